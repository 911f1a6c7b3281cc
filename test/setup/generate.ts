import { generateClient } from "../../prisma/generate.mjs";

/** Vitest global set-up: tests import the generated client, so it must be there first. */
export default async function setup(): Promise<void> {
  await generateClient();
}
