import {
  _,
  Name,
  stringify,
  type Ajv2020,
  type Code,
  type CodeKeywordDefinition,
  type KeywordCxt,
} from "ajv/dist/2020.js";
import { isJsonArray, isJsonObject, own, type JsonValue } from "@waarom/model";
import type { Tables } from "./tables.js";

/**
 * What the skeletons of `makePlan` say otherwise than JSON Schema does. Ajv writes the code that judges a value; an object is
 * judged by tables (`helpers.ts`), so that a form of any size is a few small functions that engines run fast.
 */
export function teachKeywords(ajv: Ajv2020, tables: Tables): void {
  const definitions = [
    properties(tables),
    required(tables),
    rules(tables),
    choice(tables),
    pattern(tables),
    multipleOf,
    uniqueItems,
    closed,
    anyOf,
    oneOf,
    not,
  ];
  for (const { keyword } of definitions)
    for (const name of typeof keyword === "string" ? [keyword] : keyword) ajv.removeKeyword(name);
  for (const definition of definitions) ajv.addKeyword(definition);
}

/** `properties: [[name, part], …]`. */
function properties(tables: Tables): CodeKeywordDefinition {
  return {
    keyword: "properties",
    type: "object",
    schemaType: "array",
    code(cxt) {
      const rows = listOf(cxt).flatMap((row) => (isJsonArray(row) ? [row] : []));
      const table = rows.map(([name = null, part]) => `[${text(name)}, ${functionOf(cxt, part)}]`);
      collect(cxt, "answers", tables.name("properties", `[${table.join(", ")}]`));
    },
  };
}

/** `required: [name, …]`. */
function required(tables: Tables): CodeKeywordDefinition {
  return {
    keyword: "required",
    type: "object",
    schemaType: "array",
    code(cxt) {
      if (listOf(cxt).length > 0) collect(cxt, "missing", tables.name("required", text(listOf(cxt))));
    },
  };
}

/** `rules: [{ place, condition?, then?, else? }, …]`: parts that count where a condition has that outcome. */
function rules(tables: Tables): CodeKeywordDefinition {
  return {
    keyword: "rules",
    schemaType: "array",
    code(cxt) {
      const rows = listOf(cxt).flatMap((rule) => (isJsonObject(rule) ? [rule] : []));
      const table = rows.map((rule) => {
        const [condition, place] = [own(rule, "condition"), own(rule, "place")];
        const [yes, no] = (["then", "else"] as const).map((branch) => {
          const part = own(rule, branch);
          return part === undefined ? undefined : functionOf(cxt, part);
        });
        const test = typeof condition === "string" ? condition : undefined;
        return `[${text(place)}, ${test ?? "undefined"}, ${yes ?? "undefined"}, ${no ?? "undefined"}]`;
      });
      collect(cxt, "consequences", tables.name("rules", `[${table.join(", ")}]`), "");
    },
  };
}

/** `unevaluatedProperties: name` (or `additionalProperties`) of the function that tells what an object lets in. */
const closed: CodeKeywordDefinition = {
  keyword: ["unevaluatedProperties", "additionalProperties"],
  type: "object",
  schemaType: "string",
  code(cxt) {
    collect(cxt, "unknown", new Name(textOf(cxt)));
  },
};

/** `enum: [{ values, from }]`: closed lists of values, written as `enum` or as a `oneOf` of titled constants. */
function choice(tables: Tables): CodeKeywordDefinition {
  return {
    keyword: "enum",
    schemaType: "array",
    error: { message: "", params: ({ params }) => _`{allowedValues: ${params.options ?? _`[]`}}` },
    code(cxt) {
      for (const choices of listOf(cxt)) {
        if (!isJsonObject(choices)) continue;
        const [values, from] = [own(choices, "values"), own(choices, "from")];
        const options = tables.name("options", text(values));
        const simple =
          isJsonArray(values) && values.every((value) => typeof value !== "object" || value === null);
        const holds = simple
          ? _`${options}.includes(${cxt.data})`
          : _`${options}.some((option) => ${new Name("equal")}(option, ${cxt.data}))`;
        cxt.gen.if(_`!${holds}`, () => {
          cxt.setParams({ options });
          cxt.error(undefined, undefined, {
            schemaPath: typeof from === "string" ? from : "enum",
            parentSchema: true,
          });
        });
      }
    },
  };
}

