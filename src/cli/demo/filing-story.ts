import { conversations } from "../../../conversations/index.ts";
import { tellEmployer } from "../../assistant/notices.ts";
import { addDays, type IsoDate } from "../../domain/dates.ts";
import type { FilingKind, FilingState } from "../../domain/filing.ts";
import { openFiling } from "../../filings/open-filing.ts";
import type { Employer, Filing, Records } from "../../filings/records.ts";
import { reviewFiling } from "../../filings/review.ts";
import { downloadPaper, saveFiling, signFiling, submitFiling } from "../../filings/steps.ts";
import { addUpload } from "../../storage/records/uploads.ts";
import type { DemoEmployer } from "./demo-employer.ts";
import type { Picture } from "./pictures.ts";
import { keptAnswers, type Scene } from "./scene.ts";
import type { Then } from "./timeline.ts";

type PlannedKind = Extract<FilingKind, "access" | "new-contract">;

/** One thing handed to the office, from filling it in to where it stands today. */
export interface FilingPlan {
  kind: PlannedKind;
  employer: DemoEmployer;
  given: Readonly<Record<string, unknown>>;
  filledOn: IsoDate;
  upTo: FilingState;
  /** When it is handed in; by default the day after it was filled in. */
  submittedOn?: IsoDate;
  /** When an officer decides; by default one or two working days later. */
  decidedOn?: IsoDate;
  /** Why it is sent back. */
  reason?: string;
  photo: () => Promise<Picture>;
  /** Minutes after nine, so that not everything happens at once. */
  minute: number;
}

const steps: Record<PlannedKind, readonly FilingState[]> = {
  access: ["filled", "downloaded", "signed", "submitted"],
  "new-contract": ["filled", "downloaded", "saved", "signed", "submitted"],
};

/** Tells the story of a filing on the timeline. */
export function tellFiling(scene: Scene, plan: FilingPlan): void {
  const { timeline, calendar, random, officers } = scene;
  const { kind, filledOn, upTo, minute } = plan;
  const submittedOn = plan.submittedOn ?? addDays(filledOn, 1);
  const decidedOn = plan.decidedOn ?? calendar.workday(submittedOn, random.whole(1, 2));
  const decided = upTo === "approved" || upTo === "returned";
  const way = steps[kind].slice(0, decided ? undefined : steps[kind].indexOf(upTo) + 1);
  let id = "";
  const found = async (then: Then) => {
    const filing = await then.records.filings.findForOffice(id);
    const employer = await employerOf(then.records, plan.employer);
    return { filing: filing!, employer };
  };
  const days: Partial<Record<FilingState, [IsoDate, number]>> = {
    filled: [filledOn, minute],
    downloaded: [filledOn, minute + 6],
    saved: [filledOn, minute + 9],
    signed: [submittedOn, minute + 11],
    submitted: [submittedOn, minute + 14],
  };
  for (const state of way) {
    const [day, minutes] = days[state]!;
    timeline.happens(calendar.at(day, minutes), async (then) => {
      if (state === "filled") id = await fill(scene, then, plan);
      else await advance(scene, then, plan, state, await found(then));
    });
  }
  if (!decided) return;
  const officer = random.pick(officers);
  timeline.happens(calendar.at(decidedOn, minute + 20), async (then) => {
    const { filing } = await found(then);
    const verdict = upTo === "approved" ? ("approve" as const) : ("return" as const);
    const { reason } = plan;
    const decision = { filing: id, version: filing.version, verdict, officer, ...(reason && { reason }) };
    const reviewed = await reviewFiling(then.records, decision, then.office);
    await tell(scene, then.records, reviewed.filing, "decided");
  });
}

export async function employerOf(records: Records, employer: DemoEmployer): Promise<Employer> {
  const found = await records.employers.ofAdmin(employer.person);
  if (!found) throw new Error(`${employer.name} is not registered yet`);
  return found;
}

async function fill(
  scene: Scene,
  { records, office }: Then,
  { kind, employer, given }: FilingPlan,
): Promise<string> {
  const owner = await employerOf(records, employer);
  const conversation = conversations.find((candidate) => candidate.id === kind)!;
  const kept = keptAnswers(scene, conversation, given, { today: office.today, employer: owner });
  const { filing } = await openFiling(records, owner, { kind, ...kept }, office);
  return filing.id;
}

async function advance(
  scene: Scene,
  { records, context, office }: Then,
  plan: FilingPlan,
  to: FilingState,
  { filing, employer }: { filing: Filing; employer: Employer },
): Promise<void> {
  const { person } = plan.employer;
  switch (to) {
    case "downloaded": {
      const papers = await records.papers.ofFiling(filing.id);
      const main = papers.find(({ kind }) => kind !== "entry-sheet")!;
      const { filing: downloaded } = (await downloadPaper(records, main.id, employer.id, office))!;
      return tell(scene, records, downloaded, "downloaded");
    }
    case "saved":
      return void (await saveFiling(records, filing, person, office));
    case "signed": {
      const { name, jpeg, width, height } = await plan.photo();
      const upload = await addUpload(context, { person, name, mimeType: "image/jpeg", width, height }, jpeg);
      return void (await signFiling(records, filing, person, upload, office));
    }
    default:
      return void (await submitFiling(records, filing, employer, person, office));
  }
}

async function tell({ assistant }: Scene, records: Records, filing: Filing, what: string): Promise<void> {
  const papers = await records.papers.ofFiling(filing.id);
  await tellEmployer(assistant, records, { filing, papers, key: `${what}:${filing.id}:${filing.version}` });
}
