import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { exampleWith } from "../testing/example.js";
import { largeRegisterProject } from "../testing/large-register.js";
import { relativeTo } from "./paths.js";
import { registerSite } from "./register-site.js";
import { searchScript } from "./search-script.js";

function filesOf(artefacts: ReturnType<typeof registerSite>): ReadonlyMap<string, string> {
  return new Map(artefacts.map(({ path, text }) => [path, text]));
}

const example = exampleWith();
const site = filesOf(registerSite(example));
const pages = [...site].filter(([path]) => path.endsWith(".html"));

describe("the register site", () => {
  it("has a page for every activity and every group of people, in each language", () => {
    for (const language of example.languages) {
      for (const id of Object.keys(example.register.value.activities))
        expect(site.get(`register/${language}/activities/${id}.html`)).toContain(`<html lang="${language}">`);
      expect(site.has(`register/${language}/people/resident.html`)).toBe(true);
    }
  });

  it("leads nowhere that is not there, from any page, and nowhere outside its folder", () => {
    const notices = [...example.forms.keys()].flatMap((form) =>
      example.languages.map((language) => `notices/${form}.${language}.html`),
    );
    const all = new Set([...site.keys(), ...notices]);
    for (const [path, text] of pages) {
      const ids = new Set([...text.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]));
      for (const [, address = ""] of text.matchAll(/ (?:href|src)="([^"]*)"/g)) {
        if (/^(?:https:|mailto:|tel:)/.test(address)) continue;
        const [file = "", anchor = ""] = address.split("#");
        const target = file === "" ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
        expect(all.has(target), `${path} leads to ${address}`).toBe(true);
        if (anchor !== "") expect(ids.has(anchor), `${path} leads to ${address}`).toBe(true);
      }
    }
  });

  it("is valid HTML without inline script or style", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: { "no-inline-style": "error", "no-implicit-button-type": "error", "long-title": "off" },
    });
    for (const [path, text] of pages) {
      const { results } = await validator.validateString(text);
      expect(
        results.flatMap(({ messages }) => messages.map(({ message, line }) => `${path}:${line} ${message}`)),
      ).toEqual([]);
      expect(text).not.toMatch(/<script(?![^>]* src=)|<style|\son[a-z]+=|javascript:/i);
    }
  });

  it("answers which data about me: by kind of data, for what, and only for the purposes that use it", () => {
    const people = site.get("register/nl/people/resident.html") ?? "";
    expect(people).toContain("<h1>Welke gegevens gebruiken we van inwoners?</h1>");
    const about = (category: string) => people.split(`<section id="${category}">`)[1]?.split("</section>")[0];
    expect(about("vehicle-registration")).toMatch(
      /Bewonersparkeervergunning<\/a>: beoordelen of u een parkeervergunning krijgt/,
    );
    expect(about("email")).toContain("Tevredenheid over uw afspraak");
    expect(about("phone")).toContain("met u praten over de Klussenmunt");
    expect(about("phone")).not.toContain("winkels betalen");
  });

  it("says of an activity where each kind of data comes from", () => {
    const page = site.get("register/nl/activities/parkeervergunning.html") ?? "";
    const origins = [
      ...(page.split('<dl class="data">')[1]?.split("</dl>")[0] ?? "").matchAll(/<dt>(.*?)<\/dt>/g),
    ].map((match) => match[1]);
    expect(origins).toEqual([
      "U vult zelf in, bij “Bewonersparkeervergunning aanvragen”",
      "We zoeken op bij de RDW",
      "We zoeken op in de basisregistratie personen",
    ]);
  });

  it("does not publish what only the organisation needs", () => {
    const all = [...filesOf(registerSite(largeRegisterProject(3))).values()].join("\n");
    expect(all).not.toMatch(/eigenaar-geheim|beveiliging-geheim/);
  });

  it("shows hostile names as text", () => {
    const hostile = `<img src=x onerror=alert(1)>"'&</script><script>alert(1)</script>`;
    const files = filesOf(registerSite(largeRegisterProject(2, hostile)));
    for (const [path, text] of files)
      if (!path.endsWith("register.css"))
        expect(text, path).not.toMatch(/<img|<script>alert|<\/script><script/);
    expect(files.get("register/nl/activities/activiteit-0.html")).toContain(
      "<h1>&lt;img src=x onerror=alert(1)&gt;&quot;",
    );
  });

  it("grows with the register and no faster, in every file", () => {
    const measure = (count: number) => {
      const files = registerSite(largeRegisterProject(count));
      return { files: files.length, bytes: files.reduce((sum, { text }) => sum + text.length, 0) };
    };
    const [small, large] = [measure(24), measure(48)];
    expect(large.files - small.files).toBe(48);
    expect(large.bytes / small.bytes).toBeLessThan(2);
  });
});

describe("the script of the search", () => {
  it("is made of its source", async () => {
    const generator = await import("../../scripts/generate.mjs");
    expect(await generator.searchScript()).toBe(searchScript);
    expect(readFileSync(new URL("browser/search.ts", import.meta.url), "utf8")).not.toMatch(
      /innerHTML|eval|import /,
    );
  });
});

describe("an address from page to page", () => {
  it.each([
    ["register/index.html", "register/register.css", "register.css"],
    ["register/nl/activities/x.html", "register/index.html", "../../index.html"],
    ["register/nl/activities/x.html", "register/nl/activities/y.html", "y.html"],
    ["register/en/index.html", "notices/a b.nl.html", "../../notices/a%20b.nl.html"],
  ])("from %s to %s is %s", (from, to, address) => {
    expect(relativeTo(from, to)).toBe(address);
  });
});
