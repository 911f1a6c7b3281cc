import { promisify } from "node:util";
import { deflate } from "node:zlib";
import { type PDFContext, PDFRawStream } from "pdf-lib";

const compress = promisify(deflate);

/** A compressed stream, packed beside the event loop: it takes longer than the whole layout. */
export async function packedStream(
  context: PDFContext,
  content: Uint8Array,
  entries: Record<string, string | number> = {},
): Promise<PDFRawStream> {
  const packed = await compress(content);
  return PDFRawStream.of(context.obj({ ...entries, Length: packed.length, Filter: "FlateDecode" }), packed);
}
