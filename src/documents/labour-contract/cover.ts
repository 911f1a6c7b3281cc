import type { Block } from "../pdf/blocks.ts";
import type { Wording } from "../wording.ts";
import type { LabourContractData } from "./data.ts";

const gap = (characters: number) => "　".repeat(characters);
const NOTICES = ["read", "blanks", "sign", "deposit", "copies"];

/** Which template it is, and that it isn't the first contract. */
export function subtitleOf({ answers, renewal }: LabourContractData, { say }: Wording): string {
  const template = say(`labour-contract-subtitle-${answers.template}`);
  if (!renewal) return template;
  const { signing } = renewal;
  const renewed = signing ? "labour-contract-renewed-counted" : "labour-contract-renewed";
  return `${template}\n${say(renewed, { signing: signing ?? "" })}`;
}

export function composeCover(
  data: LabourContractData,
  wording: Wording,
  number: string | undefined,
): Block[] {
  const { employer, answers } = data;
  const { say } = wording;
  return [
    { type: "paragraph", align: "right", text: number ? say("labour-contract-number", { number }) : "　" },
    { type: "space", height: 92 },
    {
      type: "title",
      cover: true,
      text: say("labour-contract-title"),
      subtitle: subtitleOf(data, wording),
    },
    { type: "space", height: 64 },
    {
      type: "fields",
      look: "cover",
      labelWidth: 146,
      rows: [
        [{ label: say("labour-contract-party-a"), value: employer.name }],
        [{ label: say("labour-contract-party-b"), value: answers.workerName }],
        [
          {
            label: say("labour-contract-signed-on"),
            value: say("labour-contract-sign-date", { year: gap(4), month: gap(2), day: gap(2) }),
          },
        ],
      ],
    },
    { type: "space", height: "fill" },
    {
      type: "notice",
      title: say("labour-contract-notice-title"),
      items: NOTICES.map((notice, index) => say(`labour-contract-notice-${notice}`, { number: index + 1 })),
    },
  ];
}
