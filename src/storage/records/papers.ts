import { randomUUID } from "node:crypto";
import type { Paper, Papers } from "../../filings/records.ts";
import type { Vault } from "../crypto.ts";
import type { Paper as Row } from "../generated/client.ts";
import type { RecordsContext } from "../records.ts";
import { openColumn, sealColumn } from "./sealed.ts";
import { keepFile, readStoredFile } from "./stored-files.ts";

const NAME = "Paper.name";

export function papers(context: RecordsContext): Papers {
  const { tx, vault, now } = context;
  return {
    async add({ employer, filing, kind, name, mimeType, pages, downloadedAt }, content) {
      await tx.paper.deleteMany({ where: { filingId: filing, kind } });
      const id = randomUUID();
      const row = await tx.paper.create({
        data: {
          id,
          employerId: employer,
          filingId: filing,
          fileId: await keepFile(context, content, mimeType),
          kind,
          nameSealed: sealColumn(vault, NAME, id, name),
          mimeType,
          pages,
          bytes: content.length,
          createdAt: now,
          downloadedAt: downloadedAt ?? null,
        },
      });
      return asPaper(vault, row);
    },
    async ofFiling(filing) {
      const rows = await tx.paper.findMany({
        where: { filingId: filing },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      });
      return rows.map((row) => asPaper(vault, row));
    },
    async download(id, employer, at) {
      const [row] = await tx.paper.updateManyAndReturn({
        where: { id, employerId: employer },
        data: { downloadedAt: at },
      });
      if (!row) return undefined;
      return { paper: asPaper(vault, row), content: await readStoredFile(context, row.fileId) };
    },
  };
}

/** A document's row as the rest of the program knows it. */
export function asPaper(vault: Vault, row: Row): Paper {
  return {
    id: row.id,
    employer: row.employerId,
    filing: row.filingId,
    kind: row.kind,
    name: openColumn<string>(vault, NAME, row.id, row.nameSealed),
    mimeType: row.mimeType,
    pages: row.pages,
    bytes: row.bytes,
    ...(row.downloadedAt && { downloadedAt: row.downloadedAt }),
  };
}
