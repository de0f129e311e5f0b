import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { getLanguageService, TextDocument } from "vscode-json-languageservice";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../contracts/json.js";
import { declaredFields } from "../../project/walk.js";
import { joinPointer, valueAt } from "../../text/pointer.js";
import { formFileSchema } from "./form-schema.js";

const schema = JSON.stringify(formFileSchema());

function editor(form: JsonValue) {
  // As in a project: the file's own `$schema` leads to the schema.
  const service = getLanguageService({ schemaRequestService: () => Promise.resolve(schema) });
  const document = TextDocument.create("file:///x.form.json", "json", 1, JSON.stringify(form, undefined, 2));
  return { service, document, parsed: service.parseJSONDocument(document) };
}

/** What an editor underlines, with its message. */
async function marks(form: JsonValue): Promise<readonly string[]> {
  const { service, document, parsed } = editor(form);
  const found = await service.doValidation(document, parsed, { schemaValidation: "error" });
  return found.map(
    ({ range, message }) =>
      `${document.getText(range)}: ${typeof message === "string" ? message : message.value}`,
  );
}

/** What an editor offers inside the empty string at the key. */
async function offers(form: JsonValue, key: string): Promise<readonly string[]> {
  const { service, document, parsed } = editor(form);
  const at = document.getText().indexOf(`"${key}": "`) + key.length + 5;
  const list = await service.doComplete(document, document.positionAt(at), parsed);
  return (list?.items ?? []).map(({ label }) => label);
}

const use = { purpose: "parkeren/beoordelen", legalBasis: "public-task" };
const address = { ...use, category: "address" };
function form(properties: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    $schema: "./form.schema.json",
    title: "Formulier",
    type: "object",
    unevaluatedProperties: false,
    properties,
    ...more,
  };
}

