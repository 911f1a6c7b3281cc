import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

function asset(name: string, type: string, ...paths: string[]) {
  const text = paths.map(read).join("\n");
  const [stem, ending] = name.split(".");
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  return { name: `${stem}-${hash}.${ending}`, type, text };
}

export const style = asset(
  "desk.css",
  "text/css; charset=utf-8",
  "../channels/web/style/tokens.css",
  "./style/desk.css",
  "./style/parts.css",
  "./style/print.css",
);
export const script = asset("desk.js", "text/javascript; charset=utf-8", "./script/shortcuts.js");
/** By name. The name changes with the content, so browsers may keep them for ever. */
export const assets = new Map([style, script].map((each) => [each.name, each]));
