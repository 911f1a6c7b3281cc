import { hash, type Options, verify } from "@node-rs/argon2";

export const passwordMinimum = 10;
/** Longer ones only cost time. */
export const passwordMaximum = 200;

/* OWASP's second choice for argon2id, made a little dearer; about 50 ms. */
const argon2id = 2;
const cost: Options = { algorithm: argon2id, memoryCost: 19_456, timeCost: 3, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFKC"), cost);

let decoy: Promise<string> | undefined;

/** Takes as long for a missing hash as for a wrong password, so that usernames can't be found out by the clock. */
export async function passwordMatches(password: string, kept: string | undefined): Promise<boolean> {
  decoy ??= hashPassword("nobody has this password");
  const matches = await verify(kept || (await decoy), password.normalize("NFKC").slice(0, passwordMaximum));
  return matches && Boolean(kept);
}

/** Why a new password can't be taken, as the end of a message id; undefined where it can. */
export function passwordProblem(password: string, repeated: string, username: string): string | undefined {
  const folded = password.normalize("NFKC");
  if ([...folded].length < passwordMinimum) return "short";
  if (folded.length > passwordMaximum) return "long";
  if (folded.toLowerCase().includes(username.toLowerCase())) return "name";
  if (new Set(folded).size < 4) return "simple";
  if (password !== repeated) return "differs";
  return undefined;
}
