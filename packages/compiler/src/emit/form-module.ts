import type { CompiledForm } from "@waarom/model";
import type { EmittedValidator } from "../ajv/emit-validator.js";
import { answerType } from "./answer-types.js";
import { jsKey, jsLiteral } from "./js-value.js";
import { plainJson } from "./plain-json.js";
import { withShared } from "./shared-values.js";

/** Everything of a compiled form but its functions: plain JSON. */
export type FormData = Omit<CompiledForm, "validate" | "conditions">;

/**
 * The ES module of a form: imports nothing but formats from `@waarom/model/runtime`, runs under a policy without
 * `unsafe-eval`, and holds the same bytes for the same form.
 */
export function formModule(data: FormData, validator: EmittedValidator): string {
  const { definitions, expression } = withShared(plainJson(data));
  const conditions = [...validator.conditions].map(([pointer, name]) => `    ${jsKey(pointer)}: ${name},\n`);
  const blocks = [
    `// The form ${jsLiteral(data.id)}, written by \`waarom build\`. Change its sources, not this file.`,
    ...(validator.usesFormats ? [`import { formats } from "@waarom/model/runtime";`] : []),
    validator.code,
    definitions.join("\n"),
    `const data = ${expression};`,
    `export default {\n  ...data,\n  validate,\n  conditions: {\n${conditions.join("")}  },\n};`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** The types of the module: the form, and what its answers look like once they are validated. */
export function formTypes(data: Pick<FormData, "id" | "schema">): string {
  return `import type { CompiledForm } from "@waarom/model/runtime";

/** Answers that \`validate\` finds nothing wrong with. */
export type Answers = ${answerType(data.schema)};

declare const form: CompiledForm & { readonly id: ${jsLiteral(data.id)} };
export default form;
`;
}
