import { afterAll, beforeAll, expect, it } from "vitest";
import type { Outgoing } from "../../src/channels/channel.ts";
import { deskFilings } from "../../src/storage/desk-filings.ts";
import { uploadShelf } from "../../src/storage/web-uploads.ts";
import { describeOnBoth } from "../setup/database.ts";
import { officeForTests } from "./talk.ts";

const photo = { name: "照片.jpg", mimeType: "image/jpeg", content: new Uint8Array([0xff, 0xd8, 0xff]) };

const registration = [
  "云岭建材有限公司",
  "91530303MA6K12349W",
  "530303",
  "云南省曲靖市沾益区西平街道望海路88号",
  "1000000",
  "欧阳建平",
  "李会",
  "530303199002280027",
  "13988880000",
];

const contract = [
  "张建国",
  "居民身份证",
  "530303198506150010",
  "13987654321",
  "沾益区白水镇大德村36号",
  "11月10号",
  "全日制",
  "固定期限",
  "2026-11-10",
  "三年",
  "半年",
  "三千",
  "2400",
  "15",
  "操作工",
  "沾益区花山工业园",
  "标准",
  "跳过",
];

const text = (messages: readonly Outgoing[]) => messages.map((message) => message.text).join("\n");
const buttons = (messages: readonly Outgoing[]) =>
  messages.flatMap(({ choices = [] }) => choices.map(({ label }) => label));

