// Every page of the preview, at three widths: axe finds nothing, nothing is cut off, no policy is broken.
// WAAROM_SCREENSHOTS=<folder> keeps a picture of each.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breakForm } from "./break-form.js";
import { accessibilityFaults, openPage, overflows, startBrowser } from "./browser.js";
import { startPreview, type Preview } from "./preview.js";

const pictures = process.env.WAAROM_SCREENSHOTS;
let preview: Preview;
let broken: Preview;
let browser: Browser;
beforeAll(async () => {
  [preview, broken, browser] = await Promise.all([startPreview(), startPreview(), startBrowser()]);
  breakForm(broken.folder);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([preview.stop(), broken.stop()]);
});

interface Scene {
  readonly name: string;
  readonly path: string;
  readonly broken?: boolean;
  readonly prepare?: (page: Page) => Promise<void>;
}

const submit = async (page: Page) => {
  await page.locator("form[data-ready], form").first().waitFor();
  await page.getByRole("button", { name: /Versturen|Send/ }).click();
};

const scenes: readonly Scene[] = [
  { name: "index", path: "/?lang=nl" },
  { name: "index-en", path: "/?lang=en" },
  { name: "form", path: "/forms/parkeervergunning?lang=nl" },
  { name: "form-en", path: "/forms/parkeervergunning?lang=en" },
  {
    name: "form-unfolded",
    path: "/forms/parkeervergunning?lang=nl",
    prepare: async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
    },
  },
  { name: "form-errors", path: "/forms/parkeervergunning?lang=nl", prepare: submit },
  {
    name: "form-conditional",
    path: "/forms/parkeervergunning?lang=nl",
    prepare: async (page) => {
      await page.getByRole("radio", { name: /leasemaatschappij/ }).check();
      await page.getByRole("textbox", { name: /leasemaatschappij/ }).waitFor();
    },
  },
  { name: "job-coins", path: "/forms/klussenmunt?lang=nl" },
  { name: "notice", path: "/forms/parkeervergunning/notice?lang=nl" },
  { name: "notice-en", path: "/forms/klussenmunt/notice?lang=en" },
  { name: "findings", path: "/findings?lang=nl" },
  { name: "findings-broken", path: "/findings?lang=nl", broken: true },
  { name: "form-broken", path: "/forms/parkeervergunning?lang=en", broken: true },
  { name: "not-found", path: "/nothing?lang=nl" },
];

describe.each(scenes)("$name", ({ name, path, broken: fromBroken, prepare }) => {
  it.each([320, 768, 1280])("at %i pixels", async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: "nl-NL" });
    try {
      const { origin } = fromBroken === true ? broken : preview;
      const { page, problems } = await openPage(context, `${origin}${path}`);
      await prepare?.(page);
      if (pictures !== undefined) {
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: join(pictures, `${name}-${String(width)}.png`), fullPage: true });
      }
      expect(await overflows(page)).toBe(false);
      // The status of a page that is not found, or of a broken form, is no defect of the page.
      expect((await problems()).filter((problem) => !/status of (404|422)/.test(problem))).toEqual([]);
      expect(await accessibilityFaults(page)).toEqual([]);
    } finally {
      await context.close();
    }
  });
});
