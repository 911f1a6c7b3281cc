import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

/* Debian's browser: playwright-core brings none, and nothing may be downloaded. */
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface View {
  /** CSS pixels; 360 unless told otherwise, because phones come first. */
  width?: number;
  height?: number;
  colorScheme?: "light" | "dark";
  reducedMotion?: "reduce" | "no-preference";
  /** `false` is the visitor without JavaScript. */
  javaScript?: boolean;
  touch?: boolean;
  /** Shared by pages of one visitor; a new visitor (own cookies) when absent. */
  visitor?: BrowserContext;
}

export interface Violation {
  rule: string;
  impact: string;
  help: string;
  nodes: string[];
}

export interface TestBrowser {
  browser: Browser;
  /** A page of a new visitor, or of `view.visitor`. */
  newPage(view?: View): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the browser. One a test file is enough: visitors are told apart by their contexts. */
export async function launch(): Promise<TestBrowser> {
  const browser = await chromium.launch({ executablePath, args: quiet, headless: true });
  return {
    browser,
    async newPage({ visitor, ...view } = {}) {
      const context = visitor ?? (await browser.newContext(contextOptions(view)));
      const page = await context.newPage();
      if (visitor && (view.width || view.height)) await page.setViewportSize(sizeOf(view));
      return page;
    },
    close: () => browser.close(),
  };
}

function contextOptions({ colorScheme, reducedMotion, javaScript, touch, ...size }: View) {
  return {
    viewport: sizeOf(size),
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    colorScheme: colorScheme ?? ("light" as const),
    reducedMotion: reducedMotion ?? ("reduce" as const),
    javaScriptEnabled: javaScript ?? true,
    hasTouch: touch ?? false,
    acceptDownloads: true,
  };
}

const sizeOf = ({ width = 360, height = 740 }: Pick<View, "width" | "height">) => ({ width, height });

const axeSource = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds wrong with the page as it is now: WCAG 2.2 A and AA, and its best practices. */
export async function axe(page: Page): Promise<Violation[]> {
  // Runs in the page's world through the debugger, which a strict content security policy doesn't stop.
  const loaded = await page.evaluate("typeof window.axe === 'object'");
  if (!loaded) await page.evaluate(await readFile(axeSource, "utf8"));
  const found = (await page.evaluate("window.axe.run(document, { resultTypes: ['violations'] })")) as {
    violations: { id: string; impact: string; help: string; nodes: { html: string; target: unknown[] }[] }[];
  };
  return found.violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact,
    help,
    nodes: nodes.map((node) => `${node.target.join(" ")}: ${node.html.slice(0, 200)}`),
  }));
}

/** Whether the page is wider than its window, and by what. */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  });
}
