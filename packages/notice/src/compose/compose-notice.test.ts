import type { Layer, NoticeTree } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { blockText } from "../markdown/nodes.js";
import { permitFiles, permitForm, permitRegister } from "../testing/permit.js";
import { asOf, exampleProject, projectOf } from "../testing/project.js";
import { richFiles } from "../testing/rich.js";
import { UnknownTargetError } from "../facts/target.js";
import { composeNotice } from "./compose-notice.js";
import { sourceKey } from "./context.js";

const permit = projectOf(permitFiles);
const rich = projectOf(richFiles);

function said(tree: NoticeTree, layer: Layer): Readonly<Record<string, string>> {
  const blocks = tree.layers.find((one) => one.layer === layer)?.blocks ?? [];
  return Object.fromEntries(blocks.map(({ heading, content, id }) => [heading ?? id, blockText(content)]));
}

describe("the first layer of a parking permit", () => {
  it("reads in Dutch as the example that we measure ourselves by", () => {
    const tree = composeNotice(
      permit,
      { form: "parkeervergunning" },
      { language: "nl", noticeHref: "notices/parkeervergunning.nl.html" },
    );
    expect(tree.layers[0]?.title).toBe("Uw gegevens in het kort");
    expect(said(tree, "short")).toEqual({
      "Wie vraagt dit?": "Het college van burgemeester en wethouders van Voorbeeldstad.",
      "Waarvoor?": "We beoordelen of u een parkeervergunning krijgt. Dat is een taak van de gemeente.",
      "Wat zoeken we zelf op?":
        "Bij de RDW: op wiens naam de auto staat. In de basisregistratie personen: of u op dit adres woont.",
      "Hoe lang?": "Tot 1 jaar nadat uw vergunning stopt. Geen vergunning? Tot 1 jaar na ons besluit.",
      "Moet u alles invullen?":
        "Ja, behalve bij “(optioneel)”. Mist er iets? Dan vragen we u dat eerst. Daarna kunnen we stoppen met uw aanvraag.",
      "Uw rechten":
        "Bekijk uw gegevens of laat ze verbeteren. Soms kunt u ze laten wissen of het gebruik laten beperken. Klachten: bij ons of de Autoriteit Persoonsgegevens.",
      "Bent u het niet eens met dit gebruik?": "Maak bezwaar tegen het gebruik van uw gegevens.",
      "everything-short": "Alles over uw gegevens bij deze aanvraag",
    });
  });

  it("reads in English as the example that we measure ourselves by", () => {
    const tree = composeNotice(
      permit,
      { form: "parkeervergunning" },
      { language: "en", noticeHref: "notices/parkeervergunning.en.html" },
    );
    expect(said(tree, "short")).toEqual({
      "Who asks?": "The municipal executive of Voorbeeldstad.",
      "What for?": "To decide on your parking permit. This is a task of the municipality.",
      "What do we look up?":
        "With the vehicle authority (RDW): who the car is registered to. In the population register: whether you live here.",
      "How long?": "Until 1 year after your permit ends. No permit? Until 1 year after our decision.",
      "Must you answer everything?":
        "Yes, except “(optional)”. Something missing? We ask you first. After that we may stop handling your application.",
      "Your rights":
        "See or correct your data. Sometimes you can have it erased or its use restricted. Complain to us or to the data protection authority (AP).",
      "Do you disagree with this use?": "Object to the use of your data.",
      "everything-short": "Everything about your data in this application",
    });
  });

  it.each([
    ["nl", "“Waarbij hebt u hulp nodig?”", "“Het huishouden”"],
    ["en", "“What do you need help with?”", "“Running the household”"],
  ])("names a list of choices by its question, never by a choice (%s)", (language, question, choice) => {
    const tree = composeNotice(exampleProject(), { form: "wmo" }, { language });
    const text = Object.values(said(tree, "summary")).join(" ");
    expect(text).toContain(question);
    expect(text).not.toContain(choice);
  });

  it("is the same for the same files", () => {
    const again = composeNotice(projectOf(permitFiles), { form: "parkeervergunning" }, { language: "nl" });
    expect(again).toEqual(composeNotice(permit, { form: "parkeervergunning" }, { language: "nl" }));
    expect(again.asOf).toBe(asOf);
  });
});

