import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readableText } from "../markdown/readable.js";
import { sharedFile } from "../testing/project.js";
import { countsOf, scoresOf } from "./measures.js";
import { passiveSentence } from "./passive.js";
import { readability } from "./readability.js";
import { sentences } from "./sentences.js";
import { words } from "./words.js";

const split = (text: string, language = "nl") => sentences(text, language).map((sentence) => sentence.text);

describe("sentences", () => {
  it.each<[string, readonly string[]]>([
    ["Zie art. 6 van de AVG. Dat is de grondslag.", ["Zie art. 6 van de AVG.", "Dat is de grondslag."]],
    ["Denk aan bijv. uw adres. Of aan o.a. uw naam.", ["Denk aan bijv. uw adres.", "Of aan o.a. uw naam."]],
    ["Schrijf t.a.v. mevr. De Vries. Wij antwoorden.", ["Schrijf t.a.v. mevr. De Vries.", "Wij antwoorden."]],
    ["Op 1.12.2026 en 01-12-2026 om 9.00 uur. Klaar.", ["Op 1.12.2026 en 01-12-2026 om 9.00 uur.", "Klaar."]],
    ["Het kost € 1.250,50. Per jaar.", ["Het kost € 1.250,50.", "Per jaar."]],
    ["J. Jansen en A.B. de Boer. Samen.", ["J. Jansen en A.B. de Boer.", "Samen."]],
    ["Ga naar www.voorbeeld.nl. Of mail a.b@c.nl.", ["Ga naar www.voorbeeld.nl.", "Of mail a.b@c.nl."]],
    ["Is dat zo? Ja! Echt…  Goed.", ["Is dat zo?", "Ja!", "Echt…", "Goed."]],
    ["“Mag dat?” vroeg zij. “Ja.” Dus wel.", ["“Mag dat?” vroeg zij.", "“Ja.”", "Dus wel."]],
    ["We bewaren naam, adres, enz. Daarna niet meer.", ["We bewaren naam, adres, enz.", "Daarna niet meer."]],
    ["Naam, adres e.d. bewaren we.", ["Naam, adres e.d. bewaren we."]],
    ["- een\n- twee is langer\n- drie", ["een", "twee is langer", "drie"]],
    ["1. eerste\n2. tweede\n\nDan verder.", ["eerste", "tweede", "Dan verder."]],
    ["Kop zonder punt\nDe tekst begint hier.", ["Kop zonder punt", "De tekst begint hier."]],
    [
      "Een zin die\ndoorloopt op een regel.",
      ["Een zin die doorloopt op een regel.".replace("die ", "die\n")],
    ],
    ["(Dat mag.) En dit ook.", ["(Dat mag.)", "En dit ook."]],
    ["", []],
    [" \n\n . ", []],
  ])("%j", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it("in English know “e.g.”, “Art.” and “Mr.”", () => {
    expect(split("See e.g. Art. 6. Ask Mr. Smith at 9 a.m. on Monday. Done.", "en")).toEqual([
      "See e.g. Art. 6.",
      "Ask Mr. Smith at 9 a.m. on Monday.",
      "Done.",
    ]);
  });

  it("stand where they say, in any text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) =>
        sentences(text, "nl").every(({ text: said, start, end }) => text.slice(start, end) === said),
      ),
      { numRuns: Number(process.env.WAAROM_FC_RUNS ?? 100) },
    );
  });
});

describe("words", () => {
  it.each<[string, readonly string[]]>([
    ["De auto's, op 1.250,50.", ["De", "auto's", "op", "1.250,50"]],
    ["e-mail naar a.b@c.nl/x", ["e-mail", "naar", "a.b@c.nl/x"]],
    ["(zoals) ’t één", ["zoals", "t", "één"]],
    ["– … !", []],
  ])("%j", (text, expected) => {
    expect(words(text).map((word) => word.text)).toEqual(expected);
  });
});

describe("figures of published texts", () => {
  const anchors = [
    { file: "003_74d70ab2dccbcbf2.txt", douma: 33.9, lix: 53 },
    { file: "000_a2bf506f2842b7c9.txt", douma: 36.8 },
    { file: "001_b3c5d54f990b604e.txt", douma: 42.5 },
    { file: "002_371421d90059cfa8.txt", douma: 42.6 },
    { file: "004_943c27a71a154149.txt", douma: 38.8 },
  ];

  it.runIf(sharedFile(`seeds/${anchors[0]?.file}`) !== undefined).each(anchors)(
    "$file is within 3 of its anchor (needs ../shared/seeds)",
    ({ file, douma, lix }) => {
      const { scores } = readability(sharedFile(`seeds/${file}`) ?? "", "nl");
      expect(Math.abs((scores?.douma ?? 0) - douma)).toBeLessThanOrEqual(3);
      if (lix !== undefined) expect(Math.abs((scores?.lix ?? 0) - lix)).toBeLessThanOrEqual(3);
    },
  );

  it("a plain why reads far more easily", () => {
    const plain =
      "We vragen de RDW of de auto op uw naam staat. Dan weten we dat de auto van u is. We bellen u als we nog iets willen weten. Niets ingevuld? Dan krijgt u een brief. ".repeat(
        4,
      );
    expect(readability(plain, "nl").scores?.douma ?? 0).toBeGreaterThan(80);
  });

  it("follow the formulas", () => {
    const counts = { words: 100, sentences: 10, syllables: 150, longWords: 20 };
    const dutch = scoresOf(counts, "nl");
    expect(dutch?.douma).toBeCloseTo(82.04);
    expect(dutch?.brouwer).toBeCloseTo(74.5);
    expect(dutch?.lix).toBe(30);
    expect(scoresOf(counts, "en")?.flesch).toBeCloseTo(69.785);
    expect(scoresOf(counts, "de")).toEqual({ lix: 30 });
    expect(scoresOf({ words: 0, sentences: 0, syllables: 0, longWords: 0 }, "nl")).toBeUndefined();
  });

  it("are not given for a short text: that is judged by rules", () => {
    expect(readability("Een korte zin.", "nl").scores).toBeUndefined();
    expect(countsOf("Een korte zin. En nog een.", "nl")).toEqual({
      words: 6,
      sentences: 2,
      syllables: 7,
      longWords: 0,
    });
  });
});

