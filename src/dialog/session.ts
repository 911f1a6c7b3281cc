import type { Given } from "./walk.ts";

/** All that is stored of a conversation between two messages. Plain JSON. */
export interface Session {
  conversation: string;
  given: Given;
  /**
   * The field on the person's screen, or "confirm" for the summary: what they type next answers it, whatever has
   * been deployed since.
   */
  asked?: string;
  /** The values offered as buttons with the question asked last, so that "第一个" picks one. As kept. */
  offered?: readonly unknown[];
  /** The one value of `offered` to which a plain "好" agrees. */
  agreeable?: boolean;
  /** What was picked of a question that takes several, while more may follow. */
  picked?: readonly string[];
  /** Keys of the warnings already said, so that each is said once while it lasts. */
  told?: readonly string[];
  /** "leaving": the person was asked whether to drop the form. The other two lie still until they say 继续. */
  state?: "leaving" | "paused" | "cancelled";
}

export function newSession(conversation: string, given: Given = {}): Session {
  return { conversation, given };
}
