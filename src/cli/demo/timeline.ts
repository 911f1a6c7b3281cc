import { officeAt } from "../../app/offices-work.ts";
import type { Assistant } from "../../assistant/assistant.ts";
import type { Office } from "../../filings/office.ts";
import type { Records } from "../../filings/records.ts";
import type { Database } from "../../storage/database.ts";
import { createRecords, type RecordsContext } from "../../storage/records.ts";

/** The records at a moment of the invented past, and what adding uploads needs besides. */
export interface Then {
  records: Records;
  context: RecordsContext;
  office: Office;
}

/** What happens at a moment. It may be done again when the database asks for that, so it keeps nothing but ids. */
type Happening = { at: Date } & (
  | { within: (then: Then) => Promise<void> }
  /** Needs transactions of its own: a message and its answer. */
  | { alone: () => Promise<void> }
);

/** So many happenings are one transaction: the embedded database has one session, and a server may be using it. */
const BATCH = 25;

/** Everything that happens in the demo office, to be played in the order of time: numbers and the audit trail rise. */
export class Timeline {
  private readonly happenings: Happening[] = [];

  happens(at: Date, within: (then: Then) => Promise<void>): void {
    this.happenings.push({ at, within });
  }

  happensAlone(at: Date, alone: () => Promise<void>): void {
    this.happenings.push({ at, alone });
  }

  async play(database: Database, assistant: Assistant): Promise<void> {
    const inOrder = this.happenings.toSorted((a, b) => a.at.getTime() - b.at.getTime());
    let batch: Extract<Happening, { within: unknown }>[] = [];
    const flush = async () => {
      const now = batch;
      batch = [];
      if (now.length > 0) await playBatch(database, assistant, now);
    };
    for (const happening of inOrder) {
      if ("alone" in happening) {
        await flush();
        await happening.alone();
        continue;
      }
      batch.push(happening);
      if (batch.length === BATCH) await flush();
    }
    await flush();
  }
}

function playBatch(
  database: Database,
  assistant: Assistant,
  batch: readonly Extract<Happening, { within: unknown }>[],
): Promise<void> {
  return database.transact(batch[0]!.at, async (_records, tx) => {
    for (const { at, within } of batch) {
      const context: RecordsContext = {
        tx,
        vault: database.vault,
        now: at,
        onLine: () => undefined,
      };
      await within({ records: createRecords(context), context, office: officeAt(assistant, at) });
    }
  });
}
