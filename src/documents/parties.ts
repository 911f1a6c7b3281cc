/* The two sides of a labour contract, as documents need them. Field names are those of the conversations. */
import { z } from "zod";
import { choice, day, line, optional } from "./data-fields.ts";

const idKinds = ["resident-id", "residence-permit", "foreign-permanent-residence", "passport"] as const;

/** 劳动合同法 第十七条第一款第一项: name, address and legal representative must be in a contract. */
export const employerParty = z.object({
  name: line(120),
  creditCode: line(18),
  address: line(200),
  legalRepName: line(60),
  phone: optional(line(30)),
  adminName: optional(line(60)),
  adminIdNumber: optional(line(30)),
  adminMobile: optional(line(30)),
  /** 劳务派遣经营许可证编号, of dispatch agencies. */
  dispatchLicence: optional(line(60)),
});

/** 劳动合同法 第十七条第一款第二项. */
export const workerParty = z.object({
  workerName: line(60),
  idKind: choice(idKinds).default("resident-id"),
  idNumber: line(30),
  birthDate: optional(day),
  sex: optional(choice(["male", "female"])),
  mobile: line(30),
  address: line(200),
});

/** A worker as an earlier filing or an import left them: where to reach them may not be known. */
export const knownWorker = workerParty.extend({
  mobile: optional(line(30)),
  address: optional(line(200)),
});