describe("the editor schema of forms", () => {
  it("is silent about a form whose questions all declare", async () => {
    const properties = {
      kenteken: { type: "string", title: "Kenteken", format: "nl-kenteken", "x-privacy": use },
      adres: {
        type: "object",
        "x-privacy": address,
        unevaluatedProperties: false,
        properties: {
          straat: { type: "string" },
          postcode: { type: "string", format: "nl-postcode" },
          extra: { type: "object", properties: { toevoeging: { type: "string" } } },
        },
      },
      email: {
        type: "string",
        format: "email",
        "x-privacy": [use, { purpose: "nieuws/sturen", legalBasis: "consent" }],
      },
      nieuws: { type: "boolean", "x-privacy": { consentFor: "nieuws/sturen" } },
      dagen: { type: "array", "x-privacy": use, items: { type: "string", enum: ["ma"] } },
      keuze: { type: "string", oneOf: [{ const: "a", title: "A" }], "x-privacy": use },
      foto: { type: "object", "x-file": { types: ["image/jpeg"], maxSize: 1000 }, "x-privacy": use },
      partner: { $ref: "#/$defs/persoon" },
    };
    const more = {
      allOf: [
        {
          if: { properties: { kenteken: { type: "string", const: "x" } } },
          then: { properties: { merk: { type: "string", "x-privacy": use }, kenteken: { minLength: 3 } } },
        },
      ],
      $defs: { persoon: { type: "object", properties: { naam: { type: "string" } } } },
      "x-form": { activity: "parkeren" },
    };
    expect(await marks(form(properties, more))).toEqual([]);
  });

  it.each<[string, JsonObject, string]>([
    ["a question", { kenteken: { type: "string" } }, "kenteken"],
    ["a choice", { keuze: { enum: ["a", "b"] } }, "keuze"],
    ["a file", { foto: { type: "object", "x-file": {} } }, "foto"],
    [
      "a question in a group that does not declare",
      { adres: { type: "object", properties: { straat: { type: "string" } } } },
      "straat",
    ],
    [
      "a question in a list",
      { kinderen: { type: "array", items: { type: "object", properties: { naam: { type: "string" } } } } },
      "naam",
    ],
    [
      "an e-mail address in an address group",
      {
        adres: {
          type: "object",
          "x-privacy": address,
          properties: { email: { type: "string", format: "email" } },
        },
      },
      "email",
    ],
    [
      "a question about health in its group",
      {
        zorg: {
          type: "object",
          "x-privacy": { ...use, category: "health" },
          properties: { klacht: { type: "string" } },
        },
      },
      "klacht",
    ],
    [
      "a BSN in any group",
      {
        persoon: {
          type: "object",
          "x-privacy": address,
          properties: { bsn: { type: "string", format: "nl-bsn" } },
        },
      },
      "bsn",
    ],
  ])("marks %s without a purpose", async (_what, properties, name) => {
    expect(await marks(form(properties))).toEqual([`"${name}": Missing property "x-privacy".`]);
  });

  it("marks questions that conditions and choices bring", async () => {
    const more = {
      allOf: [
        {
          if: { required: ["a"] },
          then: { properties: { merk: { type: "string" } } },
          else: { properties: { kleur: { type: "string" } } },
        },
      ],
      dependentSchemas: { a: { properties: { bouwjaar: { type: "integer" } } } },
      oneOf: [{ properties: { soort: { const: "x" }, deuren: { type: "integer" } } }],
    };
    const found = await marks(form({ a: { type: "string", "x-privacy": use } }, more));
    expect(found.map((mark) => mark.split(":")[0]).sort()).toEqual([
      '"bouwjaar"',
      '"deuren"',
      '"kleur"',
      '"merk"',
    ]);
  });

  it.each<[string, JsonObject, string]>([
    [
      "a basis that the law does not have",
      { "x-privacy": { ...use, legalBasis: "publictask" } },
      '"publictask"',
    ],
    ["a purpose without its activity", { "x-privacy": { ...use, purpose: "beoordelen" } }, '"beoordelen"'],
    ["a declaration without a basis", { "x-privacy": { purpose: "parkeren/beoordelen" } }, '"x-privacy"'],
    ["a key that nobody knows", { "x-privacy": { ...use, categorie: "x" } }, '"categorie"'],
    ["a misspelt keyword", { "x-privacy": use, titel: "Kenteken" }, '"titel"'],
    ["a format that is not checked", { "x-privacy": use, format: "kenteken" }, '"kenteken"'],
    [
      "a file elsewhere",
      { "x-privacy": use, $ref: "https://example.org/x.json" },
      '"https://example.org/x.json"',
    ],
  ])("marks %s", async (_what, more, marked) => {
    const found = await marks(form({ v: { type: "string", ...more } }));
    expect(found.map((mark) => mark.slice(0, marked.length))).toEqual([marked]);
  });

  it("does not let the root declare for all", async () => {
    expect((await marks({ ...form({}), "x-privacy": use })).length).toBe(1);
  });

  it("offers legal bases, categories, provisions and formats", async () => {
    const empty = (key: string) => form({ v: { type: "string", format: "", "x-privacy": { [key]: "" } } });
    expect(await offers(empty("legalBasis"), "legalBasis")).toEqual(
      expect.arrayContaining(['"public-task"', '"consent"']),
    );
    expect(await offers(empty("category"), "category")).toEqual(
      expect.arrayContaining(['"vehicle-registration"', '"bsn"']),
    );
    expect(await offers(empty("provision"), "provision")).toEqual(
      expect.arrayContaining(['"needed-for-decision"']),
    );
    expect(await offers(form({ v: { format: "" } }), "format")).toEqual(
      expect.arrayContaining(['"nl-kenteken"']),
    );
  });

  describe("in the examples", () => {
    const examples = exampleForms();

    it.each([...examples.keys()])("is silent about %s", async (file) => {
      expect(await marks(examples.get(file) ?? {})).toEqual([]);
    });

    it.each([...examples.keys()])(
      "marks each field of %s whose declaration is taken away, but behind a reference",
      async (file) => {
        const whole = examples.get(file) ?? {};
        for (const field of declaredFields(whole)) {
          const places = new Set(
            field.declarations.map(({ pointer }) => pointer.replace(/\/x-privacy(\/\d+)?$/, "")),
          );
          if (
            [...places].some((place) => place.startsWith("/$defs/")) ||
            field.nodes.some(({ via }) => via.includes("/$ref"))
          )
            continue;
          const without = [...places].reduce<JsonObject>(withoutPrivacyAt, whole);
          // A field that its group covers too still says why.
          const undeclared = declaredFields(without).filter(({ declarations }) => declarations.length === 0);
          const names = undeclared.map(({ nodes }) => nodes[0]?.pointer.split("/").at(-1) ?? "");
          const found = await marks(without);
          expect(found, field.path).toEqual(names.map((name) => `"${name}": Missing property "x-privacy".`));
        }
      },
    );
  });
});

function exampleForms(): ReadonlyMap<string, JsonObject> {
  const forms = new URL("../../../../../examples/gemeente-voorbeeld/forms/", import.meta.url);
  const files = readdirSync(forms).filter((file) => file.endsWith(".form.json"));
  return new Map(
    files.map((file) => [file, JSON.parse(readFileSync(new URL(file, forms), "utf8")) as JsonObject]),
  );
}

function withoutPrivacyAt(root: JsonObject, place: string): JsonObject {
  const changed = (value: JsonValue, pointer: string): JsonValue => {
    if (isJsonArray(value)) return value.map((item, index) => changed(item, joinPointer(pointer, index)));
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(value).filter(([key]) => pointer !== place || key !== "x-privacy");
    return Object.fromEntries(entries.map(([key, item]) => [key, changed(item, joinPointer(pointer, key))]));
  };
  expect(valueAt(root, `${place}/x-privacy`)).toBeDefined();
  const result = changed(root, "");
  return isJsonObject(result) ? result : {};
}
