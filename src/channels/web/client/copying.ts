import { element, part, word } from "./page.ts";

/** Copy buttons on values that are to be entered elsewhere. */
export function openCopying() {
  part("log").addEventListener("click", async (event) => {
    const pressed = (event.target as Element).closest<HTMLButtonElement>("button[data-copy]");
    if (!pressed) return;
    const before = pressed.dataset.label ?? pressed.textContent ?? "";
    pressed.dataset.label = before;
    if (!(await copy(pressed.dataset.copy ?? ""))) return;
    pressed.textContent = word("copied");
    setTimeout(() => {
      pressed.textContent = before;
    }, 1_600);
  });
}

async function copy(text: string): Promise<boolean> {
  // The clipboard is there on https and localhost only; offices use plain addresses in their own network.
  if (navigator.clipboard) {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (copied) return true;
  }
  const field = element("textarea", "unseen");
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  return copied;
}
