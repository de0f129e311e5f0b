import { registerShape } from "@waarom/model";
import { readShape } from "@waarom/model/source";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messySheet } from "../testing/messy-sheet.js";
import { readRegisterJson, readRegisterSheets } from "./read-register.js";
import { dayOf } from "./read/dates.js";
import { basisOf, lawsOf } from "./read/basis.js";
import { columnOf } from "./read/header.js";
import { retentionOf } from "./read/retention.js";
import { idOf } from "./read/split.js";
import { cellName, cellText } from "./table.js";

const read = readRegisterSheets([messySheet]);
const { value } = readShape(registerShape, read.value);
const told = read.remarks.map(
  ({ place, text, kind }) => `${place === undefined ? "" : cellName(place)} ${kind} ${text}`,
);

describe("a sheet as people keep them", () => {
  it("gives an activity per name and a purpose per purpose, with joined cells read once", () => {
    expect(Object.keys(value.activities)).toEqual([
      "parkeervergunningen",
      "cameratoezicht",
      "sollicitaties",
      "nieuwsbrief",
    ]);
    expect(value.activities.parkeervergunningen).toMatchObject({
      name: { nl: "Parkeervergunningen" },
      department: "Mobiliteit",
      dataSubjects: ["resident", "entrepreneur"],
      data: ["name", "address", "vehicle-registration", "email", "bank-account"].map((category) => ({
        category,
      })),
      reviewBy: "2027-03-01",
      purposes: {
        "vergunning-verlenen": {
          text: { nl: "Vergunning verlenen" },
          legalBases: { "public-task": { law: [{ law: "gemeentewet", article: "225" }] } },
          retention: [{ period: "P2Y", from: { nl: "afhandeling" } }],
        },
        "betaling-innen": {
          legalBases: { "legal-obligation": {} },
          retention: [{ period: "P7Y", from: { nl: "betaling" }, then: "destroy" }],
        },
      },
    });
  });

  it("reads what is free text as far as it goes, and keeps the words", () => {
    expect(value.activities.cameratoezicht).toMatchObject({
      dataSubjects: ["visitor", "resident"],
      reviewBy: "2027-03-01",
      purposes: {
        "de-openbare-orde-bewaken": {
          legalBases: { "public-task": { law: [{ law: "gemeentewet", article: "151c" }] } },
          retention: [{ period: "P4W", criterion: { nl: "tenzij incident" } }],
        },
      },
    });
    expect(value.activities.sollicitaties?.reviewBy).toBe("2027-06-30");
    expect(value.activities.sollicitaties?.purposes).toMatchObject({
      "geschikte-medewerkers-vinden": { retention: [{ criterion: { nl: "zolang nodig" } }] },
    });
  });

  it("tells of every cell that it could not place where it stands", () => {
    expect(told).toEqual(
      expect.arrayContaining([
        "A1 unplaced Register van verwerkingen gemeente Voorbeeldstad",
        "I4 taken J. Jansen, P. de Vries; K. Bakker",
        "K4 kept let op: nieuwe leverancier",
        "F7 kept voorbijgangers",
        "G8 kept CV",
        "H8 taken zolang nodig",
        "E8 kept toestemming of uitvoering overeenkomst?",
        "F9 kept abonnees",
        "J9 kept ooit",
      ]),
    );
  });

  it("keeps text that has no place with its activity", () => {
    expect(value.activities.parkeervergunningen?.extra).toEqual({
      import: { Opmerkingen: "let op: nieuwe leverancier", id: "1" },
    });
    expect(value.activities.nieuwsbrief?.extra).toMatchObject({
      import: { "Herzien vóór": "ooit", "Categorieën betrokkenen": "abonnees" },
    });
  });

  it("loses nothing: each text is in the register or in the report", () => {
    const all = JSON.stringify([read.value, read.remarks]).toLowerCase();
    const translated =
      /naw|artikel|gemeentewet|vernietigen|burgers|ondernemers|bezoekers|bewoners|camerabeelden|mailadres|e-mailadres|kenteken|iban|medische|sollicitanten|wettelijke|toestemming|publieke|art\. 6|n\.v\.t|^[-?]$|1 mrt|1-3-|jaar|weken|^\d$/i;
    for (const [row, cells] of messySheet.rows.entries())
      for (const cell of cells) {
        const text = cellText(cell);
        if (row === 2 || row === 9 || text === "" || cell instanceof Date) continue;
        for (const part of text.split(/[,;]|\sen\s/).map((each) => each.trim()))
          if (!translated.test(part))
            expect(all, part).toContain(JSON.stringify(part).slice(1, -1).toLowerCase());
      }
  });

  it("gives a register that can be read as it stands", () => {
    expect(readShape(registerShape, read.value).diagnostics).toEqual([]);
  });

  it("says of a sheet without a table that it was not read", () => {
    const { value: none, remarks } = readRegisterSheets([{ name: "Notities", rows: [["bellen met Piet"]] }]);
    expect(none).toEqual({});
    expect(remarks).toMatchObject([{ kind: "unplaced", place: { sheet: "Notities", row: 0, column: 0 } }]);
  });
});

