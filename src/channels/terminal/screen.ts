import { Writable } from "node:stream";
import type { Translator } from "../../i18n/translator.ts";
import type { DocumentCard, Outgoing } from "../channel.ts";
import { plainLines } from "../plain-text.ts";

export type ScreenOutput = NodeJS.WritableStream;

const escapes = { breach: "31", warning: "33", success: "32", notice: "36", plain: "0", quiet: "2" } as const;

/** What is written to the terminal, and the documents that were listed on it so far. */
export class Screen {
  /** Nothing that is typed is shown, because it is a password. */
  muted = false;
  /** In the order in which they are numbered. */
  readonly documents: DocumentCard[] = [];
  /** Where the line editor shows what is typed. */
  readonly echo: Writable;
  readonly #output: ScreenOutput;
  readonly #t: Translator;
  readonly #colours: boolean;

  constructor(output: ScreenOutput, t: Translator, colours: boolean) {
    this.#output = output;
    this.#t = t;
    this.#colours = colours;
    this.echo = new Writable({
      decodeStrings: false,
      // Done at once, or what is typed later would wait and then be judged by a later state.
      write: (chunk: string, _, done) => {
        if (!this.muted) output.write(chunk);
        done();
      },
    });
  }

  show(message: Outgoing) {
    const numbers = (message.documents ?? []).map((document) => this.documents.push(document));
    const lines = plainLines(message, this.#t, numbers);
    this.#write(this.#paint(lines.join("\n"), message.tone ?? "plain"));
  }

  note(text: string) {
    this.#write(this.#paint(text, "quiet"));
  }

  /** Returns nothing, for callers that then have nothing to hand on. */
  complain(text: string): undefined {
    this.#write(this.#paint(text, "breach"));
    return undefined;
  }

  clearLine() {
    this.#output.write("\r\u001b[K");
  }

  /** After a line that wasn't shown while it was typed, its end is missing. */
  endEcho() {
    if (this.muted) this.#output.write("\n");
    this.muted = false;
  }

  #paint(text: string, tone: keyof typeof escapes) {
    return this.#colours && tone !== "plain" ? `\u001b[${escapes[tone]}m${text}\u001b[0m` : text;
  }

  #write(text: string) {
    this.#output.write(`${text}\n`);
  }
}
