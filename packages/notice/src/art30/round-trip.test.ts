import { canonicalJson, linkProject, registerShape, type JsonValue, type Project } from "@waarom/model";
import { readShape } from "@waarom/model/source";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOf, exampleProject, projectOf } from "../testing/project.js";
import { permitRegister } from "../testing/permit.js";
import { art30ColumnIds } from "./columns.js";
import { parseCsv, writeCsv } from "./csv.js";
import { overviewRows } from "./overview.js";
import { readRegisterJson, readRegisterSheets } from "./read-register.js";
import { registerJson, registerTable, registerWorkbook } from "./workbook.js";

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("It is not there.");
  return value;
}

type Sheets = { name: string; rows: string[][] }[];

function sheetsOf(project: Project, language: "nl" | "en" = "nl"): Sheets {
  return registerWorkbook(project, language).map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => [...row]),
  }));
}

/** The register as its facts: what reading makes of a value, in one order. */
function factsOf(value: unknown): string {
  return canonicalJson(readShape(registerShape, JSON.parse(JSON.stringify(value)) as JsonValue).value);
}

/** A cell of the table by row and column. */
function cellAt(sheets: Sheets, id: string, column: (typeof art30ColumnIds)[number]) {
  const row = must(must(sheets[0]).rows.find(([first]) => first === id));
  const at = art30ColumnIds.indexOf(column);
  return {
    text: must(row[at]),
    set: (text: string) => {
      row[at] = text;
    },
  };
}

const municipality = exampleProject("gemeente-voorbeeld");
const examples = [municipality, exampleProject("woningcorporatie-voorbeeld")];

describe("a register that is exported and read in again", () => {
  it.each(["nl", "en"] as const)("is the same through sheets, a table and JSON (%s)", (language) => {
    for (const project of examples) {
      const facts = factsOf(project.register.value);
      const sheets = readRegisterSheets(sheetsOf(project, language));
      expect(sheets.remarks).toEqual([]);
      expect(factsOf(sheets.value)).toBe(facts);
      for (const separator of [",", ";", "\t"] as const) {
        const rows = parseCsv(writeCsv(registerTable(project, language), separator));
        const table = readRegisterSheets([{ name: "register", rows }]);
        expect(table.remarks).toEqual([]);
        expect(factsOf(table.value)).toBe(facts);
      }
      expect(factsOf(readRegisterJson(registerJson(project))?.value)).toBe(facts);
    }
  });

  it("keeps order, empty entries, own keys, other languages and long texts", () => {
    const long = "é".repeat(70_001);
    const project = projectOf({
      "register.yaml": {
        ...permitRegister,
        glossary: { "a/b~c": "x", "": "leeg" },
        activities: {
          zee: {
            name: { nl: "Zee", en: "Sea", fr: "Mer" },
            controller: "college",
            description: long,
            extra: { eigen: [1, null, { a: "b" }] },
            automatedDecisions: { logic: { nl: "regels" }, profiling: false },
            purposes: {
              p: { text: "doel", legalBases: { consent: {} }, retention: [{}, { period: "P1Y" }] },
            },
          },
          aap: { name: "Aap", automatedDecisions: "none", purposes: {} },
        },
      },
    });
    const read = readRegisterSheets(sheetsOf(project));
    expect(factsOf(read.value)).toBe(factsOf(project.register.value));
    expect(Object.keys((read.value as { activities: object }).activities)).toEqual(["zee", "aap"]);
    const rows = parseCsv(writeCsv(registerTable(project, "nl")));
    expect(factsOf(readRegisterSheets([{ name: "x", rows }]).value)).toBe(factsOf(project.register.value));
  });

  it("has the columns of Art. 30 and those that municipalities keep beside them", () => {
    const row = overviewRows(municipality, "nl").find(
      ({ cells }) => cells.id === "parkeervergunning/beoordelen",
    );
    expect(row?.cells).toMatchObject({
      name: "Bewonersparkeervergunning",
      purpose: "beoordelen of u een parkeervergunning krijgt",
      basis: expect.stringContaining(
        "Taak van algemeen belang (AVG 6(1)(e)); Gemeentewet, artikel 225",
      ) as string,
      retention: expect.stringContaining("1 jaar na") as string,
      recipients: expect.stringContaining("RDW") as string,
      processors: expect.stringContaining("VWO-") as string,
      sources: expect.stringContaining("basisregistratie personen") as string,
    });
  });

  it("survives any text in any cell", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", maxLength: 12 }), { minLength: 6, maxLength: 6 }),
        (texts) => {
          const [
            name = "",
            description = "",
            department = "",
            application = "",
            purpose = "",
            security = "",
          ] = texts;
          const project = linkProject(
            [
              {
                path: "register.yaml",
                text: JSON.stringify({
                  activities: {
                    a: {
                      name,
                      description,
                      department,
                      applications: [application],
                      security,
                      purposes: { p: { text: { nl: purpose } } },
                    },
                  },
                }),
              },
            ],
            { asOf },
          );
          const facts = factsOf(project.register.value);
          expect(factsOf(readRegisterSheets(sheetsOf(project)).value)).toBe(facts);
          const rows = parseCsv(writeCsv(registerTable(project, "nl"), ";"));
          expect(factsOf(readRegisterSheets([{ name: "x", rows }]).value)).toBe(facts);
        },
      ),
      { numRuns: 10 },
    );
  }, 30_000);
});

