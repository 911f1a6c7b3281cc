import type { PageMarks } from "./pagination.ts";
import type { Mark } from "./piece.ts";
import { setText, type TextStyle } from "./text-lines.ts";
import { contentHeight, contentWidth, grey, margin, stroke, text } from "./theme.ts";

/** What stands around the text of every page. */
export interface Furniture {
  /** Left and right above the text. */
  headerLeft: string;
  headerRight: string;
  /** Below the text. */
  pageNumber(page: number, pages: number): string;
  /** Printed large under the text of every page, and again above it: this is not a real document. */
  mark?: { large: string; small: string };
}

const HEADER_AT = -34;
const FOOTER_AT = contentHeight + 22;
const quiet: TextStyle = { ...text.tiny, face: "body", align: "left", shade: grey.quiet };

/** Drawn in opaque light grey beneath everything else: PDF/A knows watermarks, but transparency is better avoided. */
const large: TextStyle = { size: 150, leading: 220, face: "heading", align: "center", shade: grey.watermark };
const small: TextStyle = { ...text.tiny, face: "heading", align: "center" };

export function withFurniture(pages: readonly PageMarks[], furniture: Furniture): PageMarks[] {
  return pages.map((marks, index) => {
    const number = furniture.pageNumber(index + 1, pages.length);
    const under = furniture.mark ? markOfDemo(furniture.mark) : [];
    return [
      ...under,
      ...setText(furniture.headerLeft, quiet, 0, HEADER_AT, contentWidth / 2).lines,
      ...setText(
        furniture.headerRight,
        { ...quiet, align: "right" },
        contentWidth / 2,
        HEADER_AT,
        contentWidth / 2,
      ).lines,
      {
        kind: "rule",
        x1: 0,
        y1: HEADER_AT + 15,
        x2: contentWidth,
        y2: HEADER_AT + 15,
        thickness: stroke.hair,
      },
      ...setText(number, { ...quiet, align: "center" }, 0, FOOTER_AT, contentWidth).lines,
      ...marks,
    ];
  });
}

function markOfDemo(mark: { large: string; small: string }): Mark[] {
  const watermark = setText(
    mark.large,
    large,
    -margin.left,
    contentHeight / 2 - 150,
    contentWidth + margin.left + margin.right,
  );
  const width = 210;
  const left = (contentWidth - width) / 2;
  return [
    ...watermark.lines,
    { kind: "box", x: left, y: HEADER_AT - 6, width, height: 17, thickness: stroke.firm },
    ...setText(mark.small, small, left, HEADER_AT - 3.5, width).lines,
  ];
}
