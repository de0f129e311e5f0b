import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lint } from "@waarom/lint";
import { linkProject, type SourceFile } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { readProject } from "../../files/read-project.js";
import type { ReadyState } from "../workspace.js";
import { lookAt } from "./look.js";
import { marksOf } from "./marks.js";
import { groupOf } from "./outline.js";
import { emptyTopic, firstText, withTopic } from "./skeleton.js";
import { textFile } from "./text-file.js";
import { headingFor } from "./topic-label.js";

const starter = fileURLToPath(new URL("../../../starter", import.meta.url));
const path = "notices/afspraak.nl.md";

/** The project that `waarom init` writes, with other files in it or instead of its own. */
function stateWith(files: Readonly<Record<string, string>> = {}): ReadyState {
  const own = readProject(starter).filter((file) => !Object.hasOwn(files, file.path));
  const all: readonly SourceFile[] = [
    ...own,
    ...Object.entries(files).map(([at, text]) => ({ path: at, text })),
  ];
  const project = linkProject(all, { asOf: "2026-11-23" });
  return { kind: "ready", version: "x", files: all, project, findings: lint(project) };
}
const starterText = readFileSync(`${starter}/${path}`, "utf8");

function look(text: string, topic?: string, state = stateWith()) {
  const file = textFile(state.project, "afspraak.nl.md");
  const seen = file === undefined ? undefined : lookAt(state, file, text, topic, "nl");
  if (seen === undefined) throw new Error("The starter has no such text");
  return seen;
}

describe("looking at a text", () => {
  it("changes nothing of the project that it was made from", () => {
    const state = stateWith();
    const before = JSON.stringify(state.findings);
    const seen = look(`${starterText}\n# niets\n\n## Kort\n\nZomaar.\n`, "niets", state);
    expect(seen.findings.map(({ ruleId }) => ruleId)).toContain("notice/unknown-topic");
    expect(JSON.stringify(state.findings)).toBe(before);
    expect(state.project.notices.find(({ file }) => file === path)?.text).toBe(starterText);
  });

  it("works nothing out again for the text that is on the disk", () => {
    const state = stateWith();
    expect(look(starterText, undefined, state).project).toBe(state.project);
  });

  it("says of each changed topic where residents will notice", () => {
    const { topics } = look(starterText);
    const [first] = topics;
    const changed = starterText.replace("## Kort\n", "## Kort\n\nErbij.\n");
    expect(look(starterText).changes).toEqual([]);
    expect(look(changed).changes).toEqual([
      { label: first?.label, use: expect.objectContaining({ forms: ["afspraak"] }) as unknown },
    ]);
    expect(look("").changes.length).toBe(topics.length);
  });

  it("survives any text", () => {
    for (const text of [
      "",
      "---",
      "# ",
      "#\n##\n",
      "\u0000",
      "# a\n# a\n## Kort",
      "{{".repeat(500),
      "---\n- x\n---\n# a",
    ])
      expect(() => look(text)).not.toThrow();
  });
});

describe("remarks in the margin", () => {
  const marks = (text: string) => {
    const { findings, topic } = look(text, "email");
    return marksOf(text, findings, topic?.readings ?? [], "nl", (word) => `Vervang door ${word}`);
  };
  const withEmail = (short: string) =>
    withTopic(starterText, "email", "nl").replace(/(# email\n\n## Kort\n\n)/, `$1${short}\n`);

  it("stand at the words, in the order of the text, and can be put right", () => {
    const text = withEmail("We doen dit conform de wet. {{zin.bewaar}}");
    const found = marks(text);
    expect([...found].sort((a, b) => a.from - b.from)).toEqual(found);
    const mend = found.find(({ message }) => message.includes("conform"));
    expect(text.slice(mend?.from, mend?.to)).toBe("conform");
    expect(mend?.mends[0]).toMatchObject({ title: "Vervang door volgens", edits: [{ text: "volgens" }] });
    const unknown = found.find(({ severity }) => severity === "error");
    expect(text.slice(unknown?.from, unknown?.to)).toBe("{{zin.bewaar}}");
    expect(unknown?.line).toBe(text.slice(0, text.indexOf("{{zin.bewaar}}")).split("\n").length);
  });

  it("say each hard part once, at its place, instead of once for all", () => {
    const long = `We ${"vragen u dit ".repeat(8)}graag.`;
    const found = marks(withEmail(`${long} Conform de wet.`));
    expect(found.filter(({ message }) => message.includes("woorden. Maak er twee")).length).toBe(1);
    expect(found.some(({ message }) => message.includes("leest de korte tekst niet makkelijk"))).toBe(false);
  });
});

describe("a text that is not there yet", () => {
  it("begins with the headings of what it translates, and belongs to it", () => {
    const state = stateWith({ "waarom.json": '{"languages":["nl","en","de"],"defaultLanguage":"nl"}' });
    const file = textFile(state.project, "afspraak.de.md");
    const text = file === undefined ? "" : firstText(state.project, file);
    expect(text).toMatch(/^---\nform: afspraak\ntranslationOf: "[0-9a-f]{8}"\nstatus: draft\n---\n/);
    const headings = (all: string) => all.match(/^# .+$/gm);
    expect(headings(text)).toEqual(headings(starterText));
    expect(text).toContain("## Short");
  });

  it("begins with a question where there is nothing to translate", () => {
    const state = stateWith({ [path]: "", "notices/afspraak.en.md": "" });
    const group = groupOf(state.project, state.findings, "afspraak", "nl");
    expect(group.unwritten.length).toBeGreaterThan(0);
    const others = state.files.filter((file) => !file.path.startsWith("notices/"));
    const bare = linkProject(others, { asOf: "2026-11-23" });
    const file = textFile(bare, "afspraak.nl.md");
    const text = file === undefined ? "" : firstText(bare, file);
    expect(text).toContain(
      `form: afspraak\nstatus: draft\n---\n\n${emptyTopic(group.unwritten[0]?.heading ?? "", "nl")}`,
    );
  });

  it("gets a topic once", () => {
    const once = withTopic(starterText, "nieuw", "nl");
    expect(once.startsWith(starterText.trimEnd())).toBe(true);
    expect(withTopic(once, "nieuw", "nl")).toBe(once);
  });
});

it("a question whose name another has too is named by its whole path", () => {
  const field = { type: "string", title: "Naam" };
  const person = { type: "object", properties: { naam: field } };
  const schema = { type: "object", properties: { ik: person, partner: person, straat: field } };
  const state = stateWith({ "forms/x.form.json": JSON.stringify(schema) });
  const form = state.project.forms.get("x");
  if (form === undefined) throw new Error("There is no such form");
  expect(headingFor(form, "/partner/naam")).toBe("/partner/naam");
  expect(headingFor(form, "/straat")).toBe("straat");
});
