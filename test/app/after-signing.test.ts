import { afterAll, beforeAll, expect, it } from "vitest";
import type { Outgoing } from "../../src/channels/channel.ts";
import type { IsoDate } from "../../src/domain/dates.ts";
import { deskFilings } from "../../src/storage/desk-filings.ts";
import { uploadShelf } from "../../src/storage/web-uploads.ts";
import { describeOnBoth } from "../setup/database.ts";
import { officeForTests } from "./talk.ts";

const today = "2026-11-20" as IsoDate;
const photo = { name: "照片.jpg", mimeType: "image/jpeg", content: new Uint8Array([0xff, 0xd8, 0xff]) };
const profile = {
  name: "云岭建材有限公司",
  creditCode: "91530303MA6K12349W",
  division: "530303",
  address: "云南省曲靖市沾益区西平街道望海路88号",
  registeredCapital: 1_000_000,
  legalRepName: "欧阳建平",
  adminName: "李会",
  adminIdNumber: "530303199002280027",
  adminMobile: "13988880000",
};
const terms = {
  workerName: "张建国",
  idKind: "resident-id",
  idNumber: "530303198506150010",
  mobile: "13987654321",
  address: "沾益区白水镇大德村36号",
  hiredOn: "2023-12-01",
  template: "full-time",
  term: "fixed",
  startsOn: "2023-12-01",
  endsOn: "2026-11-30",
  probationMonths: 3,
  monthlyWage: 3000,
  probationWage: 2400,
  payDay: 15,
  position: "操作工",
  workplace: "沾益区花山工业园",
  hoursSystem: "standard",
  extraTerms: null,
};

const text = (messages: readonly Outgoing[]) => messages.map((message) => message.text).join("\n");
const names = (messages: readonly Outgoing[]) =>
  messages.flatMap(({ documents = [] }) => documents.map(({ name }) => name)).join(" ");

