import { readWhole } from "./number.ts";
import { tidy } from "./tidy.ts";

/**
 * The place, from 0, that 第二个, 选2, B, ② or 最后一个 names among `count` items; undefined if it names none.
 * `bare`: a digit alone counts too. A place that is not there gives `count` or more.
 */
export function readOrdinal(text: string, count: number, { bare }: { bare: boolean }): number | undefined {
  const said = tidy(text)
    .toLowerCase()
    .replace(/^(我?选择?|要|就|用|是|option|choice|no\.?|number|the)\s*/gu, "")
    .replace(/[.,)\]】吧的]+$/gu, "")
    .replace(/^[([【]/u, "");
  if (/^(最后|末尾)(一)?(个|项|种)?$|^last( one)?$/u.test(said)) return count - 1;
  if (count === 2 && /^(前者|前面(那|一)?个|上面(那|一)?个)$/u.test(said)) return 0;
  if (count === 2 && /^(后者|后面(那|一)?个|下面(那|一)?个|另一个)$/u.test(said)) return 1;
  const english = ["first", "second", "third", "fourth", "fifth", "sixth"].indexOf(
    said.replace(/ (one|option)$/u, ""),
  );
  if (english >= 0) return english;
  if (/^[a-f]$/u.test(said)) return said.charCodeAt(0) - "a".charCodeAt(0);

  const named = said.match(/^(第)?(.+?)(个|项|种|条|号|款)?$/u);
  const number = named && readWhole(named[2]!);
  if (!number || number > 99) return undefined;
  const marked = Boolean(
    named[1] || /^(?:\s*)(我?选|选择|就选|option|choice|no)/iu.test(tidy(text)) || /[①-⑳]/u.test(text),
  );
  return marked || bare ? number - 1 : undefined;
}
