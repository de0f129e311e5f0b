import type { JsonObject } from "@waarom/model/runtime";
import { describe, expect, it } from "vitest";
import { en } from "../messages/en.js";
import { nl } from "../messages/nl.js";
import { onlyIfKey } from "./localise.js";
import { possibleShape } from "./possible-shape.js";

const text = (title: string): JsonObject => ({ title, type: "string" });
const soort: JsonObject = {
  title: "Waar gaat het om?",
  type: "string",
  oneOf: [
    { const: "lamp", title: "Een lamp" },
    { const: "boom", title: "Een boom" },
    { const: "weg", title: "De weg" },
  ],
};

/** When the question `extra` is meant, if this condition asks it. */
function when(condition: JsonObject, properties: JsonObject, branch: "then" | "else" = "then"): unknown {
  const schema: JsonObject = {
    type: "object",
    properties,
    allOf: [{ if: condition, [branch]: { properties: { extra: text("Extra") }, required: ["extra"] } }],
  };
  const found = possibleShape(schema, {}, nl).find(({ name }) => name === "extra");
  return found?.schema[onlyIfKey];
}
const is = (name: string, test: JsonObject): JsonObject => ({
  properties: { [name]: test },
  required: [name],
});

describe("when a question is meant, in words", () => {
  it.each<[JsonObject, JsonObject, string]>([
    [is("soort", { const: "lamp" }), { soort }, 'u bij "Waar gaat het om?" kiest voor "Een lamp"'],
    [
      is("soort", { enum: ["lamp", "boom"] }),
      { soort },
      'u bij "Waar gaat het om?" kiest voor "Een lamp" of "Een boom"',
    ],
    [
      is("soort", { not: { const: "weg" } }),
      { soort },
      'u bij "Waar gaat het om?" iets anders kiest dan "De weg"',
    ],
    [
      is("ja", { const: true }),
      { ja: { title: "Hebt u een hond?", type: "boolean" } },
      'u bij "Hebt u een hond?" kiest voor "Ja"',
    ],
    [
      is("ja", { const: false }),
      { ja: { title: "Hebt u een hond?", type: "boolean" } },
      'u bij "Hebt u een hond?" kiest voor "Nee"',
    ],
    [
      is("ja", { const: true }),
      { ja: { title: "Ik verklaar", type: "boolean", const: true } },
      'u een vinkje zet bij "Ik verklaar"',
    ],
    [{ required: ["naam"] }, { naam: text("Naam") }, 'u "Naam" invult'],
    [{ not: { required: ["naam"] } }, { naam: text("Naam") }, 'u "Naam" leeg laat'],
    [
      is("aantal", { minimum: 3 }),
      { aantal: { title: "Aantal", type: "integer" } },
      'u bij "Aantal" 3 of meer invult',
    ],
    [
      is("aantal", { exclusiveMaximum: 2.5 }),
      { aantal: { title: "Aantal", type: "number" } },
      'u bij "Aantal" minder dan 2,5 invult',
    ],
    [
      is("dagen", { contains: { const: "ma" } }),
      {
        dagen: {
          title: "Welke dagen?",
          type: "array",
          items: { oneOf: [{ const: "ma", title: "Maandag" }] },
        },
      },
      'u bij "Welke dagen?" kiest voor "Maandag"',
    ],
    [
      {
        properties: { adres: { properties: { land: { const: "BE" } }, required: ["land"] } },
        required: ["adres"],
      },
      { adres: { type: "object", title: "Adres", properties: { land: text("Land") } } },
      'u bij "Land" kiest voor "BE"',
    ],
    [
      { allOf: [is("soort", { const: "lamp" }), { required: ["naam"] }] },
      { soort, naam: text("Naam") },
      'u bij "Waar gaat het om?" kiest voor "Een lamp" en als u "Naam" invult',
    ],
    [
      { anyOf: [is("soort", { const: "lamp" }), { required: ["naam"] }] },
      { soort, naam: text("Naam") },
      'u bij "Waar gaat het om?" kiest voor "Een lamp" of als u "Naam" invult',
    ],
  ])("%j", (condition, properties, words) => {
    expect(when(condition, properties)).toBe(`Alleen als ${words}.`);
  });

  it("says the contrary for what the other branch asks", () => {
    expect(when(is("soort", { const: "lamp" }), { soort }, "else")).toBe(
      'Alleen als u bij "Waar gaat het om?" iets anders kiest dan "Een lamp".',
    );
    expect(when({ required: ["naam"] }, { naam: text("Naam") }, "else")).toBe(
      'Alleen als u "Naam" leeg laat.',
    );
  });

  it("says nothing that it does not know", () => {
    expect(when(is("naam", { pattern: "^x" }), { naam: text("Naam") })).toBe(nl.conditions.otherwise);
    expect(when(is("niets", { const: 1 }), { naam: text("Naam") })).toBe(nl.conditions.otherwise);
  });
});

describe("everything that an object can ask", () => {
  const schema: JsonObject = {
    type: "object",
    required: ["soort"],
    properties: { soort, naam: text("Naam") },
    allOf: [
      {
        if: is("soort", { const: "lamp" }),
        then: {
          properties: { nummer: text("Nummer") },
          allOf: [{ if: { required: ["nummer"] }, then: { properties: { kleur: text("Kleur") } } }],
        },
        else: { properties: { plek: text("Plek") } },
      },
      { if: is("soort", { const: "boom" }), then: { properties: { nummer: text("Nummer") } } },
      { if: is("soort", { const: "weg" }), then: { required: ["naam"] } },
    ],
  };

  it("stands in the order of the form, each question once", () => {
    const shape = possibleShape(schema, {}, nl);
    expect(shape.map(({ name }) => name)).toEqual(["soort", "nummer", "kleur", "plek", "naam"]);
    expect(shape.map(({ required }) => required)).toEqual([true, false, false, false, false]);
    const words = Object.fromEntries(shape.map(({ name, schema: { [onlyIfKey]: only } }) => [name, only]));
    expect(words).toEqual({
      soort: undefined,
      naam: undefined,
      nummer:
        'Alleen als u bij "Waar gaat het om?" kiest voor "Een lamp" of als u bij "Waar gaat het om?" kiest voor "Een boom".',
      plek: 'Alleen als u bij "Waar gaat het om?" iets anders kiest dan "Een lamp".',
      kleur: 'Alleen als u bij "Waar gaat het om?" kiest voor "Een lamp" en als u "Nummer" invult.',
    });
  });

  it("keeps the schemas of certain questions the same, so that nothing is drawn again", () => {
    expect(possibleShape(schema, {}, nl)[0]?.schema).toBe(soort);
  });

  it("gives one question the choices of all conditions that ask it", () => {
    const choice = (values: string[]): JsonObject => ({ title: "Wijk", type: "string", enum: values });
    const [, wijk] = possibleShape(
      {
        type: "object",
        properties: { stad: text("Stad") },
        allOf: [
          { if: is("stad", { const: "A" }), then: { properties: { wijk: choice(["x", "y"]) } } },
          { if: is("stad", { const: "B" }), then: { properties: { wijk: choice(["y", "z"]) } } },
        ],
      },
      {},
      en,
    );
    expect(wijk?.schema.enum).toEqual(["x", "y", "z"]);
    expect(wijk?.schema[onlyIfKey]).toBe(
      'Only if you choose "A" for "Stad" or if you choose "B" for "Stad".',
    );
  });
});
