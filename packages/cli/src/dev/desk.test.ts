// The editor's pages over HTTP: what they show, and what they save.
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../testing/run.js";
import { deskSite, onDisk, text } from "./testing/desk-site.js";

const { folder, refresh, get, post, read, submit } = deskSite();
const shorter = (before: string) => before.replace("op uw naam staat", "van u is");

describe("a list of all texts", () => {
  it("shows every form's topics in both languages, and what is missing", async () => {
    writeFileSync(
      join(folder(), "notices/parkeervergunning.en.md"),
      "---\nform: parkeervergunning\n---\n\n# kenteken\n\n## Short\n\nWe ask the RDW.\n",
    );
    rmSync(join(folder(), "notices/wmo.en.md"));
    refresh();
    const { body } = await get("/texts?lang=nl");
    expect(body).toContain("Bewonersparkeervergunning aanvragen");
    expect(body).toContain("Ontbreekt: Samenvatting. Bewerk “Kenteken” in het Engels");
    expect(body).toContain("Ontbreekt. Bewerk “E-mailadres” in het Engels");
    expect(body).toMatch(/Begin in het Engels/);
  });

  it("offers the questions that nobody wrote a text for", async () => {
    writeFileSync(join(folder(), onDisk), read().replace(/# telefoon\n[\s\S]*?(?=# nieuwsbrief)/, ""));
    rmSync(join(folder(), "notices/parkeervergunning.en.md"));
    // With a text for the purpose each question has one; without, some have a made sentence.
    writeFileSync(join(folder(), onDisk), read().replace(/# beoordelen\n[\s\S]*?(?=# kenteken)/, ""));
    refresh();
    const { body } = await get("/texts?lang=en");
    expect(body).toContain("Write a text for “Telefoonnummer”");
    const desk = await get(`${text}?lang=en&add=telefoon`);
    expect(desk.body).toContain("# telefoon\n\n## Kort");
    expect(read()).not.toContain("# telefoon");
  });
});

describe("the desk", () => {
  it("has the text, what a resident reads, how it reads, and the facts, also without scripts", async () => {
    const { status, body } = await get(`${text}?lang=nl&topic=kenteken`);
    expect(status).toBe(200);
    expect(body).toContain('<textarea id="desk-text" name="text"');
    expect(body).toContain("De RDW krijgt daarvoor alleen het\nkenteken.");
    expect(body).toContain("De RDW krijgt dit ook.");
    expect(body).toContain("11 van ten hoogste 40 woorden");
    expect(body).toContain("We bewaren uw gegevens tot 1 jaar nadat uw vergunning stopt.");
    expect(body).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });

  it("looks at a text that is not saved, and leaves the disk alone", async () => {
    const before = read();
    const changed = before
      .replace("{{zin.bewaren}}", "{{zin.bewaar}}")
      .replace("kenteken\n\n## Kort", "kenteken\n\n## Kort\n\nConform de wet.");
    const { status, body } = await post(`${text}/look`, { text: changed, topic: "kenteken" });
    expect(status).toBe(200);
    const look = JSON.parse(body) as {
      marks: { from: number; to: number; severity: string }[];
      panes: string;
      changes: string;
    };
    const at = changed.indexOf("{{zin.bewaar}}");
    expect(look.marks).toContainEqual(expect.objectContaining({ from: at, to: at + 14, severity: "error" }));
    const officialese = changed.indexOf("Conform");
    expect(look.marks).toContainEqual(
      expect.objectContaining({ from: officialese, to: officialese + 7, severity: "hint" }),
    );
    expect(look.panes).toContain("Conform de wet.");
    expect(look.changes).toContain("“Kenteken”, te lezen in 1 formulier");
    expect(read()).toBe(before);
  });

  it("says in how many forms a shared text is read before it is saved", async () => {
    for (const form of ["parkeervergunning", "wmo"]) {
      const path = join(folder(), `notices/${form}.nl.md`);
      writeFileSync(path, readFileSync(path, "utf8").replace(/# email\n[\s\S]*?(?=\n# |$)/, ""));
    }
    const shared = "---\nform: [parkeervergunning, wmo]\n---\n\n# email\n\n## Kort\n\nWe mailen u.\n";
    writeFileSync(join(folder(), "notices/algemeen.nl.md"), shared);
    refresh();
    const { body } = await post("/texts/algemeen.nl.md/look", {
      text: shared.replace("We mailen", "We schrijven"),
    });
    const { changes } = JSON.parse(body) as { changes: string };
    expect(changes).toContain("“E-mailadres”, te lezen in 2 formulieren (2 vragen)");
    expect(changes).toContain("Een van deze teksten staat op meer plaatsen.");
  });

  it("exists for a text that could be written, and for no other name", async () => {
    rmSync(join(folder(), "notices/wmo.en.md"));
    refresh();
    const started = await get("/texts/wmo.en.md?lang=nl");
    expect(started.status).toBe(200);
    expect(started.body).toMatch(/status: draft/);
    expect(started.body).toMatch(/translationOf: &quot;[0-9a-f]{8}&quot;|translationOf: "[0-9a-f]{8}"/);
    for (const name of [
      "niets.nl.md",
      "wmo.de.md",
      "wmo.nl.txt",
      "waarom.json",
      "..%2fwaarom.json",
      "__proto__",
    ])
      expect((await get(`/texts/${name}`)).status, name).toBeGreaterThanOrEqual(400);
  });
});

describe("saving", () => {
  it("writes the text, and says whether it is in order", async () => {
    const before = read();
    const { status, body } = await post(`${text}/save`, { base: before, text: shorter(before) });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ kind: "saved" });
    expect(read()).toBe(shorter(before));
    expect((await get("/forms/parkeervergunning?lang=nl")).body).toContain("van u is");
  });

  it("says what still stops the form", async () => {
    const before = read();
    const broken = before.replace("{{zin.bewaren}}", "{{zin.bewaar}}");
    const { body } = await post(`${text}/save?lang=nl`, { base: before, text: broken });
    const saved = JSON.parse(body) as { kind: string; message: string };
    expect(saved.kind).toBe("saved");
    expect(saved.message).toContain("1 fout");
    expect(read()).toBe(broken);
  });

  it("refuses the second of two people, gives both versions, and takes the choice", async () => {
    const before = read();
    const theirs = before.replace("Per adres zijn er", "Op een adres zijn er");
    expect((await post(`${text}/save`, { base: before, text: theirs })).status).toBe(200);
    const second = await post(`${text}/save`, { base: before, text: shorter(before) });
    expect(second.status).toBe(409);
    const clash = JSON.parse(second.body) as { theirs: string; merged: string; html: string };
    expect(clash.theirs).toBe(theirs);
    expect(clash.merged).toBe(shorter(theirs));
    expect(clash.html).toContain("Op een adres zijn er");
    expect(read()).toBe(theirs);
    expect((await post(`${text}/save`, { base: clash.theirs, text: clash.merged })).status).toBe(200);
    expect(read()).toBe(shorter(theirs));
  });

  it("compares without writing", async () => {
    const before = read();
    writeFileSync(join(folder(), onDisk), shorter(before));
    const { status } = await post(`${text}/compare`, { base: before, text: `${before}\n` });
    expect(status).toBe(409);
    expect(read()).toBe(shorter(before));
  });

  it("makes a file for a first text", async () => {
    rmSync(join(folder(), "notices/wmo.en.md"));
    refresh();
    const first = "---\nform: wmo\n---\n\n# email\n\n## Short\n\nWe e-mail you.\n";
    expect((await post("/texts/wmo.en.md/save", { base: "", text: first })).status).toBe(200);
    expect(read("notices/wmo.en.md")).toBe(first);
  });
});

describe("saving without scripts", () => {
  it("writes the text and shows it again", async () => {
    const before = read();
    const { status, body } = await submit({ base: before, text: shorter(before) });
    expect(status).toBe(200);
    expect(body).toContain("Opgeslagen. Er zijn geen opmerkingen bij deze tekst.");
    expect(read()).toBe(shorter(before));
  });

  it("shows both versions where somebody else was first, with each way to go on", async () => {
    const before = read();
    const theirs = before.replace("Per adres zijn er", "Op een adres zijn er");
    writeFileSync(join(folder(), onDisk), theirs);
    const { status, body } = await submit({ base: before, text: shorter(before) });
    expect(status).toBe(409);
    expect(body).toContain("Iemand anders heeft deze tekst intussen veranderd");
    for (const way of ["beide samen", "mijn versie", "de andere versie"])
      expect(body).toContain(`Ga verder met ${way}`);
    expect(read()).toBe(theirs);
    const chosen = await submit({ base: theirs, text: shorter(theirs), intent: "show" });
    expect(chosen.status).toBe(200);
    expect(chosen.body).toContain("Kijk de tekst na en sla hem dan op.");
    expect(read()).toBe(theirs);
  });

  it("keeps the text on the page where Waarom was started again", async () => {
    const before = read();
    const { status, body } = await submit({ base: before, text: shorter(before), token: "of yesterday" });
    expect(status).toBe(403);
    expect(body).toContain("We vragen de RDW of de auto van u is.");
    expect(body).toContain("Waarom is intussen opnieuw gestart");
    expect(read()).toBe(before);
  });

  it("keeps the text on the page where the file cannot be written", async () => {
    const outside = folderWith({ "a.md": read() });
    rmSync(join(folder(), onDisk));
    symlinkSync(join(outside, "a.md"), join(folder(), onDisk));
    refresh();
    const before = read();
    const { status, body } = await submit({ base: before, text: shorter(before) });
    expect(status).toBe(507);
    expect(body).toContain("We vragen de RDW of de auto van u is.");
    expect(body).toContain("buiten dit project");
    expect(readFileSync(join(outside, "a.md"), "utf8")).toBe(before);
  });
});

describe("what must be reviewed", () => {
  it("is a draft, what is overdue, what is soon, and what changed underneath", async () => {
    writeFileSync(
      join(folder(), "notices/wmo.nl.md"),
      "---\nform: wmo\nstatus: draft\nreviewBy: 2026-12-24\n---\n\n# beoordelen\n\n## Kort\n\nZo.\n",
    );
    writeFileSync(
      join(folder(), "notices/wmo.en.md"),
      '---\nform: wmo\ntranslationOf: "00000000"\nfacts: "00000000"\nreviewBy: 2026-01-01\nowner: the desk\n---\n\n# beoordelen\n\n## Short\n\nSo.\n',
    );
    refresh();
    const { body } = await get("/review?lang=en");
    const titles = [...body.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, title]) => title);
    expect(titles).toEqual([
      "The date has passed",
      "The register changed after the text",
      "The translation belongs to an older text",
      "Still a draft",
      "To be checked soon",
      "How do you deal with this?",
    ]);
    expect(body).toContain("kept by the desk");
    expect(body).toContain("before 24 December 2026");
  });

  it("may be nothing", async () => {
    rmSync(folder(), { recursive: true });
    mkdirSync(folder());
    writeFileSync(join(folder(), "waarom.json"), "{}");
    refresh();
    expect((await get("/review?lang=nl")).body).toContain("Er is niets na te kijken.");
    expect((await get("/texts?lang=nl")).status).toBe(200);
  });
});

describe("a comprehension test", () => {
  it("asks what the first layer answers, and gives five people room", async () => {
    const { status, body } = await get("/forms/parkeervergunning/test?lang=nl");
    expect(status).toBe(200);
    expect(body).toContain("“Hoe lang?” Wat staat daar?");
    expect(body).toContain("Tot 1 jaar nadat uw vergunning stopt.");
    expect(body).toContain("Waarom vragen we: “Kenteken”?");
    expect(body.match(/Persoon 5/g)?.length).toBe(body.match(/class="test-question"/g)?.length);
    expect((await get("/forms/niets/test")).status).toBe(404);
  });
});
