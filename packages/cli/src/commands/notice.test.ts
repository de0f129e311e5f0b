import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith, waarom } from "../testing/run.js";
import { noticeFormats } from "../notice/formats.js";

const example = fileURLToPath(new URL("../../../../examples/gemeente-voorbeeld", import.meta.url));
const form = ["--form", "parkeervergunning"];

/** A copy of the example with texts in one of its files changed. */
function changed(file: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  const folder = folderWith();
  cpSync(example, folder, { recursive: true });
  const path = join(folder, file);
  let text = readFileSync(path, "utf8");
  for (const [from, to] of edits) {
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    text = text.replace(from, to);
  }
  writeFileSync(path, text);
  return folder;
}

const notice = (folder: string, ...line: readonly string[]) => waarom(["notice", folder, ...line]);

describe("waarom notice", () => {
  it("gives the notice of a form, an activity, and of the organisation where nobody says which", async () => {
    const ofForm = await notice(example, ...form);
    expect(ofForm.out).toContain("Uw gegevens: Bewonersparkeervergunning aanvragen");
    expect(ofForm).toMatchObject({ status: 0, err: "" });
    const ofActivity = await notice(example, "--activity", "parkeervergunning");
    expect(ofActivity.out).toContain("Uw gegevens: Bewonersparkeervergunning\n");
    const ofAll = await notice(example);
    expect(ofAll.out).toContain("Uw gegevens bij Gemeente Voorbeeldstad");
    expect((await notice(example, "--organisation")).out).toBe(ofAll.out);
  });

  it("speaks the project's language, another with --in, and that of --language where it is said", async () => {
    expect((await waarom(["notice", example, ...form], { env: { LANG: "en_US" } })).out).toContain(
      "Uw gegevens in het kort",
    );
    expect((await notice(example, ...form, "--in", "en")).out).toContain("Your data in short");
    expect((await notice(example, ...form, "--language", "en")).out).toContain("Your data in short");
    expect((await notice(example, ...form, "--language", "en", "--in", "nl")).out).toContain(
      "Uw gegevens in het kort",
    );
  });

  it.each(noticeFormats)("can be written as %s", async (format) => {
    const { out, status, err } = await notice(example, ...form, "--format", format);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const signs = {
      text: "Uw gegevens in het kort\n---",
      html: "<!DOCTYPE html>",
      fragment: '<div class="waarom-notice" lang="nl">',
      md: "## Uw gegevens in het kort",
      json: '"factsHash"',
      jsonld: "https://w3id.org/dpv#LayeredNotice",
      tilt: '"dataDisclosed"',
    } as const;
    expect(out).toContain(signs[format]);
    if (["json", "jsonld", "tilt"].includes(format)) expect(() => JSON.parse(out) as unknown).not.toThrow();
  });

  it("gives a page that stands by itself: styled, and loading nothing", async () => {
    const { out } = await notice(example, ...form, "--format", "html");
    expect(out).toContain("<style>");
    expect(out).toContain("default-src &#39;none&#39;");
    expect(out).not.toMatch(/<link|<script|\ssrc=/);
  });

  it("tells an audience what is written for it, and says which audiences there are", async () => {
    const folder = changed("waarom.json", ["{", '{ "audiences": { "ondernemer": { "nl": "Ondernemer" } },']);
    writeFileSync(
      join(folder, "notices/winkels.nl.md"),
      "---\nform: parkeervergunning\naudience: ondernemer\n---\n\n# kenteken\n\n## Kort\n\nHet kenteken van uw bedrijfsauto.\n",
    );
    expect((await notice(folder, ...form, "--audience", "ondernemer")).out).toContain("van uw bedrijfsauto");
    expect((await notice(folder, ...form)).out).not.toContain("van uw bedrijfsauto");
    const { err, status } = await notice(folder, ...form, "--audience", "ondernemr", "--language", "en");
    expect({ status, err }).toMatchObject({
      status: 2,
      err: expect.stringContaining("ondernemer") as string,
    });
  });

  it.each([
    [["--form", "parkeren"], "parkeervergunning"],
    [["--activity", "parkeervergunnin"], "Did you mean --activity parkeervergunning?"],
    [["--activity", "__proto__"], "The register has no activity"],
    [["--form", "constructor"], "no form"],
    [["--in", "fr"], "There is: nl, en"],
    [["--form", "a", "--organisation"], "about one thing"],
    [["--report", "--diff", "x"], "--report or --diff"],
    [["--report", "--format", "tilt"], "text, md, json"],
    [["--diff", "nothing-here"], "does not exist"],
    [["--audience", "x"], "none"],
  ])("%j is explained, and ends with 2", async (line, part) => {
    const { out, err, status } = await notice(example, ...line, "--language", "en");
    expect({ out, status }).toEqual({ out: "", status: 2 });
    expect(err).toContain(part);
  });

  it("makes nothing of files that it cannot read as meant, and says where", async () => {
    const folder = changed("register/parkeervergunning.yaml", ["purposes:", "purposes: ["]);
    const { out, err, status } = await notice(folder, "--language", "en");
    expect({ out, status }).toEqual({ out: "", status: 1 });
    expect(err).toContain("register/parkeervergunning.yaml");
    expect(err).toContain("No notice was made");
  });

  it("shows no control characters that a file holds", async () => {
    const folder = changed("register/parkeervergunning.yaml", [
      "nl: Bewonersparkeervergunning",
      'nl: "Bewoners\\e[31mparkeervergunning"',
    ]);
    const { out } = await notice(folder, "--activity", "parkeervergunning");
    expect(out).toContain("Bewoners[31mparkeervergunning");
    expect(out).not.toContain("\u001B");
  });
});

