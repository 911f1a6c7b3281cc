import { dayIn } from "../../domain/dates.ts";
import type { RecordsContext } from "../records.ts";

/** The next number of a series that begins again each year: "2026-000123". The year is the office's. */
export async function nextNumber({ tx, now }: RecordsContext, series: string, prefix = ""): Promise<string> {
  const year = dayIn(now).slice(0, 4);
  const [row] = await tx.$queryRaw<{ value: number }[]>`
    INSERT INTO "Counter" ("name", "value") VALUES (${`${series}-${year}`}, 1)
    ON CONFLICT ("name") DO UPDATE SET "value" = "Counter"."value" + 1
    RETURNING "value"`;
  return `${prefix}${year}-${String(row!.value).padStart(6, "0")}`;
}
