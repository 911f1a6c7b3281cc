/*
 * "甲方不得收取押金" is what the law wants; "不交押金不得上岗" is what it forbids. Both hold 不, so the place and the
 * strength of the negation decide.
 */

const STRONG =
  /(?:不得(?!不)|禁止|严禁|杜绝|不允许|不准|不许|不应|不会|不能|不可|不要求|不需要?|无需|无须|毋须|不用|不必|没有|免收|免交|免|不向|不以|不因|不存在|不再|从不|从未|并未|无权|拒绝收取|勿)/gu;
const WEAK =
  /(?:不(?!论|管|仅|但|限|定时|满|少于|低于|足|按|及时)|未(?!满|经|婚|育|按|到)|无(?!固定|故|论|条件|偿))/gu;
/** Between the negation and the words these turn the sense round: what is not given back, or not paid on time. */
const TURNS_ROUND = /退|返还|归还|按时|及时|足额|拒|拖|逃|则|就|[,;]/u;
/** A condition ("未交押金的") says what happens otherwise; it demands the thing. */
const CONDITION = /^(?:如果?|若|凡|倘若?|一旦|逾期|未|不).*(?:的|者|时)?$/u;

/** Whether a word of prohibition, such as 不得, governs the words that follow `prefix`. */
export function isForbidden(prefix: string): boolean {
  return lastReaches(prefix, STRONG, 40);
}

/** Whether anything in front says that the following words are not the case. */
export function isNegated(prefix: string, clause: string): boolean {
  if (isForbidden(prefix)) return true;
  const conditional = CONDITION.test(clause) && /^(?:如果?|若|凡|倘|一旦|逾期)|(?:的|者|时)$/u.test(clause);
  return !conditional && lastReaches(prefix, WEAK, 4);
}

function lastReaches(prefix: string, negation: RegExp, reach: number): boolean {
  const found = [...prefix.matchAll(negation)].at(-1);
  if (!found) return false;
  const gap = prefix.slice(found.index + found[0].length);
  return gap.length <= reach && !TURNS_ROUND.test(gap);
}
