import { type Mark, moved, type Piece } from "./piece.ts";

/** The marks of one page; x from the left edge of the text, y downwards from its top. */
export type PageMarks = Mark[];

/**
 * Fills pages `contentHeight` points high. A piece is never torn: no kind of block makes one that is higher than a
 * page.
 */
export function paginate(pieces: readonly Piece[], contentHeight: number): PageMarks[] {
  const pages: PageMarks[] = [[]];
  let y = 0;
  const all = groups(pieces, contentHeight);
  for (const [index, group] of all.entries()) {
    if (group[0]!.newPage && y > 0) {
      pages.push([]);
      y = 0;
    }
    if (group[0]!.fill) {
      const rest = all.slice(index + 1);
      const end = rest.findIndex((next) => next[0]!.newPage);
      const following = (end < 0 ? rest : rest.slice(0, end)).flat();
      y = Math.max(y, contentHeight - heightOf(following, false));
    }
    if (y > 0 && y + heightOf(group, false) > contentHeight) {
      pages.push([]);
      y = 0;
    }
    for (const piece of group) {
      const page = pages.at(-1)!;
      if (y === 0 && piece.header) {
        page.push(...moved(piece.header.marks, 0, 0));
        y += piece.header.height;
      } else if (y > 0) {
        y += piece.before ?? 0;
      }
      page.push(...moved(piece.marks, 0, y));
      y += piece.height;
    }
  }
  return pages.filter((marks, index) => marks.length > 0 || index === 0);
}

/** Runs of pieces that must not be parted; of those that no page can hold, the beginning is parted after all. */
function groups(pieces: readonly Piece[], contentHeight: number): Piece[][] {
  const result: Piece[][] = [];
  let open: Piece[] = [];
  for (const piece of pieces) {
    open.push(piece);
    if (piece.keepWithNext && piece !== pieces.at(-1)) continue;
    while (open.length > 1 && heightOf(open, true) > contentHeight) result.push(open.splice(0, 1));
    result.push(open);
    open = [];
  }
  return result;
}

function heightOf(group: readonly Piece[], atTop: boolean): number {
  const header = atTop ? (group[0]?.header?.height ?? 0) : 0;
  return group.reduce(
    (sum, piece, index) => sum + piece.height + (atTop && index === 0 ? 0 : (piece.before ?? 0)),
    header,
  );
}
