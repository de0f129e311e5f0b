import { describe, expect, it } from "vitest";
import { linkProject } from "@waarom/model";
import { after, brief, inOneFile, options } from "./testing/linked-files.js";

describe("references", () => {
  it.each([
    [
      "controller: college",
      "controller: colege",
      "register.yaml link/unknown-reference /activities/parkeervergunning/controller",
      "college",
    ],
    [
      "recipients: [drukker]",
      "recipients: [drukkr]",
      "register.yaml link/unknown-reference /activities/parkeervergunning/purposes/sturen/recipients/0",
      "drukker",
    ],
    [
      "source: brp",
      "source: bpr",
      "register.yaml link/unknown-reference /activities/parkeervergunning/obtained/1/source",
      "brp",
    ],
    [
      "purpose: toetsen",
      "purpose: sturne",
      "register.yaml link/unknown-reference /activities/parkeervergunning/obtained/0/purpose",
      "sturen",
    ],
    [
      "law: gemeentewet",
      "law: gemeentwet",
      "register.yaml link/unknown-reference /activities/parkeervergunning/purposes/beoordelen/legalBases/public-task/law/0/law",
      "gemeentewet",
    ],
    [
      '"activity":"parkeren"',
      '"activity":"parkeervergunnig"',
      "forms/parkeervergunning.form.json link/unknown-reference /x-form/activity",
      "parkeervergunning",
    ],
    [
      '"legalBasis":"public-task"',
      '"legalBasis":"public-task","source":"brpp"',
      "forms/parkeervergunning.form.json link/unknown-reference /properties/kenteken/x-privacy/source",
      "brp",
    ],
    [
      "form: parkeervergunning",
      "form: parkeervergunnin",
      "notices/parkeervergunning.nl.md link/unknown-reference /form/0",
      "parkeervergunning",
    ],
    [
      "audience: inwoner",
      "audience: inwonr",
      "notices/parkeervergunning.nl.md link/unknown-reference /audience",
      "inwoner",
    ],
  ])("%s → %s", (search, replacement, expected, meant) => {
    const diagnostics = after(search, replacement);
    expect(brief(diagnostics)).toEqual([expected]);
    const [finding] = diagnostics;
    expect(finding?.message.nl).toContain(`Bedoelt u "${meant}"?`);
    expect(finding?.suggestions?.[0]?.edits[0]?.text).toContain(meant);
    const text =
      inOneFile.find(({ path }) => path === finding?.file)?.text.replace(search, replacement) ?? "";
    const place = text.slice(finding?.range.start.offset, finding?.range.end.offset);
    expect(replacement).toContain(place);
    expect(place.length).toBeGreaterThan(2);
  });

  it("names the known ones where none is near, and shows where they stand", () => {
    const [finding] = after("recipients: [drukker]", "recipients: [politie]");
    expect(finding?.message.nl).toContain('Wel bekend: "rdw" en "drukker".');
    expect(finding?.related?.[0]).toMatchObject({ file: "register.yaml", pointer: "/recipients" });
  });

  it("takes laws that the organisation added", () => {
    const files = inOneFile.map(({ path, text }) => ({
      path,
      text: text
        .replace("law: gemeentewet", "law: verordening")
        .replace('"audiences"', '"laws": { "verordening": { "name": "V" } }, "audiences"'),
    }));
    expect(brief(linkProject(files, options).diagnostics)).toEqual([]);
  });

  it("reports an earlier id that is taken", () => {
    const [finding, ...rest] = after("formerly: [toetsen]", "formerly: [sturen]");
    expect(finding?.ruleId).toBe("link/formerly-taken");
    expect(finding?.related?.[0]?.pointer).toBe("/activities/parkeervergunning/purposes/sturen");
    // What was obtained for the earlier id no longer finds it.
    expect(brief(rest)).toEqual([
      "register.yaml link/unknown-reference /activities/parkeervergunning/obtained/0/purpose",
    ]);
  });
});

describe("what forms declare", () => {
  it.each([
    [
      '"purpose":"parkeervergunning/beoordelen"',
      '"purpos":"parkeervergunning/beoordelen"',
      "source/unknown-key",
      "/properties/kenteken/x-privacy/purpos",
    ],
    ['"public-task"', '"publictask"', "source/not-in-list", "/properties/kenteken/x-privacy/legalBasis"],
    ['{"purpose"', '["x",{"purpose"', "source/syntax", ""],
    ['"filledInBy":"self"', '"filledInBy":"me"', "source/not-in-list", "/x-form/filledInBy"],
  ])("%s → %s", (search, replacement, ruleId, pointer) => {
    const [finding] = after(search, replacement);
    expect([finding?.ruleId, finding?.pointer]).toEqual([ruleId, pointer]);
  });

  it("is read wherever a schema can stand, and nowhere else", () => {
    const wrong = { legalBasis: "x" };
    const schema = {
      type: "object",
      properties: {
        "x-privacy": { type: "string", "x-privacy": wrong },
        b: { const: { "x-privacy": wrong } },
      },
      $defs: { d: { allOf: [{ "x-privacy": [wrong] }] } },
      if: { "x-privacy": wrong },
      items: { "x-privacy": wrong },
      enum: [{ "x-privacy": wrong }],
    };
    const files = [{ path: "forms/a.form.json", text: JSON.stringify(schema) }];
    expect(linkProject(files, options).diagnostics.map(({ pointer }) => pointer)).toEqual([
      "/properties/x-privacy/x-privacy/legalBasis",
      "/$defs/d/allOf/0/x-privacy/0/legalBasis",
      "/if/x-privacy/legalBasis",
      "/items/x-privacy/legalBasis",
    ]);
  });
});
