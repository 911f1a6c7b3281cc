import { day } from "../../domain/dates.ts";
import type { Source } from "../region.ts";

/** A section of the office's manual, which has no date of its own; it was written between 2018 and 2022. */
export const manual = (section: string): Source => ({
  name: "沾益区劳动合同网签业务操作指南",
  section,
  checkedOn: day("2026-11-21"),
});
