import { beforeAll, describe, expect, it } from "vitest";
import type { Incoming } from "../../src/channels/channel.ts";
import type { Records } from "../../src/filings/records.ts";
import type { MessageStore } from "../../src/messaging/ports.ts";
import { createMessageStore } from "../../src/storage/message-store.ts";
import { describeOnBoth } from "../setup/database.ts";
import { countingHandler } from "./counting-handler.ts";

const now = new Date("2026-11-21T02:00:00.000Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const soon = later(1);

describeOnBoth("the message store", (on) => {
  let store: MessageStore<Records>;
  let chats = 0;
  beforeAll(() => {
    store = createMessageStore(on.database);
  });

  const newChat = () => `visitor-${++chats}`;
  const message = (chat: string, text: string, more: Partial<Incoming> = {}): Incoming => ({
    channel: "web",
    account: "",
    id: crypto.randomUUID(),
    chat,
    kind: "private",
    sender: { id: chat },
    text,
    ...more,
  });
  const accept = async (chat: string, text: string) => (await store.accept(message(chat, text), now)).chat;
  const texts = async (chat: string, after = 0) =>
    (await store.transcript(chat, after, 100)).map((line) =>
      line.from === "person" ? line.text : line.message.text,
    );

  describe("keeps a message", () => {
    it("once, however often and however close together it is delivered", async () => {
      const [chat, again] = [newChat(), message(newChat(), "hello")];
      const results = await Promise.all(
        Array.from({ length: 5 }, () => store.accept({ ...again, chat }, now)),
      );
      expect(results.filter((result) => !result.duplicate)).toHaveLength(1);
      expect(new Set(results.map((result) => result.chat)).size).toBe(1);
      expect(await store.accept({ ...again, chat, text: "other" }, now)).toMatchObject({ duplicate: true });
    });

    it("apart from one with the same id of another channel or account", async () => {
      const same = { id: "same-id" };
      const kept = await Promise.all([
        store.accept(message("a", "1", { ...same, channel: "telegram" }), now),
        store.accept(message("a", "1", { ...same, channel: "onebot" }), now),
        store.accept(message("a", "1", { ...same, channel: "onebot", account: "2" }), now),
      ]);
      expect(kept.every((result) => !result.duplicate)).toBe(true);
      expect(new Set(kept.map((result) => result.chat)).size).toBe(3);
    });

    it("while a turn of the same chat is under way", async () => {
      const chat = newChat();
      const id = await accept(chat, "first");
      await store.takeTurn(id, soon, async (turn) => {
        if (on.database.kind === "server") await store.accept(message(chat, "second"), now);
        return countingHandler(turn);
      });
      if (on.database.kind === "server")
        expect(await store.takeTurn(id, soon, countingHandler)).toBe("handled");
    });
  });

  describe("takes turns", () => {
    it("in order, with the state of the turn before, until none waits", async () => {
      const chat = newChat();
      const id = await accept(chat, "a");
      await accept(chat, "b");
      expect(await store.takeTurn(id, soon, countingHandler)).toBe("more");
      expect(await store.takeTurn(id, soon, countingHandler)).toBe("handled");
      expect(await store.takeTurn(id, soon, countingHandler)).toBe("idle");
      expect(await texts(id)).toEqual(["*a*", "1: a", "1 done", "*b*", "2: b", "2 done"]);
      const seqs = (await store.transcript(id, 0, 100)).map((line) => line.seq);
      expect(seqs).toEqual([1, 2, 3, 4, 5, 6]);
      expect(await texts(id, 4)).toEqual(["2: b", "2 done"]);
    });

    it("one at a time, when many take the same chat's at once", async () => {
      const chat = newChat();
      const id = await accept(chat, "0");
      for (let n = 1; n < 6; n++) await accept(chat, String(n));
      let inHand = 0;
      const outcomes = await Promise.all(
        Array.from({ length: 9 }, () =>
          store.takeTurn(id, soon, async (turn) => {
            expect(++inHand).toBe(1);
            await new Promise((done) => setTimeout(done, 2));
            inHand--;
            return countingHandler(turn);
          }),
        ),
      );
      expect(outcomes.filter((outcome) => outcome !== "idle")).toHaveLength(6);
      const answers = (await texts(id)).filter((text) => /^\d: /.test(text));
      expect(answers).toEqual(["1: 0", "2: 1", "3: 2", "4: 3", "5: 4", "6: 5"]);
    });

    it("or not at all: a fault undoes everything the handler did", async () => {
      const id = await accept(newChat(), "x");
      const failing = store.takeTurn(id, soon, async ({ records, chat }) => {
        const person = await records.people.ofChat(chat.id);
        await records.tickets.open({ chat: chat.id, person: person.id, cause: "asked", text: "t" });
        await records.notify(chat.id, `undone:${chat.id}`, { text: "n" });
        throw new Error("fault");
      });
      await expect(failing).rejects.toThrow("fault");
      expect(await on.database.prisma.ticket.count({ where: { chatId: id } })).toBe(0);
      expect(await texts(id)).toEqual([]);
      expect(await store.takeTurn(id, soon, countingHandler)).toBe("handled");
      expect(await texts(id)).toEqual(["*x*", "1: x", "1 done"]);
    });

    it("with records that commit with the turn, savepoints and own lines included", async () => {
      const chat = newChat();
      const id = await accept(chat, "register");
      await store.takeTurn(id, soon, async (turn) => {
        const person = await turn.records.people.ofChat(turn.chat.id);
        const employer = { region: "zhanyi", name: "n", creditCode: chat, profile: {}, admin: person.id };
        await turn.records.employers.create(employer);
        await turn.records.notify(turn.chat.id, `own:${chat}`, { text: "in between" });
        return countingHandler(turn);
      });
      expect(await texts(id)).toEqual(["*register*", "in between", "1: register", "1 done"]);
      await accept(chat, "again");
      await store.takeTurn(id, soon, async (turn) => {
        const person = await turn.records.people.ofChat(turn.chat.id);
        expect(person.id).toBe(chat);
        const employer = await turn.records.employers.ofAdmin(person.id);
        expect(employer).toMatchObject({ creditCode: chat, version: 1 });
        await turn.records.employers.update(employer!.id, 1, { name: "changed" });
        expect(await turn.records.employers.ofAdmin(person.id)).toMatchObject({ name: "changed" });
        return countingHandler(turn);
      });
    });

    it("and then forgets what the person sent, but for what is shown", async () => {
      const chat = newChat();
      const file = { upload: "u1", name: "photo.jpg", mimeType: "image/jpeg", size: 3 };
      const { chat: id } = await store.accept(message(chat, "530303199001011234", { file }), now);
      await store.takeTurn(id, soon, async () => ({ state: {}, replies: [], shown: "5303************34" }));
      const [line] = await store.transcript(id, 0, 10);
      expect(line).toEqual({
        seq: 1,
        at: now,
        from: "person",
        id: expect.any(String),
        text: "5303************34",
        file: { upload: "u1", name: "photo.jpg" },
      });
      const row = await on.database.prisma.inbox.findFirstOrThrow({ where: { chatId: id } });
      expect(row).toMatchObject({ state: "done", payloadSealed: null });
    });
  });

  describe("after a failure", () => {
    it("lets the message rest a little longer each time, and holds back what comes after", async () => {
      const chat = newChat();
      const id = await accept(chat, "bad");
      await accept(chat, "good");
      expect(await store.noteFailure(id, now)).toBe(1);
      expect(await store.takeTurn(id, later(0.4), countingHandler)).toBe("idle");
      expect(await store.waiting(later(0.4), 100)).not.toContain(id);
      expect(await store.waiting(later(0.6), 100)).toContain(id);
      expect(await store.noteFailure(id, now)).toBe(2);
      expect(await store.takeTurn(id, later(0.9), countingHandler)).toBe("idle");
      for (let attempt = 3; attempt < 40; attempt++) await store.noteFailure(id, now);
      expect(await store.waiting(later(61), 100)).toContain(id);
    });

    it("gives up at last, tells the person, and goes on", async () => {
      const chat = newChat();
      const id = await accept(chat, "bad");
      await accept(chat, "good");
      await store.noteFailure(id, now);
      await store.giveUp(id, now, async ({ message, chat: { state } }) => {
        expect(message).toMatchObject({ text: "bad", attempt: 2 });
        return { state, replies: [{ text: "sorry" }], shown: "-" };
      });
      expect(await store.takeTurn(id, soon, countingHandler)).toBe("handled");
      expect(await texts(id)).toEqual(["-", "sorry", "*good*", "1: good", "1 done"]);
    });
  });

  describe("what waits", () => {
    it("is found oldest first, without what somebody is working on", async () => {
      const [first, second] = [await accept(newChat(), "1"), await accept(newChat(), "2")];
      const waiting = await store.waiting(soon, 1000);
      expect(waiting.indexOf(first)).toBeLessThan(waiting.indexOf(second));
      if (on.database.kind === "server")
        await store.takeTurn(first, soon, async (turn) => {
          const meanwhile = await store.waiting(soon, 1000);
          expect(meanwhile).not.toContain(first);
          expect(meanwhile).toContain(second);
          return countingHandler(turn);
        });
    });
  });

  describe("outgoing messages", () => {
    const channel = "telegram";
    async function answered(text: string) {
      const chat = newChat();
      const { chat: id } = await store.accept(message(chat, text, { channel }), now);
      await store.takeTurn(id, now, countingHandler);
      return { chat, id };
    }
    const drain = async () => {
      for (;;) {
        const claimed = await store.claimOutgoing(channel, later(9999), 100, "all");
        if (claimed.length === 0) return;
        await store.noteSent(
          claimed.map(({ id }) => ({ id, result: { outcome: "sent" } })),
          now,
        );
      }
    };

    it("are claimed once, in order, under references that stay", async () => {
      await drain();
      const { chat } = await answered("x");
      const [one, two] = await Promise.all([
        store.claimOutgoing(channel, soon, 10, "all"),
        store.claimOutgoing(channel, soon, 10, "all"),
      ]);
      const claimed = [...one, ...two];
      expect(claimed.map((queued) => [queued.chat, queued.seq, queued.message.text, queued.attempt])).toEqual(
        [
          [chat, 2, "1: x", 1],
          [chat, 3, "1 done", 1],
        ],
      );
      expect(claimed.map((queued) => queued.reference.replace(/^\d+/, "n"))).toEqual(["n:1", "n:2"]);
      await store.unclaim(claimed.map((queued) => queued.id));
      const again = await store.claimOutgoing(channel, soon, 10, "all");
      expect(again).toEqual(claimed);
    });

    it("wait for the one before them in the chat", async () => {
      await drain();
      const { id } = await answered("x");
      const [first] = await store.claimOutgoing(channel, soon, 10, "one");
      expect(first!.seq).toBe(2);
      expect(await store.claimOutgoing(channel, soon, 10, "one")).toEqual([]);
      await store.noteSent([{ id: first!.id, result: { outcome: "retry", afterMs: 5000 } }], now);
      expect(await store.claimOutgoing(channel, later(4), 10, "all")).toEqual([]);
      const both = await store.claimOutgoing(channel, later(6), 10, "all");
      expect(both.map((queued) => [queued.seq, queued.attempt])).toEqual([
        [2, 2],
        [3, 1],
      ]);
      await store.noteSent([{ id: both[0]!.id, result: { outcome: "rejected", reason: "too long" } }], now);
      const rows = await on.database.prisma.outbox.findMany({
        where: { chatId: id },
        orderBy: { seq: "asc" },
      });
      expect(rows.map((row) => [row.state, row.failure])).toEqual([
        ["failed", "too long"],
        ["sending", null],
      ]);
    });

    it("that answer come before what nobody waits for", async () => {
      await drain();
      const told = await answered("earlier");
      await drain();
      await on.database.transact(now, (records) =>
        records.notify(told.id, crypto.randomUUID(), { text: "decided" }),
      );
      await answered("later");
      const claimed = await store.claimOutgoing(channel, soon, 10, "all");
      expect(claimed.map((queued) => queued.message.text)).toEqual(["1: later", "1 done", "decided"]);
    });

    it("are tried ten times at most", async () => {
      await drain();
      const { id } = await answered("x");
      for (let attempt = 1; attempt <= 10; attempt++) {
        const [first] = await store.claimOutgoing(channel, later(attempt * 400), 10, "one");
        expect(first).toMatchObject({ seq: 2, attempt });
        await store.noteSent(
          [{ id: first!.id, result: { outcome: "retry", afterMs: 390_000 } }],
          later(attempt * 400),
        );
      }
      const row = await on.database.prisma.outbox.findFirstOrThrow({ where: { chatId: id, seq: 2 } });
      expect(row).toMatchObject({ state: "failed", failure: "retry" });
    });

    it.each([
      [true, "queued"],
      [false, "unknown"],
    ])("cut off by a crash, where sending twice is harmless: %s, become %s", async (idempotent, state) => {
      await drain();
      const { id } = await answered("x");
      await store.claimOutgoing(channel, now, 10, "one");
      expect(await store.recoverOutgoing(channel, idempotent, now)).toBe(0);
      expect(await store.recoverOutgoing(channel, idempotent, soon)).toBe(1);
      const rows = await on.database.prisma.outbox.findMany({
        where: { chatId: id },
        orderBy: { seq: "asc" },
      });
      expect(rows.map((row) => row.state)).toEqual([state, "queued"]);
    });
  });
});
