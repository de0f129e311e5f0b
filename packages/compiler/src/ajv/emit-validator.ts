import type { JsonObject, Pointer } from "@waarom/model";
import { collectCode } from "./collect-code.js";
import { createAjv } from "./create-ajv.js";
import { helpersFor } from "./helpers.js";
import { makePlan } from "./make-plan.js";
import { withSafeStrings } from "./readable.js";
import { anyProperty } from "./open-properties.js";
import { Tables } from "./tables.js";
import type { ConditionPlan, Guard, OpenProperties } from "./plan.js";

/** The validator of a form as text: JavaScript statements that define `validate` and the conditions. */
export interface EmittedValidator {
  readonly code: string;
  /** By pointer of the `if` in the schema: the name of the function that answers it. */
  readonly conditions: ReadonlyMap<Pointer, string>;
  /** Whether the code expects `formats` of `@waarom/model/runtime` in its scope. */
  readonly usesFormats: boolean;
}

/**
 * Writes the validator of a normalised schema (JSON Schema 2020-12): every error at once, no `eval` when it runs, nothing
 * imported. `formats` are the names of the formats that the module's `formats` has; another one is refused.
 *
 * @throws {UnsupportedSchemaError} for a schema that no form can hold.
 */
export function emitValidator(schema: JsonObject, formats: readonly string[]): EmittedValidator {
  const plan = makePlan(schema);
  const tested = plan.conditions.flatMap(({ test }) => ("part" in test ? [test.part] : []));
  const tables = new Tables();
  const { constants, functions, names, usesFormats } = collectCode(createAjv(formats, plan, tables), [
    "form",
    ...tested,
  ]);
  const form = names.get("form") ?? "";
  const code = [
    [...constants, ...tables.lines].join("\n"),
    ...functions,
    ...plan.conditions.map((condition) => conditionCode(condition, names)),
    ...[...plan.closed].map(([name, properties]) => openCode(name, properties)),
    `const validate = (data) => (${form}(data) ? [] : report(${form}.errors));`,
  ]
    .filter((text) => text !== "")
    .join("\n\n");
  return {
    code: withSafeStrings([...helpersFor(code), code].join("\n\n")),
    conditions: new Map(
      plan.conditions
        .filter(({ pointer }) => pointer.endsWith("/if"))
        .map(({ pointer, name }) => [pointer, name]),
    ),
    usesFormats,
  };
}

function conditionCode({ name, test }: ConditionPlan, names: ReadonlyMap<string, string>): string {
  const body = "part" in test ? `${names.get(test.part) ?? ""}(value)` : test.expression;
  // A declaration, so that the tables above it can name it.
  return `function ${name}(value) {\n return ${body};\n}`;
}

/** The names that are always open in one set; for the others, the conditions that open them. */
function openCode(name: string, properties: OpenProperties): string {
  const always: string[] = [];
  const sometimes: string[] = [];
  for (const [property, ways] of properties) {
    if (property === anyProperty) continue;
    if (ways.some((way) => way.length === 0)) always.push(JSON.stringify(property));
    else sometimes.push(`[${JSON.stringify(property)}, (value) => ${either(ways)}]`);
  }
  const tests = [`${name}Always.has(key)`];
  const lines = [`const ${name}Always = new Set([${always.join(", ")}]);`];
  if (sometimes.length > 0) {
    lines.push(`const ${name}Sometimes = new Map([\n ${sometimes.join(",\n ")},\n]);`);
    tests.push(`${name}Sometimes.get(key)?.(value) === true`);
  }
  const anything = properties.get(anyProperty);
  if (anything !== undefined) tests.push(either(anything));
  return [...lines, `const ${name} = (key, value) => ${tests.join(" || ")};`].join("\n");
}

function either(ways: readonly (readonly Guard[])[]): string {
  const all = ways.map((way) =>
    way.length === 0
      ? "true"
      : way.map(({ condition, holds }) => `${holds ? "" : "!"}${condition}(value)`).join(" && "),
  );
  return all.length === 1 ? (all[0] ?? "true") : all.map((test) => `(${test})`).join(" || ");
}
