import type { Outline } from "../outline.ts";
import { filled } from "../pdf/inked-text.ts";
import type { Wording } from "../wording.ts";
import type { LabourContractData } from "./data.ts";
import { toFillIn } from "./term.ts";

/** What a dispatched worker's contract says besides: 劳动合同法 第五十八条至第六十六条; 劳务派遣暂行规定. */
export function writeDispatch(outline: Outline, { answers }: LabourContractData, wording: Wording): void {
  const { assignmentStartsOn, assignmentEndsOn, postKind } = answers;
  outline.chapter("dispatch");
  outline.article("dispatch-host", {
    hostEmployer: filled(answers.hostEmployer ?? ""),
    startsOn: filled(assignmentStartsOn ? wording.day(assignmentStartsOn) : ""),
    endsOn: assignmentEndsOn ? filled(wording.day(assignmentEndsOn)) : toFillIn,
    postKind: filled(outline.say(`dispatch-post-${postKind}`)),
  });
  for (const article of ["dispatch-told", "dispatch-equal", "dispatch-idle", "dispatch-return"]) {
    outline.article(article);
  }
}
