import type { Block, HeadingBlock, OptionBlock, ParagraphBlock, TitleBlock } from "./blocks.ts";
import { layoutCutLine } from "./layout-cut-line.ts";
import { layoutFields } from "./layout-fields.ts";
import { layoutNotice } from "./layout-notice.ts";
import { layoutSignatures } from "./layout-signatures.ts";
import { layoutTable } from "./layout-table.ts";
import type { Mark, Piece } from "./piece.ts";
import { setText, type TextStyle } from "./text-lines.ts";
import { stroke, text } from "./theme.ts";

const body: TextStyle = { ...text.body, face: "body", align: "justify" };
const small: TextStyle = { ...text.small, face: "body", align: "justify" };
const BETWEEN_PARAGRAPHS = 2.4;
const TICK_BOX = 8.6;
const OPTION_INDENT = 36;

/** Turns one block into the pieces that pages are filled with, in a column `width` points wide. */
export function layoutBlock(block: Block, width: number): Piece[] {
  switch (block.type) {
    case "title":
      return [layoutTitle(block, width)];
    case "heading":
      return [layoutHeading(block, width)];
    case "paragraph":
      return layoutParagraph(block, width);
    case "option":
      return layoutOption(block, width);
    case "fields":
      return layoutFields(block, width);
    case "table":
      return layoutTable(block, width);
    case "signatures":
      return [layoutSignatures(block, width)];
    case "notice":
      return [layoutNotice(block, width)];
    case "together":
      return together(block.blocks.flatMap((each) => layoutBlock(each, width)));
    case "cut-line":
      return [layoutCutLine(block, width)];
    case "space":
      return [
        block.height === "fill" ? { height: 0, marks: [], fill: true } : { height: block.height, marks: [] },
      ];
    case "page-break":
      return [{ height: 0, marks: [], newPage: true }];
  }
}

function together(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => ({ ...piece, keepWithNext: index < pieces.length - 1 }));
}

function layoutTitle(block: TitleBlock, width: number): Piece {
  const size = block.cover ? text.cover : text.title;
  const title = setText(
    block.text,
    { ...size, face: "heading", align: "center", tracking: block.cover ? 0.22 : 0.04 },
    0,
    0,
    width,
  );
  const subtitle = block.subtitle
    ? setText(block.subtitle, { ...text.body, face: "body", align: "center" }, 0, title.height + 2, width)
    : { height: 0, lines: [] };
  return {
    height: title.height + subtitle.height + 12,
    marks: [...title.lines, ...subtitle.lines],
    keepWithNext: true,
  };
}

function layoutHeading(block: HeadingBlock, width: number): Piece {
  const set = setText(block.text, { ...text.heading, face: "heading", align: "left" }, 0, 0, width);
  return { before: 9, height: set.height + 3, marks: set.lines, keepWithNext: true };
}

function layoutParagraph(block: ParagraphBlock, width: number): Piece[] {
  const look = block.look === "small" ? small : body;
  const align = block.align ?? "justify";
  const indent = (block.indent ?? align === "justify") ? 2 : 0;
  const set = setText(block.text, { ...look, align, indent }, 0, 0, width);
  return flowing(set.lines, look, { before: BETWEEN_PARAGRAPHS, keepWithNext: block.keepWithNext ?? false });
}

function layoutOption(block: OptionBlock, width: number): Piece[] {
  const set = setText(block.text, body, OPTION_INDENT, 0, width - OPTION_INDENT);
  const pieces = flowing(set.lines, body, { before: 1, keepWithNext: block.keepWithNext ?? false });
  const [first, ...rest] = pieces as [Piece, ...Piece[]];
  const top = (body.leading - TICK_BOX) / 2;
  return [
    { ...first, marks: [...tickBox(OPTION_INDENT - TICK_BOX - 5.5, top, block.checked), ...first.marks] },
    ...rest,
  ];
}

/** Drawn, because the fonts have no ☑ and ☐. */
function tickBox(x: number, y: number, checked: boolean): Mark[] {
  const box: Mark = { kind: "box", x, y, width: TICK_BOX, height: TICK_BOX, thickness: stroke.thin };
  if (!checked) return [box];
  const at = (dx: number, dy: number) => [x + TICK_BOX * dx, y + TICK_BOX * dy] as const;
  return [
    box,
    { kind: "stroke", points: [at(0.2, 0.52), at(0.42, 0.75), at(0.84, 0.22)], thickness: stroke.firm },
  ];
}

/** Lines that may be parted by a page break, but never so that one line stands alone. */
function flowing(
  lines: readonly Mark[],
  style: TextStyle,
  options: { before: number; keepWithNext: boolean },
): Piece[] {
  const lastIndex = lines.length - 1;
  return lines.map((mark, index) => {
    const wouldLeaveOneAbove = index === 0 && lastIndex > 0;
    const wouldLeaveOneBelow = index === lastIndex - 1;
    const isLast = index === lastIndex;
    return {
      height: style.leading,
      marks: [raised(mark, index * style.leading)],
      before: index === 0 ? options.before : 0,
      keepWithNext: wouldLeaveOneAbove || wouldLeaveOneBelow || (isLast && options.keepWithNext),
    };
  });
}

function raised(mark: Mark, by: number): Mark {
  return mark.kind === "line-of-text" ? { ...mark, y: mark.y - by } : mark;
}
