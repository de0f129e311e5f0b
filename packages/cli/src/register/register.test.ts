import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalJson, linkProject, type JsonValue } from "@waarom/model";
import { beforeAll, describe, expect, it } from "vitest";
import { readProject } from "../files/read-project.js";
import { folderWith, waarom } from "../testing/run.js";
import { writeXlsx } from "./xlsx/write-xlsx.js";

const example = join(import.meta.dirname, "../../../../examples/gemeente-voorbeeld");
const nl = ["--language", "nl"];

function copyOfExample(): string {
  const folder = mkdtempSync(join(tmpdir(), "waarom-register-"));
  cpSync(example, folder, { recursive: true });
  return folder;
}

/** The register of a folder as its facts. */
function factsOf(folder: string): string {
  const { value } = linkProject(readProject(folder), { asOf: "2026-11-23" }).register;
  return canonicalJson(JSON.parse(JSON.stringify(value)) as JsonValue);
}

describe("waarom register export and import", () => {
  let folder = "";
  beforeAll(() => {
    folder = copyOfExample();
  });

  it.each(["register.xlsx", "register.csv", "register.json"])(
    "give the same register through %s",
    async (name) => {
      const file = join(folder, name);
      const exported = await waarom(["register", "export", folder, "--out", file, ...nl]);
      expect(exported.err).toBe("");
      expect(exported.status).toBe(0);
      const target = join(folder, `new-${name}`);
      const imported = await waarom(["register", "import", file, folder, "--out", target, ...nl]);
      expect(imported.out).toMatch(/^Geschreven:\n/);
      expect(imported.status).toBe(0);
      expect(factsOf(target)).toBe(factsOf(folder));
      expect(readFileSync(join(target, "register/nieuwsbrief.yaml"), "utf8")).toMatch(
        /^activities:\n {2}nieuwsbrief:\n {4}name: \{ nl: .*, en: .* \}\n/,
      );
    },
  );

  it("gives the same bytes for the same register", async () => {
    const bytes = [1, 2].map((time) => join(folder, `twice-${time}.xlsx`));
    for (const file of bytes) await waarom(["register", "export", folder, "--out", file, ...nl]);
    const [one, two] = bytes.map((file) => readFileSync(file));
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  });

  it("never writes over a file unasked", async () => {
    const file = join(folder, "there.csv");
    writeFileSync(file, "mine");
    const refused = await waarom(["register", "export", folder, "--out", file, ...nl]);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain("--overwrite");
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect(
      (await waarom(["register", "export", folder, "--out", file, "--overwrite", "--language", "en"])).status,
    ).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("Controller,Purpose");
  });
});

describe("waarom register import, where there is a register", () => {
  const changedCsv = async (folder: string) => {
    const file = join(folder, "register.csv");
    await waarom(["register", "export", folder, "--out", file, ...nl]);
    const text = readFileSync(file, "utf8");
    writeFileSync(
      file,
      text
        .replace(";Mobiliteit;", ";Parkeren;")
        .replace(";Bewonersparkeervergunning;", ";Parkeren voor bewoners;"),
    );
    return file;
  };

  it("shows what would change, and changes nothing", async () => {
    const folder = copyOfExample();
    const before = factsOf(folder);
    const { status, out, err } = await waarom([
      "register",
      "import",
      await changedCsv(folder),
      folder,
      ...nl,
    ]);
    expect(status).toBe(2);
    expect(out).toContain("register/parkeervergunning.yaml (veranderd)");
    expect(err).toContain("--update");
    expect(factsOf(folder)).toBe(before);
  });

  it("changes with --update what says something else, and no comment or other file", async () => {
    const folder = copyOfExample();
    const path = join(folder, "register/parkeervergunning.yaml");
    writeFileSync(path, `# Van Mobiliteit.\n${readFileSync(path, "utf8")}`);
    const others = readdirSync(join(folder, "register")).filter((name) => name !== "parkeervergunning.yaml");
    const before = others.map((name) => readFileSync(join(folder, "register", name), "utf8"));
    const { status, out } = await waarom([
      "register",
      "import",
      await changedCsv(folder),
      folder,
      "--update",
      ...nl,
    ]);
    expect([status, out]).toEqual([0, expect.any(String)]);
    expect(out).toMatch(/register![BC]\d+ Afdeling: Parkeren/);
    const after = readFileSync(path, "utf8");
    expect(after).toContain("# Van Mobiliteit.");
    expect(after).toContain("department: Parkeren");
    expect(after).toContain("nl: Parkeren voor bewoners");
    expect(others.map((name) => readFileSync(join(folder, "register", name), "utf8"))).toEqual(before);
    expect((await waarom(["lint", folder, ...nl])).out).not.toContain("source/");
    const again = await waarom([
      "register",
      "import",
      join(folder, "register.csv"),
      folder,
      "--update",
      ...nl,
    ]);
    expect(again.out).toContain("Het register zegt dit al");
  });

  it("refuses a register that cannot be read, and a folder that is not empty", async () => {
    const folder = copyOfExample();
    const file = await changedCsv(folder);
    writeFileSync(join(folder, "register/nieuwsbrief.yaml"), "activities: [");
    const broken = await waarom(["register", "import", file, folder, "--update", ...nl]);
    expect(broken.status).toBe(2);
    expect(broken.err).toContain("register/nieuwsbrief.yaml");
    const full = await waarom(["register", "import", file, "--out", folder, ...nl]);
    expect(full.err).toContain("is niet leeg");
  });
});

