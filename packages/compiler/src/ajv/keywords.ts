import {
  _,
  Name,
  stringify,
  type Ajv2020,
  type Code,
  type CodeKeywordDefinition,
  type KeywordCxt,
} from "ajv/dist/2020.js";
import { isJsonArray, isJsonObject, own, type JsonObject, type JsonValue } from "@waarom/model";

/**
 * What the skeletons of `makePlan` say otherwise than JSON Schema does. Ajv's own keywords give way to ones that refer to
 * conditions by name: a condition is written once and is the same for the validator and for the renderer, and a failing
 * choice gives one error instead of one per branch.
 */
export function teachKeywords(ajv: Ajv2020): void {
  const definitions = [choice, anyOf, oneOf, not, when, closed];
  for (const { keyword } of definitions) if (typeof keyword === "string") ajv.removeKeyword(keyword);
  for (const definition of definitions) ajv.addKeyword(definition);
}

/** `when: { condition, at, then?, else? }`: a conditional, with the place (as Ajv writes it) that it is written at. */
const when: CodeKeywordDefinition = {
  keyword: "when",
  schemaType: "object",
  code(cxt) {
    const schema = objectOf(cxt);
    const holds = call(textIn(schema, "condition"), cxt.data);
    const branch = (name: "then" | "else"): (() => void) | undefined => {
      const consequence = own(schema, name);
      if (typeof consequence !== "boolean" && !isJsonObject(consequence)) return undefined;
      return () => {
        cxt.subschema(
          {
            schema: consequence,
            schemaPath: _`${cxt.it.schemaPath}.when.${new Name(name)}`,
            topSchemaRef: cxt.it.topSchemaRef,
            errSchemaPath: `${textIn(schema, "at")}/${name}`,
          },
          cxt.gen.name("valid"),
        );
      };
    };
    const [yes, no] = [branch("then"), branch("else")];
    if (yes !== undefined) cxt.gen.if(holds, yes, no);
    else if (no !== undefined) cxt.gen.if(_`!${holds}`, no);
  },
};

/** `enum: [{ values, from }]`: closed lists of values, written as `enum` or as a `oneOf` of titled constants. */
const choice: CodeKeywordDefinition = {
  keyword: "enum",
  schemaType: "array",
  error: { message: "", params: ({ params }) => _`{allowedValues: ${params.options ?? _`[]`}}` },
  code(cxt) {
    for (const list of listOf(cxt)) {
      if (!isJsonObject(list)) continue;
      const values = own(list, "values");
      const options = cxt.gen.scopeValue("obj", {
        key: JSON.stringify(values),
        ref: list,
        code: stringify(values),
      });
      const simple =
        isJsonArray(values) && values.every((value) => typeof value !== "object" || value === null);
      const holds = simple
        ? _`${options}.includes(${cxt.data})`
        : _`${options}.some((option) => ${new Name("equal")}(option, ${cxt.data}))`;
      cxt.gen.if(_`!${holds}`, () => {
        cxt.setParams({ options });
        cxt.error(undefined, undefined, { schemaPath: textIn(list, "from"), parentSchema: true });
      });
    }
  },
};

const anyOf = alternatives("anyOf", (outcomes) => _`!(${join(outcomes, " || ")})`);
/** Exactly one: JavaScript counts `true` as 1. */
const oneOf = alternatives("oneOf", (outcomes) => _`${join(outcomes, " + ")} !== 1`);

/** `anyOf: [conditions]`, `oneOf: [conditions]`: one error says that none (or more than one) applies. */
function alternatives(keyword: string, failing: (outcomes: readonly Code[]) => Code): CodeKeywordDefinition {
  return {
    keyword,
    schemaType: "array",
    error: { message: "" },
    code(cxt) {
      const outcomes = listOf(cxt).flatMap((name) =>
        typeof name === "string" ? [call(name, cxt.data)] : [],
      );
      cxt.fail(failing(outcomes));
    },
  };
}

/** `not: condition`. */
const not: CodeKeywordDefinition = {
  keyword: "not",
  schemaType: "string",
  error: { message: "" },
  code(cxt) {
    cxt.fail(call(String(cxt.schema), cxt.data));
  },
};

/** `unevaluatedProperties: name` of the function that tells which properties an object lets in. */
const closed: CodeKeywordDefinition = {
  keyword: "unevaluatedProperties",
  type: "object",
  schemaType: "string",
  error: {
    message: "",
    params: ({ params }) => _`{unevaluatedProperty: ${params.unevaluatedProperty ?? _`""`}}`,
  },
  code(cxt) {
    cxt.gen.forIn("key", cxt.data, (key) => {
      cxt.gen.if(_`!${new Name(String(cxt.schema))}(${key}, ${cxt.data})`, () => {
        cxt.setParams({ unevaluatedProperty: key });
        cxt.error();
      });
    });
  },
};

function call(condition: string, data: Name): Code {
  return _`${new Name(condition)}(${data})`;
}

function join(codes: readonly Code[], operator: " || " | " + "): Code {
  return codes.reduce((left, right) => (operator === " + " ? _`${left} + ${right}` : _`${left} || ${right}`));
}

/** Ajv hands a keyword its value without a type; the skeletons are plain JSON. */
function valueOf(cxt: KeywordCxt): unknown {
  return cxt.schema;
}
function objectOf(cxt: KeywordCxt): JsonObject {
  const value = valueOf(cxt);
  return isObject(value) ? value : {};
}
function listOf(cxt: KeywordCxt): readonly JsonValue[] {
  const value = valueOf(cxt);
  return isList(value) ? value : [];
}
function textIn(object: JsonObject, key: string): string {
  const text = own(object, key);
  return typeof text === "string" ? text : "";
}
function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value: unknown): value is readonly JsonValue[] {
  return Array.isArray(value);
}