/** The longest text that a pattern is tried on, in characters; a pattern that the linter passes takes at most its square. */
const longest = 10_000;

/** `pattern`, tried on texts of a bounded length only. */
function pattern(tables: Tables): CodeKeywordDefinition {
  return {
    keyword: "pattern",
    type: "string",
    schemaType: "string",
    code(cxt) {
      const source = textOf(cxt);
      const most: unknown = cxt.parentSchema.maxLength;
      const bounded = typeof most === "number" && most <= longest;
      const row = [text(source), regExpOf(source), bounded ? most : longest, bounded];
      collect(cxt, "matches", tables.name("patterns", `[${row.join(", ")}]`));
    },
  };
}

/** `multipleOf`, for amounts too. */
const multipleOf: CodeKeywordDefinition = {
  keyword: "multipleOf",
  type: "number",
  schemaType: "number",
  error: { message: "", params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}` },
  code(cxt) {
    cxt.fail(_`!${new Name("isMultiple")}(${cxt.data}, ${cxt.schemaCode})`);
  },
};

/** `uniqueItems`, in one pass. */
const uniqueItems: CodeKeywordDefinition = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  code(cxt) {
    if (valueOf(cxt) === true) collect(cxt, "repeated");
  },
};

const anyOf = alternatives("anyOf", (outcomes) => _`!(${join(outcomes, _` || `)})`);
/** Exactly one: JavaScript counts `true` as 1. */
const oneOf = alternatives("oneOf", (outcomes) => _`${join(outcomes, _` + `)} !== 1`);

/** `anyOf: [condition, …]`, `oneOf: [condition, …]`: one error says that none (or more than one) applies. */
function alternatives(keyword: string, failing: (outcomes: readonly Code[]) => Code): CodeKeywordDefinition {
  return {
    keyword,
    schemaType: "array",
    error: { message: "" },
    code(cxt) {
      const names = listOf(cxt).flatMap((name) => (typeof name === "string" ? [new Name(name)] : []));
      cxt.fail(failing(names.map((name) => _`${name}(${cxt.data})`)));
    },
  };
}

/** `not: condition`. */
const not: CodeKeywordDefinition = {
  keyword: "not",
  schemaType: "string",
  error: { message: "" },
  code(cxt) {
    cxt.fail(_`${new Name(textOf(cxt))}(${cxt.data})`);
  },
};

/** Lets a helper add what it finds to the errors of the function. */
function collect(cxt: KeywordCxt, helper: string, table?: Code, keyword = `/${cxt.keyword}`): void {
  const [found, count] = [new Name("vErrors"), new Name("errors")];
  const [start, inside] = [new Name("instancePath"), cxt.it.errorPath];
  const at = inside.toString() === '""' ? start : _`${start} + ${inside}`;
  // Ajv writes places as fragments of an address.
  const place = cxt.it.errSchemaPath.slice(1) + keyword;
  const first = table === undefined ? _`` : _`${table}, `;
  cxt.gen.assign(found, _`${new Name(helper)}(${first}${cxt.data}, ${at}, ${place}, ${found})`);
  cxt.gen.assign(count, _`${found} === null ? 0 : ${found}.length`);
}

/** The name of a part's function; Ajv writes it when it is first asked for. */
function functionOf(cxt: KeywordCxt, part: JsonValue | undefined): string {
  const ref = typeof part === "string" ? cxt.it.self.getSchema(part) : undefined;
  return cxt.gen.scopeValue("validate", { ref }).str;
}

/** @throws {SyntaxError} for a text that is no pattern. */
function regExpOf(source: string): string {
  const { flags } = new RegExp(source, "u");
  return `new RegExp(${text(source)}, ${text(flags)})`;
}

/** JSON as JavaScript. */
function text(value: JsonValue | undefined): string {
  return stringify(value).toString();
}

function join(codes: readonly Code[], separator: Code): Code {
  return codes.reduce((left, right) => _`${left}${separator}${right}`);
}

/** Ajv hands a keyword its value without a type; the skeletons are plain JSON. */
function valueOf(cxt: KeywordCxt): unknown {
  return cxt.schema;
}
function listOf(cxt: KeywordCxt): readonly JsonValue[] {
  const value = valueOf(cxt);
  return isList(value) ? value : [];
}
function textOf(cxt: KeywordCxt): string {
  return String(valueOf(cxt));
}
function isList(value: unknown): value is readonly JsonValue[] {
  return Array.isArray(value);
}
