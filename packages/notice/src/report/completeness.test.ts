import { describe, expect, it } from "vitest";
import { checklistItems } from "../checklist/items.js";
import { permitFiles, permitForm, permitRegister } from "../testing/permit.js";
import { projectOf } from "../testing/project.js";
import { reportMarkdown } from "./as-markdown.js";
import { reportText } from "./as-text.js";
import { completenessReport, isComplete } from "./completeness.js";

const permit = projectOf(permitFiles);
const complete = completenessReport(permit, { form: "parkeervergunning" }, "nl");
const { dpo: _, ...withoutDpo } = permitRegister;
const incomplete = completenessReport(
  projectOf({ ...permitFiles, "register.yaml": withoutDpo }),
  { form: "parkeervergunning" },
  "nl",
);

describe("a completeness report", () => {
  it("has every item of the table, and counts them all", () => {
    expect(complete.items.map(({ id }) => id)).toEqual(Object.keys(checklistItems));
    expect(Object.values(complete.counts).reduce((sum, count) => sum + count, 0)).toBe(complete.items.length);
    expect(isComplete(complete)).toBe(true);
    expect(isComplete(incomplete)).toBe(false);
  });

  it("names the line that supplies a fact, in the register and in the form", () => {
    const placeOf = (id: string) => complete.items.find((item) => item.id === id)?.facts[0]?.places[0];
    const dpo = placeOf("dpo.contact");
    const line = JSON.stringify(permitRegister, undefined, 2)
      .split("\n")
      .findIndex((text) => text.includes('"fg@voorbeeldstad.example"'));
    expect(dpo).toMatchObject({ file: "register.yaml", line: line + 1, pointer: "/dpo/email" });
    const provision = placeOf("provision");
    expect(provision?.file).toBe("forms/parkeervergunning.form.json");
    const source = JSON.stringify(permitForm, undefined, 2).split("\n")[(provision?.line ?? 0) - 1];
    expect(source).toContain('"provision"');
  });

  it("names where what is missing belongs, and what to do", () => {
    const dpo = incomplete.items.find(({ id }) => id === "dpo.contact");
    expect(dpo).toMatchObject({ status: "missing", decides: "officer" });
    expect(dpo?.facts[0]).toMatchObject({ state: "absent", places: [{ pointer: "/dpo/address" }] });
    expect(dpo?.todo?.nl).toContain("functionaris");
  });
});

describe.each(["nl", "en"] as const)("as text in %s", (language) => {
  const text = reportText(incomplete, language);

  it("has a line per item, and says what to do only where something fails", () => {
    for (const { label } of Object.values(checklistItems)) expect(text).toContain(label[language]);
    const shout = language === "nl" ? "ONTBREEKT" : "MISSING";
    expect(text.split(shout)).toHaveLength(2);
    expect(text).toContain(language === "nl" ? "Voor de privacy officer" : "For the privacy officer");
    expect(text).toContain("/dpo/address");
    expect(text).toContain(language === "nl" ? "1 ontbreekt" : "1 missing");
  });
});

describe("as Markdown", () => {
  it("is one table whose cells hold no markup from the register", () => {
    const register = structuredClone(permitRegister) as { organisation: { name: string } };
    const project = projectOf({
      ...permitFiles,
      "register.yaml": JSON.stringify(register).replaceAll(
        '"nl":"beoordelen of u een parkeervergunning krijgt",',
        "",
      ),
    });
    const markdown = reportMarkdown(completenessReport(project, { form: "parkeervergunning" }, "nl"), "nl");
    const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
    expect(rows).toHaveLength(Object.keys(checklistItems).length + 2);
    for (const line of rows) expect(line.replaceAll("\\|", "").split("|")).toHaveLength(8);
    expect(markdown).toContain("**deels**");
    expect(markdown).toContain("Vertaal");
  });
});
