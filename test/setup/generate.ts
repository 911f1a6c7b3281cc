import { generateClient } from "../../prisma/generate.mjs";

/** Vitest global set-up: tests import the generated client and copy the empty embedded database. */
export default async function setup(): Promise<void> {
  await generateClient();
  const { embeddedTemplate } = await import("./embedded-template.ts");
  await embeddedTemplate();
}
