import type { Incoming } from "../channels/channel.ts";
import { choiceValue } from "../dialog/saying.ts";
import { maskIdNumber, maskNumbersIn } from "../domain/masking.ts";
import type { Moment } from "./assistant.ts";
import { formatAnswer } from "./format.ts";
import type { Heard } from "./heard.ts";

/** How the person's own line is kept in the transcript: readable, and with personal numbers masked. */
export function shownLine({ assistant, state, t }: Moment, message: Incoming, heard: Heard): string {
  if (heard.type === "file") return heard.file.name;
  if (heard.type === "text") return typedLine(assistant, state, heard.text);
  if (heard.type === "command") return commandLine(heard.verb, heard.argument, t);
  if (heard.type === "nothing") return maskNumbersIn(message.text ?? "");

  const { input } = heard;
  const conversation = assistant.conversations.find(({ id }) => id === state.form?.session.conversation);
  switch (input.type) {
    case "secret":
      return "••••••";
    case "word":
      return t(`dialog-word-${input.word}`);
    case "confirm":
      return t("dialog-confirm");
    case "edit":
      return conversation?.fields[input.field]
        ? t("dialog-edit", { field: t(`${conversation.id}-${input.field}.label`) })
        : t("dialog-word-redo");
    case "answer":
      return conversation?.fields[input.field]
        ? formatAnswer(conversation, input.field, input.value, t, { masked: true })
        : choiceValue.answer(input.field, input.value);
    default:
      return "";
  }
}

/** What answers a question for an identity number is masked as one, whatever it looks like. */
function typedLine(assistant: Moment["assistant"], { form }: Moment["state"], text: string): string {
  const conversation = assistant.conversations.find(({ id }) => id === form?.session.conversation);
  const asked = form?.session.asked === undefined ? undefined : conversation?.fields[form.session.asked];
  const isNumber = asked?.kind === "id-number" && /\d{4}/.test(text);
  return isNumber ? maskIdNumber(text) : maskNumbersIn(text);
}

function commandLine(verb: string, argument: string | undefined, t: Moment["t"]): string {
  const specific = `assistant-did-${verb}-${argument?.split(":")[0] ?? ""}`;
  if (t.has(specific)) return t(specific);
  return t.has(`assistant-did-${verb}`) ? t(`assistant-did-${verb}`) : t("assistant-did-press");
}
