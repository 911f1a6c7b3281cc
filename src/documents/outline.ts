import type { MessageArgs } from "../i18n/translator.ts";
import type { Block } from "./pdf/blocks.ts";
import { strong } from "./pdf/inked-text.ts";
import type { Wording } from "./wording.ts";

/** Numbers chapters and articles as they are written; the articles run through the whole contract. */
export class Outline {
  readonly blocks: Block[] = [];
  #chapters = 0;
  #articles = 0;
  readonly #wording: Wording;
  readonly #prefix: string;
  readonly #gap: string;

  /** `prefix` begins the ids of all messages; `gap` stands between an article's number and its text. */
  constructor(wording: Wording, prefix: string, gap = "　") {
    this.#wording = wording;
    this.#prefix = prefix;
    this.#gap = gap;
  }

  say(message: string, args?: MessageArgs): string {
    return this.#wording.say(`${this.#prefix}-${message}`, args);
  }

  chapter(message: string): void {
    const number = this.#wording.ordinal(++this.#chapters);
    this.blocks.push({ type: "heading", text: this.say("chapter", { number, title: this.say(message) }) });
  }

  article(message: string, args?: MessageArgs, options: { keepWithNext?: boolean } = {}): void {
    const number = this.#wording.ordinal(++this.#articles);
    const text = `${strong(this.say("article", { number }))}${this.#gap}${this.say(message, args)}`;
    this.blocks.push({ type: "paragraph", text, ...options });
  }

  paragraph(message: string, args?: MessageArgs): void {
    this.blocks.push({ type: "paragraph", text: this.say(message, args) });
  }

  /** The last of several options may part from what follows. */
  options(choices: readonly { checked: boolean; message: string; args?: MessageArgs }[]): void {
    choices.forEach(({ checked, message, args }, index) => {
      const text = this.say(message, args);
      this.blocks.push({ type: "option", checked, text, keepWithNext: index < choices.length - 1 });
    });
  }

  add(...blocks: Block[]): void {
    this.blocks.push(...blocks);
  }
}
