import type { JsonObject, JsonValue } from "../../contracts/json.js";
import { categoryMeantBy } from "../../project/walk/coverage.js";
import { formatNames } from "../../runtime/formats.js";
import { categories, classOf, type DataCategory } from "../../vocabulary/categories.js";
import { idsOf } from "../../vocabulary/term.js";

/**
 * What a declaring group around a node covers: nothing (`none`), questions whose format says nothing of their category
 * (`plain`), those and the formats of one category (`address`), or everything (`any`: a list of declarations, which a
 * schema cannot compare). An editor's schema has no memory, so each of them is a definition of its own.
 */
type Cover = "none" | "plain" | "any" | DataCategory;

const formatsByCategory = new Map<DataCategory, string[]>();
for (const format of formatNames) {
  const category = categoryMeantBy(format);
  if (category !== undefined)
    formatsByCategory.set(category, [...(formatsByCategory.get(category) ?? []), format]);
}

const alwaysOwn = idsOf(categories).filter(
  (category) => !["ordinary", "financial"].includes(classOf(category)),
);
const matching = [...formatsByCategory.keys()].filter((category) => !alwaysOwn.includes(category));
const covers: readonly Cover[] = ["none", "plain", "any", ...matching];

/** Definitions `question-…` and `inside-…` per cover, and `node-…` which says what cover its own declaration gives. */
export function coverDefinitions(): JsonObject {
  return Object.fromEntries(
    covers.flatMap((cover): [string, JsonValue][] => [
      [`question-${cover}`, question(cover)],
      [`node-${cover}`, node(cover)],
      [`inside-${cover}`, inside(cover)],
    ]),
  );
}

/** A schema in a place where a question can stand: a property or an item. */
function question(cover: Cover): JsonObject {
  const node = { $ref: `#/$defs/node-${cover}` };
  if (cover === "any") return node;
  return {
    allOf: [node, { if: { allOf: [takesOneAnswer, uncovered(cover)] }, then: { required: ["x-privacy"] } }],
  };
}

/** One answer in one control. What stands behind a reference cannot be seen from here. */
const takesOneAnswer: JsonObject = {
  anyOf: [
    { properties: { type: { enum: ["string", "number", "integer", "boolean"] } }, required: ["type"] },
    { required: ["enum"] },
    { required: ["x-file"] },
  ],
  not: { required: ["$ref"] },
};

/** The questions that a cover leaves out: formats that mean another category. */
function uncovered(cover: Cover): JsonObject {
  if (cover === "none") return {};
  const others = [...formatsByCategory]
    .filter(([category]) => category !== cover)
    .flatMap(([, formats]) => formats);
  return { properties: { format: { enum: others } }, required: ["format"] };
}

/** A schema with what its own declaration means for what is inside. */
function node(cover: Cover): JsonObject {
  const declares = { required: ["x-privacy"] };
  const by = (test: JsonObject, given: Cover) => ({
    if: { ...declares, properties: { "x-privacy": test } },
    then: { $ref: `#/$defs/inside-${given}` },
  });
  const ofCategory = (names: readonly string[]) => ({
    type: "object",
    properties: { category: { enum: [...names] } },
    required: ["category"],
  });
  const consent = { type: "object", required: ["consentFor"] };
  return {
    allOf: [
      { $ref: "#/$defs/keywords" },
      { if: { type: "object", not: declares }, then: { $ref: `#/$defs/inside-${cover}` } },
      by({ type: "array" }, "any"),
      ...matching.map((category) => by(ofCategory([category]), category)),
      by({ anyOf: [ofCategory(alwaysOwn), consent] }, "none"),
      by({ type: "object", not: { anyOf: [ofCategory([...matching, ...alwaysOwn]), consent] } }, "plain"),
    ],
  };
}

/** What lies below a node: questions in properties and items, more of the same node in the keywords that apply in place. */
function inside(cover: Cover): JsonObject {
  const below = { $ref: `#/$defs/question-${cover}` };
  const same = { $ref: `#/$defs/node-${cover}` };
  return {
    properties: {
      properties: { additionalProperties: below },
      items: below,
      allOf: { items: same },
      anyOf: { items: same },
      oneOf: { items: same },
      then: same,
      else: same,
      dependentSchemas: { additionalProperties: same },
      $defs: { additionalProperties: { $ref: "#/$defs/node-any" } },
      if: { $ref: "#/$defs/node-any" },
      not: { $ref: "#/$defs/node-any" },
      contains: { $ref: "#/$defs/node-any" },
    },
  };
}
