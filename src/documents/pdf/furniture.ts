import type { PageMarks } from "./pagination.ts";
import type { Mark } from "./piece.ts";
import { setText, type TextStyle } from "./text-lines.ts";
import { grey, type Sheet, stroke, text } from "./theme.ts";

/** What stands around the text of every page. */
export interface Furniture {
  /** The first page has no header. */
  hasCover: boolean;
  /** Left and right above the text. */
  headerLeft: string;
  headerRight: string;
  /** Below the text. */
  pageNumber(page: number, pages: number): string;
  /** Below the page number; may be empty. */
  footnote: string;
  /** Printed large under the text of every page, and again above it: this is not a real document. */
  mark?: { large: string; small: string };
}

const HEADER_AT = -34;
const DEMO_AT = HEADER_AT - 22;
/** Below the text. */
const FOOTER_AT = 22;
const FOOTNOTE_AT = FOOTER_AT + 13;
const quiet: TextStyle = { ...text.tiny, face: "body", align: "left", shade: grey.quiet };

/** Drawn in opaque light grey beneath everything else: PDF/A knows watermarks, but transparency is better avoided. */
const large: TextStyle = { size: 150, leading: 220, face: "heading", align: "center", shade: grey.watermark };
const small: TextStyle = { ...text.tiny, face: "heading", align: "center" };

export function withFurniture(pages: readonly PageMarks[], furniture: Furniture, sheet: Sheet): PageMarks[] {
  const { contentWidth, contentHeight } = sheet;
  return pages.map((marks, index) => {
    const number = furniture.pageNumber(index + 1, pages.length);
    return [
      ...(furniture.mark ? markOfDemo(furniture.mark, sheet) : []),
      ...(index === 0 && furniture.hasCover ? [] : header(furniture, contentWidth)),
      ...setText(number, { ...quiet, align: "center" }, 0, contentHeight + FOOTER_AT, contentWidth).lines,
      ...setText(
        furniture.footnote,
        { ...quiet, align: "center" },
        0,
        contentHeight + FOOTNOTE_AT,
        contentWidth,
      ).lines,
      ...marks,
    ];
  });
}

function header({ headerLeft, headerRight }: Furniture, contentWidth: number): Mark[] {
  const half = contentWidth / 2;
  const rule = HEADER_AT + 15;
  return [
    ...setText(headerLeft, quiet, 0, HEADER_AT, half).lines,
    ...setText(headerRight, { ...quiet, align: "right" }, half, HEADER_AT, half).lines,
    { kind: "rule", x1: 0, y1: rule, x2: contentWidth, y2: rule, thickness: stroke.hair },
  ];
}

function markOfDemo(
  mark: { large: string; small: string },
  { contentWidth, contentHeight, margin }: Sheet,
): Mark[] {
  const watermark = setText(
    mark.large,
    large,
    -margin.left,
    contentHeight / 2 - 150,
    contentWidth + margin.left + margin.right,
  );
  const width = 226;
  const left = (contentWidth - width) / 2;
  return [
    ...watermark.lines,
    { kind: "box", x: left, y: DEMO_AT, width, height: 17, thickness: stroke.firm },
    ...setText(mark.small, small, left, DEMO_AT + 2.5, width).lines,
  ];
}
