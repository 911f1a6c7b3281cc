import type { z } from "zod";
import type { employerParty, knownWorker } from "./parties.ts";
import type { Block } from "./pdf/blocks.ts";
import type { Wording } from "./wording.ts";

/** Who the two sides are: 劳动合同法 第十七条第一款第一、二项. What isn't known is left to be written in. */
export function partyBlocks(
  employer: z.infer<typeof employerParty>,
  worker: z.infer<typeof knownWorker>,
  wording: Wording,
  { isDispatch = false } = {},
): Block[] {
  const { say } = wording;
  const field = (name: string, value: string | undefined) => ({
    label: say(`labour-contract-field-${name}`),
    value: value ?? "",
  });
  const dispatchRow = [field("dispatch-licence", employer.dispatchLicence)];
  const person = [
    ...(worker.sex ? [field("sex", say(`document-sex-${worker.sex}`))] : []),
    ...(worker.birthDate ? [field("birth-date", wording.day(worker.birthDate))] : []),
  ];
  return [
    { type: "heading", text: say("labour-contract-party-a") },
    {
      type: "fields",
      labelWidth: 112,
      rows: [
        [field("employer-name", employer.name)],
        [field("credit-code", employer.creditCode)],
        ...(isDispatch ? [dispatchRow] : []),
        [field("legal-representative", employer.legalRepName)],
        [field("employer-address", employer.address)],
        [field("employer-phone", employer.phone ?? employer.adminMobile)],
      ],
    },
    { type: "heading", text: say("labour-contract-party-b") },
    {
      type: "fields",
      labelWidth: 112,
      rows: [
        [field("worker-name", worker.workerName)],
        [field(`id-${worker.idKind}`, worker.idNumber)],
        ...(person.length > 0 ? [person] : []),
        [field("worker-mobile", worker.mobile)],
        [field("worker-address", worker.address)],
      ],
    },
    { type: "space", height: 10 },
  ];
}

/** The same in fewer lines, for agreements that belong to a contract. */
export function partyBlocksInBrief(
  employer: z.infer<typeof employerParty>,
  worker: z.infer<typeof knownWorker>,
  { say }: Wording,
): Block[] {
  const field = (name: string, value: string | undefined) => ({
    label: say(`labour-contract-field-${name}`),
    value: value ?? "",
  });
  const phone = employer.phone ?? employer.adminMobile;
  return [
    { type: "heading", text: say("labour-contract-party-a") },
    {
      type: "fields",
      labelWidth: 96,
      rows: [
        [field("employer-name", employer.name)],
        [field("credit-code", employer.creditCode)],
        [field("legal-representative", employer.legalRepName), field("employer-phone", phone)],
        [field("employer-address", employer.address)],
      ],
    },
    { type: "heading", text: say("labour-contract-party-b") },
    {
      type: "fields",
      labelWidth: 96,
      rows: [
        [field("worker-name", worker.workerName), field("worker-mobile", worker.mobile)],
        [field(`id-${worker.idKind}`, worker.idNumber)],
        [field("worker-address", worker.address)],
      ],
    },
    { type: "space", height: 8 },
  ];
}
