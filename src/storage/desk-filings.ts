import type {
  FilingCounts,
  FilingDetail,
  FilingQuery,
  FilingReading,
  FilingRow,
  FilingView,
  StoredFile,
} from "../desk/ports.ts";
import type { IsoDate } from "../domain/dates.ts";
import { type FilingKind, type FilingState, filingKinds } from "../domain/filing.ts";
import type { Database } from "./database.ts";
import { historyOf } from "./desk-audit.ts";
import { isId, neighboursOf, orderOf, statesOf, whereOf } from "./desk-filing-query.ts";
import { asEmployer } from "./records/employers.ts";
import { asFiling } from "./records/filings.ts";
import { asPaper } from "./records/papers.ts";
import { openColumn } from "./records/sealed.ts";
import { readStoredFile } from "./records/stored-files.ts";
import { asUpload } from "./records/uploads.ts";

/** What the desk reads of filings. */
export function deskFilings(database: Database): FilingReading {
  const { prisma } = database;
  return {
    async list(query, page, today) {
      const where = whereOf(query, today);
      const [rows, total] = await Promise.all([
        prisma.filing.findMany({
          where,
          orderBy: orderOf(query.view),
          skip: (page.number - 1) * page.size,
          take: page.size,
          select: filingColumns,
        }),
        prisma.filing.count({ where }),
      ]);
      return { rows: rows.map((row) => asFilingRow(database, row)), total };
    },
    counts: (query, today) => counts(database, query, today),
    async waiting(today) {
      const where = { state: "submitted" };
      const [waiting, overdue, dueToday] = await Promise.all([
        prisma.filing.count({ where }),
        prisma.filing.count({ where: { ...where, dueOn: { lt: today } } }),
        prisma.filing.count({ where: { ...where, dueOn: today } }),
      ]);
      return { waiting, overdue, dueToday };
    },
    find: (id) => find(database, id),
    neighbours: (id, query, today) => neighboursOf(database, id, query, today),
    async paper(id) {
      const row = isId(id) ? await prisma.paper.findUnique({ where: { id } }) : null;
      if (!row) return undefined;
      const { name, mimeType, filing } = asPaper(database.vault, row);
      return { id, name, mimeType, filing, content: await contentOf(database, row.fileId) };
    },
    async upload(id) {
      const row = isId(id) ? await prisma.upload.findUnique({ where: { id } }) : null;
      // What is tied to nothing is still only the person's own.
      if (!row?.filingId && !row?.employerId) return undefined;
      const { name, mimeType } = asUpload(database.vault, row);
      return {
        id,
        name,
        mimeType,
        content: await contentOf(database, row.fileId),
        ...(row.filingId && { filing: row.filingId }),
        ...(row.employerId && { employer: row.employerId }),
      } satisfies StoredFile;
    },
  };
}

export const filingColumns = {
  id: true,
  number: true,
  kind: true,
  state: true,
  subjectSealed: true,
  submittedAt: true,
  dueOn: true,
  decidedAt: true,
  employer: { select: { name: true } },
} as const;

interface Columns {
  id: string;
  number: string;
  kind: string;
  state: string;
  subjectSealed: Uint8Array | null;
  submittedAt: Date | null;
  dueOn: string | null;
  decidedAt: Date | null;
  employer: { name: string };
}

export function asFilingRow({ vault }: Pick<Database, "vault">, row: Columns): FilingRow {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind as FilingKind,
    state: row.state as FilingState,
    employerName: row.employer.name,
    ...(row.subjectSealed && {
      subject: openColumn<string>(vault, "Filing.subject", row.id, row.subjectSealed),
    }),
    ...(row.submittedAt && { submittedAt: row.submittedAt }),
    ...(row.dueOn && { dueOn: row.dueOn as IsoDate }),
    ...(row.decidedAt && { decidedAt: row.decidedAt }),
  };
}

async function counts({ prisma }: Database, query: FilingQuery, today: IsoDate): Promise<FilingCounts> {
  const { kind, overdue, view, ...within } = query;
  const [groups, late] = await Promise.all([
    prisma.filing.groupBy({
      by: ["state", "kind"],
      where: whereOf({ ...within, view: "all" }, today),
      _count: true,
    }),
    prisma.filing.groupBy({
      by: ["state", "kind"],
      where: whereOf({ ...within, view: "all", overdue: true }, today),
      _count: true,
    }),
  ]);
  const count = (from: typeof groups, inView: FilingView, ofKind: string | undefined) =>
    from
      .filter((group) => statesOf(inView)?.includes(group.state as FilingState) ?? true)
      .filter((group) => !ofKind || group.kind === ofKind)
      .reduce((sum, group) => sum + group._count, 0);
  const shown = overdue ? late : groups;
  return {
    views: {
      waiting: count(shown, "waiting", kind),
      approved: count(shown, "approved", kind),
      returned: count(shown, "returned", kind),
      preparing: count(shown, "preparing", kind),
      all: count(shown, "all", kind),
    },
    kinds: Object.fromEntries(filingKinds.map((each) => [each, count(shown, view, each)])) as Record<
      FilingKind,
      number
    >,
    overdue: count(late, view, kind),
  };
}

async function find(database: Database, id: string): Promise<FilingDetail | undefined> {
  const { prisma, vault } = database;
  if (!isId(id)) return undefined;
  const row = await prisma.filing.findUnique({
    where: { id },
    include: { employer: true, papers: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] } },
  });
  if (!row) return undefined;
  // The stamped letter is judged beside the business licence.
  const licence = row.kind === "access" ? [{ employerId: row.employerId, field: "licencePhoto" }] : [];
  const [uploads, history] = await Promise.all([
    prisma.upload.findMany({
      where: { OR: [{ filingId: id }, ...licence] },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    }),
    historyOf(database, "filing", id),
  ]);
  return {
    filing: asFiling(vault, row),
    employer: asEmployer(vault, row.employer),
    papers: row.papers.map((paper) => asPaper(vault, paper)),
    uploads: newestOfEach(uploads).map((upload) => ({
      ...asUpload(vault, upload),
      field: upload.field ?? "",
    })),
    history,
  };
}

/** A photo that was taken again takes the place of the one before. */
function newestOfEach<Row extends { field: string | null }>(newestFirst: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return newestFirst.filter(({ field }) => !field || (!seen.has(field) && seen.add(field)));
}

const contentOf = ({ prisma, vault }: Database, file: string) =>
  readStoredFile({ tx: prisma, vault, now: new Date(0) }, file);
