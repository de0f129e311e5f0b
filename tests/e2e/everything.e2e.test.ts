// A form with every kind of question, in steps: each state by axe, by Chromium's accessibility tree, by keyboard, at
// 320 pixels (400% zoom), in the dark, and without scripts to the end. WAAROM_SCREENSHOTS=<folder> keeps pictures.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibleControls, tabOrder } from "./accessible-names.js";
import { accessibilityFaults, hasFocus, openPage, overflows, startBrowser } from "./browser.js";
import { addEverything } from "./everything.js";
import { fillIn, schemaOf, type Schema } from "./fill-in.js";
import { startPreview, type Preview } from "./preview.js";

const pictures = process.env.WAAROM_SCREENSHOTS;
let preview: Preview;
let browser: Browser;
beforeAll(async () => {
  [preview, browser] = await Promise.all([startPreview(), startBrowser()]);
  addEverything(preview.folder);
});
afterAll(async () => {
  await browser.close();
  await preview.stop();
});

async function withForm(
  options: BrowserContextOptions,
  use: (page: Page, problems: () => Promise<readonly string[]>) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: "nl-NL", ...options });
  try {
    const { page, problems } = await openPage(context, `${preview.origin}/forms/alles?lang=nl`);
    await use(page, problems);
  } finally {
    await context.close();
  }
}

const step = (page: Page, name: string) => page.getByRole("heading", { level: 2, name });
const next = (page: Page) => page.getByRole("button", { name: "Volgende" }).click();

/** Goes through the form and looks at each of its states. */
async function everyState(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const schema = await schemaOf(page, "/forms/alles.form.js");
  const titles = ["Stap 1 van 4 Over u", "Stap 2 van 4 Uw auto", "Stap 3 van 4 Wat u meestuurt"];
  for (const [index, title] of titles.entries()) {
    await step(page, title).waitFor();
    await look(`step ${index + 1} empty`);
    await next(page);
    await page.getByRole("heading", { name: /klop(t|pen) nog niet/ }).waitFor();
    await look(`step ${index + 1} errors`);
    if (index === 1) await page.getByRole("button", { name: "Auto toevoegen" }).click();
    await fillIn(page, schema);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await look(`step ${index + 1} filled and unfolded`);
    await next(page);
  }
  await step(page, "Stap 4 van 4 Controleer uw antwoorden").waitFor();
  await look("review");
  await page.getByRole("button", { name: "Versturen" }).click();
  await page.getByRole("heading", { level: 1, name: "Uw ontvangstbewijs" }).waitFor();
  await look("receipt");
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `everything ${name}.png`), fullPage: true });
}

describe("every state", () => {
  it.each<[string, BrowserContextOptions, string]>([
    ["wide", { viewport: { width: 1280, height: 900 } }, ""],
    ["at 400% zoom", { viewport: { width: 320, height: 256 } }, ""],
    [
      "in the dark",
      { viewport: { width: 768, height: 900 }, colorScheme: "dark" },
      "body, .site-header, .site-header *, .site-footer { background: #14181d !important; color: #f2f4f6 !important } a { color: #9ecbff !important } .preview-note { background: none !important; color: inherit !important }",
    ],
  ])("%s: axe finds nothing, nothing is cut off, no policy is broken", async (name, options, dark) => {
    await withForm({ ...options, ...(dark === "" ? {} : { bypassCSP: true }) }, async (page, problems) => {
      if (dark !== "") await page.addStyleTag({ content: dark });
      await everyState(page, async (state) => {
        await keepPicture(page, `${name}, ${state}`);
        expect(await accessibilityFaults(page), state).toEqual([]);
        expect(await overflows(page), `${state} scrolls sideways`).toBe(false);
      });
      expect(await problems()).toEqual([]);
    });
  });

  it("each control has a name, an error is in its description, and targets are large enough", async () => {
    await withForm({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await everyState(page, async (state) => {
        const controls = await accessibleControls(page);
        for (const { role, name } of controls)
          expect(name, `${state}: a ${role} without a name`).not.toBe("");
        for (const { name, invalid, description } of controls.filter(({ role }) => role === "textbox"))
          if (invalid && !["Dag", "Maand", "Jaar"].includes(name))
            expect(description, `${state}: ${name}`).toContain("Fout:");
        expect(await smallTargets(page), state).toEqual([]);
      });
    });
  });

  it("says of each question what it is, why, and whether it is needed", async () => {
    await withForm({}, async (page) => {
      await step(page, "Stap 1 van 4 Over u").waitFor();
      const controls = await accessibleControls(page);
      const control = (name: string) => controls.find((candidate) => candidate.name === name);
      expect(control("Naam")?.description).toContain("Dit komt uit: basisregistratie personen.");
      expect(control("Telefoonnummer (optioneel)")).toMatchObject({ role: "textbox", required: false });
      expect(control("E-mailadres (optioneel)")?.description).toContain("nieuwsbrief");
      expect(control("Klopt dit niet? : Naam")).toMatchObject({ role: "DisclosureTriangle" });
      expect(control("Waarom vragen we dit? : Geboortedatum")).toMatchObject({ role: "DisclosureTriangle" });
      // What one reads is what one tabs through.
      const order = await tabOrder(page, "form");
      expect(order.length).toBeGreaterThan(10);
      expect([...order].sort((a, b) => Number(a) - Number(b))).toEqual(order);
    });
  });
});

