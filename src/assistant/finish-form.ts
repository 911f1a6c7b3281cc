import type { Outgoing } from "../channels/channel.ts";
import type { Conversation } from "../dialog/conversation.ts";
import type { Outcome } from "../dialog/turn.ts";
import type { FilingKind } from "../domain/filing.ts";
import { mayFileContracts } from "../filings/access.ts";
import { completeProfile, registerEmployer } from "../filings/employer.ts";
import { openFiling } from "../filings/open-filing.ts";
import type { Employer, Filing } from "../filings/records.ts";
import { Refusal } from "../filings/refusal.ts";
import { type Answered, type Moment, refused } from "./assistant.ts";
import type { ChatState } from "./chat-state.ts";
import { filingReplies } from "./filing-replies.ts";
import { menu } from "./menu.ts";

type Confirmed = Extract<Outcome, { kind: "confirmed" }>;

/**
 * Files a confirmed form. When that is refused the form stays as it is, so that nothing typed is lost, and the
 * person is told what comes first.
 */
export async function finishForm(
  moment: Moment,
  conversation: Conversation,
  confirmed: Confirmed,
): Promise<Answered> {
  try {
    return await file(moment, conversation, confirmed);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      state: moment.state,
      replies: [{ ...refused(error, moment.t), choices: wayOut(error, moment) }],
    };
  }
}

async function file(moment: Moment, { id }: Conversation, { kept, findings }: Confirmed): Promise<Answered> {
  const { records, person, employer, office, t } = moment;
  switch (id) {
    case "register": {
      const registered = await registerEmployer(records, person.id, kept, office);
      return done(moment, registered, [
        { text: t("assistant-registered", { name: registered.name }), tone: "success" },
      ]);
    }
    case "profile": {
      const updated = await completeProfile(records, person.id, mustBeRegistered(employer), kept, office);
      const ready =
        mayFileContracts(updated) === "yes" ? "assistant-profile-ready" : "assistant-profile-saved";
      return done(moment, updated, [{ text: t(ready), tone: "success" }]);
    }
    default: {
      const owner = mustBeRegistered(employer);
      const again = await refilled(moment, owner);
      const contract = moment.state.form?.contract;
      const filled = {
        kind: id as FilingKind,
        answers: kept,
        findings,
        ...(contract !== undefined && { contract }),
      };
      const { filing, papers } = await openFiling(records, owner, filled, office, again);
      const state = { ...withoutForm(moment.state), filing: filing.id };
      return { state, replies: await filingReplies(moment, filing, papers) };
    }
  }
}

function done(moment: Moment, employer: Employer, replies: Outgoing[]): Answered {
  const state = withoutForm(moment.state);
  const after = { ...moment, employer, state };
  return { state, replies: [...replies, ...menu(after)] };
}

function mustBeRegistered(employer: Employer | undefined): Employer {
  if (!employer) throw new Refusal("refusal-not-registered");
  return employer;
}

async function refilled({ records, state }: Moment, employer: Employer): Promise<Filing | undefined> {
  const refilling = state.form?.refilling;
  return refilling === undefined ? undefined : records.filings.find(refilling, employer.id);
}

function withoutForm({ form: _, ...rest }: ChatState): ChatState {
  return rest;
}

/** What leads out of a refusal; the form itself waits with its answers. */
function wayOut({ wording }: Refusal, { t }: Moment): NonNullable<Outgoing["choices"]> {
  const start = (id: string) => ({
    value: `do:start:${id}`,
    label: t(`assistant-start-${id}`),
    style: "primary" as const,
  });
  const first: Record<string, string> = {
    "refusal-not-registered": "register",
    "refusal-no-access": "access",
    "refusal-profile-incomplete": "profile",
  };
  const next = first[wording];
  return [
    ...(next ? [start(next)] : []),
    { value: "do:confirm", label: t("assistant-try-again"), style: "plain" },
    { value: "word:pause", label: t("dialog-word-pause"), style: "quiet" },
    { value: "do:human", label: t("dialog-word-human"), style: "quiet" },
  ];
}
