/*
 * Single keys for officers who decide much. Everything here can also be done without: the keys press or focus what
 * is on the page. Switched off in the settings (WCAG 2.1.4), and while typing.
 */
const on = document.body.dataset.shortcuts === "on";
const rows = () => [...document.querySelectorAll("[data-row]")].filter((row) => row.offsetParent !== null);

function moveRow(by) {
  const all = rows();
  if (all.length === 0) return;
  const focused = all.indexOf(document.activeElement);
  const from = focused >= 0 ? focused : all.findIndex((row) => row.getAttribute("aria-current"));
  all[Math.min(all.length - 1, Math.max(0, from + by))].focus();
}

/** Links are followed, a summary opens, buttons and fields only get the focus: Enter decides, not the letter. */
function use(target) {
  if (target.tagName === "A") return target.click();
  if (target.tagName === "SUMMARY") {
    target.parentElement.open = true;
    target.parentElement.querySelector("input[type=checkbox], textarea")?.focus();
    target.parentElement.scrollIntoView({ block: "end" });
    return;
  }
  target.focus();
}

function help() {
  const list = document.getElementById("shortcuts");
  if (list && list.offsetParent !== null) return list.focus();
  location.assign("/desk/shortcuts");
}

const isTyping = (element) =>
  element.matches?.("input:not([type=checkbox]), textarea, select, [contenteditable]") ?? false;

document.addEventListener("keydown", (event) => {
  if (!on || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") return document.activeElement?.blur();
  if (isTyping(event.target)) return;
  const key = event.key.toLowerCase();
  const target = /^[a-z/]$/.test(key) && document.querySelector(`[data-key="${key}"]`);
  if (key === "j") moveRow(1);
  else if (key === "k") moveRow(-1);
  else if (key === "?") help();
  else if (target) use(target);
  else return;
  event.preventDefault();
});

// A second press while the first is under way would only bring a page that says so.
document.addEventListener("submit", (event) => {
  for (const button of event.target.querySelectorAll("button[type=submit]")) {
    setTimeout(() => {
      button.disabled = true;
    });
  }
});
// Going back shows the page as it was left.
addEventListener("pageshow", () => {
  for (const button of document.querySelectorAll("button:disabled")) button.disabled = false;
});
