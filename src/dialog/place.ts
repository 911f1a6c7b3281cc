import type { Circumstances } from "../rules/circumstances.ts";
import type { Conversation } from "./conversation.ts";
import type { Session } from "./session.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { type Given, type Walk, walk } from "./walk.ts";

/** Where a turn happens. */
export interface Place {
  conversation: Conversation;
  session: Session;
  circumstances: Circumstances;
  vocabulary: Vocabulary;
}

export function walkFrom({ conversation, circumstances, vocabulary }: Place, given: Given): Walk {
  return walk(conversation, given, circumstances, vocabulary);
}
