import type { RecordsContext } from "../records.ts";

type FileContext = Pick<RecordsContext, "tx" | "vault" | "now">;

/** Keeps content once and returns its id, a keyed hash: the same bytes have the same id, and nobody can guess it. */
export async function keepFile(
  { tx, vault, now }: FileContext,
  content: Uint8Array,
  mimeType: string,
): Promise<string> {
  const id = vault.index("file", content);
  const known = await tx.storedFile.findUnique({ where: { id }, select: { id: true } });
  if (known) return id;
  const sealed = vault.seal(content, `StoredFile.content:${id}`);
  await tx.$executeRaw`
    INSERT INTO "StoredFile" ("id", "contentSealed", "mimeType", "size", "createdAt")
    VALUES (${id}, ${sealed}, ${mimeType}, ${content.length}::int, ${now})
    ON CONFLICT ("id") DO NOTHING`;
  return id;
}

export async function readStoredFile({ tx, vault }: FileContext, id: string): Promise<Buffer> {
  const file = await tx.storedFile.findUniqueOrThrow({ where: { id }, select: { contentSealed: true } });
  return vault.open(file.contentSealed, `StoredFile.content:${id}`);
}
