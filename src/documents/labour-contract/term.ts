import type { Outline } from "../outline.ts";
import { blank, filled, struckBlank } from "../pdf/inked-text.ts";
import type { Wording } from "../wording.ts";
import { type LabourContractData, probationEnd } from "./data.ts";

/** Term and probation: 劳动合同法 第七条, 第十二条至第十五条, 第十九条至第二十一条. */
export function writeTerm(outline: Outline, data: LabourContractData, wording: Wording): void {
  const { answers, renewal } = data;
  const { term, template, startsOn, endsOn, task } = answers;
  const start = (of: typeof term) => (of === term ? filled(wording.day(startsOn)) : struckBlank);
  outline.chapter("term");
  if (renewal) {
    const { previousEndsOn, signing } = renewal;
    const of = previousEndsOn ? filled(wording.day(previousEndsOn)) : blank(8);
    outline.article(signing ? "term-renewed-counted" : "term-renewed", {
      previousEndsOn: of,
      signing: filled(signing ?? ""),
    });
  }
  outline.article("term-hired", { hiredOn: filled(wording.day(answers.hiredOn)) }, { keepWithNext: true });
  outline.options([
    {
      checked: term === "fixed",
      message: "term-fixed",
      args: {
        startsOn: start("fixed"),
        endsOn: term === "fixed" && endsOn ? filled(wording.day(endsOn)) : struckBlank,
      },
    },
    { checked: term === "open-ended", message: "term-open-ended", args: { startsOn: start("open-ended") } },
    // 劳动合同法 第五十八条: a dispatch agency hires for two years at least, so never for one task.
    ...(template === "dispatch"
      ? []
      : [
          {
            checked: term === "task",
            message: "term-task",
            args: { startsOn: start("task"), task: term === "task" ? filled(task ?? "") : struckBlank },
          },
        ]),
  ]);
  const end = probationEnd(data);
  if (end) {
    outline.article("probation", {
      months: filled(wording.say("labour-contract-months", { months: answers.probationMonths ?? 0 })),
      startsOn: filled(wording.day(startsOn)),
      endsOn: filled(wording.day(end)),
    });
  } else {
    outline.article(renewal ? "probation-renewed" : "probation-none");
  }
  outline.article("honesty");
}

/** A blank for a number of characters that the parties fill in by hand. */
export const toFillIn = blank(8);
