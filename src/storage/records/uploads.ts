import { randomUUID } from "node:crypto";
import { Stale, type Upload, type Uploads } from "../../filings/records.ts";
import type { Vault } from "../crypto.ts";
import type { Upload as Row } from "../generated/client.ts";
import type { RecordsContext } from "../records.ts";
import { openColumn, sealColumn } from "./sealed.ts";
import { keepFile } from "./stored-files.ts";

const NAME = "Upload.name";

export function uploads({ tx, vault }: RecordsContext): Uploads {
  return {
    async find(id, person) {
      const row = await tx.upload.findFirst({ where: { id, personId: person } });
      return row ? asUpload(vault, row) : undefined;
    },
    async attach(id, person, { filing, employer, field }) {
      const { count } = await tx.upload.updateMany({
        where: { id, personId: person },
        data: {
          field,
          ...(filing !== undefined && { filingId: filing }),
          ...(employer !== undefined && { employerId: employer }),
        },
      });
      if (count === 0) throw new Stale(`Upload ${id} is not there for this person`);
    },
  };
}

/** Keeps a file that a person sent. The person must exist. */
export async function addUpload(
  context: Pick<RecordsContext, "tx" | "vault" | "now">,
  upload: { person: string; name: string; mimeType: string; width?: number; height?: number },
  content: Uint8Array,
): Promise<Upload> {
  const { tx, vault, now } = context;
  const id = randomUUID();
  const row = await tx.upload.create({
    data: {
      id,
      personId: upload.person,
      fileId: await keepFile(context, content, upload.mimeType),
      nameSealed: sealColumn(vault, NAME, id, upload.name),
      mimeType: upload.mimeType,
      size: content.length,
      width: upload.width ?? null,
      height: upload.height ?? null,
      createdAt: now,
    },
  });
  return asUpload(vault, row);
}

/** An upload's row as the rest of the program knows it. */
export function asUpload(vault: Vault, row: Row): Upload {
  return {
    id: row.id,
    name: openColumn<string>(vault, NAME, row.id, row.nameSealed),
    mimeType: row.mimeType,
    size: row.size,
    ...(row.width !== null && { width: row.width }),
    ...(row.height !== null && { height: row.height }),
  };
}
