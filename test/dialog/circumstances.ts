import { day } from "../../src/domain/dates.ts";
import { regionOf } from "../../src/regions/index.ts";
import type { Circumstances } from "../../src/rules/circumstances.ts";

/** A Saturday. */
export const today = day("2026-11-21");

/** An employer of Zhanyi on the web. */
export const circumstances: Circumstances = {
  today,
  jurisdiction: regionOf("zhanyi").jurisdiction,
  employer: { name: "曲靖市沾益区某某商贸有限公司", creditCode: "91530303MA6K12349W", division: "530303" },
  channel: "web",
  hasAccount: true,
};