describeOnBoth("a contract after it was signed", (on) => {
  let office: Awaited<ReturnType<typeof officeForTests>>;
  let clerk: ReturnType<typeof office.visitor>;
  let employer: string;

  beforeAll(async () => {
    office = await officeForTests(on.database, { today });
    const person = await on.database.prisma.person.create({ data: {} });
    clerk = office.visitor(person.id);
    employer = await on.database.transact(office.now(), async (records) => {
      const { name, creditCode } = profile;
      const made = await records.employers.create({
        region: "zhanyi",
        name,
        creditCode,
        profile,
        admin: person.id,
      });
      await records.employers.update(made.id, made.version, {
        accessAppliedOn: "2026-11-12" as IsoDate,
        accessGrantedOn: "2026-11-16" as IsoDate,
        profileCompletedOn: "2026-11-16" as IsoDate,
      });
      return made.id;
    });
  });
  afterAll(() => office.close());

  const holds = (name: string, idNumber: string, change: Partial<typeof terms> = {}) =>
    on.database.transact(office.now(), (records) => {
      const answers = { ...terms, ...change, workerName: name, idNumber };
      return records.contracts.create({
        employer,
        state: "in-force",
        workerName: name,
        idNumber,
        answers,
        startsOn: answers.startsOn as IsoDate,
        endsOn: answers.endsOn as IsoDate,
        approvedOn: answers.startsOn as IsoDate,
      });
    });
  const contractOf = async (id: string) =>
    (await on.database.transact(office.now(), (records) => records.contracts.find(id, employer)))!;
  /** Download, save, sign, submit and approve what was just filled in. */
  const handsIn = async (paper: string) => {
    const card = clerk
      .all()
      .flatMap(({ documents = [] }) => documents)
      .findLast(({ name }) => name.includes(paper));
    expect(card, names(clerk.all())).toBeDefined();
    await office.download(card!.id, clerk.name, office.now());
    await office.pipeline.settled();
    await clerk.says("保存");
    const upload = await uploadShelf(on.database).keep(clerk.name, photo, office.now());
    await clerk.deliver({ file: { upload, name: photo.name, mimeType: photo.mimeType, size: 3 } });
    await clerk.clicks("提交审核");
    const { rows } = await deskFilings(on.database).list({ view: "waiting" }, { number: 1, size: 9 }, today);
    const found = await deskFilings(on.database).find(rows[0]!.id);
    const before = clerk.all().length;
    await office.decide({
      filing: rows[0]!.id,
      version: found!.filing.version,
      verdict: "approve",
      officer: { id: "officer", name: "王科长" },
      now: office.now(),
    });
    await office.pipeline.settled();
    return clerk.all().slice(before);
  };

  it("is renewed for another fixed term, from the day after its end", async () => {
    const contract = await holds("张建国", terms.idNumber);
    expect(text(await clerk.says("续签"))).toContain("哪一份合同");
    await clerk.clicks("张建国");
    await clerk.says("固定期限");
    await clerk.says("2026-12-01");
    await clerk.says("三年");
    await clerk.clicks("续订协议书");
    expect(text(await clerk.clicks("确认"))).toContain("续签材料做好了");
    expect(text(await handsIn("续订协议书"))).toContain("续签审核通过");
    expect(await contractOf(contract.id)).toMatchObject({
      state: "in-force",
      startsOn: "2026-12-01",
      endsOn: "2029-11-30",
      answers: { fixedTermsSigned: 2, probationMonths: 0 },
    });
  });

  it("can't be renewed before its window opens, nor while the wage is below the minimum", async () => {
    await holds("王小明", "530303198506150037", { endsOn: "2027-06-30" });
    await clerk.says("续签");
    expect(text(await clerk.clicks("王小明"))).toMatch(/2027年5月30日/);
    await holds("赵小红", "530303198506150053", { monthlyWage: 2000 });
    await clerk.says("菜单");
    await clerk.says("续签");
    expect(text(await clerk.clicks("赵小红"))).toContain("2,120");
  });

  it("is changed by agreement, item by item", async () => {
    const contract = await holds("钱大海", "53030319850615007X");
    await clerk.says("菜单");
    await clerk.says("变更");
    await clerk.clicks("钱大海");
    await clerk.says("工资");
    await clerk.says("2000");
    await clerk.says("3500");
    await clerk.says("2026-11-25");
    expect(text(await clerk.clicks("确认"))).toContain("变更协议书做好了");
    expect(text(await handsIn("变更"))).toContain("变更审核通过");
    expect((await contractOf(contract.id)).answers).toMatchObject({ monthlyWage: 3500, position: "操作工" });
  });

  it("is ended for a reason put in plain words, with its certificate", async () => {
    const contract = await holds("孙丽", "530303198506150096", { endsOn: "2027-11-30" });
    await clerk.says("菜单");
    await clerk.says("离职");
    await clerk.clicks("孙丽");
    const asked = await clerk.says("自己不干了，写了辞职信");
    expect(text(asked)).not.toContain("没有听懂");
    await clerk.says("2026-11-20");
    await clerk.says("2026-10-15");
    while (!text([clerk.last()!]).includes("请核对")) await clerk.says("是");
    expect(text(await clerk.clicks("确认"))).toContain("证明书做好了");
    expect(text(await handsIn("证明书"))).toContain("审核通过");
    expect(await contractOf(contract.id)).toMatchObject({ state: "ended", endsOn: "2026-11-20" });
    expect(text(await clerk.says("孙丽的合同"))).toContain("共 1 份");
  });

  it("is imported by itself when it was signed on paper before", async () => {
    await clerk.says("菜单");
    await clerk.says("历史合同导入");
    for (const line of ["李桂芳", "身份证", "530303199002280027"]) await clerk.says(line);
    for (const line of ["其他", "13987654321", "沾益区白水镇大德村36号"]) await clerk.says(line);
    for (const line of ["2026-03-01", "2026-03-01", "全日制", "固定期限", "2026-03-01", "三年", "0", "3000"])
      await clerk.says(line);
    for (const line of ["15", "收银员", "沾益区龙华街道", "标准", "跳过"]) await clerk.says(line);
    expect(text(await clerk.clicks("确认"))).toContain("历史合同已导入");
    const imported = await on.database.transact(office.now(), (records) =>
      records.contracts.ofWorker(employer, "530303199002280027"),
    );
    expect(imported).toMatchObject([{ state: "in-force", endsOn: "2029-02-28" }]);
  });

  it("has its data corrected on a statement that is brought to the office", async () => {
    const contract = await holds("周文", "530328197812310134", { endsOn: "2028-11-30" });
    await clerk.says("菜单");
    await clerk.says("修改");
    await clerk.clicks("周文");
    await clerk.says("手机");
    await clerk.says("13912345678");
    await clerk.says("录入时写错了");
    expect(text(await clerk.clicks("确认"))).toContain("修改申请做好了");
    const card = clerk
      .all()
      .flatMap(({ documents = [] }) => documents)
      .at(-1);
    await office.download(card!.id, clerk.name, office.now());
    await office.pipeline.settled();
    expect(text([clerk.last()!])).toContain("406");
    expect(text(await clerk.says("提交"))).toContain("已登记");
    const { rows } = await deskFilings(on.database).list({ view: "waiting" }, { number: 1, size: 9 }, today);
    const found = await deskFilings(on.database).find(rows[0]!.id);
    const officer = { id: "officer", name: "王科长" };
    const { version } = found!.filing;
    await office.decide({ filing: rows[0]!.id, version, verdict: "approve", officer, now: office.now() });
    expect((await contractOf(contract.id)).answers).toMatchObject({ mobile: "13912345678" });
  });
});
