// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { transcript } from "../../../stories/lib/transcript.js";

function heard(html: string, language: "nl" | "en" = "nl"): readonly string[] {
  const page = document.createElement("div");
  page.innerHTML = html;
  document.body.replaceChildren(page);
  return transcript(page, language);
}

describe("what a screen reader says", () => {
  it("is a field with its state, name, answer and description, and not its label once more", () => {
    expect(
      heard(`<label for="k">Kenteken</label><p id="d">Op het gele bord.</p>
        <input id="k" aria-required="true" aria-invalid="true" aria-describedby="d" value="XX">`),
    ).toEqual(["Op het gele bord.", "invoerveld, verplicht, ongeldig, Kenteken, XX, Op het gele bord."]);
    expect(heard(`<label for="k">Kenteken</label><input id="k">`)).toEqual(["invoerveld, leeg, Kenteken"]);
  });

  it("is a folded button, and nothing of what it folds", () => {
    const why = `<summary>Waarom vragen we dit?</summary><p>Om u te mailen.</p>`;
    expect(heard(`<details>${why}</details>`)).toEqual(["knop, samengevouwen, Waarom vragen we dit?"]);
    expect(heard(`<details open>${why}</details>`)).toEqual([
      "knop, uitgevouwen, Waarom vragen we dit?",
      "Om u te mailen.",
    ]);
  });

  it("names headings, groups, choices and lists", () => {
    expect(
      heard(
        `<h2>Your car</h2><fieldset><legend>Own parking?</legend>
        <input type="radio" id="y" checked><label for="y">Yes</label></fieldset>
        <ul><li>One <strong>thing</strong></li></ul>`,
        "en",
      ),
    ).toEqual([
      "heading level 2, Your car",
      "group, Own parking?",
      "radio button, selected, Yes",
      "list with 1 item",
      "One thing",
    ]);
  });

  it("leaves out what is hidden, decoration or a style", () => {
    expect(
      heard(
        `<p hidden>a</p><svg aria-hidden="true"><title>b</title></svg><style>c{}</style><p style="display:none">d</p><p>e</p>`,
      ),
    ).toEqual(["e"]);
  });
});
