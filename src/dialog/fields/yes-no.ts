import type { Field } from "../field.ts";
import { readChoice } from "../understanding/choice.ts";
import { readYesNo } from "../understanding/yes-no.ts";
import { kept, plain, refused } from "./reading.ts";

const choices = ["yes", "no"] as const;

/** Yes or no, kept as a boolean. */
export function yesNo(): Field<boolean> {
  return {
    ...plain,
    kind: "yes-no",
    choices,
    read(given, { wordsFor }) {
      if (typeof given === "boolean") return kept(given);
      if (typeof given !== "string") return refused("yes-no");
      const said = readYesNo(given);
      if (said === "perhaps") return { outcome: "ambiguous", candidates: [true, false] };
      if (said !== undefined) return kept(said);
      const heard = readChoice(given, choices, wordsFor);
      if (heard.outcome === "understood") return kept(heard.value === "yes", true);
      return heard.outcome === "ambiguous"
        ? { outcome: "ambiguous", candidates: [true, false] }
        : refused("yes-no");
    },
  };
}
