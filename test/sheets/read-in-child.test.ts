import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newContract } from "../../conversations/new-contract.ts";
import { readUpload } from "../../src/sheets/reading/read-in-child.ts";
import { readSheet } from "../../src/sheets/reading/read-sheet.ts";
import { sheetTemplate } from "../../src/sheets/template.ts";
import { answersOf, filled, loadBook, madeOn, office, t, wanted } from "./samples.ts";
import { changed } from "./zip.ts";

describe("reading in a process of its own", { timeout: 60_000 }, () => {
  it("gives the same as reading here", async () => {
    const bytes = await filled([answersOf(0), { ...answersOf(1), monthlyWage: { formula: "1+1" } }]);
    expect(await readUpload(bytes, wanted)).toEqual(await readSheet(bytes, wanted));
  });

  it("refuses in its own words", async () => {
    const bytes = await filled([]);
    await expect(readUpload(bytes, wanted)).rejects.toMatchObject({ problem: "no-rows" });
    await expect(readUpload(Buffer.from("a,b\n"), wanted)).rejects.toMatchObject({ problem: "text-file" });
  });

  it("survives a file that takes more memory than there is", async () => {
    const many = Array.from({ length: 400_000 }, (_, place) => `<si><t>text ${place}</t></si>`).join("");
    const heavy = await changed(await filled([answersOf()]), "xl/sharedStrings.xml", (xml) =>
      xml.replace("</sst>", `${many}</sst>`),
    );
    expect((await readUpload(heavy, wanted)).rows).toHaveLength(1);
    await expect(
      readUpload(heavy, wanted, { memoryMegabytes: 24, milliseconds: 60_000 }),
    ).rejects.toMatchObject({
      problem: "too-heavy",
    });
  });

  it("gives up on a file that takes too long", async () => {
    const bytes = await filled([answersOf()]);
    await expect(readUpload(bytes, wanted, { memoryMegabytes: 320, milliseconds: 20 })).rejects.toMatchObject(
      {
        problem: "too-heavy",
      },
    );
  });
});

describe("the command", { timeout: 120_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sheets-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["src/launch.mjs", "sheet", ...args], {
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };
  const around = () => ["--region", "zhanyi", "--today", "2026-11-21", "--out", join(folder, "out.xlsx")];

  it("makes a template and checks it filled in", async () => {
    const template = join(folder, "template.xlsx");
    expect(run("template", "--region", "zhanyi", "--out", template).status).toBe(0);
    expect((await loadBook(await readFile(template))).worksheets[0]!.getCell("A1").value).toBe("员工姓名");

    const file = join(folder, "in.xlsx");
    await writeFile(file, await filled([answersOf(0), { ...answersOf(1), probationMonths: 7 }]));
    expect(run("check", file, ...around())).toEqual({
      status: 1,
      stdout: '{"rows":2,"good":1,"bad":1}\n',
      stderr: "",
    });
    const sheet = (await loadBook(await readFile(join(folder, "out.xlsx")))).worksheets[0]!;
    expect(String(sheet.getRow(3).getCell(wanted.columns.length + 1).value)).toMatch(
      /试用期.*《劳动合同法》第十九条/u,
    );
  });

  it("holds rows to what is known of the employer", async () => {
    const file = join(folder, "dispatch.xlsx");
    await writeFile(file, await filled([answersOf(0)]));
    const employer = join(folder, "employer.json");
    await writeFile(employer, JSON.stringify({ isDispatchAgency: true, division: "530303" }));
    expect(run("check", file, ...around()).stdout).toBe('{"rows":1,"good":1,"bad":0}\n');
    expect(run("check", file, ...around(), "--employer", employer).status).toBe(0);
    await writeFile(employer, JSON.stringify({ headcount: "many" }));
    const { status, stderr } = run("check", file, ...around(), "--employer", employer);
    expect([status, stderr]).toEqual([2, expect.stringContaining("employer.headcount")]);
  });

  it("says in one line why a file can't be used, and writes nothing", async () => {
    const file = join(folder, "list.csv");
    await writeFile(file, "姓名,工资\n");
    const { status, stdout, stderr } = run(
      "check",
      file,
      "--region",
      "zhanyi",
      "--today",
      "2026-11-21",
      "--out",
      join(folder, "no.xlsx"),
    );
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^wangqian sheet: 这是 CSV .*\n$/u);
    await expect(readFile(join(folder, "no.xlsx"))).rejects.toThrow("ENOENT");
  });

  it("says what is wrong with the command line", () => {
    expect(run("check", ...around())).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("one FILE.xlsx"),
    });
    expect(run("template", "--region", "nowhere", "--out", "x.xlsx").status).toBe(2);
  });
});

const libreOffice = spawnSync("soffice", ["--version"], { encoding: "utf8" });

describe.skipIf(libreOffice.error !== undefined)(
  "LibreOffice (skipped where it is not installed)",
  { timeout: 180_000 },
  () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "sheets-office-"));
    });
    afterAll(() => rm(folder, { recursive: true }));

    async function saved(bytes: Uint8Array): Promise<Buffer> {
      const file = join(folder, "book.xlsx");
      await writeFile(file, bytes);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(
        "soffice",
        [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), file],
        {
          stdio: "ignore",
        },
      );
      return readFile(join(folder, "out", "book.xlsx"));
    }

    it("keeps drop-downs, formats, notes and the hidden sheet of the template", async () => {
      const bytes = await saved(await sheetTemplate(newContract, t, { office, madeOn }));
      const book = await loadBook(bytes);
      const sheet = book.worksheets[0]!;
      const validated = wanted.columns.map(
        (_, place) => sheet.getRow(2).getCell(place + 1).dataValidation?.type,
      );
      expect(validated.every(Boolean)).toBe(true);
      expect(sheet.getColumn(3).numFmt).toBe("@");
      expect(sheet.getCell("C1").note).toBeTruthy();
      expect(book.getWorksheet("wangqian")!.state).not.toBe("visible");
      await expect(readSheet(bytes, wanted)).rejects.toMatchObject({ problem: "no-rows" });
    });

    it("saves what we read the same", async () => {
      const bytes = await filled([answersOf(0), answersOf(1)]);
      expect((await readSheet(await saved(bytes), wanted)).rows).toEqual(
        (await readSheet(bytes, wanted)).rows,
      );
    });
  },
);
