import type { JsonObject, VisibleReason, Why } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { composeNotice } from "../compose/compose-notice.js";
import { blockText } from "../markdown/nodes.js";
import { permitFiles, permitForm, permitRegister } from "../testing/permit.js";
import { formOf, projectOf } from "../testing/project.js";
import { richFiles } from "../testing/rich.js";

function whysOf(files: Parameters<typeof projectOf>[0], form: string, language = "nl"): readonly Why[] {
  return composeNotice(projectOf(files), { form }, { language }).whys;
}

function at(whys: readonly Why[], path: string): Why | undefined {
  return whys.find((why) => why.at === path);
}

const declared = {
  purpose: "parkeervergunning/beoordelen",
  legalBasis: "public-task",
  category: "case-details",
  provision: "needed-for-decision",
};
const field = (title: string, more: JsonObject = {}): JsonObject => ({
  type: "string",
  title,
  "x-privacy": { ...declared, ...more },
});

describe("the whys of a parking permit", () => {
  const whys = whysOf(permitFiles, "parkeervergunning");

  it("stand open where a resident would wonder, and nowhere else", () => {
    expect(whys.map(({ at: path, kind, visible }) => [path, kind, visible])).toEqual([
      ["/kenteken", "field", ["checked-elsewhere", "shared"]],
      ["/adres", "group", ["checked-elsewhere"]],
      ["/soort", "fields", []],
      ["/email", "field", ["voluntary"]],
    ]);
  });

  it("say what the example says", () => {
    expect(blockText(at(whys, "/kenteken")?.short ?? [])).toBe(
      "We vragen de RDW of de auto op uw naam staat.",
    );
    expect(blockText(at(whys, "/adres")?.short ?? [])).toBe(
      "Zo weten we wie aanvraagt en of u in het vergunninggebied woont.",
    );
    expect(blockText(at(whys, "/email")?.short ?? [])).toBe(
      "We mailen u over uw aanvraag. Niets ingevuld? Dan krijgt u een brief.",
    );
    expect(blockText(at(whys, "/soort")?.short ?? [])).toBe(
      "Zo kunnen we beoordelen of u een parkeervergunning krijgt.",
    );
  });

  it("cover every field once", () => {
    expect(whys.flatMap(({ paths }) => paths)).toEqual([
      "/kenteken",
      "/adres/naam",
      "/adres/straat",
      "/adres/plaats",
      "/soort",
      "/ingang",
      "/email",
    ]);
  });

  it("carry the labels of what they cover", () => {
    expect(whys.map(({ label }) => label)).toEqual([
      "Kenteken",
      "Naam en adres",
      "Soort vergunning; Ingangsdatum",
      "E-mail",
    ]);
  });

  it("give in the summary basis, recipient and period, each once", () => {
    const summary = blockText(at(whys, "/kenteken")?.summary ?? []);
    expect(summary).toContain("het hoort bij een taak van de gemeente");
    expect(summary).toContain("De RDW krijgt dit ook.");
    expect(summary.match(/We bewaren uw gegevens/g)).toHaveLength(1);
  });

  it("tell only the asked category to an organisation that is asked something", () => {
    expect(blockText(at(whys, "/soort")?.summary ?? [])).not.toContain("RDW");
  });

  it("say what happens without an answer only where that is not the usual", () => {
    expect(blockText(at(whys, "/email")?.summary ?? [])).toContain("Dan krijgt u een brief.");
    expect(blockText(at(whys, "/soort")?.summary ?? [])).not.toContain("Mist er iets?");
  });

  it("give articles, laws with links and agreements in the legal layer", () => {
    const legal = JSON.stringify(at(whys, "/kenteken")?.legal);
    expect(legal).toContain("AVG 6.1e");
    expect(legal).toContain("https://wetten.overheid.nl/jci1.3:c:BWBR0005416&artikel=225");
    expect(legal).toContain("VWO-2025-014");
  });
});

describe("neighbours", () => {
  const register = { "register.yaml": permitRegister };

  it("share a button only on the same step", () => {
    const files = { ...register, "forms/f.form.json": formOf({ a: field("A"), b: field("B") }) };
    expect(whysOf(files, "f").map(({ paths }) => paths)).toEqual([["/a", "/b"]]);
    const steps = [
      { id: "een", title: "Een", properties: ["a"] },
      { id: "twee", title: "Twee", properties: ["b"] },
    ];
    expect(whysOf({ ...files, "forms/f.ui.json": { steps } }, "f").map(({ paths }) => paths)).toEqual([
      ["/a"],
      ["/b"],
    ]);
  });

  it("may have a multiple choice between them, which declares its purpose at its items", () => {
    const choice = { type: "array", title: "C", items: { enum: ["x", "y"], ...field("C") } };
    const files = { ...register, "forms/f.form.json": formOf({ a: field("A"), c: choice, b: field("B") }) };
    expect(whysOf(files, "f").map(({ paths }) => paths)).toEqual([["/a", "/c/*", "/b"]]);
  });

  it("are neighbours in the order of the layout", () => {
    const files = {
      ...register,
      "forms/f.form.json": formOf({
        a: field("A"),
        x: field("X", { provision: "voluntary" }),
        b: field("B"),
      }),
      "forms/f.ui.json": { ui: { "ui:order": ["a", "b", "x"] } },
    };
    expect(whysOf(files, "f").map(({ paths }) => paths)).toEqual([["/a", "/b"], ["/x"]]);
  });

  it("do not share the button of a question that may not be there", () => {
    const condition = {
      if: { properties: { a: { const: "x" } }, required: ["a"] },
      then: { properties: { b: field("B"), c: field("C") } },
    };
    const whys = whysOf({ ...register, "forms/f.form.json": formOf({ a: field("A") }, condition) }, "f");
    expect(whys.map(({ paths }) => paths)).toEqual([["/a"], ["/b", "/c"]]);
  });

  it("with another text, purpose, ground or subject have their own", () => {
    const files = {
      ...register,
      "forms/f.form.json": formOf({
        a: field("A"),
        b: field("B"),
        c: field("C", { subject: "partner" }),
        d: field("D", { bsnBasis: { text: "x" }, category: "bsn" }),
      }),
      "notices/f.nl.md": "# b\n\n## Kort\n\nIets anders.\n",
    };
    expect(whysOf(files, "f").map(({ paths }) => paths)).toEqual([["/a"], ["/b"], ["/c"], ["/d"]]);
  });

  it("that name themselves in a shared text have their own", () => {
    const files = {
      ...register,
      "forms/f.form.json": formOf({ a: field("A"), b: field("B") }),
      "notices/f.nl.md": "# beoordelen\n\n## Kort\n\n{{vraag}} is nodig.\n",
    };
    expect(whysOf(files, "f").map(({ short }) => blockText(short))).toEqual(["A is nodig.", "B is nodig."]);
  });
});

