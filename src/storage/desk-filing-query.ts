import type { FilingQuery, FilingView } from "../desk/ports.ts";
import type { IsoDate } from "../domain/dates.ts";
import type { FilingState } from "../domain/filing.ts";
import type { Database } from "./database.ts";
import type { Prisma } from "./generated/client.ts";

/** Whatever else comes in an address is no id of ours, and need not reach the database. */
export const isId = (text: string): boolean => /^[\w-]{1,64}$/.test(text);

/** Undefined for "all". */
export function statesOf(view: FilingView): FilingState[] | undefined {
  if (view === "waiting") return ["submitted"];
  if (view === "approved" || view === "returned") return [view];
  if (view === "preparing") return ["filled", "downloaded", "saved", "signed"];
  return undefined;
}

export function whereOf(query: FilingQuery, today: IsoDate): Prisma.FilingWhereInput {
  const states = statesOf(query.view);
  const all: Prisma.FilingWhereInput[] = [];
  if (states) all.push({ state: states.length === 1 ? states[0]! : { in: states } });
  if (query.kind) all.push({ kind: query.kind });
  if (query.overdue) all.push({ state: "submitted", dueOn: { lt: today } });
  if (query.employer) all.push({ employer: employerWhere(query.employer) });
  return { AND: all };
}

/** By part of the name, or by the whole credit code. */
export function employerWhere(text: string): Prisma.EmployerWhereInput {
  const pattern = text.replace(/[\\%_]/g, "\\$&");
  return {
    OR: [
      { name: { contains: pattern, mode: "insensitive" } },
      { creditCode: text.normalize("NFKC").replace(/\s/g, "").toUpperCase() },
    ],
  };
}

/** What waits: the oldest deadline first. What is decided: the newest decision first. The rest: the newest first. */
export function orderOf(view: FilingView): Prisma.FilingOrderByWithRelationInput[] {
  if (view === "waiting")
    return [{ dueOn: { sort: "asc", nulls: "last" } }, { submittedAt: "asc" }, { id: "asc" }];
  if (view === "approved" || view === "returned") return [{ decidedAt: "desc" }, { id: "desc" }];
  return [{ createdAt: "desc" }, { id: "desc" }];
}

/** The filings beside one in that order. One that has left the list keeps its former place. */
export async function neighboursOf(
  { prisma }: Pick<Database, "prisma">,
  id: string,
  query: FilingQuery,
  today: IsoDate,
): Promise<{ previous?: string; next?: string }> {
  const own = isId(id) && (await prisma.filing.findUnique({ where: { id }, select: places }));
  const place = own && placeOf(query.view, own);
  if (!place) return {};
  const where = whereOf(query, today);
  const beside = (direction: "before" | "after") =>
    prisma.filing.findFirst({
      where: { AND: [where, { id: { not: id } }, direction === "after" ? place.after : place.before] },
      orderBy: direction === "after" ? orderOf(query.view) : reversed(query.view),
      select: { id: true },
    });
  const [previous, next] = await Promise.all([beside("before"), beside("after")]);
  return { ...(previous && { previous: previous.id }), ...(next && { next: next.id }) };
}

const places = { id: true, dueOn: true, submittedAt: true, decidedAt: true, createdAt: true } as const;
type Place = {
  id: string;
  dueOn: string | null;
  submittedAt: Date | null;
  decidedAt: Date | null;
  createdAt: Date;
};

/** What stands before and after a place; undefined where the filing has none in this view. */
function placeOf(
  view: FilingView,
  { id, dueOn, submittedAt, decidedAt, createdAt }: Place,
): { before: Prisma.FilingWhereInput; after: Prisma.FilingWhereInput } | undefined {
  if (view === "waiting") {
    if (!submittedAt) return undefined;
    const sameDay = { dueOn };
    return {
      before: {
        OR: [
          dueOn === null ? { dueOn: { not: null } } : { dueOn: { lt: dueOn } },
          { ...sameDay, submittedAt: { lt: submittedAt } },
          { ...sameDay, submittedAt, id: { lt: id } },
        ],
      },
      after: {
        OR: [
          ...(dueOn === null ? [] : [{ dueOn: { gt: dueOn } }, { dueOn: null }]),
          { ...sameDay, submittedAt: { gt: submittedAt } },
          { ...sameDay, submittedAt, id: { gt: id } },
        ],
      },
    };
  }
  if (view === "approved" || view === "returned") {
    if (!decidedAt) return undefined;
    return {
      before: { OR: [{ decidedAt: { gt: decidedAt } }, { decidedAt, id: { gt: id } }] },
      after: { OR: [{ decidedAt: { lt: decidedAt } }, { decidedAt, id: { lt: id } }] },
    };
  }
  return {
    before: { OR: [{ createdAt: { gt: createdAt } }, { createdAt, id: { gt: id } }] },
    after: { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] },
  };
}

function reversed(view: FilingView): Prisma.FilingOrderByWithRelationInput[] {
  if (view === "waiting")
    return [{ dueOn: { sort: "desc", nulls: "first" } }, { submittedAt: "desc" }, { id: "desc" }];
  if (view === "approved" || view === "returned") return [{ decidedAt: "asc" }, { id: "asc" }];
  return [{ createdAt: "asc" }, { id: "asc" }];
}
