import type { Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type WebChannel, webChannel } from "../../src/channels/web/web-channel.ts";
import { type MemoryChat, memoryChat } from "../channels/memory-chat.ts";
import { type Served, serve } from "../channels/serve.ts";
import { axe, launch, overflowing, type TestBrowser, type View } from "./browser.ts";
import { chatScript } from "./chat-script.ts";

let browser: TestBrowser;
let chat: MemoryChat;
let web: WebChannel;
let served: Served;
/** Anything the page complains about fails the test. */
let complaints: string[];

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

beforeEach(async () => {
  complaints = [];
  chat = memoryChat();
  web = webChannel(chat.ports);
  await chat.run(web.channel, chatScript);
  served = await serve(web);
});
afterEach(async () => {
  await served.close();
  for (const context of browser.browser.contexts()) await context.close();
  expect(complaints).toEqual([]);
});

async function open(view: View = {}, path = "/"): Promise<Page> {
  const page = await browser.newPage(view);
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) complaints.push(message.text());
  });
  await page.goto(served.url + path);
  return page;
}

const lines = (page: Page) => page.locator("#lines .line .text").allInnerTexts();
const line = (page: Page, text: string) => page.locator("#lines [data-seq] .text", { hasText: text });
async function say(page: Page, text: string, reply: string) {
  await page.fill("#text", text);
  await page.press("#text", "Enter");
  await line(page, reply).last().waitFor();
}
const heard = () => chat.received.map(({ text, choice }) => text ?? choice);

describe("writing", () => {
  it("sends with Enter, makes a new line with Shift+Enter, and keeps the focus", async () => {
    const page = await open();
    await page.click("#text");
    await page.keyboard.type("第一行");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("第二行");
    await page.keyboard.press("Enter");
    await line(page, "您说的是：第一行").waitFor();
    expect(heard()).toEqual(["第一行\n第二行"]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("text");
    expect(await page.inputValue("#text")).toBe("");
  });

  it("never sends on the Enter that ends an input method's composition", async () => {
    const page = await open();
    await page.click("#text");
    const debug = await page.context().newCDPSession(page);
    await debug.send("Input.imeSetComposition", { text: "nihao", selectionStart: 5, selectionEnd: 5 });
    await page.evaluate(() => {
      const press = (how: KeyboardEventInit) =>
        document
          .getElementById("text")
          ?.dispatchEvent(
            new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...how }),
          );
      press({ isComposing: true });
      press({ keyCode: 229 });
    });
    await debug.send("Input.insertText", { text: "你好" });
    await page.waitForTimeout(200);
    expect(chat.offered).toBe(0);
    await page.keyboard.press("Enter");
    await line(page, "您说的是：你好").waitFor();
    expect(heard()).toEqual(["你好"]);
  });

  it("keeps a text that is too long and says why it isn't sent", async () => {
    const page = await open();
    const long = "长".repeat(4_001);
    await page.fill("#text", long);
    await page.press("#text", "Enter");
    await page.locator("#problem", { hasText: "太长" }).waitFor();
    expect(await page.inputValue("#text")).toBe(long);
    expect(chat.offered).toBe(0);
  });

  it("keeps a draft over a reload", async () => {
    const page = await open();
    await page.fill("#text", "还没写完");
    await page.reload();
    expect(await page.inputValue("#text")).toBe("还没写完");
  });

  it("shows HTML and scripts as text", async () => {
    const page = await open();
    await say(page, "<script>alert(1)</script><b>张</b>", "您说的是：<script>alert(1)</script><b>张</b>");
    await page.reload();
    expect(await page.locator("#lines script, #lines b").count()).toBe(0);
    expect((await lines(page))[0]).toBe("<script>alert(1)</script><b>张</b>");
  });

  it("sends once on a double click", async () => {
    const page = await open();
    await page.fill("#text", "一次");
    await page.dblclick(".send");
    await line(page, "您说的是：一次").waitFor();
    await say(page, "期限", "合同期限选哪一种");
    await page.getByRole("button", { name: "无固定期限" }).dblclick();
    await line(page, "合同到哪一天结束").waitFor();
    expect(heard()).toEqual(["一次", "期限", "answer:term:open-ended"]);
    expect(await page.locator("#lines .mine").count()).toBe(3);
  });
});

