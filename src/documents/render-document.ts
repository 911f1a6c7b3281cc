import type { Translator } from "../i18n/translator.ts";
import type { DocumentKindName } from "./kinds.ts";
import { type RenderOptions, typeset } from "./typeset.ts";

export type { RenderOptions } from "./typeset.ts";

export interface RenderedDocument {
  /** PDF/A-2b. The same input gives the same bytes. */
  bytes: Uint8Array;
  pages: number;
  /** File name with its ending, such as 劳动合同书（张建国）.pdf. */
  name: string;
}

/**
 * Makes a document. `data` is what the filing knows: `employer` (the profile), `answers` (as kept), `filing` and what
 * the kind's schema names besides; the answers may also stand at the top level. Throws UnusableDocumentData where
 * something is missing or can't be printed.
 */
export async function renderDocument(
  kind: DocumentKindName,
  data: unknown,
  translator: Translator,
  options: RenderOptions,
): Promise<RenderedDocument> {
  const { title, subject, sheet, pages } = typeset(kind, data, translator, options);
  // Loaded late: the library takes a third of a second, and a process may never print.
  const { writePdf } = await import("./pdf/write-pdf.ts");
  const bytes = await writePdf(pages, sheet, {
    title,
    language: translator.language,
    producer: translator("document-producer"),
    madeOn: options.madeOn,
  });
  const name = subject ? translator("document-file-name", { title, subject: fileSafe(subject) }) : title;
  return { bytes, pages: pages.length, name: `${name}.pdf` };
}

/** Without what file systems or zip programs read as something else. */
function fileSafe(text: string): string {
  return [...text.replace(/[\\/:*?"<>|.]/g, "")].slice(0, 60).join("");
}
