// The built Storybook as a designer opens it: from a folder somewhere on a host, and from nowhere else.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumFlags, findChromium } from "../../scripts/lib/chromium.mjs";
import { storyIndex } from "../../scripts/storybook/story-index.mjs";
import { everyLook } from "./chosen.js";
import { folder } from "./lib/built-storybook.js";
import { serve, type Served } from "./lib/serve.js";
import { Studio } from "./lib/studio.js";

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serve(folder);
  const executablePath = findChromium();
  browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...chromiumFlags],
  });
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

describe("the built Storybook", () => {
  it("works from a folder below the root, and asks nothing of anybody else", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const failed: string[] = [];
    page.on("request", (request) => {
      if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
    });
    page.on("response", (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`${served.address}?path=/story/why-button--unfolded`);
    const story = page.frameLocator("#storybook-preview-iframe");
    await story.getByText("Waarom vragen we dit?").waitFor();
    await page.getByRole("tab", { name: "Criteria", exact: true }).click();
    await page.getByRole("cell", { name: /^De uitleg vouwt open op de plek zelf/ }).waitFor();
    await page.getByRole("tab", { name: "Screen reader", exact: true }).click();
    await page
      .getByRole("listitem")
      .filter({ hasText: /^knop, uitgevouwen, Waarom vragen we dit\?/ })
      .waitFor();
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => !url.startsWith(served.address))).toEqual([]);
    expect(failed).toEqual([]);
    await page.close();
  });

  it("takes a review along as Markdown, and says when the component has changed since", async () => {
    const page = await browser.newPage();
    await page.goto(`${served.address}?path=/story/why-button--folded`);
    await page.getByRole("tab", { name: "Review", exact: true }).click();
    await page.getByRole("radio", { name: "goedgekeurd", exact: true }).check();
    await page.getByRole("textbox", { name: "Uw naam" }).fill("Noor");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Bewaar als Markdown" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("why-button--folded.md");
    await page.getByText("Dit oordeel geldt voor wat u ziet.").waitFor();
    await page.evaluate(() => {
      const key = "waarom/review/why-button--folded";
      localStorage.setItem(
        key,
        (localStorage.getItem(key) ?? "").replace(/"version":"\w+"/, '"version":"0ld"'),
      );
    });
    await page.reload();
    await page.getByRole("tab", { name: "Review", exact: true }).click();
    await page.getByText("Het onderdeel of de story is veranderd na dit oordeel: kijk opnieuw.").waitFor();
    await page.close();
  });

  it("stays below 16 MB", () => {
    const bytes = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => statSync(join(folder, name)))
      .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
    expect(bytes).toBeLessThan(16_000_000);
  });
});

describe.runIf(process.env.WAAROM_DEEP === "1")("every story", () => {
  it("fits in 320 pixels under every theme", { timeout: 900_000 }, async () => {
    const studio = await Studio.open(served.address);
    const wrong: string[] = [];
    for (const { id } of storyIndex()) {
      await studio.show(id, 320);
      for (const view of everyLook) {
        await studio.look(view);
        const sideways = await studio.sideways();
        if (sideways > 0) wrong.push(`${id} under ${view.theme} (${view.scheme}): ${sideways} pixels`);
      }
    }
    await studio.close();
    expect(wrong).toEqual([]);
  });
});