describe("waarom notice --report", () => {
  it("prints the whole table, and ends with 0 where all is told", async () => {
    const { out, status } = await notice(example, ...form, "--report");
    expect(out).toContain("31 onderdelen");
    expect(out).toContain("functionaris gegevensbescherming");
    expect(out).toContain("register/organisation.yaml:");
    expect(status).toBe(0);
  });

  it("names what is missing and who mends it, and ends with 1", async () => {
    const folder = changed("register/organisation.yaml", ["dpo:", "extra-dpo:"]);
    writeFileSync(
      join(folder, "register/organisation.yaml"),
      readFileSync(join(folder, "register/organisation.yaml"), "utf8").replace(
        /extra-dpo:\n(?: {2}.*\n)+/,
        "",
      ),
    );
    const { out, status } = await notice(folder, ...form, "--report", "--language", "en");
    expect(out).toMatch(/^MISSING +the data protection officer/m);
    expect(out).toContain("For the privacy officer");
    expect(status).toBe(1);
    const plain = await notice(folder, ...form, "--language", "en");
    expect(plain.status).toBe(0);
    expect(plain.err).toContain("not complete (1 of 31 items)");
  });

  it("without a target gives a line for each form and activity", async () => {
    const { out, status } = await notice(example, "--report");
    expect(out).toContain("volledig: --form parkeervergunning");
    expect(out).toContain("volledig: --activity cameratoezicht");
    expect(status).toBe(0);
    const json = JSON.parse((await notice(example, "--report", "--format", "json")).out) as {
      items: unknown[];
      notices: { about: { kind: string } }[];
    };
    expect(json.items).toHaveLength(31);
    expect(new Set(json.notices.map(({ about }) => about.kind))).toEqual(new Set(["form", "activity"]));
  });

  it("is a table in Markdown", async () => {
    const { out } = await notice(example, ...form, "--report", "--format", "md");
    expect(out.split("\n").filter((line) => line.startsWith("| "))).toHaveLength(33);
  });
});

