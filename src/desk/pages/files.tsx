import type { Translator } from "../../i18n/translator.ts";
import type { FilingDetail } from "../ports.ts";

const short: Record<string, string> = {
  "application/pdf": "PDF",
  "image/jpeg": "JPG",
  "image/png": "PNG",
  "image/webp": "WEBP",
};

export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** What was uploaded (with a preview of photos) and the documents that were made. */
export function Files({ detail, t }: { detail: FilingDetail; t: Translator }) {
  const { papers, uploads, filing } = detail;
  const ticked = Object.values(filing.answers).some(isTick);
  if (papers.length + uploads.length === 0 && !ticked) return <p class="soft">{t("desk-files-none")}</p>;
  return (
    <ul class="files">
      {ticked && <li class="note warning">{t("desk-file-ticked")}</li>}
      {uploads.map((upload) => (
        <li class={upload.mimeType.startsWith("image/") ? "file photo" : "file"}>
          {upload.mimeType.startsWith("image/") ? (
            <a class="preview" href={`/desk/uploads/${upload.id}`} target="_blank" rel="noopener">
              <img
                src={`/desk/uploads/${upload.id}`}
                alt={t("desk-file-preview", { name: upload.name })}
                width={upload.width}
                height={upload.height}
                loading="lazy"
              />
            </a>
          ) : (
            <span class="ico" aria-hidden="true">
              {short[upload.mimeType] ?? "…"}
            </span>
          )}
          <div>
            <b class="name">{upload.name}</b>
            <small class="soft">
              {t(t.has(`desk-upload-${upload.field}`) ? `desk-upload-${upload.field}` : "desk-upload-other")}{" "}
              · {sizeInWords(upload.size)}
            </small>
          </div>
          <Links href={`/desk/uploads/${upload.id}`} name={upload.name} t={t} />
        </li>
      ))}
      {papers.map((paper) => (
        <li class="file">
          <span class="ico" aria-hidden="true">
            {short[paper.mimeType] ?? "…"}
          </span>
          <div>
            <b class="name">{paper.name}</b>
            <small class="soft">
              {t("desk-file-pages", { pages: paper.pages })} · {sizeInWords(paper.bytes)}
              {paper.downloadedAt ? ` · ${t("desk-file-downloaded")}` : ""}
            </small>
          </div>
          <Links href={`/desk/papers/${paper.id}`} name={paper.name} t={t} />
        </li>
      ))}
    </ul>
  );
}

/** Where the office allows it, an admin may say that a paper is signed instead of sending its photo. */
const isTick = (answer: unknown) =>
  typeof answer === "object" && answer !== null && "ticked" in answer && answer.ticked === true;

function Links({ href, name, t }: { href: string; name: string; t: Translator }) {
  return (
    <span class="links">
      <a
        class="button small"
        href={href}
        target="_blank"
        rel="noopener"
        aria-label={t("desk-file-open-name", { name })}
      >
        {t("desk-file-open")}
      </a>
      <a
        class="button quiet small"
        href={`${href}?download=1`}
        aria-label={t("desk-file-save-name", { name })}
      >
        {t("desk-file-save")}
      </a>
    </span>
  );
}
