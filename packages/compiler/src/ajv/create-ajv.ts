import { Ajv2020, _, type Options } from "ajv/dist/2020.js";
import type { JsonValue } from "@waarom/model";
import { teachKeywords } from "./keywords.js";
import type { ValidatorPlan } from "./plan.js";
import type { Tables } from "./tables.js";

const options: Options = {
  allErrors: true,
  strictSchema: true,
  strictTypes: false,
  strictRequired: false,
  strictTuples: false,
  // Skeletons have words of their own, and `normalise` has judged the schema.
  validateSchema: false,
  meta: false,
  // Messages are made from keyword and params, in the resident's language.
  messages: false,
  inlineRefs: false,
  logger: false,
  code: { source: true, lines: true, formats: _`formats` },
};

/** Ajv with every part of the plan in it under its id, none of them compiled yet. */
export function createAjv(formats: readonly string[], plan: ValidatorPlan, tables: Tables): Ajv2020 {
  const ajv = new Ajv2020({
    ...options,
    ownProperties: plan.parts.some(({ skeleton }) => namesInherited(skeleton)),
  });
  // What a closed object lets in is decided by name (`openProperties`), so Ajv need not keep accounts while it runs.
  ajv.opts.unevaluated = false;
  ajv.opts.dynamicRef = false;
  teachKeywords(ajv, tables);
  for (const name of formats) ajv.addFormat(name, isFormat);
  for (const { id, skeleton } of plan.parts) ajv.addSchema(skeleton, id);
  return ajv;
}

/** Stands in for every format while Ajv writes code; the module that is emitted uses those of `@waarom/model/runtime`. */
function isFormat(): boolean {
  return true;
}

/** Whether a property is called as something that every object inherits (`constructor`): then only own ones count. */
function namesInherited(skeleton: JsonValue): boolean {
  const pending: JsonValue[] = [skeleton];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value === "string" && value in Object.prototype) return true;
    if (typeof value !== "object" || value === null) continue;
    if (Object.keys(value).some((key) => key in Object.prototype)) return true;
    pending.push(...Object.values(value));
  }
  return false;
}
