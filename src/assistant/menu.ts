import type { Choice, Outgoing } from "../channels/channel.ts";
import { mayFileContracts } from "../filings/access.ts";
import type { Moment } from "./assistant.ts";

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
  { session, drafts }: Moment["state"],
  t: Moment["t"],
): Choice[] {
  const start = (id: string, style: Choice["style"] = "plain"): Choice => ({
    value: `do:start:${id}`,
    label: t(`assistant-start-${id}`),
    style,
  });
  const goOn: Choice[] = [
    ...(session ? [{ value: "word:continue", label: goOnLabel(session, t), style: "primary" as const }] : []),
    ...drafts.map((draft) => ({
      value: `do:resume:${draft.conversation}`,
      label: goOnLabel(draft, t),
      style: "plain" as const,
    })),
  ];
  const main = session ? "plain" : "primary";
  const next: Record<typeof standing, Choice[]> = {
    "not-registered": [start("register", main), start("new-contract")],
    "no-access": waitsForOffice
      ? [start("new-contract", main)]
      : [start("access", main), start("new-contract")],
    "profile-incomplete": [start("profile", main), start("new-contract")],
    yes: [start("new-contract", main), start("profile")],
  };
  const taken = [session, ...drafts].map((form) => `do:start:${form?.conversation}`);
  return [
    ...goOn,
    ...next[standing].filter(({ value }) => !taken.includes(value)),
    ...(standing === "not-registered"
      ? []
      : [{ value: "do:list", label: t("assistant-list"), style: "plain" as const }]),
    { value: "do:human", label: t("dialog-word-human"), style: "quiet" },
  ];
}

function goOnLabel(
  { conversation, given }: { conversation: string; given: Record<string, unknown> },
  t: Moment["t"],
) {
  const title = t(`${conversation}-title`);
  const about = given.workerName ?? given.name;
  return about
    ? t("assistant-go-on-about", { title, about: String(about) })
    : t("assistant-go-on", { title });
}
