import type { Outline } from "../outline.ts";
import { filled, struckBlank } from "../pdf/inked-text.ts";
import type { LabourContractData } from "./data.ts";
import { toFillIn } from "./term.ts";

/** Work, place, hours, rest: 劳动合同法 第十七条第一款第四、五项; 劳动法 第三十六条至第四十五条. */
export function writeWork(outline: Outline, { answers }: LabourContractData): void {
  const { hoursSystem } = answers;
  outline.chapter("work");
  outline.article("position", { position: filled(answers.position) });
  outline.article("workplace", { workplace: filled(answers.workplace) });
  outline.article("conduct");

  outline.chapter("hours");
  outline.article("hours-system", {}, { keepWithNext: true });
  const written = (system: typeof hoursSystem) => (system === hoursSystem ? toFillIn : struckBlank);
  outline.options([
    { checked: hoursSystem === "standard", message: "hours-standard" },
    {
      checked: hoursSystem === "comprehensive",
      message: "hours-comprehensive",
      args: { cycle: written("comprehensive"), approval: written("comprehensive") },
    },
    {
      checked: hoursSystem === "flexible",
      message: "hours-flexible",
      args: { approval: written("flexible") },
    },
  ]);
  outline.article("overtime");
  outline.article("overtime-pay");
  outline.article("leave");
}
