import axe from "axe-core";
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from "playwright";
import { chromiumFlags, findChromium } from "../../scripts/lib/chromium.mjs";

export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...chromiumFlags],
  });
}

/** A page with everything that it should not do: errors, broken policies, requests to another site. */
export interface WatchedPage {
  readonly page: Page;
  /** What went wrong so far. */
  readonly problems: () => Promise<readonly string[]>;
}

declare global {
  interface Window {
    policyViolations?: string[];
  }
}

export async function openPage(context: BrowserContext, address: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const { origin } = new URL(address);
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin) problems.push(`request to another site: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      window.policyViolations = [...(window.policyViolations ?? []), `${violatedDirective} ${blockedURI}`];
    });
  });
  await page.goto(address);
  return {
    page,
    problems: async () => [...problems, ...((await page.evaluate(() => window.policyViolations)) ?? [])],
  };
}

/** What axe finds on the page as it stands now: rule, and the elements. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => `  ${html}`).join("\n")}`,
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Presses Tab until the element has focus, as somebody without a mouse would. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not lead to ${target.toString()}`);
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** True where the page must be scrolled sideways. */
export function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
