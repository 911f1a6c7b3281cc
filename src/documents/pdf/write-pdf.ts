import { PDFDocument, PDFName } from "pdf-lib";
import { type Description, makeArchival } from "./archival.ts";
import { contentStream, type FontsInUse } from "./content-stream.ts";
import { EmbeddedFont } from "./embedded-font.ts";
import { faces, fontOf } from "./fonts.ts";
import { packedStream } from "./packed-stream.ts";
import type { PageMarks } from "./pagination.ts";
import type { Sheet } from "./theme.ts";

/** Writes pages as PDF/A-2b. The same pages and description give the same bytes. */
export async function writePdf(
  pages: readonly PageMarks[],
  sheet: Sheet,
  description: Description,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context } = pdf;
  const fonts = Object.fromEntries(
    faces.map((face, index) => [face, { name: `F${index + 1}`, font: new EmbeddedFont(fontOf(face)) }]),
  ) as FontsInUse;
  const contents = pages.map((marks) => contentStream(marks, fonts, sheet));

  const used = Object.values(fonts).filter(({ font }) => font.isUsed);
  const [packed, streams] = await Promise.all([
    Promise.all(used.map(({ font }) => font.pack(context))),
    Promise.all(contents.map((content) => packedStream(context, Buffer.from(content, "latin1")))),
  ]);
  // Only now, one after the other: what is registered first has the lower number, whoever was packed first.
  const refs = used.map(({ name, font }, index) => [name, font.writeTo(context, packed[index]!)] as const);
  const resources = context.register(context.obj({ Font: Object.fromEntries(refs) }));
  for (const stream of streams) {
    const { node } = pdf.addPage([sheet.width, sheet.height]);
    node.set(PDFName.of("Resources"), resources);
    node.set(PDFName.of("Contents"), context.register(stream));
  }
  makeArchival(pdf, description, JSON.stringify([description, contents]));
  return pdf.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}