describe("a bad line", () => {
  it("sends a first message again under the same id when its answer got lost", async () => {
    const page = await open();
    const ids: string[] = [];
    await page.route("**/chat/messages", async (route) => {
      ids.push((route.request().postDataJSON() as { id: string }).id);
      if (ids.length > 1) return route.continue();
      // Stored, but the browser sees neither the answer nor its cookie.
      const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
      const headers = { ...route.request().headers(), cookie };
      await fetch(route.request().url(), { method: "POST", headers, body: route.request().postData() });
      await route.abort("connectionreset");
    });
    await say(page, "第一句", "您说的是：第一句");
    expect(new Set(ids)).toHaveProperty("size", 1);
    expect(ids).toHaveLength(2);
    expect(heard()).toEqual(["第一句"]);
    expect(await lines(page)).toEqual(["第一句", "您说的是：第一句"]);
  });

  it("shows one line when the answer got lost after storing", async () => {
    const page = await open();
    await say(page, "先说一句", "您说的是：先说一句");
    let cuts = 0;
    await page.route("**/chat/messages", async (route) => {
      if (cuts++ > 0) return route.continue();
      await route.fetch();
      await route.abort("connectionreset");
    });
    await say(page, "只有一次", "您说的是：只有一次");
    await page.locator(".waiting").waitFor({ state: "detached" });
    await page.waitForTimeout(1_500);
    expect(heard()).toEqual(["先说一句", "只有一次"]);
    expect((await lines(page)).filter((text) => text === "只有一次")).toHaveLength(1);
  });

  it("shows what couldn't be sent, keeps it over a reload, and sends it in the end", async () => {
    const page = await open();
    await say(page, "在线", "您说的是：在线");
    await page.route("**/chat/messages", (route) => route.abort());
    await page.fill("#text", "没网");
    await page.press("#text", "Enter");
    await page.locator(".waiting", { hasText: "没网" }).waitFor();
    await page.unroute("**/chat/messages");
    await page.reload();
    await line(page, "您说的是：没网").waitFor();
    expect(heard()).toEqual(["在线", "没网"]);
    expect((await lines(page)).filter((text) => text === "没网")).toHaveLength(1);
  });

  it("offers to send again after giving up", async () => {
    const page = await open();
    await page.clock.install();
    await page.route("**/chat/messages", (route) => route.abort());
    await page.fill("#text", "再试");
    await page.press("#text", "Enter");
    for (let tries = 0; tries < 6; tries++) {
      await page.clock.runFor(9_000);
      await page.waitForTimeout(50);
    }
    await page.getByText("没有发出去").waitFor();
    await page.unroute("**/chat/messages");
    await page.getByRole("button", { name: "重新发送" }).click();
    await line(page, "您说的是：再试").waitFor();
    expect(heard()).toEqual(["再试"]);
  });

  it("catches up without doubles after the stream was cut", async () => {
    const page = await open();
    await say(page, "一", "您说的是：一");
    const person = chat.received[0]!.chat;
    served.cut();
    await chat.notify(web.channel, person, { text: "审核通过了" });
    await chat.notify(web.channel, person, { text: "请来取" });
    await line(page, "请来取").waitFor();
    served.cut();
    await say(page, "二", "您说的是：二");
    expect(await lines(page)).toEqual(["一", "您说的是：一", "审核通过了", "请来取", "二", "您说的是：二"]);
  });

  it("starts anew when its place in the chat isn't known", async () => {
    const page = await open();
    await say(page, "一", "您说的是：一");
    await page.evaluate(() => {
      document.getElementById("chat")!.dataset.last = "999";
    });
    served.cut();
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect.poll(() => page.evaluate(() => document.getElementById("chat")!.dataset.last)).toBe("2");
    await say(page, "二", "您说的是：二");
    expect(await lines(page)).toHaveLength(4);
  });
});

