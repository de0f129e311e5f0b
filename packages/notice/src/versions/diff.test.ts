import { joinPointer, parsePointer, type JsonObject, type JsonValue } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { permitFiles, permitForm, permitRegister } from "../testing/permit.js";
import { projectOf } from "../testing/project.js";
import { richFiles } from "../testing/rich.js";
import { renderJson } from "../render/json.js";
import type { NoticeChange } from "./changes/change.js";
import { diffNotices } from "./diff.js";
import { factsHash } from "./facts-hash.js";
import { publishNotice, readNoticeRecord, recordOf } from "./published.js";

const target = { form: "parkeervergunning" };
const record = (files: Parameters<typeof projectOf>[0]) =>
  recordOf(publishNotice(projectOf(files), target, { language: "nl" }));
const before = record(permitFiles);

function after(
  replace: (register: string) => string,
  more: Readonly<Record<string, string | JsonObject>> = {},
): readonly NoticeChange[] {
  return diffNotices(
    before,
    record({ ...permitFiles, "register.yaml": replace(JSON.stringify(permitRegister)), ...more }),
  );
}

const rich = recordOf(publishNotice(projectOf(richFiles), { form: "hulp" }, { language: "nl" }));

/** Every value of plain facts that is no list and no map. */
function leaves(value: JsonValue, pointer = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  const entries = Array.isArray(value)
    ? value.map((entry, index) => [String(index), entry as JsonValue] as const)
    : Object.entries(value as JsonObject);
  return entries.flatMap(([key, entry]) => leaves(entry, joinPointer(pointer, key)));
}

/** The same facts with one value changed. */
function withOther(facts: JsonObject, pointer: string): JsonObject {
  const copy = structuredClone(facts) as Record<string, JsonValue>;
  const steps = parsePointer(pointer);
  let holder = copy;
  for (const step of steps.slice(0, -1)) holder = holder[step] as Record<string, JsonValue>;
  const last = steps.at(-1) ?? "";
  const value = holder[last];
  holder[last] = typeof value === "boolean" ? !value : `${JSON.stringify(value)}x`;
  return copy;
}

