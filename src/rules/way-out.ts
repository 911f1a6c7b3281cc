/*
 * Where a breach leads when no other answer helps: another matter that puts the ground right, or the green channel.
 * The values are ids of conversations.
 */
const waysOut: Readonly<Record<string, string>> = {
  "signing-deadline-passed": "green-channel",
  "import-window-closed": "green-channel",
  "import-not-yet-running": "new-contract",
  "import-contract-over": "new-contract",
  "renewal-wage-below-minimum": "change",
  "renewal-window-closed": "green-channel",
  "renewal-of-open-ended": "change",
  "change-after-expiry": "green-channel",
  "change-ends-in-past": "ending",
  "ending-window-closed": "green-channel",
  "withdrawal-window-closed": "green-channel",
  "term-is-changed-not-corrected": "change",
  "not-correctable": "withdrawal",
};

/** The conversation that leads out of a breach of this rule, if there is one. */
export function wayOut(rule: string): string | undefined {
  return Object.hasOwn(waysOut, rule) ? waysOut[rule] : undefined;
}

export const rulesWithWayOut: readonly string[] = Object.keys(waysOut);
