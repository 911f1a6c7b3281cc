import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * Each part of the product and the parts it may import; types of the ports count as imports too.
 * A part that is not listed here does not exist.
 */
const mayImport: Record<string, readonly string[]> = {
  "src/domain": [],
  "src/i18n": [],
  "src/rules": ["src/domain"],
  "src/regions": ["src/domain", "src/rules"],
  "src/dialog": ["src/domain", "src/rules"],
  conversations: ["src/dialog", "src/rules", "src/domain"],
  "src/documents": ["src/domain", "src/dialog", "src/i18n"],
  "src/sheets": ["src/domain", "src/rules", "src/dialog", "src/i18n"],
  "src/channels": ["src/i18n", "src/messaging/ports.ts", "src/documents/photo.ts", "src/domain"],
  "src/messaging": ["src/channels/channel.ts"],
  "src/filings": [
    "src/domain",
    "src/rules",
    "src/regions",
    "src/dialog",
    "src/documents",
    "src/channels/channel.ts",
  ],
  "src/assistant": [
    "src/domain",
    "src/rules",
    "src/regions",
    "src/dialog",
    "src/filings",
    "src/i18n",
    "src/messaging/ports.ts",
    "src/channels/channel.ts",
    "conversations",
  ],
  "src/desk": [
    "src/domain",
    "src/i18n",
    "src/filings",
    "src/rules",
    "src/channels/channel.ts",
    "src/channels/web",
  ],
  "src/storage": [
    "src/domain",
    "src/rules",
    "src/config.ts",
    "src/filings/records.ts",
    "src/messaging/ports.ts",
    "src/channels/channel.ts",
    "src/channels/received-file.ts",
    "src/channels/web/ports.ts",
    "src/desk/ports.ts",
  ],
};

/** These see everything: they put the product together. */
const composers = [
  "src/app.ts",
  "src/app",
  "src/main.ts",
  "src/cli.ts",
  "src/cli",
  "src/config.ts",
  "src/launch.mjs",
];

const part = (path: string) =>
  path
    .split("/")
    .slice(0, path.startsWith("src/") ? 2 : 1)
    .join("/");
const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("generated"))
    .map((file) => join(folder, file));

const importsOf = (path: string) =>
  [...readFileSync(path, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map(([, target]) =>
    normalize(join(dirname(path), target!)),
  );

describe.each(Object.entries(mayImport))("%s", (from, allowed) => {
  it("imports only what it may", () => {
    const strays = sources(from).flatMap((path) =>
      importsOf(path)
        .filter((target) => part(target) !== from)
        .filter((target) => !allowed.some((place) => target === place || target.startsWith(`${place}/`)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(strays).toEqual([]);
  });
});

it("lists every part", () => {
  const parts = ["conversations", ...readdirSync("src").map((name) => `src/${name}`)];
  const unknown = parts.filter((name) => !(name in mayImport) && !composers.includes(name));
  expect(unknown).toEqual([]);
});

it("keeps the top level as it is", () => {
  const known = [
    "src",
    "conversations",
    "prisma",
    "locales",
    "test",
    "node_modules",
    "data",
    "coverage",
    "dist",
  ];
  const strays = readdirSync(".").filter(
    (name) => !name.startsWith(".") && !known.includes(name) && statSync(name).isDirectory(),
  );
  expect(strays).toEqual([]);
});

it("reads the clock only where the product is put together", () => {
  const readers = [...Object.keys(mayImport).flatMap(sources)].filter(
    (path) => /new Date\(\)|Date\.now\(\)/.test(readFileSync(path, "utf8")) && !path.includes("/client/"),
  );
  // The lock on the data folder is told from a dead one's by the file system's clock, before there is any app.
  expect(readers).toEqual(["src/storage/data-folder.ts"]);
});
