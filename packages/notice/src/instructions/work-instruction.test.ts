import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { exampleProject } from "../testing/project.js";
import { renderWorkPageHtml, renderWorkPageMarkdown } from "../work-pages/render.js";
import { workInstruction } from "./work-instruction.js";

const project = exampleProject();

/** The part of an instruction about one purpose, as Markdown. */
function partOf(form: string, purpose: RegExp, language: "nl" | "en" = "nl"): string {
  const parts = renderWorkPageMarkdown(workInstruction(project, form, language)).split(/^## /m);
  return parts.find((part) => purpose.test(part)) ?? "";
}

describe("a work instruction", () => {
  const wmo = partOf("wmo", /onderzoeken welke hulp/);

  it("has every field of the form, under each purpose that it serves", () => {
    for (const [id, form] of project.forms) {
      const text = renderWorkPageMarkdown(workInstruction(project, id, "nl"));
      for (const { label } of form.walk.fields)
        expect(text.replaceAll("\\", ""), `${id}: ${label}`).toContain(`**${label}**`);
    }
    expect(partOf("parkeervergunning", /^Doel: de nieuwsbrief/)).toContain("**E-mailadres**");
    expect(partOf("parkeervergunning", /beoordelen of/)).toContain("**E-mailadres**");
  });

  it("says per purpose the basis with its law, and how long", () => {
    expect(wmo).toContain(
      "Taak van algemeen belang (AVG 6.1e); [Wet maatschappelijke ondersteuning 2015, artikel 2.3.2]",
    );
    expect(wmo).toContain("tot 15 jaar nadat uw hulp stopt");
    expect(wmo).toContain("BSN mag volgens Wet algemene bepalingen burgerservicenummer, artikel 10");
    expect(wmo).toMatch(/gevoelig; gezondheid; nodig voor het besluit; mag vanwege .* \(AVG 9\.2b\)/);
  });

  it("says what one may and may not do", () => {
    expect(wmo).toContain("Ze delen met het CAK.");
    expect(wmo).toContain("Ze aan iemand anders geven.");
    expect(wmo).toContain("Het BSN gebruiken als zoeknummer voor iets anders");
    const permit = partOf("parkeervergunning", /beoordelen of/);
    expect(permit).toContain("Alleen dit delen met de RDW: Kenteken.");
    expect(permit).not.toContain("BSN");
    expect(partOf("parkeervergunning", /^Doel: de nieuwsbrief/)).toContain(
      "Iemand die nee zegt anders behandelen.",
    );
  });

  it("explains when consent is asked and when it must not be", () => {
    const rules = partOf("parkeervergunning", /^Altijd/);
    expect(rules).toContain("Vraag geen toestemming voor wat hieronder op een wet of taak rust");
    expect(rules).toContain("Toestemming geldt alleen voor het doel waarbij zij staat");
    expect(partOf("wmo", /^Altijd/)).not.toContain("Toestemming geldt alleen");
  });

  it("gives the words that a resident reads, so that a professional says the same", () => {
    expect(partOf("parkeervergunning", /beoordelen of/)).toContain(
      "Zeg erbij: “We vragen de RDW of de auto op uw naam staat.”",
    );
    expect(partOf("parkeervergunning", /^Purpose: decide/, "en")).toContain(
      "Say: “We ask the RDW whether the car is in your name.”",
    );
  });

  it("says which data is about somebody else", () => {
    expect(partOf("wmo", /over een ander/)).toContain("“Wie wilt u bij het gesprek hebben?”");
  });

  it("is valid HTML", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: { "no-inline-style": "error", "long-title": "off", "tel-non-breaking": "off" },
    });
    for (const id of project.forms.keys()) {
      const { results } = await validator.validateString(
        renderWorkPageHtml(workInstruction(project, id, "nl")),
      );
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${id}: ${message}`))).toEqual(
        [],
      );
    }
  });

  it("is refused for a form that is not there", () => {
    expect(() => workInstruction(project, "nergens", "nl")).toThrow(/There is no form "nergens"/);
  });
});
