import type { Answered, Moment } from "./assistant.ts";
import { runCommand } from "./commands.ts";
import { continueForm } from "./forms.ts";
import type { Heard } from "./heard.ts";
import { menu } from "./menu.ts";
import { commandInWords } from "./spoken-command.ts";
import { takeFile } from "./take-file.ts";

/** Decides who answers: the running form, a command, or the menu. */
export async function answer(moment: Moment, heard: Heard): Promise<Answered> {
  const { state, t } = moment;
  switch (heard.type) {
    case "command":
      return runCommand(moment, heard.verb, heard.argument);
    case "file":
      return takeFile(moment, heard.file);
    case "form":
      if (isRunning(state)) return continueForm(moment, heard.input);
      if (heard.input.type === "word") return runCommand(moment, heard.input.word);
      return { state, replies: [{ text: t("assistant-button-too-old"), tone: "notice" }, ...menu(moment)] };
    case "text":
      return answerText(moment, heard.text);
    case "nothing":
      return { state, replies: menu(moment) };
  }
}

async function answerText(moment: Moment, text: string): Promise<Answered> {
  const { state, t } = moment;
  const command = commandInWords(text, moment.assistant);
  // Inside a form only what can't be an answer is a command: a language's name, never 提交 or 新签.
  if (isRunning(state) && command?.verb !== "language") return continueForm(moment, { type: "text", text });
  if (command) return runCommand(moment, command.verb, command.argument);
  return { state, replies: [{ text: t("assistant-not-understood") }, ...menu(moment)] };
}

/** A form that lies still waits for 继续; everything else is heard as usual meanwhile. */
function isRunning({ form }: Moment["state"]): boolean {
  return form !== undefined && form.session.state !== "paused" && form.session.state !== "cancelled";
}
