import type { Block } from "../pdf/blocks.ts";
import type { Wording } from "../wording.ts";
import type { LabourContractData } from "./data.ts";

/** Who the two sides are: 劳动合同法 第十七条第一款第一、二项. */
export function partyBlocks({ employer, answers }: LabourContractData, wording: Wording): Block[] {
  const { say } = wording;
  const field = (name: string, value: string | undefined) => ({
    label: say(`labour-contract-field-${name}`),
    value: value ?? "",
  });
  const dispatchRow = [field("dispatch-licence", employer.dispatchLicence)];
  const person = [
    ...(answers.sex ? [field("sex", say(`labour-contract-sex-${answers.sex}`))] : []),
    ...(answers.birthDate ? [field("birth-date", wording.day(answers.birthDate))] : []),
  ];
  return [
    { type: "heading", text: say("labour-contract-party-a") },
    {
      type: "fields",
      labelWidth: 112,
      rows: [
        [field("employer-name", employer.name)],
        [field("credit-code", employer.creditCode)],
        ...(answers.template === "dispatch" ? [dispatchRow] : []),
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
        [field("worker-name", answers.workerName)],
        [field(`id-${answers.idKind}`, answers.idNumber)],
        ...(person.length > 0 ? [person] : []),
        [field("worker-mobile", answers.mobile)],
        [field("worker-address", answers.address)],
      ],
    },
    { type: "space", height: 10 },
  ];
}
