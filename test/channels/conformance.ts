import { afterEach, beforeEach, expect, it } from "vitest";
import type { Channel, Incoming, Outgoing } from "../../src/channels/channel.ts";
import type { MemoryChat } from "./memory-chat.ts";

/** A channel with both ends in the test's hands. */
export interface ChannelUnderTest {
  channel: Channel;
  chat: MemoryChat;
  /** Types a line as a person would; resolves when the platform has been told that it is taken. */
  type(text: string): Promise<void>;
  /** Picks a button, or whatever stands for it, by its label. */
  pick(label: string): Promise<void>;
  /** Everything the person has been shown so far, as text. */
  shown(): Promise<string>;
  /** The platform delivers the last message once more; absent where that can't happen. */
  deliverAgain?(): Promise<void>;
  close(): Promise<void>;
}

const question: Outgoing = {
  text: "Which fruit?\nTake your time.",
  law: "Fruit Act, article 7",
  progress: { done: 2, total: 9, label: "Fruit" },
  input: { kind: "choice", field: "fruit", label: "Fruit" },
  choices: [
    { value: 'answer:fruit:"apples"', label: "Apples" },
    { value: 'answer:fruit:"beans"', label: "Beans" },
  ],
};
const summary: Outgoing = {
  text: "Please look it over.",
  rows: [{ label: "Fruit", value: "Apples", edit: "edit:fruit" }],
  documents: [{ id: "p1", name: "Contract.pdf", mimeType: "application/pdf", pages: 6, bytes: 140_000 }],
};

const script = ({ text, choice }: Incoming): Outgoing[] => {
  if (choice) return [summary, { text: `You picked ${choice}.` }];
  return text === "ask" ? [question] : [{ text: `You said ${text}.` }];
};

/** What every channel promises. Each channel's test file calls this first, then adds its own cases. */
export function behavesLikeAChannel(setUp: () => Promise<ChannelUnderTest>) {
  let under: ChannelUnderTest;
  beforeEach(async () => {
    under = await setUp();
  });
  afterEach(() => under.close());

  const heard = () => under.chat.received.map(({ text, choice }) => text ?? `[${choice}]`);
  const run = () => under.chat.run(under.channel, script);

  it("hands over what people write, once and in order", async () => {
    await run();
    for (const text of ["你好", "三千五", "2"]) await under.type(text);
    await under.chat.settled();
    expect(heard()).toEqual(["你好", "三千五", "2"]);
    expect(new Set(under.chat.received.map(({ id }) => id)).size).toBe(3);
    expect(new Set(under.chat.received.map(({ chat }) => chat)).size).toBe(1);
    expect(under.chat.received[0]).toMatchObject({
      channel: under.channel.name,
      account: "",
      kind: "private",
    });
  });

  it("shows every part of a message", async () => {
    await run();
    await under.type("ask");
    await under.chat.settled();
    const shown = await under.shown();
    for (const part of [
      "Which fruit?",
      "Take your time.",
      "Fruit Act, article 7",
      "3 / 9",
      "Apples",
      "Beans",
    ])
      expect(shown).toContain(part);
  });

  it("hands over a picked button by its value", async () => {
    await run();
    await under.type("ask");
    await under.chat.settled();
    await under.pick("Beans");
    await under.chat.settled();
    expect(heard()).toEqual(["ask", '[answer:fruit:"beans"]']);
    expect(under.chat.received[1]!.text).toBeUndefined();
    const shown = await under.shown();
    for (const part of ["Please look it over.", "Fruit", "Apples", "Contract", "6", "You picked"])
      expect(shown).toContain(part);
  });

  it("shows the answers to one message in their order", async () => {
    await run();
    await under.type("ask");
    await under.chat.settled();
    await under.pick("Apples");
    await under.chat.settled();
    const shown = await under.shown();
    expect(shown.indexOf("Please look it over.")).toBeLessThan(shown.indexOf("You picked"));
  });

  it("shows what nobody asked for", async () => {
    await run();
    await under.type("hello");
    await under.chat.settled();
    await under.chat.notify(under.channel, under.chat.received[0]!.chat, {
      text: "The office has approved it.",
    });
    expect(await under.shown()).toContain("The office has approved it.");
  });

  it("tells the platform only when the message is stored", async () => {
    const events: string[] = [];
    await under.channel.start(async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      events.push("stored");
    });
    await under.type("hello");
    events.push("told");
    await under.channel.stop();
    expect(events).toEqual(["stored", "told"]);
  });

  it("stops only after what it took in is stored", async () => {
    const events: string[] = [];
    let begun: () => void = () => {};
    const beginning = new Promise<void>((resolve) => {
      begun = resolve;
    });
    await under.channel.start(async () => {
      begun();
      await new Promise((resolve) => setTimeout(resolve, 80));
      events.push("stored");
    });
    const typing = under.type("hello").catch(() => {});
    await beginning;
    await under.channel.stop();
    events.push("stopped");
    await typing;
    expect(events).toEqual(["stored", "stopped"]);
  });

  it("hands over a message that is delivered again under the same id", async () => {
    if (!under.deliverAgain) return;
    await run();
    await under.type("hello");
    for (let times = 0; times < 4; times++) await under.deliverAgain();
    await under.chat.settled();
    expect(heard()).toEqual(["hello"]);
    expect((await under.shown()).split("You said hello.")).toHaveLength(2);
  });
}
