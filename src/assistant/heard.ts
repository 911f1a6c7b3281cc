import type { Incoming } from "../channels/channel.ts";
import type { Input } from "../dialog/input.ts";

/** What a message means before anything is known of the chat: an input for the running form, or a command. */
export type Heard =
  | { type: "form"; input: Input }
  | { type: "command"; verb: string; argument?: string }
  | { type: "text"; text: string }
  | { type: "file"; file: NonNullable<Incoming["file"]> }
  | { type: "nothing" };

const FORM_VALUE = /^(answer|word|edit):([^:]+)(?::(.*))?$/s;

/** Takes a message apart. A button's value that we never gave out means nothing. */
export function hear(message: Incoming): Heard {
  if (message.secretHash) return { type: "form", input: { type: "secret", hash: message.secretHash } };
  if (message.file) return { type: "file", file: message.file };
  if (message.choice !== undefined) return pressed(message.choice);
  const text = message.text?.trim();
  return text ? { type: "text", text } : { type: "nothing" };
}

function pressed(value: string): Heard {
  if (value === "do:confirm") return { type: "form", input: { type: "confirm" } };
  const command = /^do:([a-z]+)(?::(.+))?$/.exec(value);
  if (command) {
    const [, verb, argument] = command;
    return { type: "command", verb: verb!, ...(argument !== undefined && { argument }) };
  }
  const [, kind, name, json] = FORM_VALUE.exec(value) ?? [];
  if (kind === "word") return { type: "form", input: { type: "word", word: name as never } };
  if (kind === "edit") return { type: "form", input: { type: "edit", field: name! } };
  if (kind === "answer" && json !== undefined) {
    const answer = parsed(json);
    if (answer !== undefined) return { type: "form", input: { type: "answer", field: name!, value: answer } };
  }
  return { type: "nothing" };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