describe("remarks", () => {
  const kinds = (text: string, options = {}, language = "nl") =>
    readability(text, language, options).remarks.map(({ kind, text: said, instead }) => [
      kind,
      said,
      instead,
    ]);

  it("find officialese as whole words, with what to write instead", () => {
    expect(kinds("Indien u ten behoeve van de aanvraag conform handelt.")).toEqual([
      ["officialese", "Indien", "als"],
      ["officialese", "ten behoeve van", "voor"],
      ["officialese", "conform", "volgens"],
    ]);
    expect(kinds("Een conformist leest nadering en welkerlei.")).toEqual([]);
    expect(kinds("Prior to that we shall write.", {}, "en").map(([, said]) => said)).toEqual([
      "Prior to",
      "shall",
    ]);
  });

  it("find sentences of more than twenty words, at their place", () => {
    const long = `Kort. Een ${"woord ".repeat(20).trim()}.`;
    const [remark] = readability(long, "nl").remarks;
    expect(remark).toMatchObject({ kind: "long-sentence", start: 6, end: long.length });
    expect(remark?.message.nl).toContain("21 woorden");
    expect(kinds(`${"Woord ".repeat(20).trim()}. Kort.`)).toEqual([]);
  });

  it("find a mean above fifteen", () => {
    const text = `${"woord ".repeat(16).trim()}. ${"Woord ".repeat(17).trim()}.`;
    expect(kinds(text).map(([kind]) => kind)).toEqual(["long-sentences"]);
  });

  it("find abbreviations that nobody explains, once", () => {
    expect(
      kinds("De WOZ en het BSN. De VTH bekijkt het, en de VTH besluit.").map(([, said]) => said),
    ).toEqual(["VTH"]);
    expect(kinds("De VTH (vergunningen en toezicht) en de dienst (DVT).")).toEqual([]);
    expect(kinds("De VTH besluit.", { glossary: ["VTH"] })).toEqual([]);
  });

  it("find vague words only in a statement of purpose, recipient or period", () => {
    const text = "We delen dit eventueel met partners. U kunt ons mogelijk bellen.";
    expect(kinds(text)).toEqual([]);
    expect(kinds(text, { statement: true }).map(([, said]) => said)).toEqual([
      "eventueel",
      "partners",
      "mogelijk",
    ]);
    expect(kinds("U kunt ons bellen.", { statement: true })).toEqual([]);
  });

  it.each([
    ["Uw gegevens worden bewaard.", true],
    ["Er wordt gekeken naar uw inkomen.", true],
    ["De brief wordt door ons verstuurd.", true],
    ["U wordt volgende maand zestien.", false],
    ["De kinderen worden groot.", false],
    ["De gemeente wordt groter.", false],
    ["We bewaren uw gegevens.", false],
  ])("call %j passive: %j", (text, passive) => {
    expect(passiveSentence(text, "nl")).toBe(passive);
    expect(kinds(text, { passive: true }).length > 0).toBe(passive);
    expect(kinds(text)).toEqual([]);
  });

  it("know the English passive", () => {
    expect(passiveSentence("Your data is stored safely.", "en")).toBe(true);
    expect(passiveSentence("We are happy to help.", "en")).toBe(false);
  });

  it("stand in the text where they say", () => {
    const text = "Tevens is dit conform. Indien nodig bellen we de VTH.";
    for (const { text: said, start, end } of readability(text, "nl", { statement: true }).remarks)
      expect(text.slice(start, end)).toBe(said);
  });

  it("take time in proportion to the text", () => {
    const start = performance.now();
    readability("ge".repeat(20_000), "nl", { passive: true, statement: true });
    readability("A.".repeat(20_000), "nl");
    readability("art. ".repeat(20_000), "nl");
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("readable text", () => {
  it("is what a person reads of Markdown", () => {
    expect(readableText("Een **vet**\nwoord.\n\n- [link](https://a.nl)\n- twee")).toBe(
      "Een vet woord.\nlink\ntwee",
    );
  });
});
