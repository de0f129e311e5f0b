import { describe, expect, it } from "vitest";
import { composeNotice } from "../compose/compose-notice.js";
import { blockText } from "../markdown/nodes.js";
import { permitFiles, permitForm, permitRegister } from "../testing/permit.js";
import { projectOf } from "../testing/project.js";
import { placeholdersIn } from "./find.js";
import { placeholderNames, placeholders } from "./table.js";

function filled(markdown: string, language: "nl" | "en" = "nl", topic = "kenteken"): string {
  const kort = language === "nl" ? "Kort" : "Short";
  const project = projectOf({
    "register.yaml": permitRegister,
    "forms/parkeervergunning.form.json": permitForm,
    [`notices/parkeervergunning.${language}.md`]: `# ${topic}\n\n## ${kort}\n\n${markdown}\n`,
  });
  const why = composeNotice(project, { form: "parkeervergunning" }, { language }).whys.find(
    ({ at }) => at === `/${topic}`,
  );
  return blockText(why?.short ?? []);
}

describe("placeholders", () => {
  it.each<[string, string, string, string]>([
    [
      "zin.bewaren",
      "We bewaren uw gegevens tot 1 jaar nadat uw vergunning stopt. Geen vergunning? Dan bewaren we ze tot 1 jaar na ons besluit. Daarna vernietigen we ze.",
      "sentence.retention",
      "We keep your data until 1 year after your permit ends. No permit? Then we keep it until 1 year after our decision. After that we destroy it.",
    ],
    [
      "zin.ontvangers",
      "De RDW krijgt dit ook. Voorbeeld Hosting werkt in onze opdracht met de gegevens.",
      "sentence.recipients",
      "The vehicle authority (RDW) also receives this. Voorbeeld Hosting handles the data on our behalf.",
    ],
    [
      "zin.grondslag",
      "Dat is een taak van de gemeente.",
      "sentence.basis",
      "This is a task of the municipality.",
    ],
    [
      "zin.doel",
      "We beoordelen of u een parkeervergunning krijgt.",
      "sentence.purpose",
      "To decide on your parking permit.",
    ],
    [
      "zin.opzoeken",
      "Bij de RDW: op wiens naam de auto staat.",
      "sentence.lookup",
      "With the vehicle authority (RDW): who the car is registered to.",
    ],
    [
      "zin.bezwaar",
      "Maak bezwaar tegen het gebruik van uw gegevens.",
      "sentence.objection",
      "Object to the use of your data.",
    ],
    [
      "zin.gevolg",
      "Mist er iets? Dan vragen we u dat eerst. Daarna kunnen we stoppen met uw aanvraag.",
      "sentence.consequence",
      "Something missing? We ask you first. After that we may stop handling your application.",
    ],
    [
      "bewaartermijn",
      "tot 1 jaar nadat uw vergunning stopt. Geen vergunning? Tot 1 jaar na ons besluit",
      "retention",
      "until 1 year after your permit ends. No permit? Until 1 year after our decision",
    ],
    [
      "verantwoordelijke",
      "het college van burgemeester en wethouders van Voorbeeldstad",
      "controller",
      "the municipal executive of Voorbeeldstad",
    ],
    ["doel", "beoordelen of u een parkeervergunning krijgt", "purpose", "decide on your parking permit"],
    ["grondslag", "taak van algemeen belang", "basis", "public task"],
    ["wet", "Gemeentewet, artikel 225", "law", "Article 225 of the Municipalities Act (Gemeentewet)"],
    ["ontvangers", "de RDW", "recipients", "the vehicle authority (RDW)"],
    ["verwerkers", "Voorbeeld Hosting", "processors", "Voorbeeld Hosting"],
    ["vraag", "Kenteken", "question", "Kenteken"],
    ["organisatie", "Gemeente Voorbeeldstad", "organisation", "Gemeente Voorbeeldstad"],
    ["activiteit", "Bewonersparkeervergunning", "activity", "Resident parking permit"],
    ["fg.email", "fg@voorbeeldstad.example", "dpo.email", "fg@voorbeeldstad.example"],
    ["fg.telefoon", "14 0123", "dpo.phone", "14 0123"],
    ["antwoordtermijn", "1 maand", "answer-term", "1 month"],
    ["toezichthouder", "de Autoriteit Persoonsgegevens", "authority", "the data protection authority (AP)"],
  ])("{{%s}}", (dutch, inDutch, english, inEnglish) => {
    expect(filled(`x {{${dutch}}} y`)).toBe(`x ${inDutch} y`);
    expect(filled(`x {{ ${english.toUpperCase()} }} y`, "en")).toBe(`x ${inEnglish} y`);
    // Both names work in both languages.
    expect(filled(`{{${english}}}`)).toBe(inDutch);
  });

  it("work inside emphasis, lists and links", () => {
    expect(filled("- **{{ontvangers}}**\n- [{{fg.email}}](mailto:a@b.nl)")).toBe(
      "de RDW\nfg@voorbeeldstad.example",
    );
  });

  it("put facts in as text: a fact is never Markdown or another placeholder", () => {
    const register = JSON.stringify(permitRegister).replaceAll(
      "Gemeente Voorbeeldstad",
      "*{{wet}}* [x](https://a.nl)",
    );
    const project = projectOf({
      ...permitFiles,
      "register.yaml": register,
      "notices/parkeervergunning.nl.md": "# kenteken\n\n## Kort\n\n{{organisatie}}\n",
    });
    const why = composeNotice(project, { form: "parkeervergunning" }, { language: "nl" }).whys[0];
    expect(why?.short).toEqual([
      { type: "paragraph", children: [{ type: "text", text: "*{{wet}}* [x](https://a.nl)" }] },
    ]);
  });

  it("leave what they do not know or have where it stands", () => {
    expect(filled("{{bestaat.niet}} {{bron}} {{}}")).toBe("{{bestaat.niet}} {{bron}} {{}}");
  });

  it("have names of their own in both languages, an explanation and an example", () => {
    const names = Object.values(placeholders).flatMap(({ names: { nl, en } }): readonly string[] => [nl, en]);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(placeholderNames.has(name), name).toBe(true);
    for (const { what, example } of Object.values(placeholders))
      for (const words of [what.nl, what.en, example.nl, example.en]) expect(words).not.toBe("");
  });
});

describe("finding placeholders", () => {
  const body =
    "# kenteken\r\n\r\n## Kort\r\n\r\nEerst {{wet}},\r\ndan {{ zin.beware }} en {{zin.bewaren}}.\r\n";

  it("gives each its exact place, and a near name for one that nobody knows", () => {
    const document = projectOf({ ...permitFiles, "notices/parkeervergunning.nl.md": body }).notices.find(
      ({ language }) => language === "nl",
    );
    const text = document?.topics[0]?.short;
    const found = document === undefined || text === undefined ? [] : placeholdersIn(document, text);
    expect(found.map(({ name, id, suggestion }) => [name, id, suggestion])).toEqual([
      ["wet", "law", undefined],
      ["zin.beware", undefined, "zin.bewaren"],
      ["zin.bewaren", "sentence.retention", undefined],
    ]);
    for (const { location } of found) {
      const { start, end } = location.range;
      expect(body.slice(start.offset, end.offset)).toMatch(/^\{\{.*\}\}$/);
      const before = body.slice(0, start.offset).split("\n");
      expect([start.line, start.column]).toEqual([before.length, (before.at(-1) ?? "").length + 1]);
    }
  });
});
