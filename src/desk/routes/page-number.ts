import type { Page } from "../ports.ts";

/** Reads `?page=`; anything unreadable is page 1. */
export function pageFrom(text: string | undefined, size: number): Page {
  const number = /^\d{1,6}$/.test(text ?? "") ? Math.max(1, Number(text)) : 1;
  return { number, size };
}
