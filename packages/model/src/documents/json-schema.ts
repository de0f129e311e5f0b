import { own, type JsonObject, type JsonValue } from "../contracts/json.js";
import type { Term } from "../vocabulary/term.js";
import { formatRules } from "./formats.js";
import type { ChoiceShape, Field, FieldDoc, Fields, MapShape, ObjectShape, Shape } from "./shape.js";

/** What the schema says of itself. */
export interface SchemaHead {
  readonly title: string;
  readonly description: string;
}

/**
 * The JSON Schema of a shape, for completion and squiggles in an editor. Self-contained, and of the part of 2020-12 that
 * editors understand: plain `$ref` into `$defs`, no `$dynamicRef`. Groups that stand in several places are written once.
 * `description` holds English and Dutch; `markdownDescription` (VS Code) the same with article, owner and example.
 *
 * @example
 * shapeToJsonSchema(registerShape, { title: "register.yaml", description: "…" });
 */
export function shapeToJsonSchema(shape: Shape, head?: SchemaHead): JsonObject {
  const writer = new SchemaWriter(shape);
  const body = writer.write(shape, "root");
  const defs = writer.definitions();
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...head,
    ...body,
    ...(Object.keys(defs).length === 0 ? {} : { $defs: defs }),
  };
}

/** How often each group stands in a shape. */
function countObjects(shape: Shape, counts: Map<ObjectShape<Fields>, number>): void {
  switch (shape.kind) {
    case "object": {
      const before = counts.get(shape) ?? 0;
      counts.set(shape, before + 1);
      if (before === 0) for (const field of Object.values(shape.fields)) countObjects(field.shape, counts);
      return;
    }
    case "list":
      countObjects(shape.item, counts);
      return;
    case "map":
      // With a key for each member of a closed list, the item is written as often.
      countObjects(shape.item, counts);
      if (shape.keys !== undefined) countObjects(shape.item, counts);
      return;
    case "either":
      countObjects(shape.first, counts);
      countObjects(shape.second, counts);
      return;
    default:
  }
}

class SchemaWriter {
  readonly #counts = new Map<ObjectShape<Fields>, number>();
  readonly #names = new Map<ObjectShape<Fields>, string>();
  readonly #definitions = new Map<string, JsonObject>();

  constructor(shape: Shape) {
    countObjects(shape, this.#counts);
  }

  definitions(): JsonObject {
    return Object.fromEntries(this.#definitions);
  }

  /** @param key under which it first stands: the name of its definition */
  write(shape: Shape, key: string): JsonObject {
    switch (shape.kind) {
      case "any":
        return {};
      case "string":
        return stringSchema(shape.format);
      case "number":
      case "boolean":
        return { type: shape.kind };
      case "localised":
        return this.#localised();
      case "choice":
        return choiceSchema(shape);
      case "list": {
        const items = this.write(shape.item, key);
        const list: JsonObject = { type: "array", items };
        return shape.orSingle === true ? { anyOf: [items, list] } : list;
      }
      case "map":
        return this.#map(shape, key);
      case "either":
        return { anyOf: [this.write(shape.first, key), this.write(shape.second, key)] };
      case "object":
        return (this.#counts.get(shape) ?? 0) > 1 ? this.#reference(shape, key) : this.#object(shape);
    }
  }

  #reference(shape: ObjectShape<Fields>, key: string): JsonObject {
    let name = this.#names.get(shape);
    if (name === undefined) {
      name = key;
      for (let count = 2; this.#definitions.has(name); count += 1) name = `${key}${count}`;
      this.#names.set(shape, name);
      // Taken before it is written, so that what is inside gets another name.
      this.#definitions.set(name, {});
      this.#definitions.set(name, this.#object(shape));
    }
    return { $ref: `#/$defs/${name}` };
  }

  #localised(): JsonObject {
    const name = "localised";
    if (!this.#definitions.has(name))
      this.#definitions.set(name, {
        anyOf: [
          { type: "string" },
          {
            type: "object",
            properties: { nl: { type: "string" }, en: { type: "string" } },
            patternProperties: { [formatRules.language.pattern]: { type: "string" } },
            additionalProperties: false,
          },
        ],
      });
    return { $ref: `#/$defs/${name}` };
  }

  #map(shape: MapShape<Shape, string>, key: string): JsonObject {
    const item = orNothing(this.write(shape.item, key), shape.item);
    if (shape.keys !== undefined)
      return {
        type: "object",
        properties: Object.fromEntries(
          shape.keys.map((each) => [each, { ...item, ...describedTerm(shape.terms, each) }]),
        ),
        additionalProperties: false,
      };
    const format = shape.keyFormat ?? "id";
    if (format === "free") return { type: "object", additionalProperties: item };
    return {
      type: "object",
      patternProperties: { [formatRules[format].pattern]: item },
      additionalProperties: false,
    };
  }

  #object(shape: ObjectShape<Fields>): JsonObject {
    const entries = Object.entries(shape.fields);
    const required = entries.filter(([, { doc }]) => doc.required === true).map(([key]) => key);
    return {
      type: "object",
      properties: Object.fromEntries(entries.map(([key, field]) => [key, this.#field(field, key)])),
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: false,
    };
  }

  #field(field: Field, key: string): JsonObject {
    return { ...this.write(field.shape, key), ...described(field.doc) };
  }
}

function stringSchema(format: keyof typeof formatRules | undefined): JsonObject {
  if (format === undefined) return { type: "string" };
  const { pattern, what, example, bare } = formatRules[format];
  return {
    type: bare === true ? ["string", "number"] : "string",
    pattern,
    patternErrorMessage: `Here belongs ${what.en}, such as ${example}.`,
  };
}

function choiceSchema({ values, terms }: ChoiceShape<string>): JsonObject {
  const meanings = values.map((value) => termText(terms, value) ?? "");
  return {
    type: "string",
    enum: [...values],
    ...(terms === undefined ? {} : { enumDescriptions: meanings }),
  };
}

function termText(terms: Readonly<Record<string, Term>> | undefined, id: string): string | undefined {
  const label = terms !== undefined && Object.hasOwn(terms, id) ? terms[id]?.label : undefined;
  return label === undefined ? undefined : `${label.en} (${label.nl})`;
}

function describedTerm(terms: Readonly<Record<string, Term>> | undefined, id: string): JsonObject {
  const text = termText(terms, id);
  return text === undefined ? {} : { description: text };
}

/** An entry whose value is left out says by its key that it is there. */
function orNothing(schema: JsonObject, shape: Shape): JsonObject {
  if (shape.kind !== "object") return schema;
  return own(schema, "type") === "object"
    ? { ...schema, type: ["object", "null"] }
    : { anyOf: [schema, { type: "null" }] };
}

/** In YAML a register holds its examples; JSON is YAML too, and the same on every reader's screen. */
function exampleText(example: JsonValue): string {
  return typeof example === "string" ? example : JSON.stringify(example);
}

function described({ nl, en, article, example, filledInBy }: FieldDoc): JsonObject {
  const law = article === undefined ? "" : ` (${article.replace(/^AVG/, "GDPR")})`;
  const facts = [
    `**en** ${en}`,
    `**nl** ${nl}`,
    article === undefined ? "" : `**article** ${article}`,
    filledInBy === undefined ? "" : `**filled in by** ${filledInBy}`,
    example === undefined ? "" : `**example** \`${exampleText(example).replaceAll("`", "'")}\``,
  ].filter((line) => line !== "");
  return {
    description: `${en}${law} / ${nl}`,
    markdownDescription: facts.join("\n\n"),
    ...(example === undefined ? {} : { examples: [example] }),
  };
}
