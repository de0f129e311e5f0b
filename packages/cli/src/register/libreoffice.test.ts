// What a spreadsheet program does to our file when somebody opens and saves it. Runs where LibreOffice is on the machine.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeXlsx as write } from "hucre/xlsx";
import { canonicalJson, linkProject, type JsonValue, type Project } from "@waarom/model";
import { readRegisterSheets, registerWorkbook } from "@waarom/notice";
import { describe, expect, it } from "vitest";
import { readProject } from "../files/read-project.js";
import { folderWith, waarom } from "../testing/run.js";
import { readXlsx } from "./xlsx/read-xlsx.js";
import { writeXlsx } from "./xlsx/write-xlsx.js";

const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
const reason = "LibreOffice is not on this machine (apt-get install libreoffice-calc)";
const patience = 180_000;

/** Opens and saves a file as XLSX, with a profile of its own. */
function savedByOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "waarom-office-"));
  mkdirSync(join(folder, "saved"));
  writeFileSync(join(folder, "register.xlsx"), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const line = [
    profile,
    "--headless",
    "--convert-to",
    "xlsx:Calc MS Excel 2007 XML",
    "--outdir",
    join(folder, "saved"),
    join(folder, "register.xlsx"),
  ];
  const { status, stderr } = spawnSync(office ?? "", line, { encoding: "utf8", timeout: patience });
  if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
  const saved = readFileSync(join(folder, "saved/register.xlsx"));
  if (saved.equals(bytes)) throw new Error("LibreOffice did not save the file anew.");
  return saved;
}

function canonical(value: unknown): string {
  return canonicalJson(JSON.parse(JSON.stringify(value)) as JsonValue);
}

const hostile = [
  "=1+1",
  "+31 6 12",
  "-",
  "007",
  "1-3-2024",
  "TRUE",
  "waar",
  "1,5",
  "_x0041_",
  " rand ",
  "a\r\nb\tc",
  "é😀",
  "“aan”",
  "'x",
  "\u0000\u000b",
  "<b>&",
  '"q"',
];

describe(`a register that LibreOffice opens and saves${office === undefined ? `: not tried, ${reason}` : ""}`, () => {
  it.skipIf(office === undefined)(
    "is the same register, and nothing in it counts as changed",
    async () => {
      const example = join(import.meta.dirname, "../../../../examples/gemeente-voorbeeld");
      const folder = folderWith();
      const file = join(folder, "register.xlsx");
      await waarom(["register", "export", example, "--out", file]);
      writeFileSync(file, savedByOffice(readFileSync(file)));
      const { status, out } = await waarom([
        "register",
        "import",
        file,
        join(folder, "new"),
        "--language",
        "nl",
      ]);
      expect(out).toMatch(/^Geschreven:/);
      expect(status).toBe(0);
      const facts = (path: string) =>
        canonical(linkProject(readProject(path), { asOf: "2026-11-23" }).register.value);
      expect(facts(join(folder, "new"))).toBe(facts(example));
    },
    patience,
  );

  it.skipIf(office === undefined)(
    "keeps texts that a spreadsheet likes to change",
    async () => {
      const texts = Object.fromEntries(hostile.map((text, index) => [`x${index}`, text]));
      const project: Project = linkProject(
        [
          {
            path: "register.yaml",
            text: JSON.stringify({
              glossary: texts,
              activities: {
                a: {
                  name: "A",
                  department: "=1+1",
                  applications: hostile,
                  extra: texts,
                  description: "x".repeat(12_000),
                  purposes: {},
                },
              },
            }),
          },
        ],
        { asOf: "2026-11-23" },
      );
      const saved = savedByOffice(await writeXlsx(registerWorkbook(project, "nl"), "2026-11-23"));
      const read = readRegisterSheets(await readXlsx(saved, "register.xlsx"));
      expect(read.remarks).toEqual([]);
      const again = linkProject([{ path: "register.yaml", text: JSON.stringify(read.value) }], {
        asOf: "2026-11-23",
      });
      expect(canonical(again.register.value)).toBe(canonical(project.register.value));
    },
    patience,
  );

  it.skipIf(office === undefined)(
    "says the same of a messy sheet as before: joined cells, days, empty rows",
    async () => {
      const bytes = await write({
        sheets: [
          {
            name: "Blad1",
            rows: [
              ["Register", null, null, null, null],
              [],
              ["Naam verwerking", "Afdeling", "Doel(en)", "Bewaartermijn", "Herzien vóór"],
              [
                "Parkeren",
                "Mobiliteit",
                "vergunning verlenen",
                "2 jaar na afhandeling",
                new Date(Date.UTC(2027, 2, 1)),
              ],
              [null, null, "betaling innen", "zolang nodig", null],
            ],
            merges: [
              { startRow: 0, startCol: 0, endRow: 0, endCol: 4 },
              { startRow: 3, startCol: 0, endRow: 4, endCol: 0 },
              { startRow: 3, startCol: 1, endRow: 4, endCol: 1 },
            ],
          },
        ],
      });
      const [before, after] = await Promise.all(
        [bytes, savedByOffice(bytes)].map(async (file) => readRegisterSheets(await readXlsx(file, "x"))),
      );
      expect(after).toEqual(before);
      expect(after?.value).toMatchObject({
        activities: {
          parkeren: {
            department: "Mobiliteit",
            reviewBy: "2027-03-01",
            purposes: { "vergunning-verlenen": {}, "betaling-innen": {} },
          },
        },
      });
      expect(after?.remarks.map(({ place }) => [place?.row, place?.column])).toEqual([
        [0, 0],
        [4, 3],
      ]);
    },
    patience,
  );
});
