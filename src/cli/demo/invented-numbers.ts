/*
 * Numbers with the right check signs that nobody can have: an identity number of a county that never was, a credit
 * code whose organisation part fails its own check, a mobile number of a range that is not given to people.
 */
import { creditCodeCheckSign } from "../../domain/credit-code.ts";
import type { IsoDate } from "../../domain/dates.ts";
import type { Sex } from "../../domain/facts.ts";
import { checkSign } from "../../domain/identity-checksum.ts";

/** In Yunnan (53), but there is no city 99. */
const NO_COUNTY = "539900";
const RESIDENCE_PERMIT = "810000";
/** 1400 is for machines. */
const NOBODYS_MOBILE = "14000";

/** `serial` from 0 to 499 tells people with the same birthday apart. */
export function inventedIdNumber(birth: IsoDate, sex: Sex, serial: number): string {
  return eighteen(NO_COUNTY, birth, sex, serial);
}

export function inventedResidencePermit(birth: IsoDate, sex: Sex, serial: number): string {
  return eighteen(RESIDENCE_PERMIT, birth, sex, serial);
}

function eighteen(prefix: string, birth: IsoDate, sex: Sex, serial: number): string {
  const order = String((serial % 500) * 2 + (sex === "male" ? 1 : 0)).padStart(3, "0");
  const digits = `${prefix}${birth.replaceAll("-", "")}${order}`;
  return digits + checkSign(digits);
}

/** A company's code of this division; `serial` from 0 to 9999. */
export function inventedCreditCode(division: string, serial: number): string {
  const organisation = `DEMA${String(serial).padStart(4, "0")}`;
  const code = `91${division}${organisation}${wrongOrganisationSign(organisation)}`;
  return code + creditCodeCheckSign(code);
}

/** GB 11714: what the ninth sign of an organisation's code would have to be, and then another one. */
function wrongOrganisationSign(organisation: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce(
    (total, weight, place) => total + weight * Number.parseInt(organisation[place]!, 36),
    0,
  );
  const right = 11 - (sum % 11);
  return String((right + 1) % 10);
}

/** `serial` from 0 to 999999. */
export function inventedMobile(serial: number): string {
  return `${NOBODYS_MOBILE}${String(serial).padStart(6, "0")}`;
}
