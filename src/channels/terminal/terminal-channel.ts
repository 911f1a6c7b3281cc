import { randomUUID } from "node:crypto";
import { createInterface, type Interface } from "node:readline";
import type { Translator } from "../../i18n/translator.ts";
import type { Channel, Delivery, Incoming, Outgoing, Receive } from "../channel.ts";
import { chosenByNumber } from "../plain-text.ts";
import type { FileCheck, FileShelf } from "../received-file.ts";
import { hashSecret, secretProblem } from "../secret.ts";
import { maxText, typedText } from "../typed-text.ts";
import { type DownloadedPaper, saveDocument } from "./save-document.ts";
import { Screen, type ScreenOutput } from "./screen.ts";
import { pathTyped, readTypedFile } from "./typed-file.ts";

export interface TerminalPorts {
  input: NodeJS.ReadableStream;
  output: ScreenOutput;
  /** A person sits in front of it: prompts, and what is typed as a password isn't shown. */
  interactive: boolean;
  colours: boolean;
  /** The channel's id for the chat, and whose files are sent and fetched in it. */
  chat: string;
  person: string;
  kind: "private" | "group";
  t: Translator;
  checkFile: FileCheck;
  uploads: FileShelf;
  openPaper(id: string, person: string): Promise<DownloadedPaper | undefined>;
  /** Words that steer the assistant at every step. */
  isReservedWord(text: string): boolean;
  /** Resolves when everything received so far is handled and its replies were handed to {@link Channel.send}. */
  settled(): Promise<void>;
  now(): Date;
}

export interface TerminalChannel {
  channel: Channel;
  /** Resolves when the input has ended or the person has left; rejects with what went wrong in between. */
  finished: Promise<void>;
}

/** The chat in a terminal, or line by line through a pipe. */
export function terminalChannel(ports: TerminalPorts): TerminalChannel {
  const { t } = ports;
  const screen = new Screen(ports.output, t, ports.colours);
  let lines: Interface | undefined;
  /** What the assistant said since the last answer, run into one: its last question and last buttons count. */
  let shown: Outgoing | undefined;
  let answering = false;
  /** What was typed lately, which a password must not repeat. */
  let said: string[] = [];
  let working: Promise<void> = Promise.resolve();
  let leave: () => void = () => {};
  let fail: (fault: unknown) => void = () => {};
  const finished = new Promise<void>((resolve, reject) => {
    leave = resolve;
    fail = reject;
  });

  async function answer(typed: string, receive: Receive) {
    const message = await understand(typed);
    if (!message) return;
    shown = undefined;
    answering = true;
    await receive({
      channel: "terminal",
      account: "",
      id: randomUUID(),
      chat: ports.chat,
      kind: ports.kind,
      sender: { id: ports.person },
      ...message,
    });
    await ports.settled();
  }

  type Meant = Pick<Incoming, "text" | "choice" | "file" | "secretHash">;

  /** Undefined when it was for the terminal itself, or couldn't be taken and that was said. */
  async function understand(typed: string): Promise<Meant | undefined> {
    const text = typedText(typed);
    if (text === "") return undefined;
    if (typed.length > maxText) return screen.complain(t("terminal-too-long", { limit: maxText }));
    const wanted = /^(?:下载|download)\s*(\d+)(?:\s+(.+))?$/i.exec(text);
    if (wanted) return download(Number(wanted[1]), wanted[2]);
    const picked = chosenByNumber(text, shown);
    if (picked) return { choice: picked.value };
    if (ports.isReservedWord(text)) return { text };
    if (shown?.input?.kind === "secret") return secret(text);
    const path = shown?.input?.kind === "file" ? pathTyped(text) : undefined;
    if (path !== undefined) return file(path, shown?.input?.accept);
    said = [...said.slice(-30), text];
    return { text };
  }

  async function secret(typed: string): Promise<Meant | undefined> {
    const problem = secretProblem(typed, said);
    if (problem) return screen.complain(t(`terminal-${problem.replace("secret-", "secret-refused-")}`));
    return { secretHash: await hashSecret(typed) };
  }

  async function file(path: string, accept: readonly string[] | undefined): Promise<Meant | undefined> {
    const read = await readTypedFile(ports, path, accept);
    if (read.outcome === "failed") return screen.complain(t(read.problem, read.args));
    for (const warning of read.warnings) screen.note(t(`upload-warning-${warning}`));
    return { file: read.file };
  }

  async function download(number: number, folder = "."): Promise<undefined> {
    const document = screen.documents[number - 1];
    if (!document) return screen.complain(t("terminal-no-document", { number }));
    const saved = await saveDocument(await ports.openPaper(document.id, ports.person), folder);
    if (saved.outcome === "saved") screen.note(t("terminal-saved", { path: saved.path }));
    else screen.complain(t(saved.problem, saved.args));
  }

  function prompt() {
    answering = false;
    if (!lines || !ports.interactive) return;
    screen.muted = false;
    lines.setPrompt(`${t("terminal-prompt")} `);
    lines.prompt();
    screen.muted = shown?.input?.kind === "secret";
  }

  const channel: Channel = {
    name: "terminal",
    capabilities: { buttons: false, files: true, activeSend: true, idempotentSend: false, maxText },

    async start(receive) {
      lines = createInterface({
        input: ports.input,
        terminal: ports.interactive,
        ...(ports.interactive && { output: screen.echo, historySize: 0 }),
        crlfDelay: Number.POSITIVE_INFINITY,
      });
      if (ports.interactive) screen.note(t("terminal-greeting"));
      // One line at a time: the next is read for what it answers only when this one's replies are shown.
      lines.on("line", (typed) => {
        screen.endEcho();
        working = working.then(() => answer(typed, receive)).then(prompt);
        working.catch(fail);
      });
      lines.on("SIGINT", () => lines?.close());
      lines.on("close", () => void working.then(leave, fail));
      ports.output.on("error", leave);
      prompt();
    },

    async send({ message }: Delivery) {
      shown = message.input ? message : { ...shown, ...message };
      // Nobody typed for it: it comes in front of the prompt that stands there.
      const unasked = ports.interactive && !answering;
      if (unasked) screen.clearLine();
      screen.show(message);
      // At once: people type ahead.
      screen.muted = ports.interactive && shown.input?.kind === "secret";
      if (unasked) prompt();
      return { outcome: "sent" };
    },

    async stop() {
      lines?.close();
      await working;
      if (ports.interactive) screen.note(t("terminal-goodbye"));
    },
  };
  return { channel, finished };
}