describe("several views of one chat", () => {
  it("goes on after a reload in the middle", async () => {
    const page = await open();
    await say(page, "期限", "合同期限选哪一种");
    await page.reload();
    expect(await lines(page)).toHaveLength(3);
    await page.getByRole("button", { name: "固定期限", exact: true }).click();
    await line(page, "合同到哪一天结束").waitFor();
    expect(await page.locator('#ask input[type="date"]').inputValue()).toBe("2029-11-30");
    await page.getByRole("button", { name: "就这一天" }).click();
    await line(page, "您说的是：2029-11-30").waitFor();
  });

  it("keeps two tabs the same", async () => {
    const first = await open();
    await say(first, "一", "您说的是：一");
    const second = await open({ visitor: first.context() });
    await say(second, "期限", "合同期限选哪一种");
    await line(first, "合同期限选哪一种").waitFor();
    await first.getByRole("button", { name: "无固定期限" }).click();
    await line(second, "合同到哪一天结束").waitFor();
    expect(await lines(second)).toEqual(await lines(first));
    expect(await second.locator(".choices[data-open]").count()).toBe(0);
  });

  it("doesn't pull somebody down who is reading further up", async () => {
    const page = await open();
    for (const text of ["核对", "工资", "核对"])
      await say(page, text, text === "核对" ? "请核对" : "满 60 岁");
    await expect.poll(() => page.locator("#lines .mine").count()).toBe(3);
    await page.evaluate(() => window.scrollTo(0, 0));
    await chat.notify(web.channel, chat.received[0]!.chat, { text: "审核通过了" });
    await page.locator("#jump").waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBeLessThan(50);
    await page.click("#jump");
    await page.locator("#jump").waitFor({ state: "hidden" });
    expect(await line(page, "审核通过了").isVisible()).toBe(true);
  });
});

