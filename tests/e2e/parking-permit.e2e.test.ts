// A resident applies for a parking permit on the built preview, with the keyboard only and under a strict policy.
import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hasFocus, openPage, startBrowser, tabTo, type WatchedPage } from "./browser.js";
import { startPreview, type Preview } from "./preview.js";

let preview: Preview;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  [preview, browser] = await Promise.all([startPreview(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await preview.stop();
});
beforeEach(async () => {
  context = await browser.newContext({ locale: "nl-NL" });
});
afterEach(async () => {
  await context.close();
});

function open(path: string): Promise<WatchedPage> {
  return openPage(context, `${preview.origin}${path}`);
}

const textbox = (page: Page, name: string | RegExp) => page.getByRole("textbox", { name });

/** Moves to a field with Tab and types in it. */
async function type(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, textbox(page, name));
  await page.keyboard.type(text);
}

/** The heading above the list of errors. */
const errors = (page: Page) => page.getByRole("heading", { name: /klop(t|pen) nog niet/ });

async function send(page: Page): Promise<void> {
  await tabTo(page, page.getByRole("button", { name: "Versturen" }));
  await page.keyboard.press("Enter");
}

/** Chooses an option of a question with radio buttons: Tab to the first, arrows to the one that is meant. */
async function choose(page: Page, question: string, option: string): Promise<void> {
  const radios = page.getByRole("radiogroup", { name: question });
  const first = radios.getByRole("radio").first();
  const wanted = radios.getByRole("radio", { name: option, exact: true });
  await tabTo(page, first);
  await page.keyboard.press("Space");
  for (let presses = 0; !(await wanted.isChecked()); presses += 1) {
    expect(presses).toBeLessThan(10);
    await page.keyboard.press("ArrowDown");
  }
}

async function typeDate(
  page: Page,
  question: string,
  [day, month, year]: [string, string, string],
): Promise<void> {
  const group = page.getByRole("group", { name: question });
  for (const [part, text] of [
    ["Dag", day],
    ["Maand", month],
    ["Jaar", year],
  ] as const) {
    await tabTo(page, group.getByRole("textbox", { name: part }));
    await page.keyboard.type(text);
  }
}

describe("a parking permit, by keyboard", () => {
  it("can be applied for, with an error met and mended, and ends in a receipt", async () => {
    const { page, problems } = await open("/?lang=nl");
    await tabTo(page, page.getByRole("link", { name: "Bewonersparkeervergunning aanvragen", exact: true }));
    await page.keyboard.press("Enter");
    await page.waitForURL("**/forms/parkeervergunning?lang=nl");

    // The first layer stands above the questions.
    const notice = page.getByRole("region", { name: "Uw gegevens in het kort" });
    await expect.poll(() => notice.isVisible()).toBe(true);
    expect(await notice.innerText()).toContain("We beoordelen of u een parkeervergunning krijgt.");

    // Why is this asked? The short sentence is in sight; more unfolds in place.
    const form = page.getByRole("form");
    expect(
      await form
        .getByText("We vragen de RDW of de auto op uw naam staat.", { exact: true })
        .first()
        .isVisible(),
    ).toBe(true);
    const why = form.locator("summary").filter({ hasText: "dit?: Kenteken" });
    await tabTo(page, why);
    const more = form.getByText("De RDW krijgt daarvoor alleen het kenteken.");
    expect(await more.isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    expect(await more.isVisible()).toBe(true);

    // Sent too early: the list of errors takes the focus, and leads to the first question.
    await send(page);
    await expect.poll(() => hasFocus(errors(page))).toBe(true);
    await tabTo(page, page.getByRole("link", { name: "Vul uw kenteken in" }));
    await page.keyboard.press("Enter");
    expect(await hasFocus(textbox(page, "Kenteken"))).toBe(true);
    await page.keyboard.type("AB-123-C");

    await choose(page, "Van wie is de auto?", "Van mijzelf");
    await type(page, "Naam", "S. de Vries");
    await type(page, "Postcode", "12345");
    await type(page, "Huisnummer", "12");
    await type(page, "Straat", "Lindelaan");
    await type(page, "Plaats", "Voorbeeldstad");
    await choose(page, "Hebt u een eigen parkeerplaats of garage?", "Nee");
    await type(page, "Hoeveel auto's zijn er in uw huishouden?", "1");
    await choose(page, "Welke vergunning vraagt u aan?", "Vergunning voor de eerste auto");
    await typeDate(page, "Vanaf welke dag wilt u de vergunning?", ["1", "2", "2027"]);
    await type(page, /^E-mailadres/, "s.de.vries@post.example");
    await tabTo(page, page.getByRole("checkbox", { name: /nieuwsbrief/ }));
    await page.keyboard.press("Space");

    // One answer is not right: the error says how it must be, at the question and in the list.
    await send(page);
    await expect.poll(() => hasFocus(errors(page))).toBe(true);
    expect(await errors(page).innerText()).toBe("1 antwoord klopt nog niet");
    expect(await textbox(page, "Postcode").getAttribute("aria-invalid")).toBe("true");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await hasFocus(textbox(page, "Postcode"))).toBe(true);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("1234 AB");
    await send(page);

    const heading = page.getByRole("heading", { level: 1, name: "Uw ontvangstbewijs" });
    await expect.poll(() => heading.isVisible()).toBe(true);
    expect(await hasFocus(heading)).toBe(true);
    const receipt = await page.getByRole("main").innerText();
    expect(receipt).toContain("Beoordelen of u een parkeervergunning krijgt");
    expect(receipt).toContain("Parkeerverordening Voorbeeldstad 2025, art. 4");
    expect(receipt).toContain("1 jaar");
    expect(receipt).toContain("RDW");
    expect(receipt).toContain("Ja, mail mij de nieuwsbrief over verkeer en parkeren");
    expect(receipt).toContain("U gaf toestemming");
    expect(await problems()).toEqual([]);
  });
});

