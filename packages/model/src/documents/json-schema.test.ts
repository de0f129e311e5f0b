import { describe, expect, it } from "vitest";
import { getLanguageService, TextDocument, type JSONSchema } from "vscode-json-languageservice";
import { generateSchemas } from "../generated/schemas.js";

function schemaOf(file: string): JSONSchema {
  return JSON.parse(JSON.stringify(generateSchemas().get(file))) as JSONSchema;
}

/** What an editor shows for a file, by its own schema: the words that are underlined. */
async function underlined(schema: string, value: unknown): Promise<readonly string[]> {
  const service = getLanguageService({});
  const text = JSON.stringify(value, undefined, 1);
  const document = TextDocument.create("file:///x.json", "json", 1, text);
  service.configure({
    validate: true,
    schemas: [{ uri: "s", fileMatch: ["*"], schema: schemaOf(schema) }],
  });
  const found = await service.doValidation(document, service.parseJSONDocument(document), {
    schemaValidation: "error",
  });
  return found.map(({ range }) => document.getText(range));
}

const register = {
  organisation: { name: "Gemeente Voorbeeldstad", kind: "municipality" },
  bodies: { college: { name: { nl: "college", en: "executive" }, phone: "14 0123" } },
  activities: {
    parkeervergunning: {
      name: "Parkeren",
      controller: "college",
      automatedDecisions: "none",
      purposes: {
        beoordelen: {
          text: { nl: "x", en: "x" },
          legalBases: { "public-task": { law: { law: "gemeentewet", article: "225" } }, consent: null },
          retention: [{ period: "P1Y", then: "destroy" }],
        },
      },
    },
  },
};

describe("the schemas in an editor", () => {
  it("find nothing wrong with a good register", async () => {
    expect(await underlined("register.schema.json", register)).toEqual([]);
  });

  it("underline unknown keys, wrong words, wrong formats and what is missing", async () => {
    const { beoordelen } = register.activities.parkeervergunning.purposes;
    const purposes = {
      beoordelen: {
        ...beoordelen,
        txt: "x",
        legalBases: { publictask: {} },
        retention: [{ period: "1 jaar", then: "gone" }],
      },
    };
    const broken = {
      ...register,
      activities: { parkeervergunning: { controller: "college", purposes } },
    };
    expect(await underlined("register.schema.json", broken)).toEqual(
      expect.arrayContaining(['"txt"', '"publictask"', '"1 jaar"', '"gone"', '"parkeervergunning"']),
    );
  });

  it("offers the words of a closed list, with what they mean", async () => {
    const service = getLanguageService({});
    const text = '{ "preset":  }';
    const document = TextDocument.create("file:///waarom.json", "json", 1, text);
    service.configure({
      schemas: [{ uri: "s", fileMatch: ["*"], schema: schemaOf("waarom.schema.json") }],
    });
    const position = document.positionAt(text.indexOf(" }"));
    const offered = await service.doComplete(document, position, service.parseJSONDocument(document));
    expect(offered?.items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['"recommended"', '"build"', '"editor"', '"register-audit"']),
    );
  });

  it.each([...generateSchemas()])(
    "%s stands by itself and explains every key in two languages",
    (_, schema) => {
      const text = JSON.stringify(schema);
      for (const [, name] of text.matchAll(/"\$ref":"([^"]+)"/g)) {
        expect(name).toMatch(/^#\/\$defs\//);
        expect(Object.keys((schema.$defs ?? {}) as object)).toContain(name?.replace("#/$defs/", ""));
      }
      for (const [, words] of text.matchAll(/"markdownDescription":"((?:[^"\\]|\\.)*)"/g))
        expect(words).toMatch(/^\*\*en\*\* .*\*\*nl\*\* /);
    },
  );
});
