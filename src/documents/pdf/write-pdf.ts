import { deflateSync } from "node:zlib";
import { PDFArray, PDFDocument, PDFName, PDFRawStream } from "pdf-lib";
import { type Description, makeArchival } from "./archival.ts";
import { contentStream, type FontsInUse } from "./content-stream.ts";
import { EmbeddedFont } from "./embedded-font.ts";
import { faces, fontOf } from "./fonts.ts";
import type { PageMarks } from "./pagination.ts";
import { page } from "./theme.ts";

/** Writes pages as PDF/A-2b. The same pages and description give the same bytes. */
export async function writePdf(pages: readonly PageMarks[], description: Description): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context } = pdf;
  const fonts = Object.fromEntries(
    faces.map((face, index) => [face, { name: `F${index + 1}`, font: new EmbeddedFont(fontOf(face)) }]),
  ) as FontsInUse;
  const streams = pages.map((marks) => contentStream(marks, fonts));
  const resources = context.register(
    context.obj({
      Font: Object.fromEntries(
        Object.values(fonts)
          .filter(({ font }) => font.isUsed)
          .map(({ name, font }) => [name, font.writeTo(context)]),
      ),
    }),
  );
  for (const content of streams) {
    const { node } = pdf.addPage([page.width, page.height]);
    const packed = deflateSync(Buffer.from(content, "latin1"), { level: 9 });
    node.set(PDFName.of("Resources"), resources);
    node.set(
      PDFName.of("Contents"),
      context.register(
        PDFRawStream.of(context.obj({ Length: packed.length, Filter: "FlateDecode" }), packed),
      ),
    );
    if (node.lookupMaybe(PDFName.of("Annots"), PDFArray)?.size() === 0) node.delete(PDFName.of("Annots"));
  }
  makeArchival(pdf, description, JSON.stringify([description, streams]));
  return pdf.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}
