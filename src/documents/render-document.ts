import type { IsoDate } from "../domain/dates.ts";
import type { Translator } from "../i18n/translator.ts";
import { problemsOf, UnusableDocumentData } from "./data-problems.ts";
import { type DocumentKindName, documentKinds } from "./kinds.ts";
import type { Block } from "./pdf/blocks.ts";
import { withFurniture } from "./pdf/furniture.ts";
import { plain } from "./pdf/inked-text.ts";
import { layoutBlock } from "./pdf/layout.ts";
import { paginate } from "./pdf/pagination.ts";
import { wordingIn } from "./wording.ts";

export interface RenderOptions {
  /** The day printed as that of making; also the date in the file's properties. */
  madeOn: IsoDate;
  /** Marks every page as invented. */
  demo?: boolean;
  /** The filing's number, printed as the document's. */
  number?: string;
}

export interface RenderedDocument {
  /** PDF/A-2b. The same input gives the same bytes. */
  bytes: Uint8Array;
  pages: number;
  /** File name with its ending, such as 劳动合同书（张建国）.pdf. */
  name: string;
}

/**
 * Makes a document. `data` is what the filing knows: `employer` (the profile), `answers` (as kept) and, for the
 * receipt, `filing`; the answers may also stand at the top level. Throws {@link UnusableDocumentData} where
 * something is missing or can't be printed.
 */
export async function renderDocument(
  kind: DocumentKindName,
  data: unknown,
  translator: Translator,
  options: RenderOptions,
): Promise<RenderedDocument> {
  const { schema, compose } = documentKinds[kind];
  const read = schema.safeParse(withAnswers(data));
  if (!read.success) throw new UnusableDocumentData(kind, problemsOf(read.error));
  const wording = wordingIn(translator);
  const { title, subject, hasCover, blocks } = compose(read.data, wording, options.number);
  const pages = withFurniture(paginate(blocks.flatMap((block: Block) => layoutBlock(block))), {
    hasCover: hasCover ?? false,
    headerLeft: title,
    headerRight: options.number ? translator("document-number", { number: options.number }) : "",
    pageNumber: (page, all) => translator("document-page", { page, pages: all }),
    footnote: translator("document-footnote"),
    ...(options.demo
      ? { mark: { large: translator("document-demo-mark"), small: translator("document-demo-line") } }
      : {}),
  });
  // Loaded late: the library takes a third of a second, and a process may never print.
  const { writePdf } = await import("./pdf/write-pdf.ts");
  const bytes = await writePdf(pages, {
    title: plain(title),
    language: translator.language,
    producer: translator("document-producer"),
    madeOn: options.madeOn,
  });
  const named = subject ? translator("document-file-name", { title, subject: fileSafe(subject) }) : title;
  return { bytes, pages: pages.length, name: `${named}.pdf` };
}

function withAnswers(data: unknown): unknown {
  if (typeof data !== "object" || data === null || Array.isArray(data) || "answers" in data) return data;
  const { employer, filing, ...answers } = data as Record<string, unknown>;
  return { employer, filing, answers, ...answers };
}

/** Without what file systems or zip programs read as something else. */
function fileSafe(text: string): string {
  return text.replace(/[\\/:*?"<>|.]/g, "").slice(0, 60);
}
