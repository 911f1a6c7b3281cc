import type { FC } from "hono/jsx";
import type { Translator } from "../../../i18n/translator.ts";
import type { Outgoing } from "../../channel.ts";
import { stepText } from "./line.tsx";

/** How far the work has come, as a bar; nothing where nothing is under way. */
export const Progress: FC<{ message?: Outgoing | undefined; t: Translator }> = ({ message, t }) =>
  message?.progress ? (
    <progress
      value={message.progress.done}
      max={Math.max(1, message.progress.total)}
      aria-label={stepText(message, t)}
    />
  ) : null;
