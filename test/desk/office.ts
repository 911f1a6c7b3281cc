import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { conversations } from "../../conversations/index.ts";
import { describeFor } from "../../src/app/describe.ts";
import { lawDataOf } from "../../src/app/law-data.ts";
import { loadTranslators } from "../../src/app/locales.ts";
import { desk } from "../../src/desk/desk.ts";
import { inviteOfficer } from "../../src/desk/invite.ts";
import type { DeskPorts } from "../../src/desk/ports.ts";
import { hashPassword } from "../../src/desk/security/password.ts";
import { dayIn, type IsoDate } from "../../src/domain/dates.ts";
import { type FilingKind, type FilingState, filingKinds } from "../../src/domain/filing.ts";
import type { Filing, Paper } from "../../src/filings/records.ts";
import { reviewFiling } from "../../src/filings/review.ts";
import { regionOf } from "../../src/regions/index.ts";
import type { Database } from "../../src/storage/database.ts";
import { deskAudit } from "../../src/storage/desk-audit.ts";
import { deskContracts } from "../../src/storage/desk-contracts.ts";
import { deskEmployers } from "../../src/storage/desk-employers.ts";
import { deskFilings } from "../../src/storage/desk-filings.ts";
import { deskOfficers } from "../../src/storage/desk-officers.ts";
import { deskRateLimit } from "../../src/storage/desk-rate-limit.ts";
import { deskSettings } from "../../src/storage/desk-settings.ts";
import { addAnswer, deskTickets } from "../../src/storage/desk-tickets.ts";
import { addUpload } from "../../src/storage/records/uploads.ts";
import { Visitor } from "./visitor.ts";

export const password = "correct horse battery";
const translators = loadTranslators();