describe("what changed for residents", () => {
  it("is nothing where nothing did", () => {
    expect(after((register) => register)).toEqual([]);
  });

  it.each<[string, (register: string) => string, string, boolean, string]>([
    [
      "a longer period",
      (r) => r.replace('"period":"P1Y"', '"period":"P5Y"'),
      "retention-longer",
      true,
      "Eerst: 1 jaar nadat uw vergunning stopt. Nu: 5 jaar nadat uw vergunning stopt.",
    ],
    [
      "a shorter period",
      (r) => r.replace('"period":"P1Y"', '"period":"P6W"'),
      "retention-shorter",
      false,
      "6 weken",
    ],
    [
      "a period that runs from something else",
      (r) => r.replace("nadat uw vergunning stopt", "nadat u verhuist"),
      "retention-changed",
      true,
      "nadat u verhuist",
    ],
    [
      "a new recipient",
      (r) =>
        r
          .replace('["rdw","hosting"]', '["rdw","hosting","cbs"]')
          .replace('"recipients":{', '"recipients":{"cbs":{"name":"CBS","role":"recipient"},'),
      "recipient-added",
      true,
      "CBS krijgt nu ook gegevens",
    ],
    [
      "a recipient less",
      (r) => r.replace('["rdw","hosting"]', '["rdw"]'),
      "recipient-removed",
      false,
      "Voorbeeld Hosting",
    ],
    [
      "another purpose text",
      (r) => r.replace("beoordelen of u een", "controleren of u een"),
      "purpose-changed",
      true,
      "controleren",
    ],
    [
      "another basis",
      (r) => r.replace('"public-task":', '"legal-obligation":'),
      "basis-added",
      true,
      "wettelijke verplichting",
    ],
    [
      "another body",
      (r) =>
        r
          .replace('"controller":"college"', '"controller":"raad"')
          .replace('"bodies":{', '"bodies":{"raad":{"name":"raad"},'),
      "controller-changed",
      true,
      "raad",
    ],
    [
      "something more looked up",
      (r) =>
        r.replace(
          '"obtained":[',
          '"obtained":[{"category":"income","source":"brp","purpose":"beoordelen","what":{"nl":"uw inkomen","en":"your income"}},',
        ),
      "source-added",
      true,
      "uw inkomen",
    ],
    [
      "something made public",
      (r) =>
        r.replace(
          '"obtained":[',
          '"publication":[{"category":"name","purpose":"beoordelen","what":{"nl":"uw naam"},"where":{"nl":"de krant"}}],"obtained":[',
        ),
      "publication-added",
      true,
      "uw naam (de krant)",
    ],
    [
      "a transfer",
      (r) =>
        r.replace(
          '"obtained":[',
          '"transfers":[{"recipient":"hosting","country":"US","mechanism":"scc"}],"obtained":[',
        ),
      "transfer-added",
      true,
      "Voorbeeld Hosting (Verenigde Staten)",
    ],
    [
      "a computer that decides",
      (r) => r.replace('"automatedDecisions":"none"', '"automatedDecisions":{"logic":"x"}'),
      "automated-added",
      true,
      "computer",
    ],
    [
      "another address",
      (r) => r.replace("fg@voorbeeldstad.example", "dpo@voorbeeldstad.example"),
      "contact-changed",
      false,
      "contactgegevens",
    ],
  ])("%s", (_, replace, kind, mustInform, words) => {
    const changes = after(replace);
    const found = changes.find((change) => change.kind === kind);
    expect(found, JSON.stringify(changes)).toBeDefined();
    expect(found?.mustInform).toBe(mustInform);
    expect(found?.message.nl).toContain(words);
    expect(found?.message.en).not.toBe("");
  });

  it("is a new purpose, and a purpose less, told by its text", () => {
    const register = structuredClone(permitRegister) as {
      activities: { parkeervergunning: { purposes: JsonObject } };
    };
    register.activities.parkeervergunning.purposes = {
      ...register.activities.parkeervergunning.purposes,
      meten: {
        text: { nl: "meten of u tevreden bent", en: "measure whether you are satisfied" },
        legalBases: { "public-task": {} },
      },
    };
    const properties = {
      ...(permitForm.properties as JsonObject),
      cijfer: {
        type: "integer",
        title: "Cijfer",
        "x-privacy": { purpose: "parkeervergunning/meten", legalBasis: "public-task", category: "opinion" },
      },
    };
    const files = {
      ...permitFiles,
      "register.yaml": register as unknown as JsonObject,
      "forms/parkeervergunning.form.json": { ...permitForm, properties },
    };
    const kinds = (changes: readonly NoticeChange[]) =>
      changes.map(({ kind, message }) => [kind, message.en]);
    expect(kinds(diffNotices(before, record(files)))).toEqual([
      ["purpose-added", "New purpose: measure whether you are satisfied."],
      ["question-added", "New question in the form: Cijfer."],
    ]);
    expect(kinds(diffNotices(record(files), before)).map(([kind]) => kind)).toEqual([
      "purpose-removed",
      "question-removed",
    ]);
  });

  it("is only the text, where only the text changed", () => {
    const texts = {
      "notices/parkeervergunning.nl.md": (permitFiles["notices/parkeervergunning.nl.md"] as string).replace(
        "op uw naam staat",
        "van u is",
      ),
    };
    expect(after((register) => register, texts).map(({ kind, mustInform }) => [kind, mustInform])).toEqual([
      ["text-changed", false],
    ]);
  });

  it("is told for every fact that the notice states, and never as a mere text", () => {
    const facts = leaves(rich.facts);
    expect(facts.length).toBeGreaterThan(150);
    for (const pointer of facts) {
      const changed = { ...rich, facts: withOther(rich.facts, pointer), textHash: "other" };
      const kinds = diffNotices(rich, changed).map(({ kind }) => kind);
      expect(kinds, pointer).not.toEqual([]);
      expect(kinds, pointer).not.toContain("text-changed");
      // What a notice is about is no fact that can change under it.
      if (!pointer.startsWith("/about")) expect(kinds, pointer).not.toContain("other-facts");
    }
  });

  it.each<[string, (form: string) => string, string, boolean, string]>([
    [
      "a question that must be answered now",
      (f) => f.replace('"provision":"voluntary"', '"provision":"needed-for-decision"'),
      "question-required",
      false,
      "E-mail",
    ],
    [
      "a question that may stay empty now",
      (f) => f.replace('"provision":"needed-for-decision"', '"provision":"voluntary"'),
      "question-optional",
      false,
      "Kenteken",
    ],
    [
      "a question about something else",
      (f) => f.replace('"category":"vehicle-registration"', '"category":"location"'),
      "question-changed",
      false,
      "Kenteken",
    ],
    ["a question less", (f) => f.replace(/"ingang":\{.*?\}\},/, ""), "question-removed", false, "ngang"],
  ])("%s", (_, replace, kind, mustInform, words) => {
    const form = JSON.stringify(permitForm);
    const changed = replace(form);
    expect(changed).not.toBe(form);
    const changes = diffNotices(
      before,
      record({ ...permitFiles, "forms/parkeervergunning.form.json": changed }),
    );
    const found = changes.find((change) => change.kind === kind);
    expect(found, JSON.stringify(changes)).toBeDefined();
    expect(found?.mustInform).toBe(mustInform);
    expect(found?.message.nl).toContain(words);
  });

  it("is another use of an answer, which people must be told", () => {
    const [, current] = [before, record({ ...permitFiles })];
    const field = { ...(current.facts.fields as JsonObject) };
    const kenteken = structuredClone(field["/kenteken"]) as { declarations: { purpose: string }[] };
    for (const declaration of kenteken.declarations) declaration.purpose = "ander/doel";
    const changed = {
      ...current,
      facts: { ...current.facts, fields: { ...field, "/kenteken": kenteken as unknown as JsonObject } },
    };
    expect(diffNotices(before, changed)).toMatchObject([
      {
        kind: "question-other-use",
        mustInform: true,
        message: { nl: expect.stringContaining("Kenteken") as string },
      },
    ]);
  });

  it("can be told from an archived file, and only from one", () => {
    const file = renderJson(publishNotice(projectOf(permitFiles), target, { language: "nl" }));
    expect(readNoticeRecord(JSON.parse(file) as JsonObject)).toEqual(before);
    for (const other of [null, 1, "x", [], {}, { facts: {} }, { facts: [], notice: { textHash: "x" } }])
      expect(readNoticeRecord(other as never)).toBeUndefined();
  });

  it("survives an archive that somebody touched", () => {
    const hostile = {
      purposes: { a: null, b: [1], c: { retention: "x", recipients: {}, legalBases: [] } },
      activities: 3,
      fields: [],
    } as unknown as JsonObject;
    const touched = { ...before, facts: hostile, textHash: "" };
    expect(diffNotices(touched, before).map(({ kind }) => kind)).toContain("purpose-added");
    expect(diffNotices(before, touched).map(({ kind }) => kind)).toContain("purpose-removed");
  });
});

