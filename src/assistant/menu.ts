import type { Choice, Outgoing } from "../channels/channel.ts";
import { mayFileContracts } from "../filings/access.ts";
import type { Moment } from "./assistant.ts";
import type { Form } from "./chat-state.ts";

/** What can be done now, the most likely first: it depends on how far the employer has come. */
export function menu({ employer, state, t, assistant }: Moment): Outgoing[] {
  const standing = mayFileContracts(employer);
  const waitsForOffice = standing === "no-access" && employer?.accessAppliedOn !== undefined;
  const text = t(`assistant-menu-${waitsForOffice ? "access-submitted" : standing}`, {
    office: t(`region-${assistant.region.id}.office`),
    name: employer?.name ?? "",
  });
  return [{ text, choices: choicesFor(standing, waitsForOffice, state, t) }];
}

function choicesFor(
  standing: ReturnType<typeof mayFileContracts>,
  waitsForOffice: boolean,
  { form, drafts }: Moment["state"],
  t: Moment["t"],
): Choice[] {
  const start = (id: string, style: Choice["style"] = "plain"): Choice => ({
    value: `do:start:${id}`,
    label: t(`assistant-start-${id}`),
    style,
  });
  const goOn: Choice[] = [
    ...(form ? [{ value: "word:continue", label: goOnLabel(form, t), style: "primary" as const }] : []),
    ...drafts.map((draft) => ({
      value: `do:resume:${[draft.session.conversation, draft.contract].filter(Boolean).join(":")}`,
      label: goOnLabel(draft, t),
      style: "plain" as const,
    })),
  ];
  const main = form ? "plain" : "primary";
  const contracts: Choice = { value: "do:contracts", label: t("assistant-contracts"), style: "plain" };
  const next: Record<typeof standing, Choice[]> = {
    "not-registered": [start("register", main), start("new-contract")],
    "no-access": waitsForOffice
      ? [start("new-contract", main)]
      : [start("access", main), start("new-contract")],
    "profile-incomplete": [start("profile", main), start("new-contract")],
    yes: [start("new-contract", main), contracts, start("historical-import"), start("profile")],
  };
  const taken = [form, ...drafts]
    .filter((other) => other?.contract === undefined)
    .map((other) => `do:start:${other?.session.conversation}`);
  return [
    ...goOn,
    ...next[standing].filter(({ value }) => !taken.includes(value)),
    ...(standing === "not-registered"
      ? []
      : [{ value: "do:list", label: t("assistant-list"), style: "plain" as const }]),
    { value: "do:human", label: t("dialog-word-human"), style: "quiet" },
  ];
}

function goOnLabel({ session }: Form, t: Moment["t"]) {
  const title = t(`${session.conversation}-title`);
  const about = session.given.workerName ?? session.given.name;
  return about
    ? t("assistant-go-on-about", { title, about: String(about) })
    : t("assistant-go-on", { title });
}
