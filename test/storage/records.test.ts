import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/dates.ts";
import { type Employer, type Records, Stale } from "../../src/filings/records.ts";
import { addUpload } from "../../src/storage/records/uploads.ts";
import { describeOnBoth } from "../setup/database.ts";

const now = new Date("2026-11-21T02:00:00.000Z");
const idNumber = "530303199001011234";

describeOnBoth("records", (on) => {
  const transact = <T>(work: (records: Records) => Promise<T>, at = now) => on.database.transact(at, work);

  /** A chat with a person who files for an employer of their own. */
  async function anEmployer(): Promise<{ chat: string; person: string; employer: Employer }> {
    const chat = await on.database.prisma.chat.create({
      data: { channel: "web", account: "", externalId: randomUUID(), kind: "private" },
    });
    return await transact(async (records) => {
      const person = await records.people.ofChat(chat.id);
      const employer = await records.employers.create({
        region: "zhanyi",
        name: "云南示例有限公司",
        creditCode: randomUUID(),
        profile: { address: "龙华街道 1 号", adminMobile: "13800005678" },
        admin: person.id,
      });
      return { chat: chat.id, person: person.id, employer };
    });
  }

  const aFiling = (employer: string, subject = "张伟") =>
    transact((records) =>
      records.filings.create({
        kind: "new-contract",
        employer,
        answers: { workerName: subject, idNumber, monthlyWage: 3000 },
        findings: [],
        subject,
      }),
    );

  const contractOf = (employer: string) => ({
    employer,
    state: "in-force" as const,
    workerName: "张伟",
    idNumber,
    answers: { monthlyWage: 3000 },
    startsOn: day("2026-11-01"),
    endsOn: day("2029-10-31"),
  });

  describe("people", () => {
    it("are the chat's own in the web chat, and made once elsewhere", async () => {
      const { prisma } = on.database;
      const web = await prisma.chat.create({
        data: { channel: "web", account: "", externalId: "visitor-1", kind: "private" },
      });
      const other = await prisma.chat.create({
        data: { channel: "telegram", account: "", externalId: "visitor-1", kind: "private" },
      });
      expect((await transact((records) => records.people.ofChat(web.id))).id).toBe("visitor-1");
      const made = await transact((records) => records.people.ofChat(other.id));
      expect(made.id).not.toBe("visitor-1");
      expect(await transact((records) => records.people.ofChat(other.id))).toEqual(made);
    });

    it("have user names that differ in more than spelling", async () => {
      const { person } = await anEmployer();
      await transact((records) => records.people.createAccount(person, "ZhanyiHR", "hash"));
      for (const same of ["zhanyihr", "ＺhanyiHR", " ZHANYIHR "])
        expect(await transact((records) => records.people.usernameTaken(same))).toBe(true);
      expect(await transact((records) => records.people.usernameTaken("zhanyihr2"))).toBe(false);
    });
  });

  describe("employers", () => {
    it("are found by admin, by code within the office, and by id", async () => {
      const { person, employer } = await anEmployer();
      expect(await transact((records) => records.employers.ofAdmin(person))).toEqual(employer);
      expect(
        await transact((records) => records.employers.byCreditCode("zhanyi", employer.creditCode)),
      ).toEqual(employer);
      expect(
        await transact((records) => records.employers.byCreditCode("neimenggu", employer.creditCode)),
      ).toBeUndefined();
    });

    it("change only from the version that was read", async () => {
      const { employer } = await anEmployer();
      const change = { accessGrantedOn: day("2026-11-20"), profile: { address: "新址" } };
      const changed = await transact((records) => records.employers.update(employer.id, 1, change));
      expect(changed).toMatchObject({ ...change, version: 2 });
      await expect(
        transact((records) => records.employers.update(employer.id, 1, { name: "x" })),
      ).rejects.toThrow(Stale);
    });
  });

  describe("filings", () => {
    it("come back as they were kept", async () => {
      const { employer } = await anEmployer();
      const filing = await aFiling(employer.id);
      expect(filing).toMatchObject({ state: "filled", version: 1, subject: "张伟", createdAt: now });
      expect(await transact((records) => records.filings.find(filing.id, employer.id))).toEqual(filing);
      const decided = await transact((records) =>
        records.filings.update(filing.id, 1, {
          state: "returned",
          reason: "照片不清楚",
          decidedAt: now,
          decidedBy: "officer-1",
          dueOn: day("2026-11-26"),
        }),
      );
      expect(decided).toMatchObject({
        state: "returned",
        reason: "照片不清楚",
        dueOn: "2026-11-26",
        version: 2,
      });
    });

    it("have numbers without gaps or doubles, by the office's year", async () => {
      const { employer } = await anEmployer();
      const numbers = await Promise.all(Array.from({ length: 10 }, () => aFiling(employer.id)));
      const sorted = numbers.map((filing) => Number(filing.number.slice(5))).sort((a, b) => a - b);
      expect(sorted).toEqual(Array.from({ length: 10 }, (_, n) => sorted[0]! + n));
      await expect(
        transact(async (records) => {
          await records.filings.create({ kind: "access", employer: employer.id, answers: {}, findings: [] });
          throw new Error("undone");
        }),
      ).rejects.toThrow("undone");
      expect(Number((await aFiling(employer.id)).number.slice(5))).toBe(sorted.at(-1)! + 1);
      const newYear = await transact(
        (records) =>
          records.filings.create({ kind: "access", employer: employer.id, answers: {}, findings: [] }),
        new Date("2026-12-31T16:00:00Z"),
      );
      expect(newYear.number).toBe("2027-000001");
    });

    it("of another employer are not found", async () => {
      const [mine, theirs] = [await anEmployer(), await anEmployer()];
      const filing = await aFiling(theirs.employer.id);
      expect(await transact((records) => records.filings.find(filing.id, mine.employer.id))).toBeUndefined();
      expect(await transact((records) => records.filings.findForOffice(filing.id))).toEqual(filing);
      expect(
        await transact((records) => records.filings.find("no such id", mine.employer.id)),
      ).toBeUndefined();
    });

    it("can be decided by one of two officers", async () => {
      const { employer } = await anEmployer();
      const filing = await aFiling(employer.id);
      const decide = (officer: string) =>
        transact((records) =>
          records.filings.update(filing.id, 1, { state: "approved", decidedBy: officer }),
        );
      const results = await Promise.allSettled([decide("a"), decide("b")]);
      const failed = results.filter((result) => result.status === "rejected");
      expect(failed).toHaveLength(1);
      expect(failed[0]!.reason).toBeInstanceOf(Stale);
    });

    it("are listed by kind and state", async () => {
      const { employer } = await anEmployer();
      const [first] = [await aFiling(employer.id), await aFiling(employer.id)];
      await transact((records) => records.filings.update(first.id, 1, { state: "submitted" }));
      const waiting = await transact((records) =>
        records.filings.ofEmployer(employer.id, { kind: "new-contract", states: ["submitted"] }),
      );
      expect(waiting.map((filing) => filing.id)).toEqual([first.id]);
    });
  });

  describe("contracts", () => {
    it("of a worker are found by their number, however it is written, and only with the employer", async () => {
      const [mine, theirs] = [await anEmployer(), await anEmployer()];
      const contract = await transact((records) =>
        records.contracts.create({ ...contractOf(mine.employer.id), idNumber: "53030319900101123X" }),
      );
      await transact((records) => records.contracts.create(contractOf(theirs.employer.id)));
      expect(
        await transact((records) => records.contracts.ofWorker(mine.employer.id, "５３0303 19900101 123x")),
      ).toEqual([contract]);
      expect(
        await transact((records) => records.contracts.find(contract.id, theirs.employer.id)),
      ).toBeUndefined();
    });

    it("keep no name and no number in the clear", async () => {
      const { employer } = await anEmployer();
      await transact((records) => records.contracts.create(contractOf(employer.id)));
      await aFiling(employer.id);
      for (const table of ["Contract", "Filing", "Employer", "Inbox", "Outbox", "Chat"]) {
        const { rows } = await on.database.pool.query<{ row: string }>(
          `SELECT t::text || encode(convert_to(t::text, 'UTF8'), 'escape') AS row FROM "${table}" t`,
        );
        const text = rows.map((row) => row.row).join("\n");
        for (const secret of [
          "张伟",
          idNumber,
          "13800005678",
          Buffer.from("张伟").toString("hex"),
          Buffer.from(idNumber).toString("hex"),
        ])
          expect(text.includes(secret), `${table} has ${secret}`).toBe(false);
      }
    });
  });

  describe("papers and uploads", () => {
    const paper = (employer: string, filing: string) => ({
      employer,
      filing,
      kind: "labour-contract",
      name: "劳动合同-张伟.pdf",
      mimeType: "application/pdf",
      pages: 6,
    });

    it("are downloaded by their employer only, and the moment is noted", async () => {
      const [mine, theirs] = [await anEmployer(), await anEmployer()];
      const filing = await aFiling(mine.employer.id);
      const content = Buffer.from("%PDF-1.7 invented");
      const kept = await transact((records) =>
        records.papers.add(paper(mine.employer.id, filing.id), content),
      );
      expect(kept).toMatchObject({ bytes: content.length, name: "劳动合同-张伟.pdf" });
      const at = new Date("2026-11-22T00:00:00Z");
      expect(
        await transact((records) => records.papers.download(kept.id, theirs.employer.id, at)),
      ).toBeUndefined();
      const found = await transact((records) => records.papers.download(kept.id, mine.employer.id, at));
      expect(content.equals(found!.content)).toBe(true);
      expect((await transact((records) => records.papers.ofFiling(filing.id)))[0]!.downloadedAt).toEqual(at);
    });

    it("supersede the earlier of the same kind, and the same bytes are kept once", async () => {
      const { employer } = await anEmployer();
      const filing = await aFiling(employer.id);
      const add = (text: string) =>
        transact((records) => records.papers.add(paper(employer.id, filing.id), Buffer.from(text)));
      const before = await on.database.prisma.storedFile.count();
      const [old] = [await add("same"), await add("same")];
      expect(await on.database.prisma.storedFile.count()).toBe(before + 1);
      const papers = await transact((records) => records.papers.ofFiling(filing.id));
      expect(papers).toHaveLength(1);
      expect(papers[0]!.id).not.toBe(old.id);
      expect(await transact((records) => records.papers.download(old.id, employer.id, now))).toBeUndefined();
    });

    it("that somebody else sent can't be used", async () => {
      const [mine, theirs] = [await anEmployer(), await anEmployer()];
      const { prisma, vault } = on.database;
      const photo = {
        person: mine.person,
        name: "营业执照.jpg",
        mimeType: "image/jpeg",
        width: 10,
        height: 20,
      };
      const upload = await addUpload({ tx: prisma, vault, now }, photo, Buffer.from("jpeg"));
      expect(await transact((records) => records.uploads.find(upload.id, mine.person))).toEqual(upload);
      expect(await transact((records) => records.uploads.find(upload.id, theirs.person))).toBeUndefined();
      const to = { employer: theirs.employer.id, field: "licencePhoto" };
      await expect(
        transact((records) => records.uploads.attach(upload.id, theirs.person, to)),
      ).rejects.toThrow(Stale);
      await transact((records) =>
        records.uploads.attach(upload.id, mine.person, { employer: mine.employer.id, field: "licencePhoto" }),
      );
    });
  });

  describe("tickets", () => {
    it("are one per chat until closed", async () => {
      const { chat, person, employer } = await anEmployer();
      const open = (text: string) =>
        transact((records) =>
          records.tickets.open({ chat, person, employer: employer.id, cause: "asked", text }),
        );
      const { number } = await open("请问怎么改?");
      expect(number).toMatch(/^T2026-\d{6}$/);
      await on.database.prisma.ticket.updateMany({ where: { chatId: chat }, data: { state: "answered" } });
      expect(await open("还有一个问题")).toEqual({ number });
      const ticket = await on.database.prisma.ticket.findFirstOrThrow({
        where: { chatId: chat },
        include: { messages: true },
      });
      expect(ticket).toMatchObject({ state: "open" });
      expect(ticket.messages).toHaveLength(2);
      await on.database.prisma.ticket.updateMany({ where: { chatId: chat }, data: { state: "closed" } });
      expect((await open("新的问题")).number).not.toBe(number);
    });
  });

  describe("lines to other chats", () => {
    it("are written once for each key, under the chat's next number", async () => {
      const { chat, employer } = await anEmployer();
      const tell = (key: string) => transact((records) => records.notify(chat, key, { text: "已通过" }));
      await Promise.all([tell(`decision:${chat}`), tell(`other:${chat}`)]);
      await tell(`decision:${chat}`);
      const lines = await on.database.prisma.outbox.findMany({
        where: { chatId: chat },
        orderBy: { seq: "asc" },
      });
      expect(lines.map((line) => line.seq)).toEqual([1, 2]);
      expect(await transact((records) => records.chatsOfEmployer(employer.id))).toEqual([
        { id: chat, state: undefined },
      ]);
    });

    it("are not written when the transaction fails, and nobody is woken", async () => {
      const { chat } = await anEmployer();
      const woken: string[] = [];
      const stop = on.database.wakes.subscribe((wake) => woken.push(wake.chat));
      const failing = transact(async (records) => {
        await records.notify(chat, `undone:${chat}`, { text: "x" });
        throw new Error("undone");
      });
      await expect(failing).rejects.toThrow("undone");
      await transact((records) => records.notify(chat, `done:${chat}`, { text: "x" }));
      expect(woken).toEqual([chat]);
      stop();
      expect(await on.database.prisma.outbox.count({ where: { chatId: chat } })).toBe(1);
    });

    it("do not deadlock for good when two transactions write to two chats crosswise", async () => {
      const [one, two] = [await anEmployer(), await anEmployer()];
      const cross = (first: string, then: string) =>
        transact(async (records) => {
          await records.notify(first, randomUUID(), { text: "1" });
          await new Promise((done) => setTimeout(done, 20));
          await records.notify(then, randomUUID(), { text: "2" });
        });
      await Promise.all([cross(one.chat, two.chat), cross(two.chat, one.chat)]);
      expect(await on.database.prisma.outbox.count({ where: { chatId: one.chat } })).toBe(2);
    });
  });
});
