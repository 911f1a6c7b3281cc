import type { Step } from "./conversation.ts";
import { echoOf } from "./echo.ts";
import { isTell, picking, tell } from "./pick.ts";
import { type Place, walkFrom } from "./place.ts";
import { askAgain, breached, goOn, unclear } from "./proceed.ts";
import type { Saying } from "./saying.ts";
import type { Turn } from "./turn.ts";
import { readAnswer } from "./walk.ts";

/** Takes in an answer to any question of the conversation: the open one, or an earlier one whose button was pressed. */
export function acceptAnswer(place: Place, field: string, value: unknown): Turn {
  const { conversation, session } = place;
  const { given } = session;
  const step = conversation.steps.find(({ ask }) => ask === field);
  if (!step || (given[field] === undefined && session.asked !== field)) {
    return goOn(place, given, [{ message: "dialog-not-asked", tone: "notice" }]);
  }

  if (isTell(value)) return tell(place);
  if (conversation.fields[field]!.many) {
    const pick = picking(place, field, value);
    return "turn" in pick ? pick.turn : acceptWhole(place, step, pick.done);
  }
  return acceptWhole(place, step, value);
}

function acceptWhole(place: Place, step: Step, value: unknown): Turn {
  const { given } = place.session;
  const field = step.ask;
  const walked = walkFrom(place, { ...given, [field]: value });
  if (field in walked.kept) {
    const next = { ...given, ...walked.kept };
    return goOn(
      place,
      next,
      [...echoOf(place, field, value, walked), ...troubleElsewhere(walked, field)],
      walked,
    );
  }
  if (walked.status === "closed") return goOn(place, given, [], walked);
  if (walked.status === "complete" || walked.status === "asking" || walked.step.ask !== field) {
    return acceptOutOfTurn(place, field, value);
  }
  if (walked.status === "in-breach") {
    // Kept although it may not stay: once an earlier answer is put right, this one may pass.
    const next = { ...given, ...walked.kept, [field]: walked.keep };
    return breached(place, next, walked, step, walked.breaches);
  }
  return unclear(place, given, walked, step, walked.reading);
}

/** An answer to a question that the walk does not reach now: one before it is open, or it no longer applies. */
function acceptOutOfTurn(place: Place, field: string, value: unknown): Turn {
  const { conversation, session, circumstances, vocabulary } = place;
  const walked = walkFrom(place, session.given);
  const reading = readAnswer(conversation, field, value, walked.known, circumstances, vocabulary);
  if (reading.outcome === "understood" || reading.outcome === "skipped") {
    return goOn(place, { ...session.given, [field]: reading.keep });
  }
  return askAgain(place, field);
}

/** After a change, an answer given later may no longer do: say which one before its reason. */
function troubleElsewhere(walked: ReturnType<typeof walkFrom>, field: string): Saying[] {
  if (!("step" in walked) || walked.status === "asking" || walked.step.ask === field) return [];
  return [{ message: "dialog-look-again", args: { field: { labelOf: walked.step.ask } }, tone: "notice" }];
}
