import type { Face } from "./fonts.ts";
import { inked } from "./inked-text.ts";
import { breakLines, type Line } from "./line-breaking.ts";
import type { Mark } from "./piece.ts";
import type { TextSize } from "./theme.ts";

export interface TextStyle extends TextSize {
  face: Face;
  align?: "justify" | "left" | "center" | "right";
  /** Space between characters, in ems. */
  tracking?: number;
  /** Indent of the first line, in characters. */
  indent?: number;
  shade?: number;
}

/** Text set into a column. */
export interface SetText {
  height: number;
  /** One list of marks per line; y is that of the line within the column. */
  lines: readonly Mark[];
}

/** Sets a text into a column `width` points wide whose left edge is at `x` and whose top is at `y`. */
export function setText(text: string, style: TextStyle, x: number, y: number, width: number): SetText {
  const lines = linesOf(text, style, width);
  const marks = lines.map((line, index): Mark => {
    const indent = index === 0 ? (style.indent ?? 0) * style.size : 0;
    return {
      kind: "line-of-text",
      x: x + indent + offset(line, style, width - indent),
      y: y + baseline(style) + index * style.leading,
      size: style.size,
      line,
      ...(style.shade === undefined ? {} : { shade: style.shade }),
    };
  });
  return { height: lines.length * style.leading, lines: marks };
}

function linesOf(text: string, style: TextStyle, width: number): Line[] {
  const lines = text.split("\n").flatMap((part, index) =>
    breakLines(inked(part, style.face), {
      width: (width / style.size) * 1000,
      indent: index === 0 ? (style.indent ?? 0) * 1000 : 0,
      justify: style.align === undefined || style.align === "justify",
    }),
  );
  const { tracking } = style;
  return tracking ? lines.map((line) => tracked(line, tracking * 1000)) : lines;
}

function tracked(line: Line, by: number): Line {
  const last = line.characters.length - 1;
  const adjustments = line.adjustments.map((adjustment, index) => adjustment + (index < last ? by : 0));
  return { ...line, adjustments, width: line.width + by * Math.max(0, last) };
}

/** From the top of a line to its baseline: Chinese characters sit 0.88 em above and 0.12 em below it. */
function baseline(style: TextSize): number {
  return (style.leading - style.size) / 2 + style.size * 0.88;
}

function offset(line: Line, style: TextStyle, width: number): number {
  const overhang = (-line.overhang * style.size) / 1000;
  const left = width - (line.width * style.size) / 1000;
  if (style.align === "center") return left / 2;
  if (style.align === "right") return left;
  return overhang;
}
