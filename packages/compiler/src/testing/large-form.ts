import type { JsonObject, JsonValue } from "@waarom/model";

/**
 * A normalised form of any size: text, numbers and dates, groups of five, a condition at every tenth question. The same
 * as `bench/validate.mjs` measures.
 */
export function largeForm(fields: number): JsonObject {
  const properties: Record<string, JsonValue> = {};
  const allOf: JsonValue[] = [];
  for (let index = 0; index < fields; index++) {
    const name = `veld${index}`;
    if (index % 10 === 9) {
      const before = `veld${index - 1}`;
      allOf.push({
        if: { properties: { [before]: { minimum: 10 } }, required: [before] },
        then: { properties: { [name]: { type: "string", maxLength: 20 } }, required: [name] },
      });
    } else if (index % 10 === 8) properties[name] = { type: "integer", minimum: 0, maximum: 100 };
    else if (index % 50 === 7) properties[name] = groupOf(5);
    else properties[name] = { type: "string", minLength: 1, maxLength: 20 };
  }
  return {
    type: "object",
    unevaluatedProperties: false,
    required: Object.keys(properties),
    properties,
    allOf,
  };
}

function groupOf(size: number): JsonObject {
  const names = Array.from({ length: size }, (_, index) => `deel${index}`);
  return {
    type: "object",
    unevaluatedProperties: false,
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, { type: "string", maxLength: 20 }])),
  };
}

/** Answers to `largeForm(fields)`: all good, or every single one wrong. */
export function answersTo(fields: number, kind: "good" | "wrong"): JsonObject {
  const { properties } = largeForm(fields);
  const answers: Record<string, JsonValue> = {};
  const good = kind === "good";
  for (let index = 0; index < fields; index++) {
    const name = `veld${index}`;
    const group =
      Object.hasOwn(properties as JsonObject, name) &&
      index % 50 === 7 &&
      index % 10 !== 8 &&
      index % 10 !== 9;
    if (group)
      answers[name] = Object.fromEntries(
        Array.from({ length: 5 }, (_, part) => [`deel${part}`, good ? "a" : 1]),
      );
    else if (index % 10 === 8) answers[name] = good ? 12 : 101;
    else answers[name] = good ? "antwoord" : "een antwoord dat te lang is";
  }
  return answers;
}
