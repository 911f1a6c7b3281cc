import type { IsoDate } from "../domain/dates.ts";
import type { Translator } from "../i18n/translator.ts";
import { problemsOf, UnusableDocumentData } from "./data-problems.ts";
import { type DocumentKindName, documentKinds } from "./kinds.ts";
import { withFurniture } from "./pdf/furniture.ts";
import { layoutBlock } from "./pdf/layout.ts";
import { type PageMarks, paginate } from "./pdf/pagination.ts";
import { type Sheet, sheets } from "./pdf/theme.ts";
import { wordingIn } from "./wording.ts";

export interface RenderOptions {
  /** The day on which it is made; goes into the file's properties. */
  madeOn: IsoDate;
  /** Marks every page as invented. */
  demo?: boolean;
  /** The filing's number, printed as the document's. */
  number?: string;
}

/** A document laid out on pages, not yet a file. */
export interface TypesetDocument {
  title: string;
  /** Whom or what it is about. */
  subject?: string;
  sheet: Sheet;
  pages: readonly PageMarks[];
}

/** Reads the data, composes the document and lays it out. Pure. Throws {@link UnusableDocumentData}. */
export function typeset(
  kind: DocumentKindName,
  data: unknown,
  translator: Translator,
  { demo = false, number, madeOn }: RenderOptions,
): TypesetDocument {
  const { schema, compose } = documentKinds[kind];
  const read = schema.safeParse(withAnswers(data));
  if (!read.success) throw new UnusableDocumentData(kind, problemsOf(read.error));
  const { title, subject, hasCover, landscape, blocks } = compose(read.data, wordingIn(translator), {
    number,
    madeOn,
  });
  const sheet = landscape ? sheets.landscape : sheets.portrait;
  const pieces = blocks.flatMap((block) => layoutBlock(block, sheet.contentWidth));
  const furniture = {
    hasCover: hasCover ?? false,
    headerLeft: title,
    headerRight: number ? translator("document-number", { number }) : "",
    pageNumber: (page: number, all: number) => translator("document-page", { page, pages: all }),
    footnote: translator("document-footnote"),
    ...(demo && {
      mark: { large: translator("document-demo-mark"), small: translator("document-demo-line") },
    }),
  };
  const pages = withFurniture(paginate(pieces, sheet.contentHeight), furniture, sheet);
  return { title, sheet, pages, ...(subject !== undefined && { subject }) };
}

/** Lets the answers stand at the top level, beside the employer and the filing. */
function withAnswers(data: unknown): unknown {
  if (typeof data !== "object" || data === null || Array.isArray(data) || "answers" in data) return data;
  const { employer, filing, ...answers } = data as Record<string, unknown>;
  return { employer, filing, answers, ...answers };
}
