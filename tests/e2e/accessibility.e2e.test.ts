// Every page of the preview, at three widths: axe finds nothing, nothing is cut off, no policy is broken.
// WAAROM_SCREENSHOTS=<folder> keeps a picture of each.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
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
  await page.getByRole("button", { name: /Versturen|Send/ }).click();
};

const fillJobCoins = async (page: Page) => {
  await page.getByRole("textbox", { name: "Gebruikersnaam" }).fill("merel7");
  await page.getByRole("textbox", { name: "Naam", exact: true }).fill("S. de Vries");
  await page.getByRole("textbox", { name: "Postcode" }).fill("1234 AB");
  await page
    .getByRole("radiogroup", { name: "Bent u 16 jaar of ouder?" })
    .getByRole("radio", { name: "Ja" })
    .check();
  const day = page.getByRole("group", { name: "Vanaf welke dag wilt u klussen doen?" });
  await day.getByRole("textbox", { name: "Dag" }).fill("1");
  await day.getByRole("textbox", { name: "Maand" }).fill("2");
  await day.getByRole("textbox", { name: "Jaar" }).fill("2027");
  await page.getByRole("checkbox", { name: /Hogeschool/ }).check();
  await page.getByRole("textbox", { name: "Telefoonnummer" }).fill("020 123 45 67");
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
  {
    name: "receipt",
    path: "/forms/klussenmunt?lang=nl",
    prepare: async (page) => {
      await fillJobCoins(page);
      await submit(page);
      await page.getByRole("heading", { level: 1, name: "Uw ontvangstbewijs" }).waitFor();
    },
  },
  { name: "texts", path: "/texts?lang=nl" },
  { name: "texts-en", path: "/texts?lang=en" },
  { name: "review", path: "/review?lang=en" },
  { name: "comprehension-test", path: "/forms/parkeervergunning/test?lang=nl" },
  { name: "not-found", path: "/nothing?lang=nl" },
];

/** Axe takes a second; what it judges differs between narrow and wide, not in between. */
const widths = [
  { width: 1280, judged: true },
  { width: 768, judged: false },
  { width: 320, judged: true },
];

it.each(scenes)("$name: nothing is hidden, cut off or refused", async (scene) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-NL" });
  try {
    const { origin } = scene.broken === true ? broken : preview;
    const { page, problems } = await openPage(context, `${origin}${scene.path}`);
    await scene.prepare?.(page);
    for (const { width, judged } of widths) {
      await page.setViewportSize({ width, height: 900 });
      await keepPicture(page, `${scene.name}-${width}`);
      expect(await overflows(page), `scrolls sideways at ${width}`).toBe(false);
      if (judged) expect(await accessibilityFaults(page), `at ${width}`).toEqual([]);
    }
    // The status of a page that is not there, or of a form with errors, is no defect of the page.
    expect((await problems()).filter((problem) => !/status of (404|422)/.test(problem))).toEqual([]);
  } finally {
    await context.close();
  }
});

async function keepPicture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}