describe("why a short text stands open", () => {
  const whys = whysOf(richFiles, "hulp");
  const expected: readonly (readonly [string, readonly VisibleReason[]])[] = [
    ["/bsn", ["bsn", "prefilled", "shared", "automated"]],
    ["/naam", ["shared", "published", "automated"]],
    ["/ziekte", ["special", "shared", "automated"]],
    ["/partner", ["voluntary", "about-others", "shared", "published", "automated"]],
    ["/adres", ["checked-elsewhere", "shared", "automated"]],
    ["/gesprek", ["consent"]],
    ["/tip", ["voluntary"]],
  ];
  it.each(expected)("at %s", (path, reasons) => {
    expect(at(whys, path)?.visible).toEqual(reasons);
  });

  it("is said where nobody wrote a text", () => {
    expect(blockText(at(whys, "/bsn")?.short ?? [])).toContain("met gegevens uit DigiD");
    expect(blockText(at(whys, "/ziekte")?.short ?? [])).toContain("gevoelig gegeven");
  });

  it("for financial data and uploads too", () => {
    const files = {
      "register.yaml": { ...permitRegister },
      "forms/f.form.json": formOf({
        geld: { type: "number", title: "Inkomen", "x-privacy": { ...declared, category: "income" } },
        foto: {
          type: "object",
          title: "Foto",
          "x-file": { types: ["image/png"] },
          "x-privacy": { ...declared, category: "photo" },
        },
        b: field("B"),
      }),
      "notices/f.nl.md":
        "---\nvisible: [b]\n---\n\n# geld\n\n## Kort\n\nGeld.\n\n# foto\n\n## Kort\n\nFoto.\n\n# b\n\n## Kort\n\nB.\n",
    };
    expect(whysOf(files, "f").map(({ visible }) => visible)).toEqual([["financial"], ["upload"], ["editor"]]);
  });

  it("never twice with the same sentence", () => {
    for (const language of ["nl", "en"]) {
      const open = whysOf(richFiles, "hulp", language).filter(({ visible }) => visible.length > 0);
      const sentences = open.flatMap(({ short }) => short.map((block) => blockText([block])));
      expect(new Set(sentences).size).toBe(sentences.length);
    }
    const twice = {
      ...permitForm,
      properties: {
        a: field("A", { category: "income" }),
        b: { type: "boolean", title: "B", "x-privacy": { ...declared, category: "debt" } },
        x: field("X"),
      },
    };
    const folded = whysOf(
      {
        "register.yaml": permitRegister,
        "forms/f.form.json": { ...twice, required: [] },
        "notices/f.nl.md": "# beoordelen\n\n## Kort\n\nDaarom.\n",
      },
      "f",
    );
    expect(folded.map(({ paths, visible }) => [paths.length, visible.length])).toEqual([
      [2, 1],
      [1, 0],
    ]);
  });
});

describe("several purposes at one field", () => {
  it("are all said", () => {
    const register = structuredClone(permitRegister) as { activities: JsonObject };
    const nieuws = {
      name: { nl: "Nieuwsbrief" },
      controller: "college",
      purposes: {
        sturen: {
          text: { nl: "u nieuws mailen" },
          legalBases: { consent: {} },
          retention: [{ period: "P1M" }],
        },
      },
    };
    const files = {
      "register.yaml": { ...register, activities: { ...register.activities, nieuws } } as JsonObject,
      "forms/f.form.json": formOf({
        email: {
          type: "string",
          title: "E-mail",
          "x-privacy": [
            { ...declared, category: "email" },
            { purpose: "nieuws/sturen", legalBasis: "consent", category: "email", provision: "voluntary" },
          ],
        },
      }),
    };
    const [why] = whysOf(files, "f");
    const short = blockText(why?.short ?? []);
    expect(short).toContain("beoordelen of u een parkeervergunning krijgt");
    expect(short).toContain("u nieuws mailen");
    const summary = blockText(why?.summary ?? []);
    expect(summary).toContain("taak van de gemeente");
    expect(summary).toContain("met uw toestemming");
    expect(summary).toContain("Nieuwsbrief: we bewaren uw gegevens 1 maand.");
  });
});

describe("a field that declares nothing", () => {
  it("has no why: nothing is made up", () => {
    const files = {
      "register.yaml": permitRegister,
      "forms/f.form.json": formOf({ a: { type: "string", title: "A" }, b: field("B") }),
    };
    expect(whysOf(files, "f").map(({ paths }) => paths)).toEqual([["/b"]]);
  });
});
