import type { Assistant } from "../assistant/assistant.ts";
import { reviewDaysOf } from "../assistant/assistant.ts";
import { tellEmployer } from "../assistant/notices.ts";
import type { Decision } from "../desk/ports.ts";
import { dayIn } from "../domain/dates.ts";
import type { Office } from "../filings/office.ts";
import { Stale } from "../filings/records.ts";
import { reviewFiling } from "../filings/review.ts";
import { downloadPaper } from "../filings/steps.ts";
import type { Database } from "../storage/database.ts";

/** The office at a moment, for what happens outside a chat. */
export function officeAt(assistant: Assistant, now: Date): Office {
  return {
    region: assistant.region.id,
    now,
    today: dayIn(now),
    workdaysAfter: assistant.workdaysAfter,
    reviewDays: reviewDaysOf(assistant.region),
    papermaker: assistant.papermaker,
  };
}

/** An officer's decision, the contract it makes and the news in the employer's chat, all in one transaction. */
export function decideWith(database: Database, assistant: Assistant): (decision: Decision) => Promise<void> {
  return ({ now, ...decision }) =>
    database.transact(now, async (records) => {
      const { filing } = await reviewFiling(records, decision, officeAt(assistant, now));
      const papers = await records.papers.ofFiling(filing.id);
      await tellEmployer(assistant, records, {
        filing,
        papers,
        key: `decided:${filing.id}:${filing.version}`,
      });
    });
}

/**
 * Hands a paper to a person. The first download of the paper that matters is a step of the filing, so the chat says
 * what comes next, in the same transaction.
 */
export function downloadWith(database: Database, assistant: Assistant) {
  const download = (paper: string, person: string, now: Date) =>
    database.transact(now, async (records) => {
      const employer = await records.employers.ofAdmin(person);
      const office = officeAt(assistant, now);
      const found = employer && (await downloadPaper(records, paper, employer.id, office));
      if (!found) {
        await records.audit.add({
          at: now,
          actor: { kind: "person", id: person },
          action: "paper.refused",
          subject: { kind: "paper", id: paper.slice(0, 64) },
        });
        return undefined;
      }
      if (found.advanced) {
        const papers = await records.papers.ofFiling(found.filing.id);
        const key = `downloaded:${found.filing.id}:${found.filing.version}`;
        await tellEmployer(assistant, records, { filing: found.filing, papers, key });
      }
      return { paper: found.paper, content: found.content };
    });
  /** Two downloads at once: the second finds the first one's version and needs no step of its own. */
  return async (paper: string, person: string, now: Date) => {
    try {
      return await download(paper, person, now);
    } catch (error) {
      if (error instanceof Stale) return download(paper, person, now);
      throw error;
    }
  };
}