describe("a table that a person changed", () => {
  const changed = (
    id: string,
    column: Parameters<typeof cellAt>[2],
    text: string,
    language: "nl" | "en" = "nl",
  ) => {
    const sheets = sheetsOf(municipality, language);
    cellAt(sheets, id, column).set(text);
    const read = readRegisterSheets(sheets);
    const { value } = readShape(registerShape, read.value);
    const activity = must(value.activities[must(id.split("/")[0])]);
    return { read, value, activity, purpose: must(activity.purposes[must(id.split("/")[1])]) };
  };

  it("gives that change, tells of it at its cell, and leaves everything else as it was", () => {
    const { read, value, activity } = changed("parkeervergunning/beoordelen", "department", "Parkeren");
    expect(activity.department).toBe("Parkeren");
    expect(read.remarks).toHaveLength(1);
    expect(read.remarks[0]).toMatchObject({ kind: "taken", text: "Parkeren", column: "Afdeling" });
    const before = JSON.parse(JSON.stringify(municipality.register.value)) as {
      activities: Record<string, { department: string }>;
    };
    must(before.activities.parkeervergunning).department = "Parkeren";
    expect(factsOf(value)).toBe(factsOf(before));
  });

  it("changes the language of the table only", () => {
    const { activity } = changed("parkeervergunning/beoordelen", "name", "Parking", "en");
    expect(activity.name).toEqual({ nl: "Bewonersparkeervergunning", en: "Parking" });
  });

  it("takes over another period and keeps the words for residents", () => {
    const sheets = sheetsOf(municipality);
    const cell = cellAt(sheets, "parkeervergunning/beoordelen", "retention");
    const before = must(municipality.register.purpose("parkeervergunning/beoordelen")).purpose.retention;
    const { purpose } = changed(
      "parkeervergunning/beoordelen",
      "retention",
      cell.text.replace("1 jaar", "3 jaar"),
    );
    expect(purpose.retention).toEqual([{ ...before[0], period: "P3Y" }, ...before.slice(1)]);
  });

  it("takes over recipients and groups of people, and makes who is new", () => {
    const { purpose, value } = changed("parkeervergunning/beoordelen", "recipients", "RDW\nPolitie");
    expect(purpose.recipients.slice(0, 2)).toEqual(["rdw", "politie"]);
    expect(value.recipients.politie).toMatchObject({ name: { und: "Politie" }, role: "recipient" });
    expect(
      changed("parkeervergunning/beoordelen", "data", "Inwoners, bezoekers: naam, kenteken").activity,
    ).toMatchObject({
      dataSubjects: ["resident", "visitor"],
    });
  });

  it("says of what follows from elsewhere, and of an empty name, that it stayed", () => {
    const source = changed("parkeervergunning/beoordelen", "sources", "RDW: alles");
    expect(source.read.remarks).toMatchObject([{ kind: "unplaced", text: "RDW: alles" }]);
    const name = changed("parkeervergunning/beoordelen", "name", "");
    expect(name.activity.name).toMatchObject({ nl: "Bewonersparkeervergunning" });
    expect(name.read.remarks).toMatchObject([{ kind: "unplaced" }]);
  });

  it("takes over a changed fact, and tells of one that is in no register", () => {
    const sheets = sheetsOf(municipality);
    const facts = must(sheets[1]).rows;
    const factAt = (pointer: string) => must(facts.find(([place]) => place === pointer));
    factAt("/dpo/email")[2] = "nieuw@voorbeeldstad.example";
    factAt("/activities/parkeervergunning/dpia/needed")[2] = "misschien";
    facts.push(["/nergens/x", "", "kwijt?"], ["/dpo/email", "", "weer@voorbeeldstad.example"]);
    const read = readRegisterSheets(sheets);
    expect(read.value).toMatchObject({ dpo: { email: "nieuw@voorbeeldstad.example" } });
    expect(read.remarks.map(({ kind, text }) => [kind, text])).toEqual([
      ["unplaced", "/dpo/email: weer@voorbeeldstad.example"],
      ["unplaced", "/activities/parkeervergunning/dpia/needed: misschien"],
      ["unplaced", "/nergens/x: kwijt?"],
    ]);
  });

  it("reads a row that was added, and takes nothing away with a row that is gone", () => {
    const sheets = sheetsOf(municipality);
    const table = must(sheets[0]);
    const row = art30ColumnIds.map(() => "");
    row[art30ColumnIds.indexOf("name")] = "Hondenbelasting";
    row[art30ColumnIds.indexOf("purpose")] = "de aanslag opleggen";
    row[art30ColumnIds.indexOf("basis")] = "Wettelijke verplichting; Gemeentewet art. 226";
    table.rows.push(row);
    table.rows = table.rows.filter(
      ([id]) => id !== "nieuwsbrief/mailen" && !must(id).startsWith("nieuwsbrief/"),
    );
    const read = readRegisterSheets(sheets);
    expect(read.value).toMatchObject({
      activities: {
        hondenbelasting: {
          purposes: {
            "de-aanslag-opleggen": {
              legalBases: { "legal-obligation": { law: [{ law: "gemeentewet", article: "226" }] } },
            },
          },
        },
        nieuwsbrief: {},
      },
    });
    expect(read.remarks.map(({ kind, text }) => [kind, text.split("/")[0]])).toContainEqual([
      "unplaced",
      "nieuwsbrief",
    ]);
  });

  it("tells of a cell that was cut off, and reads its row as text", () => {
    const rows = parseCsv(writeCsv(registerTable(municipality, "nl"))).map((row) => [...row]);
    const row = must(rows[1]);
    const last = row.length - 1;
    row[last] = must(row[last]).slice(0, 200);
    const read = readRegisterSheets([{ name: "register", rows }]);
    expect(read.remarks[0]).toMatchObject({ kind: "unplaced", place: { row: 1, column: last } });
  });
});
