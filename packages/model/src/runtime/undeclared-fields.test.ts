import { describe, expect, it } from "vitest";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../contracts/json.js";
import { normalise } from "../project/normalise.js";
import { walkForm } from "../project/walk.js";
import { joinPointer, valueAt } from "../text/pointer.js";
import { undeclaredFields } from "./undeclared-fields.js";

const use = { purpose: "a/b", legalBasis: "public-task", category: "address" };
const source: JsonObject = {
  type: "object",
  unevaluatedProperties: false,
  properties: {
    naam: { type: "string", "x-privacy": use },
    adres: {
      type: "object",
      unevaluatedProperties: false,
      "x-privacy": use,
      properties: { straat: { type: "string" } },
    },
    kinderen: {
      type: "array",
      items: {
        type: "object",
        unevaluatedProperties: false,
        properties: { naam: { type: "string", "x-privacy": use } },
      },
    },
    foto: { type: "object", "x-file": {}, "x-privacy": use },
    nieuws: { type: "boolean", "x-privacy": { consentFor: "a/c" } },
  },
  allOf: [
    {
      if: { required: ["naam"] },
      then: { properties: { extra: { type: "string", "x-privacy": use }, naam: { minLength: 2 } } },
    },
  ],
};

describe("undeclaredFields", () => {
  const { schema } = normalise(source);

  it("finds none in a whole form", () => {
    expect(undeclaredFields({ schema })).toEqual([]);
  });

  it.each(walkForm(schema).fields.map(({ path, nodes }) => ({ path, pointer: nodes[0]?.pointer ?? "" })))(
    "finds $path once its declaration is gone",
    ({ path, pointer }) => {
      for (const put of [undefined, [], [{}], [{ purpose: " " }], "x"] as const)
        expect(undeclaredFields({ schema: withPrivacy(schema, pointer, put) })).toEqual([{ path, pointer }]);
    },
  );
});

/** The schema with another `x-privacy` at a node, or none. */
function withPrivacy(root: JsonObject, place: string, put: JsonValue | undefined): JsonObject {
  expect(valueAt(root, joinPointer(place, "x-privacy"))).toBeDefined();
  const changed = (value: JsonValue, pointer: string): JsonValue => {
    if (isJsonArray(value)) return value.map((item, index) => changed(item, joinPointer(pointer, index)));
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]): [string, JsonValue][] => {
        if (pointer !== place || key !== "x-privacy")
          return [[key, changed(item, joinPointer(pointer, key))]];
        return put === undefined ? [] : [[key, put]];
      }),
    );
  };
  const result = changed(root, "");
  return isJsonObject(result) ? result : {};
}
