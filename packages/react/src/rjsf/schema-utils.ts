import type { RJSFSchema, SchemaUtilsType } from "@rjsf/utils";
import { choicesOf } from "../plan/kind.js";
import { plainSchema } from "./rjsf-schema.js";

/** RJSF asked for something that Waarom does itself: a custom field that reaches into RJSF's whole-form machinery. */
class NotThroughRjsfError extends Error {
  override readonly name = "NotThroughRjsfError";

  constructor(what: string) {
    super(
      `RJSF's \`${what}\` is not there in a Waarom form: answers, conditions and validation come from the compiled form. ` +
        "A custom field gets all that it needs through its own props.",
    );
  }
}

/** What RJSF's own fields call and ours do not. */
const refused = [
  "findFieldInSchema",
  "findSelectedOptionInXxxOf",
  "getClosestMatchingOption",
  "getDefaultFormState",
  "getFirstMatchingOption",
  "getFromSchema",
  "getValidator",
  "omitExtraData",
  "sanitizeDataForNewSchema",
  "toPathSchema",
];

const answered = {
  retrieveSchema: (schema: RJSFSchema) => schema,
  isSelect: (schema: RJSFSchema) => choicesOf(plainSchema(schema), {}).length > 0,
  isMultiSelect: () => false,
  isFilesArray: () => false,
  getDisplayLabel: () => false,
  getRootSchema: () => ({}),
  doesSchemaUtilsDiffer: () => false,
};

function refuse(what: string): () => never {
  return () => {
    throw new NotThroughRjsfError(what);
  };
}

function isComplete(utils: typeof answered): utils is typeof answered & SchemaUtilsType {
  return refused.every((name) => Object.hasOwn(utils, name));
}

function complete(): SchemaUtilsType {
  const utils = { ...answered, ...Object.fromEntries(refused.map((name) => [name, refuse(name)])) };
  if (!isComplete(utils)) throw new NotThroughRjsfError("schemaUtils");
  return utils;
}

/**
 * What RJSF's `SchemaField` asks about a schema. Schemas come here normalised (no `$ref`, no static `allOf`) and with
 * their conditions already weighed by the form's compiled predicates, so there is nothing left to resolve. What could
 * only be guessed at throws: a guess could hide a question, or ask one that nobody may ask.
 */
export const schemaUtils: SchemaUtilsType = complete();
