// A content editor who knows no code: from the first page to a text that is changed, in order and saved, following what
// the screen says. And what happens when it does not go by itself.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  accessibilityFaults,
  hasFocus,
  openPage,
  overflows,
  startBrowser,
  tabTo,
  type WatchedPage,
} from "./browser.js";
import { startPreview, type Preview } from "./preview.js";

/** Set it to a folder to keep pictures of each step, to look at. */
const pictures = process.env.WAAROM_PICTURES;

let preview: Preview;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  preview = await startPreview();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-NL" });
});
afterEach(async () => {
  await context.close();
  await preview.stop();
});

const file = "notices/parkeervergunning.nl.md";
const read = () => readFileSync(join(preview.folder, file), "utf8");
const write = (text: string) => {
  writeFileSync(join(preview.folder, file), text);
};
const editor = (page: Page) => page.getByRole("textbox", { name: /^Tekst van/ });
const state = (page: Page) => page.locator("#desk-state");

/** Until the editor stands there, a link to a topic loads the page again: nothing is lost, but typing starts anew. */
const isLive = (page: Page) => page.locator("#desk-editor").waitFor();

async function openDesk(topic = "kenteken"): Promise<WatchedPage> {
  const address = `${preview.origin}/texts/parkeervergunning.nl.md?lang=nl&topic=${topic}`;
  const watched = await openPage(context, address);
  await isLive(watched.page);
  return watched;
}

/** The editor stands in a shadow root, where the page itself does not see who has the focus. */
function editorHasFocus(page: Page): Promise<boolean> {
  return editor(page).evaluate((element) => {
    const root = element.getRootNode();
    return root instanceof ShadowRoot && root.activeElement === element;
  });
}

/** The page answers after the server looked at the whole project: a busy machine takes its time. */
function soon<T>(read: () => Promise<T>) {
  return expect.poll(read, { timeout: 20_000 });
}

async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `desk-${name}.png`), fullPage: true });
}