/** The desk on a real database, with a clock that stands until it is moved. */
export function openDesk(database: Database, start = "2026-11-20T02:00:00Z") {
  let now = new Date(start);
  const faults: unknown[] = [];
  const region = regionOf("zhanyi");
  const ports: DeskPorts = {
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
    clock: () => now,
    addressOf: (c) => c.req.header("X-Test-Address") ?? "127.0.0.1",
    officeName: (language) => (language === "zh-CN" ? "沾益区劳动关系科" : "Zhanyi labour relations"),
    lawData: lawDataOf(region),
    reportFault: (error) => void faults.push(error),
    decide: ({ now: at, ...verdict }) =>
      database.transact(at, async (records) => {
        await reviewFiling(records, verdict, {
          region: region.id,
          now: at,
          today: dayIn(at),
          reviewDays: Object.fromEntries(filingKinds.map((kind) => [kind, 3])) as Record<FilingKind, number>,
          workdaysAfter: (day) => ({ day, provisional: false }),
          papermaker: async () => ({
            bytes: new TextEncoder().encode("%PDF-1.7"),
            pages: 1,
            name: "备案回执.pdf",
          }),
        });
      }),
    answerTicket: (answer) =>
      database.transact(answer.now, async (records, tx) => {
        const added = await addAnswer(database, tx, { ...answer, officer: answer.officer.id });
        await records.notify(added.chat, `ticket:${added.message}`, { text: answer.text });
        await records.audit.add({
          at: answer.now,
          actor: { kind: "officer", id: answer.officer.id },
          action: "ticket.answered",
          subject: { kind: "ticket", id: answer.ticket },
        });
      }),
  };
  const app = new Hono().route("/desk", desk(ports));

  return {
    app,
    ports,
    faults,
    now: () => now,
    pass(milliseconds: number) {
      now = new Date(now.getTime() + milliseconds);
    },
    visitor: () => new Visitor(app),
    invite: (name = "王晓") => inviteOfficer(ports.officers, name, now),

    /** An officer who has been through the welcome page. */
    async officer(name = "王晓", username = `officer-${randomUUID().slice(0, 8)}`) {
      const id = await ports.officers.add(name, now);
      await ports.officers.setCredentials(id, username, await hashPassword(password));
      return { id, name, username };
    },

    /** The same, signed in. */
    async signedIn(name = "王晓") {
      const officer = await this.officer(name);
      const visitor = this.visitor();
      await visitor.get("/desk/sign-in");
      const answer = await visitor.post("/desk/sign-in", { username: officer.username, password });
      if (answer.status !== 303) throw new Error(`Signing in answers ${answer.status}`);
      return Object.assign(visitor, { officer });
    },

    /** Somebody's chat, for tickets. */
    async chat(text = "请问怎么办？") {
      const person = randomUUID();
      return database.transact(now, async (records, tx) => {
        await tx.person.create({ data: { id: person } });
        const chat = await tx.chat.create({
          data: { channel: "web", account: "", externalId: person, kind: "private", personId: person },
        });
        await records.notify(chat.id, `greeting:${chat.id}`, { text: "您好，我是网签助手。" });
        const { number } = await records.tickets.open({ chat: chat.id, person, cause: "asked", text });
        const ticket = await tx.ticket.findUniqueOrThrow({ where: { number } });
        return { chat: chat.id, person, ticket: ticket.id, number };
      });
    },

    async employer(name = "云岭建材有限公司", creditCode = newCode(), profile: Record<string, unknown> = {}) {
      const person = randomUUID();
      return database.transact(now, async (records, tx) => {
        await tx.person.create({ data: { id: person } });
        const employer = await records.employers.create({
          region: "zhanyi",
          name,
          creditCode,
          admin: person,
          profile: {
            name,
            creditCode,
            division: "530303",
            address: "云南省曲靖市沾益区西平街道龙华路 1 号",
            registeredCapital: 1_000_000,
            legalRepName: "杨立新",
            adminName: "李会计",
            adminIdNumber: "110101199003078216",
            adminMobile: "13887451234",
            ...profile,
          },
        });
        return { ...employer, person };
      });
    },

    /** A filing in any state, written as it would be found there. */
    async filing(given: {
      employer: { id: string; person: string };
      kind?: FilingKind;
      state?: FilingState;
      dueOn?: string;
      answers?: Filing["answers"];
      subject?: string;
      findings?: Filing["findings"];
      photo?: Uint8Array;
      tick?: boolean;
    }) {
      const { employer, kind = "new-contract", state = "submitted", photo } = given;
      const subject = kind === "new-contract" ? (given.subject ?? "张建国") : undefined;
      return database.transact(now, async (records, tx) => {
        const filing = await records.filings.create({
          kind,
          employer: employer.id,
          answers: given.answers ?? {
            ...(kind === "access" ? { portals: "labour" } : contractAnswers(subject!)),
            ...(given.tick && { signedPhoto: { ticked: true } }),
          },
          findings: given.findings ?? [],
          ...(subject && { subject }),
        });
        const paper: Paper = await records.papers.add(
          {
            employer: employer.id,
            filing: filing.id,
            kind: kind === "access" ? "authorisation-letter" : "labour-contract",
            name: kind === "access" ? "单位授权书.pdf" : `劳动合同书-${subject}.pdf`,
            mimeType: "application/pdf",
            pages: 6,
          },
          new TextEncoder().encode(`%PDF-1.7 ${filing.id}`),
        );
        let upload: string | undefined;
        if (photo) {
          const context = { tx, vault: database.vault, now };
          const kept = await addUpload(
            context,
            {
              person: employer.person,
              name: "签字盖章页.png",
              mimeType: "image/png",
              width: 300,
              height: 400,
            },
            photo,
          );
          const field = kind === "access" ? "authorisationPhoto" : "signedPhoto";
          await records.uploads.attach(kept.id, employer.person, { filing: filing.id, field });
          upload = kept.id;
        }
        const decided = state === "approved" || state === "returned";
        const changed = await records.filings.update(filing.id, filing.version, {
          state,
          ...((state === "submitted" || decided) && {
            submittedAt: now,
            dueOn: (given.dueOn ?? "2026-11-25") as IsoDate,
          }),
          ...(decided && { decidedAt: now, decidedBy: "赵敏" }),
          ...(state === "returned" && { reason: "签字盖章页照片不清楚，请重新拍照上传。" }),
        });
        return { ...changed, paper: paper.id, upload };
      });
    },
  };
}

export type TestDesk = ReturnType<typeof openDesk>;

let codes = 0;
const newCode = () => `91530303TEST${String(++codes).padStart(6, "0")}`;

function contractAnswers(workerName: string): Filing["answers"] {
  return {
    workerName,
    idKind: "resident-id",
    idNumber: "110101199003078216",
    mobile: "13987654321",
    address: "云南省曲靖市沾益区花山街道松林村",
    hiredOn: "2026-11-10",
    template: "full-time",
    term: "fixed",
    startsOn: "2026-12-01",
    endsOn: "2029-11-30",
    probationMonths: 2,
    monthlyWage: 3500,
    probationWage: 3000,
    payDay: 15,
    position: "操作工",
    workplace: "云南省曲靖市沾益区",
    hoursSystem: "standard",
    extraTerms: null,
  };
}
