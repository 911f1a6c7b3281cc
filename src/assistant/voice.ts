import type { Outgoing } from "../channels/channel.ts";
import type { Conversation } from "../dialog/conversation.ts";
import type { SaidChoice, Saying, SayingArg } from "../dialog/saying.ts";
import type { IsoDate } from "../domain/dates.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Finding } from "../rules/finding.ts";
import { formatAnswer, formatArgs, formatPlainDay } from "./format.ts";

/** Puts what the dialog wants said into words and into the shape that channels show. */
export function speak(conversation: Conversation, saying: Saying, t: Translator): Outgoing {
  const { ask, finding, progress } = saying;
  const text = finding ? wordFinding(finding, t) : t(saying.message, wordArgs(conversation, saying.args, t));
  const hint = ask && t.has(`${saying.message}.hint`) ? `\n${t(`${saying.message}.hint`)}` : "";
  const tone = saying.tone ?? finding?.severity;
  return {
    text: `${text}${hint}`,
    ...(tone && { tone: tone === "info" ? "notice" : tone }),
    ...(finding && { law: lawLine(finding, t) }),
    ...(progress && {
      progress: {
        done: progress.done,
        total: progress.total,
        label: t(`${conversation.id}-${progress.field}.label`),
      },
    }),
    ...(ask && { input: inputHint(conversation, ask, t) }),
    ...(saying.choices && { choices: saying.choices.map((choice) => wordChoice(conversation, choice, t)) }),
    ...(saying.rows && {
      rows: saying.rows.map(({ field, kept, sensitive }) => ({
        label: t(`${conversation.id}-${field}.label`),
        value: formatAnswer(conversation, field, kept, t, { masked: sensitive }),
        edit: `edit:${field}`,
      })),
    }),
  };
}

/** What a rule says, in words. */
export function wordFinding({ rule, args }: Pick<Finding, "rule" | "args">, t: Translator): string {
  return t(`rule-${rule}`, formatArgs(args, t));
}

/** 《劳动合同法》第二十条 · 自2026年9月1日起. */
export function lawLine({ cites, since }: Pick<Finding, "cites" | "since">, t: Translator): string {
  const line = t("law-line", { law: cites.law, article: cites.article });
  return since ? `${line} · ${t("law-since", { day: formatPlainDay(since as IsoDate, t) })}` : line;
}

function inputHint(
  conversation: Conversation,
  ask: NonNullable<Saying["ask"]>,
  t: Translator,
): NonNullable<Outgoing["input"]> {
  const field = conversation.fields[ask.field]!;
  return {
    kind: ask.kind,
    field: ask.field,
    label: t(`${conversation.id}-${ask.field}.label`),
    ...(ask.suggest !== undefined && ask.suggest !== null && { suggest: String(ask.suggest) }),
    ...(field.min !== undefined && { min: field.min }),
    ...(field.max !== undefined && { max: field.max }),
    ...(field.accept && { accept: field.accept }),
  };
}

function wordChoice(conversation: Conversation, choice: SaidChoice, t: Translator) {
  const { label } = choice;
  return {
    value: choice.value,
    label:
      "kept" in label
        ? formatAnswer(conversation, label.valueOf, label.kept, t, { masked: false })
        : t(label.message, wordArgs(conversation, label.args, t)),
    ...(choice.style && { style: choice.style }),
  };
}

function wordArgs(
  conversation: Conversation,
  args: Readonly<Record<string, SayingArg>> | undefined,
  t: Translator,
): Record<string, string | number> {
  const worded = Object.entries(args ?? {}).map(([name, arg]): [string, string | number] => {
    if (typeof arg !== "object") return [name, formatArgs({ [name]: arg }, t)[name]!];
    if ("labelOf" in arg) return [name, t(`${conversation.id}-${arg.labelOf}.label`)];
    return [name, formatAnswer(conversation, arg.valueOf, arg.kept, t, { masked: false })];
  });
  return Object.fromEntries(worded);
}