describe("hashes", () => {
  const hash = (files: Parameters<typeof projectOf>[0]) => factsHash(projectOf(files), target);

  it("of facts do not see texts, comments or the order of keys", () => {
    const same = hash(permitFiles);
    const turned = Object.fromEntries(Object.entries(permitRegister).reverse());
    expect(hash({ ...permitFiles, "register.yaml": turned })).toBe(same);
    expect(hash({ ...permitFiles, "register.yaml": `# note\n${JSON.stringify(permitRegister)}` })).toBe(same);
    expect(hash({ ...permitFiles, "notices/parkeervergunning.nl.md": "" })).toBe(same);
  });

  it("of facts see every stated fact", () => {
    const same = hash(permitFiles);
    expect(
      hash({ ...permitFiles, "register.yaml": JSON.stringify(permitRegister).replace('"P1Y"', '"P2Y"') }),
    ).not.toBe(same);
    expect(
      hash({
        ...permitFiles,
        "forms/parkeervergunning.form.json": JSON.stringify(permitForm).replace(
          '"voluntary"',
          '"needed-for-decision"',
        ),
      }),
    ).not.toBe(same);
  });

  it("of facts do not see another activity", () => {
    const register = structuredClone(permitRegister) as { activities: JsonObject };
    const other = {
      ...register,
      activities: { ...register.activities, ander: { name: { nl: "Ander" } } },
    } as JsonObject;
    expect(hash({ ...permitFiles, "register.yaml": other })).toBe(hash(permitFiles));
  });

  it("of the text see every word, and not where it stands", () => {
    const text = permitFiles["notices/parkeervergunning.nl.md"] as string;
    const moved = record({
      ...permitFiles,
      "notices/parkeervergunning.nl.md": text.replace("# kenteken", "\n\n# kenteken"),
    });
    expect(moved.textHash).toBe(before.textHash);
    expect(
      record({ ...permitFiles, "notices/parkeervergunning.nl.md": text.replace("RDW", "rdw") }).textHash,
    ).not.toBe(before.textHash);
  });
});
