/*
 * A filing (备案事项) is one thing handed to the office. Its states follow the office's order: what was filled in is
 * downloaded before it may be saved, signed on paper before it may be submitted, and decided by an officer.
 */

export type FilingKind = "access" | "new-contract";

export type FilingState =
  | "filled"
  | "downloaded"
  | "saved"
  | "signed"
  | "submitted"
  | "approved"
  | "returned";

export type FilingAction = "refill" | "download" | "save" | "sign" | "submit" | "approve" | "return";

/** The access letter is not saved in the portal, so it goes straight from download to the stamped photo. */
const order: Record<FilingKind, Partial<Record<FilingState, Partial<Record<FilingAction, FilingState>>>>> = {
  access: {
    filled: { download: "downloaded", refill: "filled" },
    downloaded: { download: "downloaded", sign: "signed", refill: "filled" },
    signed: { download: "signed", sign: "signed", submit: "submitted", refill: "filled" },
    submitted: { download: "submitted", approve: "approved", return: "returned" },
    returned: { download: "returned", sign: "signed", refill: "filled" },
    approved: { download: "approved" },
  },
  "new-contract": {
    filled: { download: "downloaded", refill: "filled" },
    downloaded: { download: "downloaded", save: "saved", refill: "filled" },
    saved: { download: "saved", sign: "signed", refill: "filled" },
    signed: { download: "signed", sign: "signed", submit: "submitted", refill: "filled" },
    submitted: { download: "submitted", approve: "approved", return: "returned" },
    returned: { download: "returned", sign: "signed", refill: "filled" },
    approved: { download: "approved" },
  },
};

/** The state after an action, or undefined where the order does not allow it. */
export function nextState(
  kind: FilingKind,
  state: FilingState,
  action: FilingAction,
): FilingState | undefined {
  return order[kind][state]?.[action];
}

/** What may be done now, in the order of the manual. */
export function allowedActions(kind: FilingKind, state: FilingState): FilingAction[] {
  return Object.keys(order[kind][state] ?? {}) as FilingAction[];
}

/** The one action that leads on, for the person to be pointed at; undefined while the office decides or has approved. */
export function nextStep(kind: FilingKind, state: FilingState): FilingAction | undefined {
  const steps: Partial<Record<FilingState, FilingAction>> = {
    filled: "download",
    downloaded: kind === "access" ? "sign" : "save",
    saved: "sign",
    signed: "submit",
    returned: "refill",
  };
  return steps[state];
}