describe("going through the steps", () => {
  it("moves the focus to what is new, says the step in the page's title, and keeps help in its place", async () => {
    await withForm({ viewport: { width: 1280, height: 900 } }, async (page) => {
      const places: string[] = [];
      const titles: string[] = [];
      const schema = await schemaOf(page, "/forms/alles.form.js");
      for (const title of ["Over u", "Uw auto", "Wat u meestuurt", "Controleer uw antwoorden"]) {
        const heading = page.getByRole("heading", { level: 2, name: new RegExp(`${title}$`) });
        await heading.waitFor();
        if (title !== "Over u") await expect.poll(() => hasFocus(heading)).toBe(true);
        titles.push(await page.title());
        places.push(
          await page.evaluate(() => {
            const help = document.querySelector(".waarom-help");
            return `${help?.previousElementSibling?.className ?? ""} | ${help?.textContent ?? ""}`;
          }),
        );
        await fillIn(page, schema);
        if (title !== "Controleer uw antwoorden") await next(page);
      }
      expect(titles.map((title) => title.split(" – ")[0])).toEqual([
        "Stap 1 van 4: Over u",
        "Stap 2 van 4: Uw auto",
        "Stap 3 van 4: Wat u meestuurt",
        "Stap 4 van 4: Controleer uw antwoorden",
      ]);
      expect(new Set(places).size).toBe(1);
      expect(places[0]).toContain("14 0123");
    });
  });

  it("says in the page's title that something is wrong", async () => {
    await withForm({}, async (page) => {
      await step(page, "Stap 1 van 4 Over u").waitFor();
      await next(page);
      await expect.poll(() => page.title()).toMatch(/^Fout: Stap 1 van 4: Over u/);
    });
  });
});

describe("what was filled in", () => {
  it("is kept by the browser's back and forward buttons, step by step", async () => {
    await withForm({}, async (page) => {
      const schema = await schemaOf(page, "/forms/alles.form.js");
      await step(page, "Stap 1 van 4 Over u").waitFor();
      await fillIn(page, schema);
      await next(page);
      await step(page, "Stap 2 van 4 Uw auto").waitFor();
      const address = page.url();
      await page.getByRole("textbox", { name: "Hoe laat bent u thuis?" }).fill("9.30");
      await page.goBack();
      await step(page, "Stap 1 van 4 Over u").waitFor();
      expect(await page.getByRole("textbox", { name: "Jaar" }).inputValue()).toBe("2027");
      await page.goForward();
      await step(page, "Stap 2 van 4 Uw auto").waitFor();
      expect(await page.getByRole("textbox", { name: "Hoe laat bent u thuis?" }).inputValue()).toBe("09:30");
      expect(page.url()).toBe(address);
    });
  });

  it.each([true, false])("goes along to another language, with scripts: %s", async (javaScriptEnabled) => {
    await withForm({ javaScriptEnabled }, async (page) => {
      await page.getByRole("heading", { level: 2, name: /^Stap 1 van/ }).waitFor();
      await page.getByRole("textbox", { name: "Dag" }).fill("31");
      await page.getByRole("textbox", { name: "Telefoonnummer (optioneel)" }).fill("020 123 45 67");
      await page.getByRole("button", { name: "English" }).click();
      await page.getByRole("heading", { level: 2, name: /^Step 1 of/ }).waitFor();
      expect(await page.getByRole("textbox", { name: "Day" }).inputValue()).toBe("31");
      expect(await page.getByRole("textbox", { name: /^Telefoonnummer/ }).inputValue()).toMatch(/^020 ?123/);
    });
  });

  it("is what is sent when one comes back to the page: what the resident sees", async () => {
    const context = await browser.newContext({ locale: "nl-NL" });
    try {
      const page = await context.newPage();
      await page.goto(`${preview.origin}/forms/parkeervergunning?lang=nl`);
      const plate = page.getByRole("textbox", { name: "Kenteken" });
      await plate.fill("ab123c");
      await page.getByRole("radio", { name: "Van mijzelf" }).check();
      await page.getByRole("link", { name: "Alles over uw gegevens bij dit formulier" }).click();
      await page.waitForURL("**/notice**");
      await page.goBack();
      await plate.waitFor();
      await page.waitForLoadState("networkidle");
      const seen = await plate.inputValue();
      await page.getByRole("button", { name: "Versturen" }).click();
      await page.getByRole("heading", { name: /kloppen nog niet/ }).waitFor();
      // Seen and not said to be missing, or not seen and said so: never one without the other.
      const missing = await page.getByRole("link", { name: "Vul uw kenteken in" }).count();
      expect(missing).toBe(seen === "" ? 1 : 0);
      const chosen = await page.getByRole("radio", { name: "Van mijzelf" }).isChecked();
      expect(await page.getByRole("link", { name: /Van wie is de auto/ }).count()).toBe(chosen ? 0 : 1);
    } finally {
      await context.close();
    }
  });
});

