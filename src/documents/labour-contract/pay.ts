import type { Fen } from "../../domain/money.ts";
import type { Outline } from "../outline.ts";
import { blank, filled } from "../pdf/inked-text.ts";
import type { Wording } from "../wording.ts";
import { type LabourContractData, probationEnd } from "./data.ts";

/** Pay, insurance, protection: 劳动合同法 第十七条第一款第六、七、八项; 妇女权益保障法 第四十八条; 劳动法 第五十八条起. */
export function writePay(outline: Outline, data: LabourContractData, wording: Wording): void {
  outline.chapter("pay");
  outline.article("pay-day", { payDay: filled(data.answers.payDay) }, { keepWithNext: true });
  writeWageTable(outline, data, wording);
  outline.article("pay-least");
  outline.article("pay-record");
  outline.article("pay-standstill");

  outline.chapter("insurance");
  outline.article("insurance-duty");
  outline.article("insurance-void");
  outline.article("benefits");

  outline.chapter("protection");
  outline.article("training");
  outline.article("safety");
  outline.article("hazards", { kinds: blank(9), measures: blank(9) });
  outline.article("women");
  outline.article("minors");
}

export function writeWageTable(outline: Outline, data: LabourContractData, wording: Wording): void {
  const { monthlyWage, probationWage } = data.answers;
  const end = probationEnd(data);
  const row = (message: string, wage: Fen, remark: string) => [
    outline.say(message),
    wording.amount(wage),
    wording.amountInWords(wage),
    remark,
  ];
  const probation =
    end && probationWage !== undefined
      ? row(
          "wage-probation",
          probationWage,
          outline.say("wage-probation-remark", {
            startsOn: wording.day(data.answers.startsOn),
            endsOn: wording.day(end),
          }),
        )
      : [outline.say("wage-probation"), "／", "／", outline.say("wage-probation-none")];
  outline.add({
    type: "table",
    columns: [{ share: 14 }, { share: 17, align: "right" }, { share: 34 }, { share: 39 }],
    header: ["wage-item", "wage-figures", "wage-words", "wage-remark"].map((message) => outline.say(message)),
    rows: [row("wage-monthly", monthlyWage, outline.say("wage-monthly-remark")), probation],
  });
}
