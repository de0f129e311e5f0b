import type { Condition, JsonObject, Pointer, Validate } from "@waarom/model";
import { emitValidator } from "../ajv/emit-validator.js";
import { importModule } from "./import-module.js";

/** Formats for tests of the validator itself: it only has to call them by name. */
const formats = `const formats = {
  email: (text) => text.includes("@"),
  date: (text) => /^\\d{4}-\\d{2}-\\d{2}$/.test(text),
  "nl-bsn": (text) => text.length === 9,
};`;

export interface LoadedValidator {
  readonly validate: Validate;
  readonly conditions: Readonly<Record<Pointer, Condition>>;
  readonly source: string;
}

/** Emits the validator of a normalised schema and runs it. */
export async function loadValidator(schema: JsonObject): Promise<LoadedValidator> {
  const { code, conditions } = emitValidator(schema, ["email", "date", "nl-bsn"]);
  const entries = [...conditions].map(([pointer, name]) => `[${JSON.stringify(pointer)}]: ${name}`);
  const source = `${formats}\n${code}\nexport { validate };\nexport const conditions = { ${entries.join(", ")} };\n`;
  return { ...((await importModule(source)) as unknown as Omit<LoadedValidator, "source">), source };
}