describeOnBoth("one contract, all the way", (on) => {
  let office: Awaited<ReturnType<typeof officeForTests>>;
  let clerk: ReturnType<typeof office.visitor>;
  let person: Awaited<ReturnType<typeof on.database.prisma.person.create>>["id"];

  beforeAll(async () => {
    office = await officeForTests(on.database, { today: "2026-11-20" });
    ({ id: person } = await on.database.prisma.person.create({ data: {} }));
    clerk = office.visitor(person);
  });
  afterAll(() => office.close());

  const sendsPhoto = async () => {
    const upload = await uploadShelf(on.database).keep(person, photo, office.now());
    return clerk.deliver({ file: { upload, name: photo.name, mimeType: photo.mimeType, size: 3 } });
  };
  const says = async (lines: readonly string[]) => {
    let said: Outgoing[] = [];
    for (const line of lines) said = await clerk.says(line);
    return said;
  };
  const waiting = async () => {
    const { rows } = await deskFilings(on.database).list(
      { view: "waiting" },
      { number: 1, size: 10 },
      "2026-11-20" as never,
    );
    return rows;
  };
  const decides = async (verdict: "approve" | "return", reason?: string) => {
    const [row] = await waiting();
    const found = await deskFilings(on.database).find(row!.id);
    const before = clerk.all().length;
    await office.decide({
      filing: row!.id,
      version: found!.filing.version,
      verdict,
      ...(reason !== undefined && { reason }),
      officer: { id: "officer", name: "王科长" },
      now: office.now(),
    });
    await office.pipeline.settled();
    return clerk.all().slice(before);
  };
  const downloads = async (name: string) => {
    const card = clerk
      .all()
      .flatMap(({ documents = [] }) => documents)
      .findLast((paper) => paper.name.includes(name));
    const before = clerk.all().length;
    const found = await office.download(card!.id, person, office.now());
    await office.pipeline.settled();
    return { found, said: clerk.all().slice(before) };
  };

  it("lets a stranger fill in a contract, and keeps it until the employer may file", async () => {
    await clerk.says("新签合同");
    const summary = await says(contract);
    expect(summary.at(-1)?.rows).toContainEqual(expect.objectContaining({ value: "5303************10" }));
    const refused = await clerk.clicks("确认");
    expect(text(refused)).toContain("单位还没有注册");
    expect(buttons(refused)).toContain("单位注册");
  });

  it("registers the employer with an account", async () => {
    await clerk.clicks("单位注册");
    await clerk.says("yunling");
    await clerk.deliver({ secretHash: "$argon2id$v=19$m=19456,t=2,p=1$aaaa$bbbb" });
    await says(registration);
    await sendsPhoto();
    expect(text(await clerk.clicks("确认"))).toContain("已注册");
    expect(await on.database.prisma.account.findUnique({ where: { personId: person } })).toMatchObject({
      username: "yunling",
    });
    expect(buttons([clerk.last()!])).toContain("网厅权限开通");
  });

  it("applies for access with a stamped letter, which the officer grants", async () => {
    await clerk.clicks("网厅权限开通");
    await clerk.clicks("劳动关系网厅");
    expect(text(await clerk.clicks("确认"))).toContain("授权书做好了");
    expect(text(await clerk.says("提交"))).toContain("请先下载");
    expect(text((await downloads("授权书")).said)).toContain("沾益县");
    expect(text(await sendsPhoto())).toContain("授权书照片收到了");
    expect(text(await clerk.clicks("提交审核"))).toContain("2026年11月25日");
    expect(await waiting()).toMatchObject([{ kind: "access", state: "submitted" }]);
    expect(text(await decides("approve"))).toContain("网厅权限已开通");
  });

  it("takes the contract up again, but only files it once the profile is complete", async () => {
    expect(text(await clerk.says("接着填"))).toContain("请核对");
    expect(text(await clerk.clicks("确认"))).toContain("再次完善单位信息");
    await clerk.clicks("完善单位信息");
    expect(text(await clerk.clicks("确认"))).toContain("可以录入合同");
    await clerk.says("继续");
    const filed = await clerk.clicks("确认");
    expect(text(filed)).toContain("劳动合同书做好了");
  });

  it("keeps the order: download, save, sign, submit", async () => {
    expect(text(await clerk.says("保存"))).toContain("请先下载");
    const { found, said } = await downloads("劳动合同书");
    expect(Buffer.from(found!.content.subarray(0, 5)).toString()).toBe("%PDF-");
    expect(text(said)).toContain("确定保存");
    expect(text(await clerk.says("提交"))).toContain("确定保存");
    expect(text(await clerk.clicks("确定保存"))).toContain("打印 3 份");
    expect(text(await clerk.says("提交"))).toContain("签字盖章");
    expect(text(await sendsPhoto())).toContain("签字盖章页收到了");
    expect(text(await clerk.clicks("提交审核"))).toContain("已提交审核");
    expect(text(await clerk.says("提交"))).toContain("正在审核");
  });

  it("is sent back with a reason, mended and approved", async () => {
    const returned = await decides("return", "签字看不清");
    expect(text(returned)).toContain("签字看不清");
    await sendsPhoto();
    await clerk.clicks("提交审核");
    const approved = await decides("approve");
    expect(text(approved)).toContain("审核通过");
    expect(
      approved
        .flatMap(({ documents = [] }) => documents)
        .map(({ name }) => name)
        .join(),
    ).toContain("回执");
    const contracts = await on.database.prisma.contract.findMany();
    expect(contracts).toMatchObject([{ state: "in-force", startsOn: "2026-11-10", endsOn: "2029-11-09" }]);
  });

  it("refuses a second contract with the same worker", async () => {
    await clerk.clicks("再签一份");
    await says(contract);
    expect(text(await clerk.clicks("确认"))).toContain("已有一份在执行的合同");
  });

  it("shows another employer nothing of it", async () => {
    const stranger = office.visitor((await on.database.prisma.person.create({ data: {} })).id);
    const paper = clerk.all().flatMap(({ documents = [] }) => documents)[0]!;
    expect(await office.download(paper.id, stranger.name, office.now())).toBeUndefined();
    const filing = await on.database.prisma.filing.findFirstOrThrow();
    expect(text(await stranger.presses(`do:open:${filing.id}`))).toContain("按钮已经过期");
    expect(await on.database.prisma.auditEntry.count({ where: { action: "paper.refused" } })).toBe(1);
  });
});
