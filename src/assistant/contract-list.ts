import type { Choice } from "../channels/channel.ts";
import { addMonths, type IsoDate } from "../domain/dates.ts";
import type { Contract } from "../filings/records.ts";
import { Refusal } from "../filings/refusal.ts";
import type { Answered, Moment } from "./assistant.ts";
import { describeAnswers } from "./describe-answers.ts";
import { filingLabel } from "./filing-replies.ts";
import { formatPlainDay } from "./format.ts";
import { conversationOf } from "./forms.ts";

const MOST_LISTED = 10;

/** What can be done with a contract, by its conversation. */
const matters = ["renewal", "change", "ending", "correction", "withdrawal", "green-channel"] as const;

/**
 * The employer's contracts (我的合同): those that end first in front; by a worker's name where one is given. `for`
 * names the form that is to be about the one picked.
 */
export async function listContracts(
  moment: Moment,
  wanted: { name?: string; for?: string },
): Promise<Answered> {
  const { records, employer, t, state } = moment;
  const found = employer
    ? await records.contracts.ofEmployer(
        employer.id,
        wanted.name === undefined ? {} : { workerName: wanted.name },
      )
    : [];
  const listed = found.filter(
    (contract) => wanted.for === undefined || mattersOf(contract).includes(wanted.for),
  );
  if (listed.length === 0) {
    const text = wanted.name === undefined ? "assistant-contracts-none" : "assistant-contracts-none-named";
    return { state, replies: [{ text: t(text, { name: wanted.name ?? "" }), tone: "notice" }] };
  }
  const shown = listed.slice(0, MOST_LISTED);
  const choices: Choice[] = shown.map((contract) => ({
    value: wanted.for === undefined ? `do:contract:${contract.id}` : `do:start:${wanted.for}:${contract.id}`,
    label: contractLabel(moment, contract),
  }));
  const text = t(wanted.for === undefined ? "assistant-contracts-list" : "assistant-contracts-which", {
    count: listed.length,
    shown: shown.length,
  });
  return { state, replies: [{ text, choices }] };
}

/** One contract: its terms, what was filed about it, and what can be done. */
export async function showContract(moment: Moment, id: string): Promise<Answered> {
  const { records, employer, t, state } = moment;
  const contract = employer && (await records.contracts.find(id, employer.id));
  if (!employer || !contract) throw new Refusal("refusal-no-such-contract");
  const filings = await records.filings.ofEmployer(employer.id, { contract: id });
  const terms = describeAnswers(conversationOf(moment, "new-contract"), contract.answers, t, {
    masked: true,
  });
  return {
    state,
    replies: [
      {
        text: contractLabel(moment, contract),
        rows: [
          ...terms.map(({ label, value }) => ({ label, value })),
          ...filings.map((filing) => ({
            label: filingLabel(filing, t),
            value: t(`filing-state-${filing.state}`),
          })),
        ],
        choices: mattersOf(contract).map((matter) => ({
          value: `do:start:${matter}:${contract.id}`,
          label: t(`assistant-start-${matter}`),
        })),
      },
    ],
  };
}

/** What is over can only be put right. */
function mattersOf({ state }: Contract): readonly string[] {
  return state === "ended" || state === "withdrawn" ? ["correction", "green-channel"] : matters;
}

/** 张建国 · 2029年11月9日到期. */
function contractLabel({ t, office }: Moment, { workerName, state, endsOn }: Contract): string {
  if (state === "withdrawn") return t("assistant-contract-withdrawn", { name: workerName });
  if (state === "ended") return t("assistant-contract-ended", { name: workerName, day: day(endsOn, t) });
  if (endsOn === undefined) return t("assistant-contract-open-ended", { name: workerName });
  const when = endsOn < office.today ? "past" : endsOn <= addMonths(office.today, 1) ? "soon" : "later";
  return t("assistant-contract-ends", { name: workerName, day: day(endsOn, t), when });
}

function day(date: IsoDate | undefined, t: Moment["t"]): string {
  return date === undefined ? "" : formatPlainDay(date, t);
}
