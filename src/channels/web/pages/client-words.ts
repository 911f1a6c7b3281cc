import type { Translator } from "../../../i18n/translator.ts";
import { maxText } from "../../typed-text.ts";

const words = [
  "author-person",
  "typing",
  "sending",
  "failed",
  "retry",
  "too-long",
  "offline",
  "reconnected",
  "session-ended",
  "reload",
  "slow-down",
  "copied",
  "uploading",
  "upload-done",
  "upload-send",
  "upload-other",
  "upload-cancel",
  "upload-failed",
  "new-messages",
  "secret-show",
  "secret-hide",
  "keyboard-words",
  "keyboard-numbers",
] as const;

export type ClientWord = (typeof words)[number] | "too-large";

/** The wording that the browser's script needs, as JSON that may stand inside a script element. */
export function clientWords(t: Translator): string {
  const said: Record<string, string> = Object.fromEntries(
    words.map((word) => [word, t(`web-client-${word}`, { limit: maxText, count: "{count}" })]),
  );
  said["too-large"] = t("upload-too-large");
  return JSON.stringify(said).replaceAll("<", "\\u003c");
}
