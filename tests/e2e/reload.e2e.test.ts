// Somebody saves a file while the preview is open.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { breakForm } from "./break-form.js";
import { openPage, startBrowser } from "./browser.js";
import { startPreview, type Preview } from "./preview.js";

let preview: Preview;
let browser: Browser;
beforeAll(async () => {
  [preview, browser] = await Promise.all([startPreview(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await preview.stop();
});

it("shows what was saved, what is wrong with it, and the form again once that is mended", async () => {
  const path = join(preview.folder, "forms/parkeervergunning.form.json");
  const text = readFileSync(path, "utf8");
  const context = await browser.newContext({ locale: "en-GB" });
  const { page } = await openPage(context, `${preview.origin}/forms/parkeervergunning?lang=en`);
  await page.getByRole("textbox", { name: "Licence plate" }).waitFor();

  breakForm(preview.folder);
  await page.getByRole("heading", { name: "This form cannot be shown yet" }).waitFor();
  expect(await page.getByRole("main").innerText()).toContain("forms/parkeervergunning.form.json, line 18");

  writeFileSync(path, text);
  await page.getByRole("textbox", { name: "Licence plate" }).waitFor();

  const notice = join(preview.folder, "notices/parkeervergunning.en.md");
  const sentence = "We ask the RDW whether the car is in your name.";
  writeFileSync(notice, readFileSync(notice, "utf8").replace(sentence, "We ask the RDW whose car this is."));
  await page.getByText("We ask the RDW whose car this is.", { exact: true }).waitFor();
});
