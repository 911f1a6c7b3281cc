import { randomUUID } from "node:crypto";
import type { IsoDate } from "../../domain/dates.ts";
import type { FilingKind, FilingState } from "../../domain/filing.ts";
import { type Filing, type Filings, Stale } from "../../filings/records.ts";
import type { Finding } from "../../rules/finding.ts";
import type { Vault } from "../crypto.ts";
import type { Prisma, Filing as Row } from "../generated/client.ts";
import type { RecordsContext } from "../records.ts";
import { nextNumber } from "./numbers.ts";
import { nameKey, openColumn, sealColumn } from "./sealed.ts";

const ANSWERS = "Filing.answers";
const SUBJECT = "Filing.subject";
const REASON = "Filing.reason";

export function filings(context: RecordsContext): Filings {
  const { tx, vault, now } = context;
  return {
    async create({ kind, employer, contract, answers, findings, subject }) {
      const id = randomUUID();
      const row = await tx.filing.create({
        data: {
          id,
          number: await nextNumber(context, "filing"),
          kind,
          state: "filled" satisfies FilingState,
          employerId: employer,
          contractId: contract ?? null,
          answersSealed: sealColumn(vault, ANSWERS, id, answers),
          findings: findings as unknown as Prisma.InputJsonValue,
          ...sealedSubject(vault, id, subject),
          createdAt: now,
        },
      });
      return asFiling(vault, row);
    },
    async find(id, employer) {
      const row = await tx.filing.findFirst({ where: { id, employerId: employer } });
      return row ? asFiling(vault, row) : undefined;
    },
    async findForOffice(id) {
      const row = await tx.filing.findUnique({ where: { id } });
      return row ? asFiling(vault, row) : undefined;
    },
    async ofEmployer(employer, query = {}) {
      const rows = await tx.filing.findMany({
        where: {
          employerId: employer,
          ...(query.kind && { kind: query.kind }),
          ...(query.contract !== undefined && { contractId: query.contract }),
          ...(query.states && { state: { in: [...query.states] } }),
        },
        orderBy: [{ createdAt: "asc" }, { number: "asc" }],
      });
      return rows.map((row) => asFiling(vault, row));
    },
    async update(id, version, { answers, findings, subject, contract, reason, ...change }) {
      const [row] = await tx.filing.updateManyAndReturn({
        where: { id, version },
        data: {
          ...change,
          ...(answers && { answersSealed: sealColumn(vault, ANSWERS, id, answers) }),
          ...(findings && { findings: findings as unknown as Prisma.InputJsonValue }),
          ...(subject !== undefined && sealedSubject(vault, id, subject)),
          ...(contract !== undefined && { contractId: contract }),
          ...(reason !== undefined && { reasonSealed: sealColumn(vault, REASON, id, reason) }),
          version: { increment: 1 },
        },
      });
      if (!row) throw new Stale(`Filing ${id} has no version ${version} any more`);
      return asFiling(vault, row);
    },
  };
}

function sealedSubject(vault: Vault, id: string, subject: string | undefined) {
  if (subject === undefined) return {};
  return { subjectSealed: sealColumn(vault, SUBJECT, id, subject), subjectKey: nameKey(vault, subject) };
}

/** A filing's row as the rest of the program knows it. */
export function asFiling(vault: Vault, row: Row): Filing {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind as FilingKind,
    state: row.state as FilingState,
    employer: row.employerId,
    ...(row.contractId !== null && { contract: row.contractId }),
    answers: openColumn<Filing["answers"]>(vault, ANSWERS, row.id, row.answersSealed),
    findings: row.findings as unknown as Finding[],
    ...(row.subjectSealed && { subject: openColumn<string>(vault, SUBJECT, row.id, row.subjectSealed) }),
    ...(row.submittedAt && { submittedAt: row.submittedAt }),
    ...(row.dueOn !== null && { dueOn: row.dueOn as IsoDate }),
    ...(row.decidedAt && { decidedAt: row.decidedAt }),
    ...(row.decidedBy !== null && { decidedBy: row.decidedBy }),
    ...(row.reasonSealed && { reason: openColumn<string>(vault, REASON, row.id, row.reasonSealed) }),
    version: row.version,
    createdAt: row.createdAt,
  };
}
