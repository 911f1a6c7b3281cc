import type { Block } from "./pdf/blocks.ts";
import type { Wording } from "./wording.ts";

const room = (characters: number) => "　".repeat(characters);

/** A date to be written by hand. */
export function dateByHand({ say }: Wording): string {
  return say("labour-contract-sign-date", { year: room(3), month: room(2), day: room(2) });
}

/** Employer and worker, as party A and party B: 劳动合同法 第十六条. */
export function signedByBoth(wording: Wording): Block {
  const { say } = wording;
  const date = dateByHand(wording);
  const party = (side: string, hand: string) => ({
    title: say(`labour-contract-sign-${side}`),
    label: say(`labour-contract-sign-${hand}`),
    date,
  });
  return { type: "signatures", parties: [party("employer", "representative"), party("worker", "by-hand")] };
}