describe("hostile tables", () => {
  it("never pollute, never throw, whatever stands in them", () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        "__proto__",
        "constructor",
        "Verwerking",
        "Doel",
        "Grondslag",
        "Plaats",
        "Waarde",
        "Waarom (niet veranderen)",
        "/activities/__proto__/x",
        "1 jaar",
        "art. 6",
      ),
      fc.double(),
      fc.boolean(),
      fc.date(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const { value: any } = readRegisterSheets([{ name: "x", rows }]);
        readShape(registerShape, any);
        expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
      }),
    );
    readRegisterJson('{"__proto__":{"x":1},"register":{"__proto__":{"x":1}}}');
    expect({}).not.toHaveProperty("x");
    expect(readRegisterJson("[]")).toBeUndefined();
    expect(readRegisterJson("{")).toBeUndefined();
  });
});

describe("what cells say", () => {
  it.each([
    ["1 mrt 2024", "2024-03-01"],
    ["1-3-2024", "2024-03-01"],
    ["01/03/24", "2024-03-01"],
    ["vrijdag 1 maart 2024", "2024-03-01"],
    ["1 maart ’24", "2024-03-01"],
    ["2024-03-01", "2024-03-01"],
    [45352, "2024-03-01"],
    ["31-2-2024", undefined],
    ["ooit", undefined],
    [3, undefined],
  ])("the day %j is %s", (cell, day) => {
    expect(dayOf(cell)).toBe(day);
  });

  it.each([
    ["2 jaar na afhandeling", { period: "P2Y", from: "afhandeling" }],
    [
      "vernietigen 5 jaar na einde dienstverband",
      { period: "P5Y", from: "einde dienstverband", then: "destroy" },
    ],
    ["twee (2) jaar", { period: "P2Y" }],
    ["6 mnd", { period: "P6M" }],
    ["P1Y6M na besluit", { period: "P1Y6M", from: "besluit" }],
    [
      "geweigerd: 1 jaar na besluit; daarna vernietigen",
      { outcome: "geweigerd", period: "P1Y", from: "besluit", then: "destroy" },
    ],
    ["blijvend te bewaren", { then: "archive", criterion: "blijvend te bewaren" }],
    ["conform Selectielijst 2020: 11.1.2", { reference: "11.1.2", criterion: "conform" }],
    ["zolang nodig", { criterion: "zolang nodig" }],
  ])("retention %j is read", (text, read_) => {
    expect(retentionOf(text)).toEqual(read_);
  });

  it("two bases in one text are for people to choose between", () => {
    expect(basisOf("toestemming of uitvoering overeenkomst?")).toBeUndefined();
  });

  it.each([
    ["AVG art. 6 lid 1 sub c", "legal-obligation", ""],
    ["6.1.e", "public-task", ""],
    ["Artikel 6, eerste lid, onder a", "consent", ""],
    ["6(1)(f)", "legitimate-interest", ""],
    [
      "Taak van algemeen belang (AVG 6(1)(e)); Gemeentewet, artikel 225",
      "public-task",
      "Gemeentewet, artikel 225",
    ],
    ["wettelijke plicht", "legal-obligation", ""],
  ])("basis %j is %s", (text, basis, rest) => {
    expect(basisOf(text)).toEqual({ basis, rest });
  });

  it("a law is one of the vocabulary only where nothing more is said", () => {
    expect(lawsOf("Gemeentewet, artikel 225; Wmo 2015 art. 2.3.2")).toEqual([
      { law: "gemeentewet", article: "225" },
      { law: "wmo-2015", article: "2.3.2" },
    ]);
    expect(lawsOf("Parkeerverordening 2025")).toEqual([{ text: { nl: "Parkeerverordening 2025" } }]);
    expect(lawsOf("Gemeentewet art. 225 en de verordening")).toEqual([
      { text: { nl: "Gemeentewet art. 225 en de verordening" } },
    ]);
  });

  it.each([
    ["Bewaartermijn(en)", "retention"],
    ["DOEL VAN DE VERWERKING (art. 30 lid 1 b)", "purpose"],
    ["Categorieën betrokkenen", "subjects"],
    ["Naam verwerking", "name"],
    ["Opmerkingen", undefined],
  ])("the heading %j means %s", (title, column) => {
    expect(columnOf(title)).toBe(column);
  });

  it("ids are made of names, and no two are the same", () => {
    expect(idOf("Café 't Hoekje & Zn.", new Set())).toBe("cafe-t-hoekje-zn");
    expect(idOf("123", new Set(["verwerking"]))).toBe("verwerking-2");
    expect(idOf("a".repeat(200), new Set())).toHaveLength(40);
  });

  it("cells have the names of a spreadsheet", () => {
    expect([0, 25, 26, 701, 702].map((column) => cellName({ row: 6, column }))).toEqual([
      "A7",
      "Z7",
      "AA7",
      "ZZ7",
      "AAA7",
    ]);
  });
});
