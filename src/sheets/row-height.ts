const LINE = 16;
const AROUND = 6;
/** Excel's own limit, in points. */
const MOST = 409;

/** The height in points that wrapped texts need in columns of these widths; programs don't all work it out themselves. */
export function rowHeight(cells: readonly { text: string; width: number }[]): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => linesOf(text, width)));
  return Math.min(MOST, Math.round(lines * LINE + AROUND));
}

function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const line of text.split("\n")) lines += Math.max(1, Math.ceil(widthOf(line) / (width - 1)));
  return lines;
}

/** In digits of the default font; Chinese characters and marks take two. */
function widthOf(line: string): number {
  let width = 0;
  for (const sign of line) width += sign.codePointAt(0)! > 0x2e7f || sign === "“" || sign === "”" ? 2 : 1;
  return width;
}
