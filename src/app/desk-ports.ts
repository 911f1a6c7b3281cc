import { conversations } from "../../conversations/index.ts";
import type { Assistant } from "../assistant/assistant.ts";
import { chatState } from "../assistant/chat-state.ts";
import { clientAddress } from "../channels/web/client-address.ts";
import type { Config } from "../config.ts";
import type { DeskPorts } from "../desk/ports.ts";
import type { Log } from "../messaging/ports.ts";
import type { Database } from "../storage/database.ts";
import { deskAudit } from "../storage/desk-audit.ts";
import { deskContracts } from "../storage/desk-contracts.ts";
import { deskEmployers } from "../storage/desk-employers.ts";
import { deskFilings } from "../storage/desk-filings.ts";
import { deskOfficers } from "../storage/desk-officers.ts";
import { deskRateLimit } from "../storage/desk-rate-limit.ts";
import { deskSettings } from "../storage/desk-settings.ts";
import { addAnswer, deskTickets } from "../storage/desk-tickets.ts";
import { describeFor } from "./describe.ts";
import { lawDataOf } from "./law-data.ts";
import { decideWith } from "./offices-work.ts";

/** Everything the desk asks for, from the real parts. */
export function deskPorts(
  config: Config,
  database: Database,
  assistant: Assistant,
  now: () => Date,
  log: Log,
): DeskPorts {
  const { translators, region } = assistant;
  return {
    filings: deskFilings(database),
    employers: deskEmployers(database),
    contracts: deskContracts(database),
    tickets: deskTickets(database),
    officers: deskOfficers(database),
    audit: deskAudit(database),
    settings: deskSettings(database),
    rateLimit: deskRateLimit(database),
    describe: describeFor(conversations, translators),
    translators,
    clock: now,
    addressOf: (context) => clientAddress(context, config),
    origin: config.publicUrl,
    officeName: (language) => translators[language](`region-${region.id}.office`),
    lawData: lawDataOf(region),
    reportFault: (error, id) => log.error({ id, err: error }, "a page of the desk failed"),
    decide: decideWith(database, assistant),
    answerTicket: ({ officer, ...answer }) =>
      database.transact(answer.now, async (records, tx) => {
        const added = await addAnswer(database, tx, { ...answer, officer: officer.id });
        const t = translators[chatState(await records.chatState(added.chat), "zh-CN").language];
        await records.notify(added.chat, `ticket:${added.message}`, {
          text: t("assistant-officer-answer", { number: added.number, text: answer.text }),
          tone: "notice",
          choices: [{ value: "do:human", label: t("assistant-ask-again"), style: "quiet" }],
        });
        await records.audit.add({
          at: answer.now,
          actor: { kind: "officer", id: officer.id },
          action: "ticket.answered",
          subject: { kind: "ticket", id: answer.ticket },
        });
      }),
  };
}
