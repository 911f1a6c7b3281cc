import type { Outgoing } from "../../channels/channel.ts";
import type { Line } from "../../messaging/ports.ts";
import type { Database } from "../database.ts";
import type { ShownLine } from "./turn.ts";

interface Row {
  seq: number;
  at: Date;
  reference: string;
  /** The id that the platform or the browser gave the person's message. */
  id: string | null;
  from: "person" | "assistant";
  sealed: Buffer;
}

/** A chat's lines after a number, oldest first. Numbers become visible in order, so none is ever missed. */
export async function readTranscript(
  { pool, vault }: Database,
  chat: string,
  after: number,
  limit: number,
): Promise<Line[]> {
  const { rows } = await pool.query<Row>({ name: "lines", text: LINES, values: [chat, after, limit] });
  return rows.map(({ seq, at, reference, id, from, sealed }) =>
    from === "person"
      ? {
          seq,
          at,
          from,
          ...(id !== null && { id }),
          ...vault.openJson<ShownLine>(sealed, `Inbox.shown:${reference}`),
        }
      : { seq, at, from, message: vault.openJson<Outgoing>(sealed, `Outbox.message:${reference}`) },
  );
}

const LINES = `
  (SELECT "seq", "receivedAt" AS at, "id"::text AS reference, "externalId" AS id, 'person' AS from, "shownSealed" AS sealed
   FROM "Inbox" WHERE "chatId" = $1 AND "seq" > $2 ORDER BY "seq" LIMIT $3)
  UNION ALL
  (SELECT "seq", "createdAt", "reference", NULL, 'assistant', "messageSealed"
   FROM "Outbox" WHERE "chatId" = $1 AND "seq" > $2 ORDER BY "seq" LIMIT $3)
  ORDER BY "seq" LIMIT $3`;
