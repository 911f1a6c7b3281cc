import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { WrongUsage } from "../../src/cli/command.ts";
import { document } from "../../src/cli/document.ts";
import { answers, employer } from "./samples.ts";
import { renewal } from "./samples-after-signing.ts";

describe("wangqian document", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "wangqian-command-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function run(kind: string, data: unknown) {
    const from = join(folder, "data.json");
    const out = join(folder, "out.pdf");
    writeFileSync(from, JSON.stringify(data));
    const written = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const) {
      vi.spyOn(process[stream], "write").mockImplementation((text) => {
        written[stream] += text;
        return true;
      });
    }
    try {
      const code = await document([kind, "--data", from, "--out", out], {
        now: () => new Date("2026-11-21T04:00:00Z"),
      });
      return { code, out, ...written };
    } finally {
      vi.restoreAllMocks();
    }
  }

  test("makes a document", async () => {
    const { code, out, stdout } = await run("renewal-agreement", renewal);
    expect(code).toBe(0);
    expect(stdout).toContain("1 pages");
    expect(readFileSync(out).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("says line by line what can't be used, without what was given", async () => {
    const data = { employer, answers: { ...answers, workerName: "欧阳😀", startsOn: "2026-02-30" } };
    const { code, stdout, stderr } = await run("labour-contract", data);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringMatching(/^answers\.workerName：.*U\+1F600/),
      expect.stringContaining("answers.startsOn"),
    ]);
    expect(stderr).not.toContain("欧阳");
  });

  test("knows its kinds, and no others", async () => {
    await expect(run("constructor", {})).rejects.toThrow(WrongUsage);
  });
});
