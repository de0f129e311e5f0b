import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";
import type { Helper } from "./helpers.js";
import { readable } from "./readable.js";
import { UnsupportedSchemaError } from "./unsupported.js";

/** The functions of an Ajv instance and what they need, as text. */
export interface CollectedCode {
  readonly constants: readonly string[];
  readonly functions: readonly string[];
  /** By id of the schema: the name of its function. */
  readonly names: ReadonlyMap<string, string>;
  readonly usesFormats: boolean;
}

type Source = NonNullable<ValidateFunction["source"]>;
type ScopeName = Source["validateName"];

/** What Ajv would `require` at run time, and the helper that takes its place. */
const replacements = new Map<string, Helper>([
  [`require("ajv/dist/runtime/ucs2length").default`, "characters"],
  [`require("ajv/dist/runtime/equal").default`, "equal"],
]);

/** Compiles the schemas with the ids and collects their code; parts that they share are collected once. */
export function collectCode(ajv: Ajv2020, ids: readonly string[]): CollectedCode {
  const constants: string[] = [];
  const functions: string[] = [];
  const done = new Set<string>();
  let usesFormats = false;

  const visit = (source: Source | undefined): void => {
    if (source === undefined || done.has(source.validateName.str)) return;
    done.add(source.validateName.str);
    for (const name of namesIn(source)) {
      if (name.prefix === "validate") visit(sourceOf(name.value?.ref));
      else constant(name, source.validateCode);
    }
    functions.push(readable(source.validateCode));
  };

  const constant = (name: ScopeName, user: string): void => {
    // Ajv keeps every schema at hand for keywords that look into it; hardly any does.
    if (done.has(name.str) || !user.includes(name.str)) return;
    done.add(name.str);
    const code = String(name.value?.code ?? "undefined");
    const helper = replacements.get(code);
    if (name.prefix === "formats") usesFormats = true;
    constants.push(`const ${name.str} = ${helper ?? code};`);
  };

  const names = new Map<string, string>();
  for (const id of ids) {
    const source = compile(ajv, id)?.source;
    visit(source);
    if (source !== undefined) names.set(id, source.validateName.str);
  }
  return { constants, functions, names, usesFormats };
}

/**
 * @throws {UnsupportedSchemaError} for what only Ajv refuses: an unknown format, a pattern that is none.
 */
function compile(ajv: Ajv2020, id: string): ValidateFunction | undefined {
  try {
    return ajv.getSchema(id);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnsupportedSchemaError("", `Ajv refuses it (${reason}).`);
  }
}

function namesIn(source: Source): readonly ScopeName[] {
  return Object.values(source.scopeValues).flatMap((names) => [...(names ?? [])]);
}

function sourceOf(validate: unknown): Source | undefined {
  return isValidate(validate) ? validate.source : undefined;
}
function isValidate(value: unknown): value is ValidateFunction {
  return typeof value === "function" && "source" in value;
}
