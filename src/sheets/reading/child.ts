/*
 * The process that reads an upload: the file on standard input, what is wanted as the argument, one line of JSON on
 * standard output. Started by read-in-child.ts with little memory and none of our environment, so that whatever a
 * file does to it, it does to nothing else.
 */
import { buffer } from "node:stream/consumers";
import { UnusableSheet } from "../unusable-sheet.ts";
import type { WantedSheet } from "../wanted-sheet.ts";
import { readSheet } from "./read-sheet.ts";

const wanted = JSON.parse(process.argv[2]!) as WantedSheet;
try {
  answer({ sheet: await readSheet(await buffer(process.stdin), wanted) });
} catch (error) {
  if (error instanceof UnusableSheet) answer({ problem: error.problem, args: error.args });
  // Where, not what: the message of an error may hold data.
  else answer({ fault: error instanceof Error ? `${error.name}${placesOf(error)}` : "unknown" });
}

function answer(result: object): void {
  process.stdout.write(JSON.stringify(result));
}

function placesOf({ stack = "" }: Error): string {
  const lines = stack.split("\n").filter((line) => /^\s+at /u.test(line));
  return lines.slice(0, 5).join("\n");
}
