import { maxFileBytes } from "../received-file.ts";
import { secretProblem } from "../secret.ts";
import { maxText, typedText } from "../typed-text.ts";
import type { ChatLine } from "./ports.ts";
import { openQuestion } from "./transcript-view.ts";

/** What a form or the page's script sent. */
export interface Said {
  id: string;
  text?: string | undefined;
  choice?: string | undefined;
  secret?: string | undefined;
  /** An upload made before. */
  upload?: string | undefined;
  /** A file that comes along with the form. */
  file?: File | undefined;
}

/** One thing that the person said, fit to be taken in. */
export interface CheckedSaying {
  outcome: "fine";
  text?: string;
  choice?: string;
  secret?: string;
  upload?: string;
  file?: File;
  /** Media types that the open question takes. */
  accept?: readonly string[];
}

export type SayingRefused = { outcome: "refused"; problem: string; status: 413 | 422 };

const refused = (problem: string, status: 413 | 422 = 422): SayingRefused => ({
  outcome: "refused",
  problem,
  status,
});

/**
 * Judges a message by itself and by what is being asked. A button wins over a file, a file over text. Where a secret
 * is asked for, typed text is taken for one in the wrong box and never stored.
 */
export function checkSaying(
  said: Said,
  lines: readonly ChatLine[],
  isReservedWord: (text: string) => boolean,
): CheckedSaying | SayingRefused {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(said.id)) return refused("web-problem-id");
  const question = openQuestion(lines);
  if (said.choice) {
    return said.choice.length > 512
      ? refused("web-problem-choice")
      : { outcome: "fine", choice: typedText(said.choice) };
  }
  if (said.upload) return { outcome: "fine", upload: said.upload };
  if (said.file && said.file.size > 0) {
    if (said.file.size > maxFileBytes) return refused("upload-too-large", 413);
    return { outcome: "fine", file: said.file, ...(question?.accept && { accept: question.accept }) };
  }
  const reserved = [said.secret, said.text].find(
    (given) => given !== undefined && isReservedWord(given.trim()),
  );
  if (question?.kind === "secret" && reserved === undefined) return checkSecret(said, lines);

  if ((said.text ?? "").length > maxText) return refused("web-problem-too-long");
  const text = typedText(reserved ?? said.text ?? "");
  return text === "" ? refused("web-problem-empty") : { outcome: "fine", text };
}

function checkSecret({ secret, text }: Said, lines: readonly ChatLine[]): CheckedSaying | SayingRefused {
  if (!secret) return refused(text ? "web-problem-secret-box" : "web-problem-empty");
  const said = lines.flatMap((line) => (line.from === "person" ? [line.text] : []));
  const problem = secretProblem(secret, said);
  return problem ? refused(`web-problem-${problem}`) : { outcome: "fine", secret };
}
