import { randomBytes } from "node:crypto";
import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BrokenSeal, createVault, UnknownKey } from "../../src/storage/crypto.ts";
import { keysFromFile, parseKeys, UnreadableKeys } from "../../src/storage/keyring.ts";
import { temporaryFolder } from "../setup/database.ts";

const key = () => randomBytes(32).toString("base64");

describe("sealing", () => {
  const vault = createVault(parseKeys(`k1:${key()}`));

  it("opens what it sealed, in its place only", () => {
    const sealed = vault.sealText("张伟 530303", "Contract.idNumber:1");
    expect(vault.openText(sealed, "Contract.idNumber:1")).toBe("张伟 530303");
    expect(() => vault.openText(sealed, "Contract.idNumber:2")).toThrow(BrokenSeal);
    expect(() => vault.openText(sealed, "Contract.workerName:1")).toThrow(BrokenSeal);
  });

  it("hides the text and never seals alike twice", () => {
    const first = Buffer.from(vault.sealText("secret text", "c"));
    expect(first.includes("secret text")).toBe(false);
    expect(first.equals(Buffer.from(vault.sealText("secret text", "c")))).toBe(false);
  });

  it("notices a change of any byte", () => {
    const sealed = vault.sealText("x", "c");
    for (let at = 0; at < sealed.length; at++) {
      const changed = Uint8Array.from(sealed);
      changed[at]! ^= 1;
      expect(() => vault.open(changed, "c"), `byte ${at}`).toThrow();
    }
    for (let length = 0; length < sealed.length; length++)
      expect(() => vault.open(sealed.subarray(0, length), "c"), `cut to ${length}`).toThrow();
  });

  it("keeps nothing from large and empty content", () => {
    for (const size of [0, 1, 65_536, 3_000_000]) {
      const content = randomBytes(size);
      expect(vault.open(vault.seal(content, "f"), "f").equals(content)).toBe(true);
    }
  });
});

describe("keys", () => {
  it("rotate: the new one seals, the old one still opens, the index stays", () => {
    const [old, next] = [key(), key()];
    const before = createVault(parseKeys(`k1:${old}`));
    const after = createVault(parseKeys(`k2:${next},k1:${old}`));
    const sealed = before.sealText("kept", "c");
    expect(after.openText(sealed, "c")).toBe("kept");
    expect(after.isStale(sealed)).toBe(true);
    expect(after.isStale(after.sealText("kept", "c"))).toBe(false);
    expect(after.index("id-number", "1")).toBe(before.index("id-number", "1"));
    const dropped = createVault(parseKeys(`k2:${next},index:${old}`));
    expect(() => dropped.openText(sealed, "c")).toThrow(UnknownKey);
    expect(dropped.index("id-number", "1")).toBe(before.index("id-number", "1"));
  });

  it("keep hashes of different columns apart", () => {
    const vault = createVault(parseKeys(key()));
    expect(vault.index("name", "a")).not.toBe(vault.index("id-number", "a"));
    expect(vault.index("name", "a")).toMatch(/^[\w-]{43}$/);
  });

  it.each(["", ",", "k1:abc", "K!:AAAA", `k1:${key()},k1:${key()}`, `index:${key()}`])(
    "refuse %j",
    (text) => {
      expect(() => parseKeys(text)).toThrow(UnreadableKeys);
    },
  );
});

describe("the key file", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("is made once, for its owner only, also when several processes start together", async () => {
    const file = join(folder, "data", "keys");
    const rings = await Promise.all([keysFromFile(file), keysFromFile(file), keysFromFile(file)]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(new Set(rings.map((ring) => ring.index.toString("hex"))).size).toBe(1);
    expect(await readFile(file, "utf8")).toMatch(/^k1:.{44}\nindex:.{44}\n$/);
  });

  it("that is damaged is refused, with its name and without its content", async () => {
    const { writeFile } = await import("node:fs/promises");
    const file = join(folder, "keys");
    await writeFile(file, "k1:damaged-secret\n");
    await expect(keysFromFile(file)).rejects.toThrow(UnreadableKeys);
    await expect(keysFromFile(file)).rejects.toThrow(file);
    await expect(keysFromFile(file)).rejects.not.toThrow("damaged-secret");
  });
});