describe("the parts of a message", () => {
  it("keeps what was picked marked, and takes the other buttons away", async () => {
    const page = await open();
    await say(page, "期限", "合同期限选哪一种");
    await page.getByRole("button", { name: "无固定期限" }).click();
    await line(page, "合同到哪一天结束").waitFor();
    const picked = page.locator('button[aria-pressed="true"]');
    expect(await picked.textContent()).toBe("无固定期限");
    expect(await picked.isDisabled()).toBe(true);
    expect(await page.getByRole("button", { name: "上一步" }).isVisible()).toBe(false);
  });

  it("edits a row of the summary, once", async () => {
    const page = await open();
    await say(page, "核对", "请核对");
    await page.getByRole("button", { name: "修改月工资" }).click();
    await line(page, "您说的是：edit:monthlyWage").waitFor();
    expect(heard()).toEqual(["核对", "edit:monthlyWage"]);
    expect(await page.getByRole("button", { name: "修改月工资" }).count()).toBe(0);
  });

  it("copies a value, and downloads a paper under its Chinese name", async () => {
    const page = await open();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await say(page, "核对", "请核对");
    await page.getByRole("button", { name: "都对，提交" }).click();
    await line(page, "照着填").waitFor();
    await page.getByRole("button", { name: "复制合同起始日期" }).click();
    await page.getByText("已复制").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("2026-12-01");

    const person = chat.received[0]!.chat;
    chat.papers.set("paper-1", { person, name: "劳动合同书（张建国）.pdf", content: Buffer.from("%PDF-") });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "下载劳动合同书" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("劳动合同书（张建国）.pdf");
  });

  it("takes a password in a password field and shows dots", async () => {
    const page = await open();
    await say(page, "密码", "请设置密码");
    expect(await page.locator("#text").isVisible()).toBe(false);
    await page.fill("#secret", "short");
    await page.press("#secret", "Enter");
    await page.locator("#problem", { hasText: "至少要 8 位" }).waitFor();
    await page.fill("#secret", "correct horse");
    await page.press("#secret", "Enter");
    await line(page, "密码设好了").waitFor();
    expect(await lines(page)).toContain("••••••••");
    expect(JSON.stringify(chat.received)).not.toContain("horse");
    expect(await page.locator("#text").isVisible()).toBe(true);
  });

  it("shows a chosen photo, says what is wrong with it, and sends it when told so", async () => {
    const page = await open();
    await say(page, "照片", "请发营业执照的照片");
    const picture = sharp({ create: { width: 900, height: 650, channels: 3, background: "#ddd" } });
    const buffer = await picture.jpeg().toBuffer();
    await page.setInputFiles("#file", { name: "执照.jpg", mimeType: "image/jpeg", buffer });
    await page.locator("#preview img").waitFor();
    await page.locator("#preview .caution", { hasText: "有点小" }).waitFor();
    expect(chat.received).toHaveLength(1);
    await page.locator("#preview").getByRole("button", { name: "发送" }).click();
    await line(page, "照片收到了").waitFor();
    await page.locator('.sent-file img[src^="/chat/uploads/"]').waitFor();

    await page.setInputFiles("#file", {
      name: "x.jpg",
      mimeType: "image/jpeg",
      buffer: Buffer.from("MZ no photo"),
    });
    await page.locator("#problem", { hasText: "不是照片" }).waitFor();
    const large = { name: "大.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(10_000_001) };
    await page.setInputFiles("#file", large);
    await page.locator("#problem", { hasText: "最大 10 MB" }).waitFor();
  });
});

describe("for everybody", () => {
  it("can be used with the keyboard alone", async () => {
    const page = await open({ width: 1280, height: 800 });
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press("Shift+Tab");
        const label = await page.evaluate(() => document.activeElement?.textContent?.trim());
        if (label === name) return;
      }
      throw new Error(`No way to ${name} by Tab`);
    };
    await page.keyboard.type("期限");
    await page.keyboard.press("Enter");
    await line(page, "合同期限选哪一种").waitFor();
    await tabTo("无固定期限");
    await page.keyboard.press("Enter");
    await line(page, "合同到哪一天结束").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("text");
    await page.keyboard.type("三年");
    await page.keyboard.press("Enter");
    await line(page, "您说的是：三年").waitFor();
  });

  it("says what is new to screen readers, and who said it", async () => {
    const page = await open();
    await say(page, "工资", "试用期工资");
    const log = page.getByRole("log", { name: "对话" });
    expect(await log.getByRole("listitem").count()).toBeGreaterThan(2);
    expect(await log.locator(".theirs .bubble").first().textContent()).toMatch(/^助手：不符合规定：/);
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
  });

  it("works without JavaScript", async () => {
    const page = await open({ javaScript: false });
    await page.fill("#text", "期限");
    await page.click(".send");
    expect(await page.getByText("合同期限选哪一种").isVisible()).toBe(true);
    await page.getByRole("button", { name: "固定期限", exact: true }).click();
    await page.fill('input[type="date"]', "2029-06-30");
    await page.press('input[type="date"]', "Enter");
    expect(await page.getByText("您说的是：2029-06-30").isVisible()).toBe(true);
    await page.fill("#text", "照片");
    await page.click(".send");
    const buffer = await sharp({ create: { width: 1_200, height: 900, channels: 3, background: "#ddd" } })
      .jpeg()
      .toBuffer();
    await page.setInputFiles("#file", { name: "执照.jpg", mimeType: "image/jpeg", buffer });
    await page.click(".send");
    expect(await page.getByText("照片收到了").isVisible()).toBe(true);
    await page.fill("#text", "密码");
    await page.click(".send");
    await page.fill("#secret", "correct horse");
    await page.click(".send");
    expect(await page.getByText("密码设好了").isVisible()).toBe(true);
    expect(heard()).toEqual([
      "期限",
      "answer:term:fixed",
      "2029-06-30",
      "照片",
      undefined,
      "密码",
      undefined,
    ]);
  });

  it.each([
    [320, 640],
    [360, 740],
    [1280, 800],
  ])("fits a window %s wide", async (width, height) => {
    const page = await open({ width, height });
    expect(await overflowing(page)).toEqual([]);
    const steps = [
      ["期限", "合同期限选哪一种"],
      ["answer:term", "合同到哪一天结束"],
      ["工资", "满 60 岁"],
      ["核对", "请核对"],
      ["do:confirm", "照着填"],
      ["照片", "营业执照的照片"],
      ["网址", "hrss.yn.gov.cn"],
      ["x".repeat(300), "xxx"],
      ["密码", "请设置密码"],
    ] as const;
    for (const [text, reply] of steps) {
      await page.locator("#text").waitFor();
      await page.fill("#text", text);
      await page.press("#text", "Enter");
      await page.locator("#lines .theirs .bubble", { hasText: reply }).last().waitFor();
      expect(await overflowing(page)).toEqual([]);
    }
  });

  it("keeps everything to be tapped at least 44 pixels high", async () => {
    const page = await open();
    await say(page, "期限", "合同期限选哪一种");
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, a, textarea, .clip")]
        .filter((element) => element.offsetParent && !element.classList.contains("skip"))
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(small).toEqual([]);
  });

  it.each(["light", "dark"] as const)("has nothing for axe to find (%s)", async (colorScheme) => {
    const page = await open({ colorScheme });
    expect(await axe(page)).toEqual([]);
    for (const [text, reply] of [
      ["期限", "合同期限选哪一种"],
      ["工资", "满 60 岁"],
      ["核对", "请核对"],
    ] as const) {
      await page.fill("#text", text);
      await page.press("#text", "Enter");
      await page.locator("#lines .theirs .bubble", { hasText: reply }).last().waitFor();
      expect(await axe(page)).toEqual([]);
    }
    await page.getByRole("button", { name: "都对，提交" }).click();
    await line(page, "照着填").waitFor();
    expect(await axe(page)).toEqual([]);
    for (const [text, reply] of [
      ["answer:term", "合同到哪一天结束"],
      ["照片", "营业执照的照片"],
      ["密码", "请设置密码"],
    ] as const) {
      await page.fill("#text", text);
      await page.press("#text", "Enter");
      await page.locator("#lines .theirs .bubble", { hasText: reply }).last().waitFor();
      expect(await axe(page)).toEqual([]);
    }
    for (const path of ["/account", "/account/sign-in", "/account/register", "/nothing/here"]) {
      await page.goto(served.url + path);
      expect(await axe(page)).toEqual([]);
    }
  });
});

