import { expect } from "vitest";
import { speak } from "../../src/assistant/voice.ts";
import type { Outgoing } from "../../src/channels/channel.ts";
import type { Conversation } from "../../src/dialog/conversation.ts";
import type { Input } from "../../src/dialog/input.ts";
import { newSession, type Session } from "../../src/dialog/session.ts";
import { type Outcome, takeTurn } from "../../src/dialog/turn.ts";
import type { Given } from "../../src/dialog/walk.ts";
import type { Circumstances } from "../../src/rules/circumstances.ts";
import { circumstances } from "../dialog/circumstances.ts";
import { translators, vocabulary } from "../dialog/words.ts";

/** Every question that a test has put on the screen, as `<conversation>-<field>`; the gate reads it. */
export const visited = new Set<string>();

/** A chat to drive in tests: what is sent, what is said, and where the dialog stands after it. */
export class Chat {
  session: Session;
  replies: Outgoing[] = [];
  outcome: Outcome | undefined;
  private conversation: Conversation;
  private readonly around: Circumstances;

  constructor(
    conversation: Conversation,
    { given = {}, around = circumstances }: { given?: Given; around?: Circumstances } = {},
  ) {
    this.conversation = conversation;
    this.around = around;
    this.session = newSession(conversation.id, given);
    this.send({ type: "open" });
  }

  /** Types a line. Each pattern has to be found in the replies. */
  says(text: string, ...patterns: readonly (RegExp | string)[]): this {
    this.send({ type: "text", text });
    return this.hears(...patterns);
  }

  /** Presses the button with this label. */
  presses(label: string, ...patterns: readonly (RegExp | string)[]): this {
    const button = this.replies
      .flatMap(({ choices = [] }) => choices)
      .find((choice) => choice.label === label);
    const labels = this.replies.flatMap(({ choices = [] }) => choices.map((choice) => choice.label));
    expect(button, `button ${label} among ${labels.join(", ")}`).toBeDefined();
    this.send(inputOf(button!.value));
    return this.hears(...patterns);
  }

  does(input: Input, ...patterns: readonly (RegExp | string)[]): this {
    this.send(input);
    return this.hears(...patterns);
  }

  hears(...patterns: readonly (RegExp | string)[]): this {
    for (const pattern of patterns) expect(this.text).toMatch(pattern);
    return this;
  }

  isDeployed(changed: Conversation): this {
    this.conversation = changed;
    return this;
  }

  get text(): string {
    return this.replies.map(({ text }) => text).join("\n");
  }

  /** Labels of the buttons of the last reply. */
  get buttons(): string[] {
    return (this.replies.at(-1)?.choices ?? []).map(({ label }) => label);
  }

  private send(input: Input): void {
    const turn = takeTurn(this.conversation, this.session, input, this.around, vocabulary);
    this.session = JSON.parse(JSON.stringify(turn.session)) as Session; // as it comes back from the database
    this.outcome = turn.outcome;
    this.replies = turn.sayings.map((saying) => speak(this.conversation, saying, translators["zh-CN"]));
    for (const saying of turn.sayings) speak(this.conversation, saying, translators.en); // has to work, too
    for (const { ask } of turn.sayings) if (ask) visited.add(`${this.conversation.id}-${ask.field}`);
  }
}

function inputOf(value: string): Input {
  const [kind, name, ...rest] = value.split(":");
  if (value === "do:confirm") return { type: "confirm" };
  if (kind === "word") return { type: "word", word: name as never };
  if (kind === "edit") return { type: "edit", field: name! };
  return { type: "answer", field: name!, value: JSON.parse(rest.join(":")) as unknown };
}
