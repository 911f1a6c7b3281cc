import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  PDFRef,
} from "pdf-lib";

const maxBytes = 10_000_000;
const maxPages = 20;

export type ScanProblem =
  | "too-large"
  | "pdf-unreadable"
  | "pdf-encrypted"
  | "pdf-active"
  | "pdf-too-many-pages";

export interface Scan {
  /** As it was sent. */
  pdf: Uint8Array;
  pages: number;
}

/** The PDF can't be taken. `problem` names the Fluent message `upload-<problem>`. */
export class ScanRefused extends Error {
  override name = "ScanRefused";
  constructor(
    readonly problem: ScanProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
}

export const looksLikePdf = (bytes: Uint8Array) =>
  Buffer.from(bytes.subarray(0, 1024)).toString("latin1").trimStart().startsWith("%PDF-");

/**
 * Looks through a PDF that somebody uploaded: a scan of paper has pages and nothing that acts. The bytes stay as they
 * are, because a scan may be signed. Throws {@link ScanRefused}.
 */
export async function checkScan(bytes: Uint8Array): Promise<Scan> {
  if (bytes.length > maxBytes) throw new ScanRefused("too-large");
  const document = await parse(bytes);
  const pages = countPages(document);
  if (pages > maxPages) throw new ScanRefused("pdf-too-many-pages");
  if (acts(document)) throw new ScanRefused("pdf-active");
  return { pdf: bytes, pages };
}

async function parse(bytes: Uint8Array) {
  const end = Buffer.from(bytes.subarray(-2048)).toString("latin1");
  if (!end.includes("%%EOF")) throw new ScanRefused("pdf-unreadable");
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false });
  } catch (cause) {
    const locked = cause instanceof EncryptedPDFError;
    throw new ScanRefused(locked ? "pdf-encrypted" : "pdf-unreadable", { cause });
  }
}

function countPages(document: PDFDocument) {
  try {
    const pages = document.getPageCount();
    if (pages > 0) return pages;
  } catch (cause) {
    throw new ScanRefused("pdf-unreadable", { cause });
  }
  throw new ScanRefused("pdf-unreadable");
}

const actions = new Set([
  "JavaScript",
  "Launch",
  "ImportData",
  "SubmitForm",
  "Rendition",
  "GoToE",
  "RichMediaExecute",
]);
const telltaleKeys = [
  "JS",
  "JavaScript",
  "EmbeddedFile",
  "EmbeddedFiles",
  "EF",
  "RichMediaContent",
  "XFA",
].map((key) => PDFName.of(key));

/** Whether anything in it can act when it is opened or carries other files along. */
function acts(document: PDFDocument): boolean {
  return document.context.enumerateIndirectObjects().some(([, object]) => holdsAction(object, 0));
}

/** Nesting in a file that people make stays small; deeper ones were made to exhaust us. */
const deepest = 60;

function holdsAction(object: PDFObject, depth: number): boolean {
  // What we can't read, a more forgiving viewer may act on.
  if (depth > deepest || object instanceof PDFInvalidObject) return true;
  if (object instanceof PDFRef) return false;
  if (object instanceof PDFArray) return object.asArray().some((item) => holdsAction(item, depth + 1));
  const dict = object instanceof PDFDict ? object : dictOf(object);
  if (!dict) return false;
  if (telltaleKeys.some((key) => dict.has(key))) return true;
  const action = dict.get(PDFName.of("S"));
  if (action instanceof PDFName && actions.has(action.decodeText())) return true;
  return dict.values().some((value) => holdsAction(value, depth + 1));
}

/** A stream's dictionary. */
function dictOf(object: PDFObject): PDFDict | undefined {
  const { dict } = object as { dict?: unknown };
  return dict instanceof PDFDict ? dict : undefined;
}
