import { type Algorithm, hash, verify } from "@node-rs/argon2";

export type SecretProblem = "secret-too-short" | "secret-too-long" | "secret-same";

/** What is wrong with a new password; `said` are words it must not repeat, such as the username. */
export function secretProblem(secret: string, said: readonly string[]): SecretProblem | undefined {
  if ([...secret].length < 8) return "secret-too-short";
  if (secret.length > 128) return "secret-too-long";
  const plain = (text: string) => text.normalize("NFKC").trim().toLowerCase();
  return said.some((words) => plain(words) === plain(secret)) ? "secret-same" : undefined;
}

/* OWASP's recommendation for argon2id: 19 MiB, 2 passes. */
const costs = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashSecret = (secret: string) => hash(secret.normalize("NFKC"), costs);

let decoy: Promise<string> | undefined;

/** Takes as long for a username that isn't there as for one that is. */
export async function secretMatches(secret: string, passwordHash: string | undefined): Promise<boolean> {
  decoy ??= hashSecret("nobody has this one");
  const matches = await verify(passwordHash ?? (await decoy), secret.normalize("NFKC"));
  return matches && passwordHash !== undefined;
}
