import { filingKinds } from "../../domain/filing.ts";
import { type DeskContext, searchText } from "../environment.ts";
import { address } from "../pages/parts.tsx";
import { type FilingQuery, filingViews } from "../ports/filing-reading.ts";

/** Which filings an address asks for; what it does not know falls back to "waiting". */
export function filingQuery(c: DeskContext): FilingQuery {
  return readFilingQuery((name) => c.req.query(name));
}

/** The same from the query part that a form carried along. */
export function filingQueryIn(search: string): FilingQuery {
  const given = new URLSearchParams(search.slice(0, 1000));
  return readFilingQuery((name) => given.get(name) ?? undefined);
}

function readFilingQuery(given: (name: string) => string | undefined): FilingQuery {
  const view = filingViews.find((known) => known === given("view")) ?? "waiting";
  const kind = filingKinds.find((known) => known === given("kind"));
  const employer = searchText(given("employer"));
  return {
    view,
    ...(kind && { kind }),
    ...(employer && { employer }),
    ...(given("overdue") === "1" && { overdue: true }),
  };
}

/** The address that asks for them; the page starts over unless given. */
export function filingsAddress(path: string, query: FilingQuery, page = 1): string {
  const { view, ...rest } = query;
  return address(path, {
    view: view === "waiting" ? undefined : view,
    ...rest,
    page: page === 1 ? undefined : page,
  });
}