/** Goes to the end of the short text of the topic that the cursor is at the heading of. */
async function toShortText(page: Page): Promise<void> {
  for (let line = 0; line < 4; line += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
}

it("a text is found, changed, put right and saved by keyboard, as the screen says", async () => {
  const { page, problems } = await openPage(context, `${preview.origin}/?lang=nl`);
  await picture(page, "1-start");
  await tabTo(page, page.getByRole("link", { name: "Een tekst lezen of veranderen" }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/texts?lang=nl");
  await picture(page, "2-texts");
  await tabTo(page, page.getByRole("link", { name: "Compleet. Bewerk “Kenteken” in het Nederlands" }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/texts/parkeervergunning.nl.md?lang=nl&topic=kenteken");
  await isLive(page);

  // What a resident reads stands beside it.
  const pane = page.locator(".pane-resident");
  await soon(() => pane.innerText()).toContain("We vragen de RDW of de auto op uw naam staat.");
  await tabTo(page, page.getByRole("link", { name: "Kenteken", exact: true }));
  await page.keyboard.press("Enter");
  await soon(() => editorHasFocus(page)).toBe(true);
  await toShortText(page);
  await page.keyboard.type(" Dat gebeurt conform de wet. {{zin.bewaar}}");
  await soon(() => pane.innerText()).toContain("Dat gebeurt conform de wet.");
  expect(await state(page).innerText()).toBe("Nog niet opgeslagen.");
  expect(await page.locator("#desk-changes").innerText()).toContain("“Kenteken”, te lezen in 1 formulier");

  // Both remarks are put right with the buttons that stand beside them.
  const remarks = page.locator("#desk-findings");
  await soon(() => remarks.innerText()).toContain("“conform” is ambtelijk");
  await picture(page, "3-remarks");
  await tabTo(page, page.getByRole("button", { name: "Vervang door “volgens”" }));
  await page.keyboard.press("Enter");
  await soon(() => pane.innerText()).toContain("Dat gebeurt volgens de wet.");
  const placeholder = page.getByRole("button", { name: /zin\.bewaren|zin\.bezwaar/ }).first();
  await placeholder.click();
  await soon(() => remarks.innerText()).toBe("Geen opmerkingen. Deze tekst is in orde.");
  expect(await pane.innerText()).not.toContain("{{");
  await picture(page, "4-mended");

  // Tab leaves the editor, and the first button after it saves.
  await editor(page).focus();
  await page.keyboard.press("Tab");
  const save = page.getByRole("button", { name: "Opslaan" });
  expect(await hasFocus(save)).toBe(true);
  await page.keyboard.press("Enter");
  await soon(() => state(page).innerText()).toBe("Opgeslagen. Er zijn geen opmerkingen bij deze tekst.");
  expect(read()).toContain("Dat gebeurt volgens de wet.");
  await picture(page, "5-saved");

  // The form shows it.
  await page.getByRole("link", { name: /^Bekijk het formulier/ }).click();
  await page.waitForURL("**/forms/parkeervergunning?lang=nl");
  await soon(() => page.getByRole("form").getByText("Dat gebeurt volgens de wet.").first().isVisible()).toBe(
    true,
  );
  expect(await problems()).toEqual([]);
});

describe("the desk", () => {
  it("fits, and has no accessibility fault, in each view and at each width", async () => {
    const { page, problems } = await openDesk();
    await editor(page).click();
    await page.keyboard.type("{{zin.bewaar}} conform ");
    await page.locator(".desk-mark-error").first().waitFor();
    for (const view of ["Feiten uit het register", "De andere taal", "Wat een inwoner ziet"]) {
      await page.getByRole("radio", { name: view }).check();
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflows(page), `${view} scrolls sideways at ${width}`).toBe(false);
        expect(await accessibilityFaults(page), `${view} at ${width}`).toEqual([]);
        await picture(page, `view-${view.split(" ").at(-1)}-${width}`);
      }
    }
    expect(await problems()).toEqual([]);
  });

  it("puts a fact of the register in the text where the cursor stands", async () => {
    const { page } = await openDesk();
    await page.getByRole("link", { name: "Kenteken", exact: true }).click();
    await toShortText(page);
    await page.keyboard.type(" ");
    await page.getByRole("radio", { name: "Feiten uit het register" }).check();
    await page.getByRole("button", { name: "Voeg in: zin.ontvangers" }).click();
    await page.keyboard.press("Control+s");
    await soon(() => state(page).innerText()).toMatch(/^Opgeslagen/);
    expect(read()).toContain("op uw naam staat. {{zin.ontvangers}}\n");
  });

  it("completes a fact while one types", async () => {
    const { page } = await openDesk();
    await page.getByRole("link", { name: "Kenteken", exact: true }).click();
    await toShortText(page);
    await page.keyboard.type(" {{toezi");
    await page.getByRole("option", { name: /toezichthouder/ }).waitFor();
    await page.keyboard.press("Enter");
    await soon(() => page.locator(".pane-resident").innerText()).toContain(
      "op uw naam staat. de Autoriteit Persoonsgegevens",
    );
  });

  it("approves a text and sets its next date without a word of code", async () => {
    const { page } = await openDesk();
    await page.getByText("Stand van deze tekst").click();
    await page.getByLabel("Hoever is de tekst?").selectOption("nagekeken");
    await page.getByLabel("Opnieuw nakijken vóór").fill("2028-01-31");
    await page.getByLabel("Opnieuw nakijken vóór").blur();
    await page.getByRole("button", { name: "Opslaan" }).click();
    await soon(() => state(page).innerText()).toMatch(/^Opgeslagen/);
    expect(read()).toMatch(/^status: reviewed$/m);
    expect(read()).toMatch(/^reviewBy: 2028-01-31$/m);
  });

  it("starts a translation with the headings of its source", async () => {
    writeFileSync(
      join(preview.folder, "waarom.json"),
      readFileSync(join(preview.folder, "waarom.json"), "utf8").replace('["nl", "en"]', '["nl", "en", "de"]'),
    );
    const { page } = await openPage(context, `${preview.origin}/texts?lang=nl`);
    await soon(() => page.getByRole("link", { name: "Begin in het Duits" }).count()).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Begin in het Duits" }).nth(1).click();
    await page.waitForURL(/\.de\.md/);
    await page.getByRole("button", { name: "Opslaan" }).click();
    await soon(() => state(page).innerText()).toMatch(/^Opgeslagen/);
  });
});

describe("nothing is lost", () => {
  it("when two people save the same text: the second chooses, and both changes stay", async () => {
    const first = await openDesk();
    const second = await openDesk("aantalAutos");
    await second.page.getByRole("link", { name: /^Hoeveel auto/ }).click();
    await toShortText(second.page);
    await second.page.keyboard.type(" Soms meer.");
    await first.page.getByRole("link", { name: "Kenteken", exact: true }).click();
    await toShortText(first.page);
    await first.page.keyboard.type(" Meer niet.");
    await first.page.keyboard.press("Control+s");
    await soon(() => state(first.page).innerText()).toMatch(/^Opgeslagen/);

    // The other page hears of it by itself.
    const title = second.page.getByRole("heading", {
      name: "Iemand anders heeft deze tekst intussen veranderd",
    });
    await title.waitFor();
    await soon(() => hasFocus(title)).toBe(true);
    await picture(second.page, "two-people");
    expect(await accessibilityFaults(second.page)).toEqual([]);
    expect(read()).not.toContain("Soms meer.");
    await second.page.getByRole("button", { name: "Ga verder met beide samen" }).click();
    expect(await state(second.page).innerText()).toBe("Nog niet opgeslagen.");
    await second.page.getByRole("button", { name: "Opslaan" }).click();
    await soon(() => state(second.page).innerText()).toMatch(/^Opgeslagen/);
    expect(read()).toContain("Meer niet.");
    expect(read()).toContain("Soms meer.");
  });

  it("when the file changes while nobody types: the desk shows the new text", async () => {
    const { page } = await openDesk();
    write(read().replace("op uw naam staat", "van u is"));
    await soon(() => page.getByText("Het bestand is buiten dit scherm veranderd.").isVisible()).toBe(true);
    await soon(() => page.locator(".pane-resident").innerText()).toContain("van u is");
    expect(await state(page).innerText()).toBe("Alles is opgeslagen.");
  });

  it("when the page is closed too early: the text is offered again", async () => {
    const { page } = await openDesk();
    await page.getByRole("link", { name: "Kenteken", exact: true }).click();
    await toShortText(page);
    await page.keyboard.type(" Bijna kwijt.");
    await page.close({ runBeforeUnload: false });
    const { page: again } = await openDesk();
    await again.getByRole("button", { name: "Ja, zet mijn tekst terug" }).click();
    await again.getByRole("button", { name: "Opslaan" }).click();
    await soon(() => state(again).innerText()).toMatch(/^Opgeslagen/);
    expect(read()).toContain("Bijna kwijt.");
  });

  it("when the server stops: the text stays and the page says so", async () => {
    const { page } = await openDesk();
    await page.getByRole("link", { name: "Kenteken", exact: true }).click();
    await toShortText(page);
    await page.keyboard.type(" Blijft staan.");
    await page.route("**/save?*", (route) => route.abort());
    await page.keyboard.press("Control+s");
    await page.getByText("We krijgen geen antwoord van Waarom op deze computer.").first().waitFor();
    expect(await editor(page).innerText()).toContain("Blijft staan.");
    expect(read()).not.toContain("Blijft staan.");
    await page.unroute("**/save?*");
    await page.keyboard.press("Control+s");
    await soon(() => state(page).innerText()).toMatch(/^Opgeslagen/);
    expect(read()).toContain("Blijft staan.");
  });
});

it("without scripts a text can be looked at, changed and saved", async () => {
  await context.close();
  context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${preview.origin}/texts/parkeervergunning.nl.md?lang=nl&topic=kenteken`);
  const area = page.getByRole("textbox", { name: /^Tekst van/ });
  await area.fill(read().replace("op uw naam staat", "van u is"));
  await page.getByRole("button", { name: "Wat een inwoner ziet" }).click();
  await page.getByText("Kijk de tekst na en sla hem dan op.").waitFor();
  expect(read()).not.toContain("van u is");
  await picture(page, "without-scripts");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await page.getByText("Opgeslagen. Er zijn geen opmerkingen bij deze tekst.").waitFor();
  expect(read()).toContain("van u is");
});
