import { Ajv2020 } from "ajv/dist/2020.js";
import type { CompiledField, CompiledForm, Condition } from "../../contracts/compiled-form.js";
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Pointer,
} from "../../contracts/json.js";
import type { NoticeTree } from "../../contracts/notice-tree.js";
import { normalise } from "../../project/normalise.js";
import { walkForm } from "../../project/walk.js";
import { joinPointer } from "../../text/pointer.js";
import { formatNames, formats } from "../formats.js";

/** A compiled form as the compiler would make it, from a source schema: enough of it to submit. */
export function compiled(source: JsonObject, more: Partial<CompiledForm> = {}): CompiledForm {
  const { schema } = normalise(source);
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  for (const name of formatNames) ajv.addFormat(name, formats[name]);
  const validate = ajv.compile(schema);
  const conditions: Record<Pointer, Condition> = {};
  for (const [pointer, condition] of conditionsIn(schema, "")) {
    const test = ajv.compile(condition);
    conditions[pointer] = (value) => test(value);
  }
  return {
    formatVersion: 1,
    id: "proef",
    defaultLanguage: "nl",
    languages: ["nl"],
    filledInBy: "self",
    noticeHref: "proef.html",
    schema,
    layout: { ui: {}, steps: [] },
    fields: fieldsOf(schema),
    texts: {
      nl: { strings: {}, notice: emptyNotice, purposes: {}, controller: "college", textHash: "t" },
    },
    validate: (data) => {
      validate(data);
      return (validate.errors ?? []).map(({ instancePath, keyword, params, schemaPath }) => ({
        at: keyword === "required" ? joinPointer(instancePath, String(params.missingProperty)) : instancePath,
        keyword,
        params: JSON.parse(JSON.stringify(params)) as JsonObject,
        schemaPointer: schemaPath.slice(1),
      }));
    },
    conditions,
    factsHash: "f",
    asOf: "2026-11-23",
    ...more,
  };
}

function fieldsOf(schema: JsonObject): readonly CompiledField[] {
  return walkForm(schema).fields.map(({ path, nodes, declarations, file }) => {
    const consentFor = declarations
      .map(({ declaration }) => declaration.consentFor)
      .find((purpose) => purpose !== undefined);
    return {
      path,
      schemaPointers: nodes.map(({ pointer }) => pointer),
      uses: declarations.flatMap(({ declaration: { purpose, legalBasis } }) =>
        purpose === undefined || legalBasis === undefined ? [] : [{ purpose, legalBasis }],
      ),
      ...(consentFor === undefined ? {} : { consentFor }),
      subject: "applicant",
      published: false,
      file,
    };
  });
}

function* conditionsIn(
  schema: JsonValue | undefined,
  pointer: Pointer,
): Generator<readonly [Pointer, JsonValue & object]> {
  if (schema === undefined || !isJsonObject(schema)) return;
  const { properties, items, allOf } = schema;
  if (isJsonObject(properties))
    for (const [name, child] of Object.entries(properties))
      yield* conditionsIn(child, joinPointer(pointer, "properties", name));
  yield* conditionsIn(items, joinPointer(pointer, "items"));
  if (!isJsonArray(allOf)) return;
  for (const [index, member] of allOf.entries()) {
    if (!isJsonObject(member)) continue;
    const at = joinPointer(pointer, "allOf", index);
    const condition = member.if;
    if (isJsonObject(condition)) yield [joinPointer(at, "if"), condition];
    for (const way of ["then", "else"]) yield* conditionsIn(member[way], joinPointer(at, way));
  }
}

const emptyNotice: NoticeTree = {
  formatVersion: 1,
  about: { kind: "form", id: "proef" },
  language: "nl",
  title: "",
  layers: [],
  whys: [],
  factsHash: "f",
  textHash: "t",
  asOf: "2026-11-23",
};
