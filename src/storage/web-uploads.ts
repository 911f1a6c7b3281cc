import type { FileShelf } from "../channels/received-file.ts";
import type { Database } from "./database.ts";
import { readStoredFile } from "./records/stored-files.ts";
import { addUpload, asUpload } from "./records/uploads.ts";

/** Files that people send, each the sender's own until a conversation takes it. */
export function uploadShelf({ prisma, vault }: Pick<Database, "prisma" | "vault">): FileShelf {
  return {
    async keep(person, { content, ...file }, now) {
      const upload = await prisma.$transaction((tx) =>
        addUpload({ tx, vault, now }, { person, ...file }, content),
      );
      return upload.id;
    },
    async find(id, person) {
      const row = await prisma.upload.findFirst({ where: { id, personId: person } });
      if (!row) return undefined;
      const { name, mimeType, size } = asUpload(vault, row);
      return { upload: id, name, mimeType, size };
    },
    async content(id, person) {
      const row = await prisma.upload.findFirst({ where: { id, personId: person } });
      if (!row) return undefined;
      const content = await readStoredFile({ tx: prisma, vault, now: row.createdAt }, row.fileId);
      return { mimeType: row.mimeType, content };
    },
  };
}
