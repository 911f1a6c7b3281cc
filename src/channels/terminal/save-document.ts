import { writeFile } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import type { MessageArgs } from "../../i18n/translator.ts";

export interface DownloadedPaper {
  name: string;
  mimeType: string;
  content: Uint8Array;
}

export type Saved =
  | { outcome: "saved"; path: string }
  /** `problem` is a Fluent message id. */
  | { outcome: "failed"; problem: string; args: MessageArgs };

/** Writes a document into a folder, beside any file of the same name, never over it. */
export async function saveDocument(paper: DownloadedPaper | undefined, folder: string): Promise<Saved> {
  if (!paper) return { outcome: "failed", problem: "terminal-document-gone", args: {} };
  const ending = extname(paper.name);
  const stem = basename(paper.name, ending);
  for (let copy = 1; ; copy++) {
    const path = resolve(join(folder, copy === 1 ? `${stem}${ending}` : `${stem} (${copy})${ending}`));
    try {
      await writeFile(path, paper.content, { flag: "wx" });
      return { outcome: "saved", path };
    } catch (fault) {
      const { code = "" } = fault as NodeJS.ErrnoException;
      if (code === "EEXIST") continue;
      return { outcome: "failed", problem: "terminal-cannot-save", args: { path, reason: code } };
    }
  }
}
