/*
 * What a document is made of. Plain data: a document kind turns its data into blocks, the layout turns blocks into
 * pages. Texts may hold the emphasis of inked-text.ts.
 */

export type Block =
  | TitleBlock
  | HeadingBlock
  | ParagraphBlock
  | OptionBlock
  | FieldsBlock
  | TableBlock
  | SignaturesBlock
  | NoticeBlock
  | TogetherBlock
  | CutLineBlock
  | SpaceBlock
  | PageBreakBlock;

export interface TitleBlock {
  type: "title";
  text: string;
  /** A cover's title is larger and spaced out. */
  cover?: boolean;
  subtitle?: string;
}

/** Stays with the block after it. */
export interface HeadingBlock {
  type: "heading";
  text: string;
}

export interface ParagraphBlock {
  type: "paragraph";
  text: string;
  align?: "justify" | "left" | "center" | "right";
  /** First line indented by two characters. Default true for justified text. */
  indent?: boolean;
  look?: "body" | "small";
  keepWithNext?: boolean;
}

/** One of several ways to agree on something: a box, ticked or not, and what it stands for. */
export interface OptionBlock {
  type: "option";
  checked: boolean;
  text: string;
  keepWithNext?: boolean;
}

export interface FieldItem {
  label: string;
  /** Empty: a blank to write into. */
  value: string;
  /** A small line under the value. */
  note?: string;
}

/** Labels with underlined values, one or two to a row. */
export interface FieldsBlock {
  type: "fields";
  rows: readonly (readonly FieldItem[])[];
  /** Points. */
  labelWidth: number;
  look?: "cover" | "form";
}

export interface TableBlock {
  type: "table";
  columns: readonly { share: number; align?: "left" | "center" | "right" }[];
  /** Repeated on every page the table reaches. */
  header?: readonly string[];
  /** A line above the header, repeated with it. */
  caption?: string;
  /** Where a row has fewer cells than columns, its last cell reaches to the right edge. */
  rows: readonly (readonly string[])[];
  /** Which columns say what stands in the others: the first, or every other one. */
  labels?: "first" | "alternate";
  /** "compact": less air; "dense": small besides, for many columns. */
  look?: "form" | "compact" | "dense";
  /** The last row stays with what follows. */
  keepWithNext?: boolean;
}

/** Side by side, kept on one page. `label` stands above the line to sign on; without one there is a seal only. */
export interface SignaturesBlock {
  type: "signatures";
  parties: readonly { title: string; label?: string; date: string }[];
}

/** A tinted box. */
export interface NoticeBlock {
  type: "notice";
  title?: string;
  items: readonly string[];
}

/** Kept on one page. */
interface TogetherBlock {
  type: "together";
  blocks: readonly Block[];
}

/** Where the page is cut in two. */
export interface CutLineBlock {
  type: "cut-line";
  text: string;
}

interface SpaceBlock {
  type: "space";
  /** Points; "fill" pushes what follows, up to the next page break, to the foot of the page. */
  height: number | "fill";
}

interface PageBreakBlock {
  type: "page-break";
}