describe("layers", () => {
  const targets = [
    ...["nl", "en", "de"].flatMap((language) => [
      {
        name: `permit ${language}`,
        tree: composeNotice(permit, { form: "parkeervergunning" }, { language }),
      },
      { name: `rich ${language}`, tree: composeNotice(rich, { form: "hulp" }, { language }) },
      { name: `activity ${language}`, tree: composeNotice(rich, { activity: "hulp" }, { language }) },
      { name: `organisation ${language}`, tree: composeNotice(rich, { organisation: true }, { language }) },
    ]),
    ...["parkeervergunning", "klussenmunt"].map((form) => ({
      name: `example ${form}`,
      tree: composeNotice(exampleProject(), { form }, { language: "nl" }),
    })),
  ];

  /** What a source is about: of an editor's text its file, whichever of the layers it is. */
  const facts = (tree: NoticeTree, layer: Layer) =>
    new Set(
      tree.layers
        .filter((one) => one.layer === layer)
        .flatMap(({ blocks }) => blocks.flatMap(({ sources }) => sources))
        .map((source) => (source.kind === "notice" ? source.location.file : sourceKey(source))),
    );

  it.each(targets)("of $name: the lower one rests on all that the higher one says", ({ tree }) => {
    const [short, summary, legal] = [facts(tree, "short"), facts(tree, "summary"), facts(tree, "legal")];
    expect([...short].filter((source) => !summary.has(source))).toEqual([]);
    expect([...summary].filter((source) => !legal.has(source))).toEqual([]);
    expect(short.size).toBeGreaterThan(0);
  });

  it.each(targets)("of $name: short, summary and legal, each block with its own id", ({ tree }) => {
    expect(tree.layers.map(({ layer }) => layer)).toEqual(["short", "summary", "legal"]);
    const ids = tree.layers.flatMap(({ blocks }) => blocks.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("rights", () => {
  function shortWith(basis: object, rest: object = {}) {
    const register = structuredClone(permitRegister) as {
      activities: Record<string, { purposes: Record<string, object> }>;
    };
    const activity = register.activities.parkeervergunning;
    const purpose = activity?.purposes.beoordelen;
    Object.assign(purpose ?? {}, { legalBases: basis, ...rest });
    const legalBasis = Object.keys(basis)[0] ?? "";
    const form = JSON.stringify(permitForm).replaceAll('"public-task"', `"${legalBasis}"`);
    const project = projectOf({
      ...permitFiles,
      "register.yaml": JSON.stringify(register),
      "forms/parkeervergunning.form.json": form,
    });
    return composeNotice(project, { form: "parkeervergunning" }, { language: "nl" });
  }

  it("limit erasing where data is needed for a task or by law, and only there", () => {
    expect(said(shortWith({ "public-task": {} }), "short")["Uw rechten"]).toContain(
      "Soms kunt u ze laten wissen",
    );
    expect(said(shortWith({ "legal-obligation": {} }), "short")["Uw rechten"]).toContain(
      "Soms kunt u ze laten wissen",
    );
    expect(said(shortWith({ contract: {} }), "short")["Uw rechten"]).toContain(
      "laat ze verbeteren of wissen",
    );
  });

  it("let data be taken along for consent and contract", () => {
    const items = (tree: NoticeTree) =>
      tree.layers.flatMap(({ blocks }) => blocks.flatMap((block) => block.items));
    expect(items(shortWith({ contract: {} }))).toContain("r.portability");
    expect(items(shortWith({ consent: {} }))).toContain("r.portability");
    expect(items(shortWith({ "public-task": {} }))).not.toContain("r.portability");
    expect(items(shortWith({ "legitimate-interest": {} }))).not.toContain("r.portability");
  });

  it("give objection a block of its own, for a public task and a legitimate interest", () => {
    const blocks = (basis: object) => shortWith(basis).layers[0]?.blocks.map(({ id }) => id);
    expect(blocks({ "public-task": {} })).toContain("object-short");
    expect(blocks({ "legitimate-interest": {} })).toContain("object-short");
    expect(blocks({ contract: {} })).not.toContain("object-short");
  });

  it("never call an objection against the use an objection against the decision", () => {
    const tree = composeNotice(permit, { form: "parkeervergunning" }, { language: "nl" });
    const object = said(tree, "summary")["Bent u het niet eens met dit gebruik?"] ?? "";
    expect(object).toContain("bezwaar tegen het gebruik van uw gegevens");
    expect(object).toContain("iets anders dan bezwaar tegen ons besluit");
    const words = tree.layers
      .flatMap(({ blocks }) => blocks.map(({ content }) => blockText(content)))
      .join(" ");
    for (const [, after] of words.matchAll(/bezwaar ((?:\S+ ){2})/gi))
      expect(["tegen het ", "tegen ons "]).toContain(after);
  });
});

describe("whom a notice speaks to", () => {
  const forOther = (filledInBy: string) =>
    composeNotice(
      projectOf({
        ...permitFiles,
        "forms/parkeervergunning.form.json": {
          ...permitForm,
          "x-form": { activity: "parkeervergunning", filledInBy },
        },
        "notices/parkeervergunning.nl.md": "",
        "notices/parkeervergunning.en.md": "",
        "register.yaml": JSON.stringify(permitRegister)
          .replaceAll(/"(?:sentence|consequence|after|what)":\{[^}]*\},?/g, "")
          .replaceAll(",}", "}")
          .replaceAll("of u een", "of iemand een"),
      }),
      { form: "parkeervergunning" },
      { language: "nl" },
    );

  it.each(["representative", "professional"])("never says “uw gegevens” to a %s", (filledInBy) => {
    const tree = forOther(filledInBy);
    const words = [
      tree.title,
      ...tree.layers.flatMap(({ title, blocks }) => [
        title,
        ...blocks.flatMap(({ heading, content }) => [heading ?? "", blockText(content)]),
      ]),
      ...tree.whys.flatMap(({ short, summary, legal }) => [short, summary, legal].map(blockText)),
    ].join("\n");
    expect(words).not.toMatch(/\buw (?:gegevens|rechten|toestemming|aanvraag|situatie|privacy)\b/i);
  });

  it("says “je” and “wij” where the organisation does", () => {
    const project = projectOf({ ...permitFiles, "waarom.json": { address: { you: "je", we: "wij" } } });
    const tree = composeNotice(project, { form: "parkeervergunning" }, { language: "nl" });
    expect(tree.layers[0]?.title).toBe("Je gegevens in het kort");
    expect(said(tree, "short")["Wat zoeken wij zelf op?"]).toBeDefined();
    expect(said(tree, "short")["Je rechten"]).toContain("Soms kun je ze laten wissen");
  });
});

describe("a language that lacks a text", () => {
  it("takes the text that there is, in one language to the end of the sentence, and says so", () => {
    const register = JSON.stringify(permitRegister).replaceAll(/,"en":"[^"]*"/g, "");
    const project = projectOf({ ...permitFiles, "register.yaml": register });
    const tree = composeNotice(project, { form: "parkeervergunning" }, { language: "en" });
    const purpose = tree.layers[0]?.blocks.find(({ id }) => id === "retention-short");
    expect(purpose?.language).toBe("nl");
    expect(blockText(purpose?.content ?? [])).toBe(
      "Tot 1 jaar nadat uw vergunning stopt. Geen vergunning? Tot 1 jaar na ons besluit.",
    );
  });

  it("that the product does not ship gets English words, and says so", () => {
    const tree = composeNotice(permit, { form: "parkeervergunning" }, { language: "de" });
    const rights = tree.layers[0]?.blocks.find(({ id }) => id === "rights-short");
    expect(rights?.language).toBe("en");
    expect(blockText(rights?.content ?? [])).toContain("See or correct your data.");
  });
});

describe("a target that is not there", () => {
  it("is named, with what there is", () => {
    expect(() => composeNotice(permit, { form: "parkeren" }, { language: "nl" })).toThrow(UnknownTargetError);
    expect(() => composeNotice(permit, { form: "parkeren" }, { language: "nl" })).toThrow(
      /parkeervergunning/,
    );
    expect(() => composeNotice(permit, { activity: "__proto__" }, { language: "nl" })).toThrow(
      UnknownTargetError,
    );
  });
});

describe("half-written files", () => {
  it("give a notice that says what there is", () => {
    for (const register of [
      "",
      "organisation:",
      "activities: { x: }",
      "activities: { x: { purposes: { y: } } }",
      "activities: [1]",
      "a: &a [*a]",
    ]) {
      const project = projectOf({
        "register.yaml": register,
        "forms/f.form.json": "{",
        "notices/f.nl.md": "# x\n## Kort",
      });
      expect(composeNotice(project, { form: "f" }, { language: "nl" }).layers).toHaveLength(3);
      expect(composeNotice(project, { organisation: true }, { language: "nl" }).layers).toHaveLength(3);
    }
  });
});
