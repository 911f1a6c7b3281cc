import type { ClientWord } from "../pages/client-words.ts";

/** The fixed parts of the chat page. The script belongs to that page; without them there is nothing to do. */
export function part<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element as T;
}

const words: Record<string, string> = JSON.parse(part("words").textContent ?? "{}");

/** Wording in the page's language. */
export const word = (id: ClientWord, args: Record<string, string | number> = {}) =>
  (words[id] ?? "").replace(/\{(\w+)\}/g, (_, name: string) => String(args[name] ?? ""));

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = "",
  text = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

export function button(text: string, className: string, press: () => void): HTMLButtonElement {
  const made = element("button", className, text);
  made.type = "button";
  made.addEventListener("click", press);
  return made;
}

/** What every request carries to prove that it comes from this page. */
export const formToken = () => document.querySelector<HTMLInputElement>('input[name="token"]')?.value ?? "";

/** Shows, or with "" takes away, what is wrong with what is being entered. */
export function showProblem(text: string) {
  part("problem").textContent = text;
}
