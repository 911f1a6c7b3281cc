import type { RosterRow } from "./roster-row.ts";
import { probationEndOf } from "./roster-row.ts";
import type { Wording } from "./wording.ts";

interface RosterColumn {
  name: string;
  /** Points; together they fill a landscape sheet. 18 digits need 84, a day 46. */
  share: number;
  align?: "left" | "right";
  cell(row: RosterRow, number: number): string;
}

/**
 * No official list of columns was found; these are those of the register of workers (实施条例 第八条), of the certificate
 * and of the insurance forms. What isn't known is left to be written in. Days are written 2026-12-01 to fit.
 */
export function rosterColumns(kind: "new" | "renewal" | "ended", wording: Wording): RosterColumn[] {
  const columns = { new: newly, renewal: renewed, ended }[kind](wording);
  const person = personColumns(wording);
  const taken = [...person, ...columns].reduce((sum, { share }) => sum + share, 0);
  const [number, ...rest] = person;
  return [number!, ...withContact(rest, WIDTH - taken), ...columns];
}

const WIDTH = 773;
const stacked = (...lines: (string | undefined)[]) => lines.filter(Boolean).join("\n");

/** The address takes the width that the other columns leave. */
function withContact(columns: readonly RosterColumn[], share: number): RosterColumn[] {
  const contact: RosterColumn = {
    name: "contact",
    share,
    align: "left",
    cell: ({ mobile, address }) => stacked(mobile, address),
  };
  return [...columns.slice(0, 4), contact, ...columns.slice(4)];
}

function personColumns({ say }: Wording): RosterColumn[] {
  return [
    { name: "number", share: 24, cell: (_, number) => String(number) },
    { name: "name", share: 48, cell: ({ workerName }) => workerName },
    { name: "sex", share: 26, cell: ({ sex }) => (sex ? say(`roster-sex-${sex}`) : "") },
    {
      name: "id",
      share: 84,
      cell: ({ idKind, idNumber }) => stacked(idNumber, say(`document-id-${idKind}`)),
    },
    { name: "birth", share: 46, cell: ({ birthDate }) => birthDate ?? "" },
    {
      name: "post",
      share: 56,
      cell: ({ position, template }) => stacked(position, template && say(`roster-form-${template}`)),
    },
    {
      name: "contract",
      share: 58,
      cell: ({ number, term }) => stacked(number, term && say(`roster-term-${term}`)),
    },
  ];
}

function newly(wording: Wording): RosterColumn[] {
  const { say, amount } = wording;
  const probation = (row: RosterRow) => {
    const end = probationEndOf(row);
    return end ? stacked(row.startsOn, end) : row.probationMonths === 0 ? say("roster-none") : "";
  };
  const insurance = ({ insuranceBase, insuredFrom }: RosterRow) =>
    stacked(insuranceBase === undefined ? undefined : amount(insuranceBase), insuredFrom);
  return [
    hired,
    { name: "term", share: 48, cell: termIn(wording) },
    { name: "probation", share: 48, cell: probation },
    wageIn(wording),
    { name: "insurance", share: 46, cell: insurance },
    approved,
    note,
  ];
}

function renewed(wording: Wording): RosterColumn[] {
  const previous = ({ renewal }: RosterRow) => stacked(renewal?.previousStartsOn, renewal?.previousEndsOn);
  return [
    hired,
    { name: "previous-term", share: 48, cell: previous },
    { name: "renewed-term", share: 48, cell: termIn(wording) },
    { name: "signing", share: 32, cell: ({ renewal }) => String(renewal?.signing ?? "") },
    wageIn(wording),
    approved,
    note,
  ];
}

function ended(wording: Wording): RosterColumn[] {
  const { say } = wording;
  const lastDay = ({ lastDay, ending }: RosterRow) =>
    stacked(lastDay, ending && say(`roster-ending-${ending.kind}`));
  const reason = ({ ending }: RosterRow) =>
    stacked([ending?.code, ending?.reason].filter(Boolean).join(" "), ending?.basis);
  const stops = ({ ending }: RosterRow) =>
    stacked(
      ending?.insuranceStopsFrom,
      ending?.involuntary && say(`roster-involuntary-${ending.involuntary}`),
    );
  return [
    { name: "term", share: 48, cell: termIn(wording) },
    { name: "last-day", share: 48, cell: lastDay },
    { name: "reason", share: 122, align: "left", cell: reason },
    { name: "stops", share: 53, cell: stops },
    { name: "file", share: 44, align: "left", cell: ({ ending }) => ending?.fileTo ?? "" },
    note,
  ];
}

const hired: RosterColumn = { name: "hired", share: 46, cell: ({ hiredOn }) => hiredOn ?? "" };
const approved: RosterColumn = { name: "approved", share: 46, cell: ({ approvedOn }) => approvedOn ?? "" };
const note: RosterColumn = { name: "note", share: 36, align: "left", cell: ({ note }) => note ?? "" };

function wageIn({ amount }: Wording): RosterColumn {
  const wage = ({ monthlyWage }: RosterRow) => (monthlyWage === undefined ? "" : amount(monthlyWage));
  return { name: "wage", share: 46, align: "right", cell: wage };
}

function termIn({ say }: Wording): RosterColumn["cell"] {
  return ({ term, startsOn, endsOn }) =>
    stacked(startsOn, endsOn ?? (term && term !== "fixed" ? say(`roster-until-${term}`) : undefined));
}
