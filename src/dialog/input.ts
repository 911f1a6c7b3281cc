import type { ReservedWord } from "./understanding/reserved-word.ts";

/** What the person did. A pressed button names its own field; typed text answers the question asked last. */
export type Input =
  /** Nothing yet: open the form, or show again where it stands. */
  | { type: "open" }
  | { type: "text"; text: string }
  /** `answer:<field>:<json>`, taken apart. */
  | { type: "answer"; field: string; value: unknown }
  | { type: "file"; file: { upload: string; name: string; mimeType: string } }
  /** The argon2 hash of what was typed into a password input. */
  | { type: "secret"; hash: string }
  | { type: "word"; word: ReservedWord }
  | { type: "edit"; field: string }
  /** The button under the summary. */
  | { type: "confirm" };
