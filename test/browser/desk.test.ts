import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDesk, password, type TestDesk } from "../desk/office.ts";
import { embeddedConfig, useDatabase } from "../setup/database.ts";
import { axe, launch, overflowing, type TestBrowser, type View } from "./browser.ts";

const on = useDatabase(embeddedConfig);
let browser: TestBrowser;
let desk: TestDesk;
let server: ServerType;
let base: string;
let username: string;

beforeAll(async () => {
  browser = await launch();
  desk = openDesk(on.database);
  server = serve({ fetch: desk.app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  username = (await desk.officer("王晓")).username;
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function signIn(view: View): Promise<Page> {
  const page = await browser.newPage(view);
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(`${base}/desk`);
  await page.fill("#username", username);
  await page.fill("#password", password);
  await page.click("button.primary");
  await page.waitForURL(/\/desk$/);
  return page;
}

const photo = () =>
  sharp({ create: { width: 300, height: 400, channels: 3, background: "#ddd" } })
    .png()
    .toBuffer();

/** A queue of two and the first of it open. */
async function twoWaiting() {
  await on.database.prisma.filing.updateMany({ data: { state: "filled" } });
  const employer = await desk.employer("曲靖市沾益区菱角乡农业产业开发投资有限责任公司");
  const first = await desk.filing({ employer, dueOn: "2026-11-18", photo: await photo() });
  const second = await desk.filing({
    employer,
    dueOn: "2026-11-24",
    subject: "李桂芳",
    photo: await photo(),
  });
  return { first, second };
}
const stateOf = async (id: string) => (await desk.ports.filings.find(id))!.filing.state;

describe.each([
  { width: 1280, height: 800, colorScheme: "light" },
  { width: 1280, height: 800, colorScheme: "dark" },
  { width: 360, height: 740, colorScheme: "light" },
  { width: 360, height: 740, colorScheme: "dark" },
] as const)("at $width px, $colorScheme", (view) => {
  it("has nothing for axe to find, and fits", async () => {
    const { first } = await twoWaiting();
    const { ticket } = await desk.chat();
    const outside = await browser.newPage(view);
    await outside.goto(`${base}/desk/sign-in`);
    expect(await axe(outside)).toEqual([]);
    const page = await signIn(view);
    const { employer } = (await desk.ports.filings.find(first.id))!;
    for (const path of [
      "",
      "?view=approved&employer=zzz",
      `/filings/${first.id}`,
      "/employers",
      `/employers/${employer.id}`,
      "/contracts",
      "/tickets",
      `/tickets/${ticket}`,
      "/audit",
      "/officers",
      "/settings",
      "/settings/totp",
      "/shortcuts",
      "/none",
    ]) {
      await page.goto(`${base}/desk${path}`);
      expect(await axe(page), path).toEqual([]);
      expect(await overflowing(page), path).toEqual([]);
    }
    await page.goto(`${base}/desk/filings/${first.id}`);
    await page.click("summary");
    expect(await axe(page)).toEqual([]);
    await page.context().close();
    await outside.context().close();
  }, 240_000);
});

it("decides with the keyboard alone: open, approve, go on, send back", async () => {
  const { first, second } = await twoWaiting();
  const page = await signIn({ width: 1280, height: 800 });
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(first.id));
  await page.keyboard.press("a");
  // The letter only moves the focus: nothing is decided by one slip.
  expect(await stateOf(first.id)).toBe("submitted");
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(second.id));
  expect(await stateOf(first.id)).toBe("approved");

  await page.keyboard.press("r");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/desk$/);
  expect(await stateOf(second.id)).toBe("returned");
  expect(await page.textContent("main")).toContain("都办完了");
  await page.context().close();
});

it("types letters into fields instead of taking them for shortcuts", async () => {
  const { first } = await twoWaiting();
  const page = await signIn({ width: 1280, height: 800 });
  await page.goto(`${base}/desk/filings/${first.id}`);
  await page.keyboard.press("/");
  await page.keyboard.type("jark?");
  expect(await page.inputValue("#employer")).toBe("jark?");
  await page.keyboard.press("Escape");
  await page.keyboard.press("r");
  await page.focus("#reason");
  await page.keyboard.type("a j k r");
  expect(await page.inputValue("#reason")).toBe("a j k r");
  await page.context().close();
});

it("leaves keys alone for officers who switched them off", async () => {
  const { first } = await twoWaiting();
  const page = await signIn({ width: 1280, height: 800 });
  await page.goto(`${base}/desk/settings`);
  await page.uncheck("input[name=shortcuts]");
  await page.click("form[action$=preferences] button");
  await page.goto(`${base}/desk/filings/${first.id}`);
  await page.keyboard.press("r");
  expect(await page.getAttribute("details", "open")).toBeNull();
  await page.context().close();
});

it("decides without JavaScript, on a phone", async () => {
  const { first, second } = await twoWaiting();
  const page = await signIn({ width: 360, height: 740, javaScript: false });
  await page.click(`a[href="/desk/filings/${first.id}"]`);
  await page.click("summary");
  await page.check("input[value=unsigned]");
  await page.fill("#reason", "请补签。");
  await page.click("button.danger");
  await page.waitForURL(new RegExp(second.id));
  const { filing } = (await desk.ports.filings.find(first.id))!;
  expect(filing).toMatchObject({
    state: "returned",
    reason: "合同缺少劳动者签字，请补签后重新上传。\n请补签。",
  });
  await page.click("form:has(input[value=approve]) button");
  await page.waitForURL(/\/desk$/);
  expect(await stateOf(second.id)).toBe("approved");
  await page.context().close();
});

it("prints what a filing says, without what can be pressed", async () => {
  const { first } = await twoWaiting();
  const page = await signIn({ width: 1280, height: 800 });
  await page.goto(`${base}/desk/filings/${first.id}`);
  await page.emulateMedia({ media: "print" });
  const shown = (selector: string) => page.locator(selector).first().isVisible();
  expect(await shown("main h1")).toBe(true);
  expect(await shown("dl.answers")).toBe(true);
  for (const pressed of [".side", ".decision", ".beside", ".reveal", ".links"])
    expect(await shown(pressed)).toBe(false);
  await page.context().close();
});
