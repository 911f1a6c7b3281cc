import { checkPhoto, PhotoRefused, type PhotoWarning } from "./photo.ts";
import { checkScan, looksLikePdf, ScanRefused } from "./scan.ts";

/** What may be kept of an uploaded file. */
export interface CheckedUpload {
  content: Uint8Array;
  mimeType: "image/jpeg" | "application/pdf";
  /** Pixels, for photos. */
  width?: number;
  height?: number;
  warnings: readonly PhotoWarning[];
}

export type UploadCheck =
  | { outcome: "fine"; upload: CheckedUpload }
  /** `problem` names the Fluent message `upload-<problem>`. */
  | { outcome: "refused"; problem: string };

/** Checks a photo or a PDF, whichever its bytes say it is. `accept` are the media types that may be sent here. */
export async function checkUpload(bytes: Uint8Array, accept?: readonly string[]): Promise<UploadCheck> {
  const isPdf = looksLikePdf(bytes);
  if (accept && !accept.some((type) => (type === "application/pdf" ? isPdf : !isPdf)))
    return { outcome: "refused", problem: isPdf ? "photo-wanted" : "pdf-wanted" };
  try {
    if (isPdf) {
      const { pdf } = await checkScan(bytes);
      return { outcome: "fine", upload: { content: pdf, mimeType: "application/pdf", warnings: [] } };
    }
    const { jpeg, width, height, warnings } = await checkPhoto(bytes);
    return { outcome: "fine", upload: { content: jpeg, mimeType: "image/jpeg", width, height, warnings } };
  } catch (trouble) {
    if (trouble instanceof PhotoRefused || trouble instanceof ScanRefused)
      return { outcome: "refused", problem: trouble.problem };
    throw trouble;
  }
}