describe("without JavaScript", () => {
  it("the same form is sent natively, keeps answers when there are errors, and ends in the same receipt", async () => {
    await context.close();
    context = await browser.newContext({ locale: "nl-NL", javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${preview.origin}/forms/parkeervergunning?lang=nl`);

    await page.locator("summary").filter({ hasText: "dit?: Kenteken" }).click();
    expect(await page.getByText("De RDW krijgt daarvoor alleen het kenteken.").isVisible()).toBe(true);

    await textbox(page, "Kenteken").fill("AB-123-C");
    await page.getByRole("button", { name: "Versturen" }).click();
    expect(await page.getByText(/antwoorden kloppen nog niet/).isVisible()).toBe(true);
    expect(await textbox(page, "Kenteken").inputValue()).toBe("AB-123-C");

    await page.getByRole("radio", { name: "Van mijzelf" }).check();
    await textbox(page, /^Naam$/).fill("S. de Vries");
    await textbox(page, "Postcode").fill("1234 AB");
    await textbox(page, "Huisnummer").fill("12");
    await textbox(page, "Straat").fill("Lindelaan");
    await textbox(page, "Plaats").fill("Voorbeeldstad");
    await page
      .getByRole("radiogroup", { name: "Hebt u een eigen parkeerplaats of garage?" })
      .getByRole("radio", { name: "Nee" })
      .check();
    await textbox(page, "Hoeveel auto's zijn er in uw huishouden?").fill("1");
    await page.getByRole("radio", { name: "Vergunning voor de eerste auto" }).check();
    const date = page.getByRole("group", { name: "Vanaf welke dag wilt u de vergunning?" });
    await date.getByRole("textbox", { name: "Dag" }).fill("1");
    await date.getByRole("textbox", { name: "Maand" }).fill("2");
    await date.getByRole("textbox", { name: "Jaar" }).fill("2027");
    await page.getByRole("button", { name: "Versturen" }).click();

    const main = page.getByRole("main");
    expect(await main.getByRole("heading", { level: 1 }).innerText()).toBe("Uw ontvangstbewijs");
    expect(await main.innerText()).toContain("Beoordelen of u een parkeervergunning krijgt");
    expect(await main.innerText()).toContain("U gaf geen antwoord");
  });
});
