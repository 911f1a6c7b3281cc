import { describe, expect, it } from "vitest";
import { access } from "../../conversations/access.ts";
import { profile } from "../../conversations/profile.ts";
import { register } from "../../conversations/register.ts";
import { circumstances } from "../dialog/circumstances.ts";
import { Chat, visited } from "./chat.ts";

const stranger = { ...circumstances, employer: {}, hasAccount: false };
const photo = { type: "file", file: { upload: "u1", name: "执照.jpg", mimeType: "image/jpeg" } } as const;
const hash = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$aGFzaGhhc2g";

describe("register", () => {
  it("leads a stranger on the web from a username to a registered employer", () => {
    const chat = new Chat(register, { around: stranger });
    chat.hears("用户名").says("张三", "4 到 32 位").says("Zhanyi2026", "用户名：zhanyi2026", "设置密码");
    expect(chat.replies.at(-1)?.input).toMatchObject({ kind: "secret", field: "password" });
    chat.says("hunter2", "密码框").does({ type: "secret", hash }, "单位全称");
    chat.says("曲靖市沾益区某某商贸有限公司", "统一社会信用代码");
    chat.says("91530303MA6K1234", "18 位，您发来的是 16 位").says("９１530303ma6k12349w", "行政区划代码");
    chat.presses("沾益区（530303）", "地址").says("沾益区西平街道某某路 1 号", "注册资金");
    chat
      .says("壹佰万", "阿拉伯数字", "1,000,000 元")
      .says("100", "哪一个")
      .presses("1,000,000 元", "法定代表人");
    chat.says("李四", "系统专管员").says("王五", "身份证号码").says("530303198506150010", "手机号码");
    chat.says("13987654321", "营业执照的照片").says("没有", "上传按钮");
    chat.does(
      { type: "file", file: { upload: "u1", name: "执照.pdf", mimeType: "application/pdf" } },
      "用不了",
    );
    chat.does(photo, "请核对");
    expect(chat.replies.at(-1)?.rows?.find(({ label }) => label === "专管员身份证号码")?.value).toBe(
      "5303************10",
    );
    expect(chat.text).not.toContain("argon2");
    chat.presses("确认无误");
    expect(chat.outcome).toMatchObject({
      kind: "confirmed",
      kept: {
        username: "zhanyi2026",
        password: hash,
        registeredCapital: 1_000_000,
        licencePhoto: photo.file,
      },
    });
  });

  it("asks for no account where the person has one, or where the chat itself tells who is talking", () => {
    expect(new Chat(register, { around: { ...stranger, hasAccount: true } }).outcome).toEqual({
      kind: "asking",
      field: "name",
    });
    expect(new Chat(register, { around: { ...stranger, channel: "terminal" } }).outcome).toEqual({
      kind: "asking",
      field: "name",
    });
  });

  it("takes 壹佰万 as the number it means once its button is pressed", () => {
    const given = {
      name: "某某公司",
      creditCode: "91530303MA6K12349W",
      division: "530303",
      address: "西平街道 1 号",
    };
    new Chat(register, { given }).says("壹佰万元整").presses("改为 1,000,000 元", "法定代表人");
    new Chat(register, { given }).says("一百五十万").presses("改为 1,500,000 元");
    new Chat(register, { given }).says("100万", "注册资金：1,000,000 元");
    new Chat(register, { given }).says("1000000", "法定代表人");
  });

  it("warns of an employer registered elsewhere, once, and goes on", () => {
    const chat = new Chat(register, { given: { name: "某某公司" } });
    chat.says("91150102MA0N123408", "行政区划代码");
    expect(chat.replies[0]).toMatchObject({
      tone: "warning",
      law: expect.stringContaining("一、1") as unknown,
    });
    chat.presses("沾益区（530303）", "地址");
    expect(chat.replies).toHaveLength(1);
  });

  it("shows markup in a name as text", () => {
    const chat = new Chat(register, { around: { ...stranger, hasAccount: true } });
    chat
      .says("<script>alert(1)</script>有限公司", "统一社会信用代码")
      .says("返回", "<script>alert(1)</script>有限公司");
  });
});

describe("profile", () => {
  it("shows what is known at once, and changes one item", () => {
    const given = {
      name: "曲靖市沾益区某某商贸有限公司",
      creditCode: "91530303MA6K12349W",
      division: "530303",
      address: "沾益区西平街道某某路 1 号",
      registeredCapital: 1_000_000,
      legalRepName: "李四",
      adminName: "王五",
      adminIdNumber: "530303198506150010",
      adminMobile: "13987654321",
      licencePhoto: photo.file,
    };
    const chat = new Chat(profile, { given });
    chat.hears("再核对一遍");
    expect(chat.replies.at(-1)?.rows).toHaveLength(10);
    for (const { ask } of profile.steps) {
      chat.does({ type: "edit", field: ask }, /不改的话/).says("继续", "再核对一遍");
    }
    chat.says("重填 6", "李四").says("赵六", "再核对一遍").says("确认");
    expect(chat.outcome).toMatchObject({ kind: "confirmed", kept: { ...given, legalRepName: "赵六" } });
  });
});

describe("access", () => {
  it.each([
    ["劳动关系网厅", "labour"],
    ["第一个", "labour"],
    ["两个都要", "labour+social"],
    ["劳动关系网厅和社保网厅", "labour+social"],
  ])("%s: %s", (typed, portals) => {
    const chat = new Chat(access).says(typed, "授权书").says("确认");
    expect(chat.outcome).toMatchObject({ kind: "confirmed", kept: { portals } });
  });
});

it.each([register, profile, access])(
  "puts every question of $id on the screen in some test",
  ({ id, steps }) => {
    expect(steps.map(({ ask }) => ask).filter((ask) => !visited.has(`${id}-${ask}`))).toEqual([]);
  },
);
