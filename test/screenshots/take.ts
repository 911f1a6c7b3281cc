/*
 * Takes the pictures of README.md: `npm run screenshots`. An invented office in a temporary folder, a real server and
 * a real browser; nothing is left behind but the pictures.
 */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import type { Page } from "playwright-core";
import { startApp } from "../../src/app.ts";
import { fillDemo } from "../../src/cli/demo/fill-demo.ts";
import { parseConfig } from "../../src/config.ts";
import { startDatabase } from "../../src/storage/database.ts";
import { launch } from "../browser/browser.ts";

const pictures = ".github/screenshots";
const quiet = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
const PASSWORD = "shui-dao-qu-cheng-9";

const folder = await mkdtemp(join(tmpdir(), "wangqian-pictures-"));
const config = parseConfig({ DATA_DIR: folder, PORT: "0" });
const database = await startDatabase(config, { log: quiet });
const demo = await fillDemo(database, config, new Date(), quiet);
await database.close();

const app = await startApp(config, quiet, () => new Date());
const server = serve({ fetch: app.http.fetch, port: 0, hostname: "127.0.0.1" });
await new Promise((resolve) => server.once("listening", resolve));
const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launch();
await mkdir(pictures, { recursive: true });
try {
  await takeChat(await browser.newPage({ width: 390, height: 780 }));
  await takeDesk(await browser.newPage({ width: 1280, height: 800 }));
} finally {
  await browser.close();
  server.close();
  await app.close();
  await rm(folder, { recursive: true });
}

/** A contract with a mistake on the way, as an admin sees it on a phone. */
async function takeChat(page: Page): Promise<void> {
  await page.goto(`${home}/account/sign-in`);
  await page.locator("input[name=username]").fill(demo.username);
  await page.locator("input[type=password]").fill(demo.password);
  await page.locator("main form button").first().click();
  await page.waitForLoadState();
  for (const said of ["11月18日", "三年", "两个月", "三千", "2000"]) {
    await page.locator("textarea").fill(said);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(1_500);
  }
  await page.screenshot({ path: `${pictures}/chat.png` });
}

/** The queue with the most urgent filing open, as an officer sees it. */
async function takeDesk(page: Page): Promise<void> {
  await page.goto(`${home}${demo.deskPath}`);
  await page.locator("main form button").first().click();
  await page.locator("input[name=username]").fill("wangmin");
  for (const field of await page.locator("input[type=password]").all()) await field.fill(PASSWORD);
  await page.locator("main form button").last().click();
  await page.waitForLoadState();
  await page.goto(`${home}/desk`);
  await page.locator("main a[href*='/desk/filings/']").first().click();
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `${pictures}/desk.png` });
}
