/** A page of the desk to go to after signing in; anything that leads elsewhere becomes the queue. */
export function returnAddress(given: string | undefined): string {
  if (!given || given.length > 2000 || !/^\/desk(?:[/?#]|$)/.test(given)) return "/desk";
  if (!URL.canParse(given, "http://desk.invalid")) return "/desk";
  const url = new URL(given, "http://desk.invalid");
  if (url.host !== "desk.invalid" || !/^\/desk(?:\/|$)/.test(url.pathname)) return "/desk";
  return url.pathname + url.search;
}
