import type { Records } from "../../src/filings/records.ts";
import type { Handler } from "../../src/messaging/ports.ts";

interface Counted {
  handled: number;
  last?: string;
}

/** Counts a chat's messages and says so in two lines: state, order and effects can all be read from the answers. */
export const countingHandler: Handler<Records> = async ({ chat, message }) => {
  const before = (chat.state as Counted | undefined)?.handled ?? 0;
  const state: Counted = { handled: before + 1, ...(message.text !== undefined && { last: message.text }) };
  return {
    state,
    replies: [{ text: `${state.handled}: ${message.text}` }, { text: `${state.handled} done` }],
    shown: `*${message.text}*`,
  };
};