describe("waarom register import of a file of others", () => {
  const rows = [
    ["Register gemeente Voorbeeldstad", "", "", "", ""],
    ["Naam verwerking", "Doel", "Grondslag", "Bewaartermijn", "Opmerking"],
    ["Parkeren", "vergunning verlenen", "publieke taak", "2 jaar na afhandeling", "zie ook Piet"],
    ["", "betaling innen", "wettelijke verplichting", "zolang nodig", ""],
  ];

  it("imports what it can, and lists the rest with its cells, in both languages", async () => {
    const folder = folderWith();
    const file = join(folder, "oud.xlsx");
    writeFileSync(
      file,
      await writeXlsx([{ name: "Blad1", rows, widths: [10, 10, 10, 10, 10] }], "2026-11-23"),
    );
    const { status, out } = await waarom(["register", "import", file, join(folder, "a"), ...nl]);
    expect(status).toBe(1);
    expect(out).toContain("Blad1!A1: Register gemeente Voorbeeldstad");
    expect(out).toContain("Blad1!E3 Opmerking: zie ook Piet");
    expect(out).toContain("Blad1!D4 Bewaartermijn: zolang nodig");
    const text = readFileSync(join(folder, "a/register/parkeren.yaml"), "utf8");
    expect(text).toContain("period: P2Y");
    expect(text).toContain("zie ook Piet");
    const english = await waarom(["register", "import", file, join(folder, "b"), "--language", "en"]);
    expect(english.out).toContain("Not placed (1)");
  });

  it("reads CSV as Excel in Dutch writes it: semicolons, and letters of Windows", async () => {
    const text = "Naam verwerking;Doel\r\nCaf\u00e9s;vergunning verlenen\r\n";
    const folder = folderWith({ "oud.csv": Buffer.from(text, "latin1") });
    const { status } = await waarom(["register", "import", join(folder, "oud.csv"), folder, ...nl]);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, "register/cafes.yaml"), "utf8")).toContain("Cafés");
  });

  it("--dry-run writes nothing", async () => {
    const folder = folderWith({ "oud.csv": "Naam verwerking,Doel\nA,b\n" });
    const { out } = await waarom(["register", "import", join(folder, "oud.csv"), folder, "--dry-run", ...nl]);
    expect(out).toContain("register/a.yaml (nieuw)");
    expect(existsSync(join(folder, "register"))).toBe(false);
  });

  it.each([
    ["nothing", undefined, "bestaat niet"],
    ["an older spreadsheet", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "XLSX, CSV of JSON"],
    ["a broken XLSX", Buffer.from("PK\u0003\u0004 en dan niets"), "geen XLSX-bestand"],
    ["broken JSON", Buffer.from('{"register": '), "begint als JSON"],
  ])("says of %s what to do", async (_what, bytes, said) => {
    const folder = folderWith(bytes === undefined ? {} : { file: bytes });
    const { status, err } = await waarom(["register", "import", join(folder, "file"), folder, ...nl]);
    expect(status).toBe(2);
    expect(err).toContain(said);
    expect(existsSync(join(folder, "register"))).toBe(false);
  });

  it("asks for the file, and says what register can do", async () => {
    expect((await waarom(["register", "import", ...nl])).err).toContain("waarom register import FILE");
    const bare = await waarom(["register", ...nl]);
    expect(bare.status).toBe(2);
    expect(bare.err).toContain("waarom register export, waarom register import");
    expect((await waarom(["register", "--help", ...nl])).out).toContain("register import");
    expect((await waarom(["register", "import", "--help", ...nl])).out).toContain(
      "waarom register import FILE [map]",
    );
    expect((await waarom(["help", "register", "export", ...nl])).out).toContain("--separator");
  });
});
