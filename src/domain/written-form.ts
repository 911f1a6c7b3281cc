/*
 * People paste numbers from anywhere: full-width digits from an input method, spaces from a PDF, hyphens from a form.
 * What they mean is the same, so these differences go away before anything is checked.
 */

// Zero-width characters and text-direction marks come along when copying out of chat programs.
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu;

/** Half-width, upper case, without spaces, hyphens or invisible characters. */
export function plainForm(given: string): string {
  return given
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/[\s\-‐-―_·.]/gu, "")
    .toUpperCase();
}
