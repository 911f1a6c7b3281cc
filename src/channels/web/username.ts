export type UsernameProblem = "username-short" | "username-long" | "username-signs";

/** Full-width letters folded and spaces gone from the ends; case as typed. */
export const tidyUsername = (given: string) => given.normalize("NFKC").trim();

/** Letters of any script, digits and . _ - @, 2 to 40 of them. */
export function usernameProblem(username: string): UsernameProblem | undefined {
  if ([...username].length < 2) return "username-short";
  if ([...username].length > 40) return "username-long";
  return /^[\p{L}\p{N}._@-]+$/u.test(username) ? undefined : "username-signs";
}
