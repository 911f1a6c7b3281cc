/* Turns marks into the operators of a page's content stream (ISO 32000-1 8 and 9). */
import type { EmbeddedFont } from "./embedded-font.ts";
import type { Face } from "./fonts.ts";
import type { Inked } from "./inked-text.ts";
import type { Line } from "./line-breaking.ts";
import type { Mark } from "./piece.ts";
import { type Sheet, stroke } from "./theme.ts";

const UNDERLINE_DEPTH = 0.17;

export type FontsInUse = Record<Face, { name: string; font: EmbeddedFont }>;

/** The operators for marks measured from the top left corner of the text area, with a PDF's axis: upwards. */
export function contentStream(marks: readonly Mark[], fonts: FontsInUse, sheet: Sheet): string {
  const { height, margin } = sheet;
  const origin = `1 0 0 1 ${number(margin.left)} ${number(height - margin.top)} cm`;
  return ["q", origin, ...marks.map((mark) => operators(mark, fonts)), "Q"].join("\n");
}

function operators(mark: Mark, fonts: FontsInUse): string {
  switch (mark.kind) {
    case "line-of-text":
      return textOperators(mark, fonts);
    case "rule":
      return strokeOperators(
        [
          [mark.x1, mark.y1],
          [mark.x2, mark.y2],
        ],
        mark.thickness,
        mark.dashed,
      );
    case "stroke":
      return strokeOperators(mark.points, mark.thickness);
    case "box": {
      const rectangle = `${across(mark.x)} ${up(mark.y + mark.height)} ${number(mark.width)} ${number(mark.height)} re`;
      const fill = mark.fill === undefined ? "" : `${number(mark.fill)} g ${rectangle} f 0 g `;
      return mark.thickness ? `${fill}${number(mark.thickness)} w ${rectangle} S` : fill;
    }
  }
}

function strokeOperators(
  points: readonly (readonly [number, number])[],
  thickness: number,
  dashed = false,
): string {
  const [first, ...rest] = points.map(([x, y]) => `${across(x)} ${up(y)}`);
  const path = `${number(thickness)} w ${first} m ${rest.map((point) => `${point} l`).join(" ")} S`;
  return dashed ? `[4 3] 0 d ${path} [] 0 d` : path;
}

function textOperators(mark: Mark & { kind: "line-of-text" }, fonts: FontsInUse): string {
  const { line, size } = mark;
  if (line.characters.length === 0) return "";
  const spacing = commonest(line.adjustments);
  const shade = mark.shade ? `${number(mark.shade)} g ` : "";
  const begin = `BT ${number((spacing * size) / 1000)} Tc ${across(mark.x)} ${up(mark.y)} Td`;
  const shown = sameFace(line).map(({ start, end }) => {
    const { name, font } = fonts[line.characters[start]!.face];
    return `/${name} ${number(size)} Tf ${showOperator(line, start, end, spacing, font)}`;
  });
  const text = `${shade}${begin} ${shown.join(" ")} ET${mark.shade ? " 0 g" : ""}`;
  return [text, ...underlines(mark)].join("\n");
}

/** Most gaps of a line are the same; only the others are written one by one. */
function commonest(adjustments: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  let most = 0;
  for (const adjustment of adjustments.slice(0, -1)) {
    const count = (counts.get(adjustment) ?? 0) + 1;
    counts.set(adjustment, count);
    if (count > most) {
      most = count;
      best = adjustment;
    }
  }
  return best;
}

function sameFace(line: Line): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  line.characters.forEach((character, index) => {
    const run = runs.at(-1);
    if (run && line.characters[run.start]!.face === character.face) run.end = index + 1;
    else runs.push({ start: index, end: index + 1 });
  });
  return runs;
}

function showOperator(line: Line, start: number, end: number, spacing: number, font: EmbeddedFont): string {
  let array = "";
  let open = "";
  for (let at = start; at < end; at++) {
    open += font.encode(line.characters[at]!.text.codePointAt(0)!);
    const difference = spacing - line.adjustments[at]!;
    if (Math.abs(difference) < 0.01 || at === line.characters.length - 1) continue;
    array += `<${open}>${number(difference)}`;
    open = "";
  }
  if (array === "") return `<${open}> Tj`;
  return `[${array}${open === "" ? "" : `<${open}>`}] TJ`;
}

function underlines(mark: Mark & { kind: "line-of-text" }): string[] {
  const { line, size } = mark;
  const result: string[] = [];
  const y = mark.y + UNDERLINE_DEPTH * size;
  let x = mark.x;
  let from: number | undefined;
  line.characters.forEach((character: Inked, index) => {
    if (character.underlined && from === undefined) from = x;
    x += ((character.width + line.adjustments[index]!) * size) / 1000;
    const next = line.characters[index + 1];
    if (from !== undefined && !next?.underlined) {
      result.push(
        strokeOperators(
          [
            [from, y],
            [x, y],
          ],
          stroke.hair,
        ),
      );
      from = undefined;
    }
  });
  return result;
}

const across = number;
const up = (y: number) => number(-y);

/** At most two decimals: a hundredth of a point is finer than any printer. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