describe("without scripts", () => {
  it("it is one page that says when a question is meant, gives rows, and ends in the same receipt", async () => {
    const schema = await readSchema();
    await withForm({ javaScriptEnabled: false }, async (page) => {
      expect(await page.getByRole("heading", { level: 2, name: /^Stap \d van 3/ }).count()).toBe(3);
      expect(
        await page
          .getByText('Alleen als u bij "Gebruikt u de auto voor een bedrijf?" kiest voor "Ja".')
          .isVisible(),
      ).toBe(true);
      await keepPicture(page, "without scripts");
      await page.getByRole("textbox", { name: "Dag" }).fill("31");
      await page.getByRole("button", { name: "Auto toevoegen" }).click();
      await page.getByRole("button", { name: "Auto toevoegen" }).click();
      // What was filled in came back, and the new row has the focus.
      expect(await page.getByRole("textbox", { name: "Dag" }).inputValue()).toBe("31");
      expect(await hasFocus(page.getByRole("group", { name: "Auto 2" }))).toBe(true);
      await page
        .getByRole("group", { name: "Auto 2" })
        .getByRole("textbox", { name: "Kenteken" })
        .fill("ab123c");
      await page.getByRole("button", { name: "Auto 1 verwijderen" }).click();
      expect(await page.getByRole("textbox", { name: "Kenteken" }).inputValue()).toBe("ab123c");

      await page.getByRole("checkbox", { name: "Maandag" }).check();
      await page.getByRole("checkbox", { name: "Geen van deze dagen" }).check();
      await page.getByRole("button", { name: "Versturen" }).click();
      const heading = page.getByRole("heading", { name: /kloppen nog niet/ });
      expect(await hasFocus(heading)).toBe(true);
      expect(await page.getByRole("link", { name: /óf "Geen van deze dagen"/ }).isVisible()).toBe(true);
      await keepPicture(page, "without scripts, errors");

      await fillIn(page, schema);
      await page.getByRole("checkbox", { name: "Geen van deze dagen" }).uncheck();
      await page.getByRole("button", { name: "Versturen" }).click();
      expect(await page.locator(".waarom-errors").allInnerTexts()).toEqual([]);
      const receipt = await page.getByRole("main").innerText();
      expect(receipt).toContain("Uw ontvangstbewijs");
      expect(receipt).toContain("U gaf toestemming");
    });
  });

  it("Enter sends the form and does not add a row", async () => {
    await withForm({ javaScriptEnabled: false }, async (page) => {
      await page.getByRole("textbox", { name: "Telefoonnummer (optioneel)" }).press("Enter");
      await page.getByRole("heading", { name: /kloppen nog niet/ }).waitFor();
      expect(await page.getByRole("group", { name: "Auto 1" }).count()).toBe(0);
    });
  });

  it("scripts that do not arrive leave a page that works", async () => {
    const context = await browser.newContext({ locale: "nl-NL" });
    try {
      const page = await context.newPage();
      await page.route("**/assets/client.js", (route) => route.abort());
      await page.goto(`${preview.origin}/forms/alles?lang=nl`);
      await page.getByRole("button", { name: "Auto toevoegen" }).click();
      expect(await page.getByRole("group", { name: "Auto 1" }).count()).toBe(1);
    } finally {
      await context.close();
    }
  });
});

async function readSchema(): Promise<Schema> {
  const page = await browser.newPage();
  try {
    await page.goto(`${preview.origin}/forms/alles?lang=nl`);
    return await schemaOf(page, "/forms/alles.form.js");
  } finally {
    await page.close();
  }
}

/** What is smaller than 24 by 24 pixels and no link in a sentence (WCAG 2.5.8). */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        ".waarom-form :is(button, input, select, textarea, summary, a)",
      ),
    ]
      .filter((element) => element.checkVisibility() && element.closest("p, dd, li") === null)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return Math.min(width, height) < 24 && Math.max(width, height) > 0;
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
}
