import { newContract } from "../../../conversations/new-contract.ts";
import { addDays, daysBetween, type IsoDate } from "../../domain/dates.ts";
import type { FilingState } from "../../domain/filing.ts";
import { type ContractWish, contractAnswers } from "./contract-answers.ts";
import { newContractWish, type PastContract, pastContracts } from "./contract-plans.ts";
import type { DemoEmployer } from "./demo-employer.ts";
import { employerOf, type FilingPlan, tellFiling } from "./filing-story.ts";
import { drawSignedPage } from "./pictures.ts";
import { keptAnswers, reviewDays, type Scene } from "./scene.ts";
import type { Workers } from "./workers.ts";

const APPROVED = 30;
const DRAFTS = 6;

type Standing = FilingState | "overdue" | "due-today";

/** Where contracts stand that are not approved yet. The first and the 21st belong to the demo admin. */
const underWay: readonly Standing[] = [
  ...["returned", "overdue", "submitted", "due-today", "filled", "downloaded", "saved", "signed"],
  ...["submitted", "overdue", "submitted", "returned", "submitted", "due-today", "filled", "downloaded"],
  ...["saved", "signed", "submitted", "returned", "submitted", "overdue", "filled", "downloaded"],
  ...["saved", "signed", "submitted", "due-today", "returned", "submitted", "filled", "downloaded"],
  ...["saved", "signed"],
] as const as readonly Standing[];

const REASONS = [
  "签字页照片看不清乙方签名，请重新拍照上传。",
  "合同上的工作地点与实际不符，请修改后重新提交。",
  "甲方没有加盖单位公章，请盖章后重新上传签字页。",
  "月工资与面谈时说的不一致，请核对后重新填写。",
];

/** Three hundred contracts and the filings under way, over employers whose access is complete. */
export function tellContracts(scene: Scene, employers: readonly DemoEmployer[], workers: Workers): void {
  const { calendar, random } = scene;
  const { today } = calendar;
  const agencies = employers.filter(({ trade }) => trade.dispatches);
  const others = employers.filter(({ trade }) => !trade.dispatches);

  for (const [place, plan] of pastContracts(today, random).entries()) {
    const from = plan.dispatch ? agencies : employers;
    const wish = plan.dispatch ? { ...plan.wish, host: random.pick(others).name } : plan.wish;
    tellPastContract(scene, from[place % from.length]!, { ...plan, wish }, workers);
  }
  for (let place = 0; place < APPROVED; place++) {
    const filledOn = calendar.onWeekday(addDays(today, -random.whole(12, 120)));
    tellNewContract(scene, employers, place, workers, { filledOn, upTo: "approved" });
  }
  for (const [place, standing] of underWay.entries()) {
    tellNewContract(scene, employers, place, workers, planFor(scene, standing, place));
  }
  for (let place = 0; place < DRAFTS; place++) tellDraft(scene, employers[place * 3]!, workers);
}

type When = Pick<FilingPlan, "filledOn" | "submittedOn" | "upTo" | "reason">;

function planFor(scene: Scene, standing: Standing, place: number): When {
  const { calendar, random } = scene;
  const { today } = calendar;
  const submittedOn =
    {
      overdue: addDays(calendar.handedInTooLong(reviewDays(scene)), -random.whole(0, 3)),
      "due-today": calendar.handedInFor(today, reviewDays(scene)) ?? today,
      returned: addDays(today, -random.whole(6, 11)),
    }[standing as string] ?? addDays(today, -random.whole(0, 1));
  return {
    filledOn: addDays(submittedOn, -1),
    submittedOn,
    upTo: standing === "overdue" || standing === "due-today" ? "submitted" : standing,
    ...(standing === "returned" && { reason: REASONS[place % REASONS.length]! }),
  };
}

function tellNewContract(
  scene: Scene,
  employers: readonly DemoEmployer[],
  place: number,
  workers: Workers,
  when: When,
): void {
  const employer = employers[place % employers.length]!;
  const host = employer.trade.dispatches && employers[(place * 7) % (employers.length / 2)]!.name;
  const wish = newContractWish(when.filledOn, scene.random, host || undefined);
  tellFiling(scene, {
    kind: "new-contract",
    employer,
    given: answersFor(scene, employer, wish, workers),
    minute: (place * 11) % 300,
    photo: () => drawSignedPage(employer.name),
    ...when,
  });
}

function tellPastContract(
  scene: Scene,
  employer: DemoEmployer,
  { wish, state }: PastContract,
  workers: Workers,
): void {
  const { timeline, calendar, random } = scene;
  const given = answersFor(scene, employer, wish, workers);
  const approvedOn = calendar.workday(wish.filedOn, 2);
  let contract: { id: string; version: number };
  timeline.happens(calendar.at(approvedOn, random.whole(0, 400)), async ({ records, office }) => {
    const owner = await employerOf(records, employer);
    const { answers } = keptAnswers(scene, newContract, given, { today: wish.filedOn, employer: owner });
    contract = await records.contracts.create({ ...about(owner.id, answers), state: "in-force", approvedOn });
    await records.audit.add({
      at: office.now,
      actor: { kind: "officer", id: random.pick(scene.officers).id },
      action: "contract.created",
      subject: { kind: "contract", id: contract.id },
    });
  });
  if (state === "in-force") return;
  const overOn = {
    expired: () => addDays(given.endsOn as IsoDate, 1),
    withdrawn: () => addDays(approvedOn, 3),
    ended: () => addDays(approvedOn, random.whole(30, daysBetween(approvedOn, calendar.today) - 2)),
  }[state]();
  timeline.happens(calendar.at(overOn, 0), async ({ records }) => {
    await records.contracts.update(contract.id, contract.version, { state });
  });
}

/** Begun at the counter and not handed in. */
function tellDraft(scene: Scene, employer: DemoEmployer, workers: Workers): void {
  const { timeline, calendar, random } = scene;
  const filedOn = addDays(calendar.today, -random.whole(0, 6));
  const given = answersFor(scene, employer, newContractWish(filedOn, random, undefined), workers);
  timeline.happens(calendar.at(filedOn, 30), async ({ records }) => {
    const owner = await employerOf(records, employer);
    const { answers } = keptAnswers(scene, newContract, given, { today: filedOn, employer: owner });
    await records.contracts.create({ ...about(owner.id, answers), state: "drafted" });
  });
}

function about(employer: string, answers: Readonly<Record<string, unknown>>) {
  return {
    employer,
    workerName: String(answers.workerName),
    idNumber: String(answers.idNumber),
    answers,
    startsOn: answers.startsOn as IsoDate,
    ...(answers.term === "fixed" && { endsOn: answers.endsOn as IsoDate }),
  };
}

function answersFor(scene: Scene, employer: DemoEmployer, wish: ContractWish, workers: Workers) {
  const worker = workers.next(employer.trade, {
    ages: wish.ages ?? [20, 44],
    on: wish.startsOn,
    ...(wish.retiresOn && { retiresOn: wish.retiresOn }),
    ...(wish.category && { category: wish.category }),
  });
  return contractAnswers(employer, worker, wish, scene.random);
}
