/*
 * What makes a PDF an archival one, PDF/A-2b (ISO 19005-2): metadata as XMP equal to the document information,
 * an output intent, an identifier. Fonts are embedded by embedded-font.ts; nothing here is transparent.
 */
import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { type PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from "pdf-lib";
import { srgbProfile } from "./srgb-profile.ts";

export interface Description {
  title: string;
  language: string;
  producer: string;
  /** Beijing time, midnight of the day on which the document was made. */
  madeOn: string;
}

/** `content` is whatever tells this document from others; the identifier is made from it and nothing else. */
export function makeArchival(pdf: PDFDocument, description: Description, content: string): void {
  const { context, catalog } = pdf;
  const { title, producer } = description;
  const compact = `D:${description.madeOn.replaceAll("-", "")}000000+08'00'`;
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(title),
      Producer: PDFHexString.fromText(producer),
      CreationDate: PDFString.of(compact),
      ModDate: PDFString.of(compact),
    }),
  );
  const metadata = Buffer.from(xmp(description), "utf8");
  catalog.set(
    PDFName.of("Metadata"),
    context.register(
      PDFRawStream.of(context.obj({ Type: "Metadata", Subtype: "XML", Length: metadata.length }), metadata),
    ),
  );
  const profile = deflateSync(srgbProfile());
  const profileRef = context.register(
    PDFRawStream.of(context.obj({ N: 3, Length: profile.length, Filter: "FlateDecode" }), profile),
  );
  const intent = context.obj({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: PDFString.of("sRGB IEC61966-2.1"),
    Info: PDFString.of("sRGB IEC61966-2.1"),
    DestOutputProfile: profileRef,
  });
  catalog.set(PDFName.of("OutputIntents"), context.obj([intent]));
  catalog.set(PDFName.of("Lang"), PDFString.of(description.language));
  catalog.set(PDFName.of("ViewerPreferences"), context.obj({ DisplayDocTitle: true }));
  const identifier = PDFHexString.of(
    createHash("sha256").update(content).digest("hex").slice(0, 32).toUpperCase(),
  );
  context.trailerInfo.ID = context.obj([identifier, identifier]);
}

function xmp({ title, producer, madeOn, language }: Description): string {
  const date = `${madeOn}T00:00:00+08:00`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>
<pdf:Producer>${escaped(producer)}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