describe("an existing privacy statement, described as a register", () => {
  const audit = fileURLToPath(new URL("../../../../examples/audit-003", import.meta.url));

  interface Report {
    readonly about: { readonly id: string };
    readonly items: readonly { readonly id: string; readonly status: string; readonly todo?: unknown }[];
    readonly notices: readonly Report[];
  }

  const withStatus = ({ items }: Report, status: string) =>
    items.filter((item) => item.status === status).map(({ id }) => id);

  it("shows in its report what it lacks, and nothing else", async () => {
    const { out, status } = await notice(audit, "--report", "--format", "json");
    const report = JSON.parse(out) as Report;
    expect(withStatus(report, "missing")).toEqual([
      "ctl.identity",
      "dpo.contact",
      "transfer",
      "retention",
      "adm",
      "categories",
    ]);
    expect(withStatus(report, "partial")).toEqual(["basis", "basis.law"]);
    expect(report.items.filter(({ todo }) => todo !== undefined)).toHaveLength(8);
    expect(status).toBe(1);
    const cameras = report.notices.find(({ about }) => about.id === "cameratoezicht");
    expect(cameras).toBeDefined();
    if (cameras !== undefined) {
      expect(withStatus(cameras, "missing")).toEqual(["ctl.identity", "dpo.contact", "retention"]);
      expect(withStatus(cameras, "present")).toContain("basis.law");
    }
  });

  it.each(["nl", "en"])("is told in %s, with what the linter says of what is there", async (language) => {
    const { out } = await notice(audit, "--report", "--language", language);
    expect(out.match(/^(?:ONTBREEKT|MISSING)/gm)).toHaveLength(6);
    expect(out.match(/^(?:DEELS|PARTIAL)/gm)).toHaveLength(2);
    const inLine = out.replaceAll(/\s+/g, " ");
    expect(inLine).toContain("purpose/is-basis (3)");
    expect(inLine).toContain("recipients/vague (2)");
    expect(out).toContain("--activity buurtduiten");
  });
});

describe("waarom notice --diff", () => {
  const longer = ["period: P1Y", "period: P5Y"] as const;

  it("says that nothing changed, and ends with 0", async () => {
    const { out, status } = await notice(example, ...form, "--diff", example);
    expect(out).toContain("Er verandert niets voor inwoners.");
    expect(status).toBe(0);
  });

  it("of a folder says what people must be told first, and ends with 1", async () => {
    const now = changed("register/parkeervergunning.yaml", longer);
    const { out, status } = await notice(now, ...form, "--diff", example);
    expect(out).toContain("Vertel dit eerst aan de mensen om wie het gaat");
    expect(out).toContain("We bewaren gegevens langer");
    expect(status).toBe(1);
    expect((await notice(example, ...form, "--diff", now, "--language", "en")).out).toContain(
      "We keep data for a shorter time",
    );
  });

  it("of a kept notice knows by itself what it is about", async () => {
    const kept = (await notice(example, ...form, "--format", "json")).out;
    const now = changed("register/parkeervergunning.yaml", longer);
    writeFileSync(join(now, "oud.json"), kept);
    const { out, status } = await notice(now, "--diff", join(now, "oud.json"));
    expect(out).toContain("Uw gegevens: Bewonersparkeervergunning aanvragen");
    expect(out).toContain("We bewaren gegevens langer");
    expect(status).toBe(1);
    const md = await notice(now, "--diff", join(now, "oud.json"), "--format", "md");
    expect(md.out).toContain("- We bewaren gegevens langer");
    const json = await notice(now, "--diff", join(now, "oud.json"), "--format", "json");
    expect(JSON.parse(json.out)).toMatchObject({ changes: [{ kind: "retention-longer", mustInform: true }] });
  });

  it.each([
    ["geen json", "is not a kept notice"],
    ["{}", "is not a kept notice"],
    [
      '{"facts":{},"notice":{"about":{"kind":"form","id":"weg"},"textHash":"x","asOf":"2026-01-01"}}',
      "no longer has",
    ],
  ])("of %j says what is wrong with it, and ends with 2", async (text, part) => {
    const folder = folderWith({ "oud.json": text });
    const { out, err, status } = await notice(
      example,
      "--diff",
      join(folder, "oud.json"),
      "--language",
      "en",
    );
    expect({ out, status }).toEqual({ out: "", status: 2 });
    expect(err).toContain(part);
  });

  it("of a notice about something else than asked says so", async () => {
    const folder = folderWith({ "oud.json": (await notice(example, "--format", "json")).out });
    const { err, status } = await notice(example, ...form, "--diff", join(folder, "oud.json"));
    expect(err).toContain("gaat over iets anders");
    expect(status).toBe(2);
  });
});
