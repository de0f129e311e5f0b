// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { largeRegisterProject } from "../testing/large-register.js";
import { siteContext } from "./entry.js";
import { registerSite } from "./register-site.js";
import { searchIndex } from "./search-index.js";

function filesOf(artefacts: ReturnType<typeof registerSite>): ReadonlyMap<string, string> {
  return new Map(artefacts.map(({ path, text }) => [path, text]));
}

function parsed(text = ""): Document {
  return new DOMParser().parseFromString(text, "text/html");
}

/** Makes the index page the page of this test, and runs its scripts as a browser does. */
function opened(files: ReadonlyMap<string, string>, query = "", language = "nl") {
  const path = language === "nl" ? "register/index.html" : `register/${language}/index.html`;
  window.history.replaceState(null, "", `/${path}${query}`);
  document.body.innerHTML = parsed(files.get(path)).body.innerHTML;
  for (const script of [`register/${language}/search-index.js`, "register/search.js"])
    window.eval(files.get(script) ?? "");
  return {
    type(id: string, value: string) {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`);
      if (field === null) throw new Error(`There is no field ${id}.`);
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    shown: () =>
      [...document.querySelectorAll<HTMLElement>(".activities li")]
        .filter((item) => !item.hidden)
        .map((item) => item.querySelector("a")?.textContent),
    status: () => document.querySelector("[role=status]")?.textContent,
  };
}

afterEach(() => {
  document.body.innerHTML = "";
  window.history.replaceState(null, "", "/");
});

describe("the search", () => {
  const files = filesOf(registerSite(largeRegisterProject(48)));

  it("stands ready only with its script, and shows everything first", () => {
    expect(parsed(files.get("register/index.html")).querySelector("form.search[hidden]")).not.toBeNull();
    const page = opened(files);
    expect(document.querySelector("form.search[hidden]")).toBeNull();
    expect(page.status()).toBe("48 van 48");
  });

  it("finds words inside joined words, whatever their accents and case, and all words together", () => {
    const page = opened(filesOf(registerSite(largeRegisterProject(12, "Bewonersparkeervergunning"))));
    page.type("q", "VERGÚNNING");
    expect(page.shown()).toContain("Bewonersparkeervergunning");
    page.type("q", "vergunning bewoner");
    expect(page.shown()).toEqual(["Bewonersparkeervergunning"]);
  });

  it("narrows by whom it is about and by kind of data, and hides letters without anything", () => {
    const page = opened(files);
    page.type("who", "visitor");
    expect(page.shown()).toHaveLength(12);
    page.type("which", "bsn");
    const both = page.shown();
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(12);
    for (const section of document.querySelectorAll<HTMLElement>(".activities section"))
      expect(section.hidden).toBe(section.querySelector("li:not([hidden])") === null);
  });

  it("says how many there are, and what to do when there is nothing", () => {
    const page = opened(files);
    page.type("q", "subsidie betalen");
    expect(page.status()).toBe("1 van 48");
    page.type("q", "zwembad");
    expect(page.status()).toContain("Niets gevonden");
  });

  it("takes a question from a link, and leaves a hostile one alone", () => {
    expect(opened(files, "?q=jeugdhulp&who=visitor").shown()).toHaveLength(6);
    opened(files, "?who=%3Cscript%3E&which=constructor&q=%3Cimg%3E");
    expect(document.querySelector("img")).toBeNull();
    expect(opened(files, "?who=nobody").status()).toBe("48 van 48");
  });

  it("works in English", () => {
    const page = opened(files, "", "en");
    page.type("q", "thing 7");
    expect(page.shown()).toContain("Activity 7");
    expect(page.status()).toMatch(/ of 48$/);
  });

  it("looks through words, of which there are ever fewer per activity", () => {
    const measure = (count: number) => {
      const { words, entries } = searchIndex(siteContext(largeRegisterProject(count), "nl"));
      const mentions = entries.reduce((sum, places) => sum + places.length, 0);
      // Apart from the numbers in the names.
      return { words: words.split("\n").length - count, mentions };
    };
    const [small, large] = [measure(96), measure(192)];
    expect(large.words).toBe(small.words);
    expect(large.mentions / small.mentions).toBeLessThan(2.01);
  });
});
