/*
 * Reads the clauses that the parties write themselves, and points to those that the law forbids. The paper would be
 * signed with them, so they have to be said before, with the words that are meant.
 */
import type { Circumstances } from "./circumstances.ts";
import type { Finding } from "./finding.ts";
import type { NewContractTerms } from "./terms.ts";
import { type ForbiddenTerm, forbiddenTerms } from "./wording/forbidden-terms.ts";
import { isForbidden, isNegated } from "./wording/negation.ts";
import { clausesOf, type Stretch, statementsOf } from "./wording/plain-chinese.ts";

/** Text answers of a new contract that the parties word themselves. */
export type FreeTextField = "extraTerms" | "position" | "workplace" | "task";

/** The check to attach to a text field. */
export function lintTerms(field: FreeTextField) {
  return (terms: NewContractTerms, _circumstances: Circumstances): Finding[] =>
    lintText(field, terms[field] ?? "");
}

/** At most one finding per forbidden kind, with all the words that were found, joined by 、. */
export function lintText(field: string, text: string): Finding[] {
  const [clauses, statements] = [clausesOf(text), statementsOf(text)];
  return forbiddenTerms.flatMap((term) => {
    const stretches = term.acrossCommas ? statements : clauses;
    const words = new Set(stretches.flatMap((stretch) => wordsFound(term, stretch)));
    if (words.size === 0) return [];
    const { rule, severity, cites } = term;
    return [{ rule, severity, field, args: { words: [...words].join("、") }, cites }];
  });
}

/** A clause that calls the agreement void, or says that the duty stays, is no such agreement. */
const CALLED_VOID = /无效|不具有|不产生|不发生效力|不免除|仍应|仍须|仍需|也应|亦应|仍由/u;
/** "甲方不缴…的" is what the other side may answer to, not what is agreed. */
const EMPLOYERS_FAULT = /^(?:如果?|若|因|对)?(?:甲方|用人单位|单位|公司|企业).*(?:的|时)$/u;

function wordsFound(term: ForbiddenTerm, stretch: Stretch): string[] {
  const { text, before, after } = stretch;
  if (term.harmless?.test(text) || EMPLOYERS_FAULT.test(text)) return [];
  return term.patterns.flatMap((pattern) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const prefix = before + text.slice(0, match.index);
    if (term.plainNegation ? isNegated(prefix, text) : isForbidden(prefix)) return [];
    return CALLED_VOID.test(text.slice(match.index) + after) ? [] : [match[0]];
  });
}
