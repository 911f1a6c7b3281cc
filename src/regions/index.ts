/*
 * The offices that this product serves: every folder here that has an index.ts with a `region`. Adding an office is
 * adding a folder; nothing else has to be edited.
 */
import { existsSync, readdirSync } from "node:fs";
import type { Region } from "./region.ts";

export type { Region } from "./region.ts";

/** A refusal: someone named an office that is not here. */
export class UnknownRegion extends Error {
  override name = "UnknownRegion";
  readonly asked: string;
  readonly known: readonly string[];

  constructor(asked: string, known: readonly string[]) {
    super(`Unknown region "${asked}"; known: ${known.join(", ")}`);
    this.asked = asked;
    this.known = known;
  }
}

const here = new URL(".", import.meta.url);
const entries = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((folder) => ({ id: folder.name, module: new URL(`${folder.name}/index.ts`, here) }))
  .filter(({ module }) => existsSync(module))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** All offices, by id. Throws while loading when a folder's id and its data disagree. */
export const regions: readonly Region[] = await Promise.all(
  entries.map(async ({ id, module }) => {
    const { region } = (await import(module.href)) as { region?: Region };
    if (region?.id !== id)
      throw new Error(`src/regions/${id}/index.ts has to export a region with id "${id}"`);
    return region;
  }),
);

/** The office of this id. Throws {@link UnknownRegion}. */
export function regionOf(id: string): Region {
  const region = regions.find((candidate) => candidate.id === id);
  if (!region)
    throw new UnknownRegion(
      id,
      regions.map((candidate) => candidate.id),
    );
  return region;
}
