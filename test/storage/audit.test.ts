import { expect, it } from "vitest";
import { verifyAudit } from "../../src/storage/verify-audit.ts";
import { describeOnBoth } from "../setup/database.ts";

const now = new Date("2026-11-21T02:00:00.000Z");

describeOnBoth("the audit trail", (on) => {
  const add = (action: string, detail?: Record<string, string | number | boolean>) =>
    on.database.transact(now, (records) =>
      records.audit.add({
        at: now,
        actor: { kind: "officer", id: "o1" },
        action,
        subject: { kind: "filing", id: "f1" },
        ...(detail && { detail }),
      }),
    );
  /** What only somebody with the database itself can do: the trigger is switched off first. */
  const tamper = (...sql: string[]) =>
    on.database.pool.query(
      [
        'ALTER TABLE "AuditEntry" DISABLE TRIGGER USER',
        ...sql,
        'ALTER TABLE "AuditEntry" ENABLE TRIGGER USER',
      ].join(";"),
    );

  it("is one chain, also when many write at once", async () => {
    await Promise.all(Array.from({ length: 12 }, (_, n) => add("filing.approved", { n, b: true, a: "x" })));
    expect(await verifyAudit(on.database)).toEqual({ intact: true, entries: 12 });
  });

  it.each([
    [`UPDATE "AuditEntry" SET "action" = 'filing.returned'`],
    [`DELETE FROM "AuditEntry"`],
    [`TRUNCATE "AuditEntry"`],
  ])("refuses %s", async (sql) => {
    await expect(on.database.pool.query(sql)).rejects.toThrow("append-only");
    expect(await verifyAudit(on.database)).toEqual({ intact: true, entries: 12 });
  });

  it.each([
    ["an altered action", `UPDATE "AuditEntry" SET "action" = 'x' WHERE "seq" = 5`, 5n],
    ["an altered detail", `UPDATE "AuditEntry" SET "detail" = '{"n": 99}' WHERE "seq" = 6`, 6n],
    ["an altered time", `UPDATE "AuditEntry" SET "at" = "at" + interval '1 second' WHERE "seq" = 7`, 7n],
    ["a missing entry", `DELETE FROM "AuditEntry" WHERE "seq" = 8`, 9n],
    [
      "two entries in each other's place",
      `UPDATE "AuditEntry" SET "seq" = -3 WHERE "seq" = 3;
       UPDATE "AuditEntry" SET "seq" = 3 WHERE "seq" = 4;
       UPDATE "AuditEntry" SET "seq" = 4 WHERE "seq" = -3`,
      3n,
    ],
  ])("shows %s", async (_, sql, seq) => {
    await tamper('CREATE TABLE backup AS TABLE "AuditEntry"', sql);
    const verdict = await verifyAudit(on.database);
    await tamper('DELETE FROM "AuditEntry"', 'INSERT INTO "AuditEntry" TABLE backup', "DROP TABLE backup");
    expect(verdict).toMatchObject({ intact: false, seq });
    expect(await verifyAudit(on.database)).toEqual({ intact: true, entries: 12 });
  });
});
