/*
 * A filing (备案事项) is one thing handed to the office. Its states follow the office's order: what was filled in is
 * downloaded before it may be saved, signed on paper before it may be submitted, and decided by an officer.
 */

export const filingKinds = [
  "access",
  "new-contract",
  "historical-import",
  "change",
  "renewal",
  "ending",
  "correction",
  "withdrawal",
  "green-channel",
] as const;
export type FilingKind = (typeof filingKinds)[number];

export type FilingState =
  | "filled"
  | "downloaded"
  | "saved"
  | "signed"
  | "submitted"
  | "approved"
  | "returned";

export type FilingAction =
  | "refill"
  | "download"
  | "save"
  | "sign"
  | "submit"
  | "approve"
  | "return"
  | "accept";

type Way = Partial<Record<FilingState, Partial<Record<FilingAction, FilingState>>>>;

/** From submission on all ways are one. */
const decided: Way = {
  submitted: { download: "submitted", approve: "approved", return: "returned" },
  returned: { download: "returned", sign: "signed", refill: "filled" },
  approved: { download: "approved" },
};

/** A contract on paper: download, save, sign, submit (Zhanyi manual, part two, 1). */
const paper: Way = {
  filled: { download: "downloaded", refill: "filled" },
  downloaded: { download: "downloaded", save: "saved", refill: "filled" },
  saved: { download: "saved", sign: "signed", refill: "filled" },
  signed: { download: "signed", sign: "signed", submit: "submitted", refill: "filled" },
  ...decided,
};

/** A letter is not saved in the portal, so it goes straight from download to the stamped photo (part one, 4). */
const letter: Way = {
  filled: { download: "downloaded", refill: "filled" },
  downloaded: { download: "downloaded", sign: "signed", refill: "filled" },
  signed: { download: "signed", sign: "signed", submit: "submitted", refill: "filled" },
  ...decided,
};

/** A statement is signed, stamped and brought to the office in person; nothing is saved or uploaded (part three, 2). */
const statement: Way = {
  filled: { download: "downloaded", refill: "filled" },
  downloaded: { download: "downloaded", submit: "submitted", refill: "filled" },
  submitted: { download: "submitted", approve: "approved", return: "returned" },
  returned: { download: "returned", refill: "filled" },
  approved: { download: "approved" },
};

/** What was signed long ago is taken in by itself, without a review (part two, 6). */
const byItself: Way = {
  filled: { accept: "approved" },
  approved: { download: "approved" },
};

const ways: Record<FilingKind, Way> = {
  access: letter,
  "new-contract": paper,
  "historical-import": byItself,
  change: paper,
  renewal: paper,
  ending: paper,
  correction: statement,
  withdrawal: statement,
  "green-channel": statement,
};

/** Whether a filing is about a contract that is there already. */
export function isAboutContract(kind: FilingKind): boolean {
  return !["access", "new-contract", "historical-import"].includes(kind);
}

/** The state after an action, or undefined where the order does not allow it. */
export function nextState(
  kind: FilingKind,
  state: FilingState,
  action: FilingAction,
): FilingState | undefined {
  return ways[kind][state]?.[action];
}

/** What may be done now, in the order of the manual. */
export function allowedActions(kind: FilingKind, state: FilingState): FilingAction[] {
  return Object.keys(ways[kind][state] ?? {}) as FilingAction[];
}

/** The states a filing of this kind goes through when all is well. */
export function stagesOf(kind: FilingKind): FilingState[] {
  const all: FilingState[] = ["filled", "downloaded", "saved", "signed", "submitted", "approved"];
  return all.filter((stage) => stage in ways[kind]);
}

/** The one action that leads on, for the person to be pointed at; undefined while the office decides or has approved. */
export function nextStep(kind: FilingKind, state: FilingState): FilingAction | undefined {
  const order: readonly FilingAction[] = ["accept", "submit", "sign", "save", "download"];
  if (state === "returned") return "refill";
  const steps = ways[kind][state] ?? {};
  return order.find((action) => steps[action] !== undefined && steps[action] !== state);
}
