import { valueAt, type Diagnostic, type NormalisedForm, type Pointer, type ProjectForm } from "@waarom/model";
import { undeclaredFields } from "@waarom/model/runtime";
import type { UnsupportedSchemaError } from "../ajv/unsupported.js";

/** The finding for a schema that only the compiler finds it can do nothing with, at its place in the form's file. */
export function unsupportedSchema(
  form: ProjectForm,
  { origins }: NormalisedForm,
  error: UnsupportedSchemaError,
): Diagnostic {
  return {
    ...at(form, origins.get(error.pointer) ?? ""),
    ruleId: "form/unsupported-keyword",
    messageId: "uncompilable",
    data: { reason: error.reason },
    message: {
      nl: `Van dit deel van het formulier is geen controle te maken: ${error.reason} Een inwoner zou hier iets kunnen invullen dat niemand nakijkt. Schrijf het anders op, of haal het weg.`,
      en: `No check can be made of this part of the form: ${error.reason} A resident could fill in something here that nothing looks at. Write it in another way, or take it out.`,
    },
    help: "rules/form-unsupported-keyword.md",
  };
}

/**
 * Questions of the schema that is about to be written which do not say why they are asked. The linter works on the source; this
 * looks at what a resident would get, so that no gap between the two lets a question through.
 */
export function undeclared(form: ProjectForm, { schema, origins }: NormalisedForm): readonly Diagnostic[] {
  return undeclaredFields({ schema }).map(({ path, pointer }) => {
    const title = valueAt(schema, `${pointer}/title`);
    const label = typeof title === "string" ? title : path;
    return {
      ...at(form, origins.get(pointer) ?? ""),
      dataPath: path,
      ruleId: "purpose/missing",
      messageId: "unresolved",
      data: { label },
      message: {
        nl: `Bij "${label}" staat geen doel. Een inwoner ziet dus niet waarom u dit vraagt. Kies een doel uit het register, of haal de vraag weg. (AVG 5.1b, 13.1c)`,
        en: `"${label}" has no purpose, so a resident cannot see why you ask. Choose one from the register, or drop the question. (GDPR 5(1)(b), 13(1)(c))`,
      },
      reference: { nl: "AVG 5.1b, 13.1c", en: "GDPR 5(1)(b), 13(1)(c)" },
      help: "rules/purpose-missing.md",
    };
  });
}

function at(
  form: ProjectForm,
  pointer: Pointer,
): Pick<Diagnostic, "file" | "range" | "pointer" | "severity" | "decides"> {
  const { file, range } = form.document.locate(pointer);
  return { file, range, pointer, severity: "error", decides: "developer" };
}
