// Every form of every example organisation: alive under a strict policy, and without scripts up to a native submit.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/lib/packages.mjs";
import { hasFocus, openPage, startBrowser } from "./browser.js";
import { fillIn, schemaOf, type Schema } from "./fill-in.js";
import { startPreview, type Preview } from "./preview.js";

const organisations = readdirSync(join(root, "examples")).filter((name) =>
  ["waarom.json", "forms"].every((part) => existsSync(join(root, "examples", name, part))),
);
const formsOf = (organisation: string) =>
  readdirSync(join(root, "examples", organisation, "forms"))
    .filter((name) => name.endsWith(".form.json"))
    .map((name) => name.slice(0, -".form.json".length));

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

const receipt = (page: Page) => page.getByRole("heading", { level: 1, name: "Uw ontvangstbewijs" });
const button = (page: Page) => page.getByRole("button", { name: /^(Versturen|Volgende)$/ });

it("there is something to test", () => {
  expect(organisations.length).toBeGreaterThan(0);
});

describe.each(organisations)("the forms of %s", (organisation) => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await startPreview(join("examples", organisation));
  });
  afterAll(async () => {
    await preview.stop();
  });

  it.each(formsOf(organisation))(
    "%s is filled in and sent with scripts, and breaks no policy",
    async (form) => {
      const context = await browser.newContext({ locale: "nl-NL" });
      try {
        const { page, problems } = await openPage(context, `${preview.origin}/forms/${form}?lang=nl`);
        const schema = await schemaOf(page, `/forms/${form}.form.js`);
        const optional = (schema.required ?? []).length === 0;
        if (!optional) {
          await button(page).click();
          await expect
            .poll(() => hasFocus(page.getByRole("heading", { name: /klop(t|pen) nog niet/ })))
            .toBe(true);
        }
        for (let step = 0; step < 12 && !(await receipt(page).isVisible()); step += 1) {
          await fillIn(page, schema);
          await button(page).click();
        }
        await expect.poll(() => receipt(page).isVisible(), { message: await whatIsWrong(page) }).toBe(true);
        expect(await problems()).toEqual([]);
      } finally {
        await context.close();
      }
    },
  );

  it.each(formsOf(organisation))("%s is filled in and sent without scripts", async (form) => {
    const schema = await readSchema(`${preview.origin}/forms/${form}`);
    const context = await browser.newContext({ locale: "nl-NL", javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.goto(`${preview.origin}/forms/${form}?lang=nl`);
      await addRows(page, schema);
      await fillIn(page, schema);
      await page.getByRole("button", { name: "Versturen" }).click();
      expect(await receipt(page).isVisible(), await whatIsWrong(page)).toBe(true);
    } finally {
      await context.close();
    }
  });

  async function readSchema(address: string): Promise<Schema> {
    const page = await browser.newPage();
    try {
      await page.goto(`${address}?lang=nl`);
      return await schemaOf(page, `${new URL(address).pathname}.form.js`);
    } finally {
      await page.close();
    }
  }
});

/** One row in each list, by the server. */
async function addRows(page: Page, schema: Schema): Promise<void> {
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    if (child.type !== "array" || child.items?.type !== "object" || child.items["x-file"] !== undefined)
      continue;
    await page.locator(`button[name="@add"][value="/${name}"]`).click();
    expect(await page.locator(`input[name="@row"][value="/${name}/0"]`).count()).toBe(1);
  }
}

/** What the form says, for whoever reads why a test failed. */
async function whatIsWrong(page: Page): Promise<string> {
  return (await page.locator(".waarom-errors").allInnerTexts()).join("\n");
}
