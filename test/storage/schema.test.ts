import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { differenceToSchema } from "../../prisma/schema-engine.ts";
import { openDatabase } from "../../src/storage/open-database.ts";
import { describeOnBoth } from "../setup/database.ts";

const schemaFile = new URL("../../prisma/schema.prisma", import.meta.url);

describeOnBoth("the schema", (on) => {
  const address = async () => {
    if (on.config.databaseUrl !== undefined) return { connectionString: on.config.databaseUrl };
    return (await openDatabase(on.config, { attach: true })).pool;
  };

  it("is where the migrations lead", { timeout: 60_000 }, async () => {
    const schema = await readFile(schemaFile, "utf8");
    expect(await differenceToSchema(await address(), schema)).toBe("");
    const changed = schema.replace("model Counter {", "model Counter {\n  extra String?");
    expect(await differenceToSchema(await address(), changed)).toContain('"extra"');
  });

  it("has what Prisma can't express", async () => {
    const { pool } = on.database;
    const { rows: indexes } = await pool.query<{ indexname: string }>(
      `SELECT indexname FROM pg_indexes WHERE schemaname = 'public' AND indexdef LIKE '%WHERE%' ORDER BY 1`,
    );
    expect(indexes.map((index) => index.indexname)).toEqual([
      "EmployerAdmin_current_key",
      "Inbox_waiting_idx",
      "Outbox_open_idx",
      "Outbox_queued_idx",
      "Ticket_open_key",
    ]);
    const { rows: checks } = await pool.query<{ conname: string }>(
      `SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace ORDER BY 1`,
    );
    expect(checks.map((check) => check.conname)).toEqual([
      "Chat_kind_check",
      "Contract_days_check",
      "Employer_days_check",
      "Filing_days_check",
      "Inbox_state_check",
      "Outbox_state_check",
    ]);
  });

  it("keeps instants in UTC, whatever zone the machine is in", async () => {
    const now = new Date("2026-11-21T15:59:59.123Z");
    await on.database.prisma.setting.create({ data: { key: "instant", value: 1, updatedAt: now } });
    const read = await on.database.prisma.setting.findUniqueOrThrow({ where: { key: "instant" } });
    expect(read.updatedAt).toEqual(now);
    const { rows } = await on.database.pool.query(
      `SELECT "updatedAt" FROM "Setting" WHERE "key" = 'instant'`,
    );
    expect(rows[0].updatedAt).toEqual(now);
  });

  it("takes no day that is none", async () => {
    const employer = { region: "zhanyi", name: "n", creditCode: "c", profileSealed: Buffer.from("x") };
    await expect(
      on.database.prisma.employer.create({ data: { ...employer, accessAppliedOn: "2026/11/21" } }),
    ).rejects.toThrow("Employer_days_check");
  });
});