describe("accounts", () => {
  it("brings the same chat to another device, and keeps what was begun", async () => {
    const phone = await open();
    await say(phone, "手机上写的", "您说的是：手机上写的");
    await phone.goto(`${served.url}/account/register`);
    await phone.fill("#username", "张会计");
    await phone.fill("#password", "correct horse");
    await phone.getByRole("button", { name: "注册账号" }).click();
    await phone.getByText("您以“张会计”登录").waitFor();

    const computer = await open({ width: 1280, height: 800 }, "/account/sign-in");
    await computer.fill("#username", "张会计");
    await computer.fill("#password", "wrong horse");
    await computer.getByRole("button", { name: "登录" }).click();
    await computer.getByText("用户名或密码不对").waitFor();
    await computer.fill("#password", "correct horse");
    await computer.getByRole("button", { name: "登录" }).click();
    await line(computer, "手机上写的").first().waitFor();

    await phone.goto(served.url);
    await say(computer, "电脑上写的", "您说的是：电脑上写的");
    await line(phone, "您说的是：电脑上写的").waitFor();

    await phone.goto(`${served.url}/account`);
    await phone.getByRole("button", { name: /登录的设备退出/ }).click();
    await computer.goto(`${served.url}/account`);
    await computer.getByText("您还没有登录").waitFor();
  });

  it("speaks English when asked to", async () => {
    const page = await open();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByText("Hello, I am the contract assistant").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await axe(page)).toEqual([]);
  });
});
