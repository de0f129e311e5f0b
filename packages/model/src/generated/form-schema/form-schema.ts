import { isJsonObject, own, type JsonObject } from "../../contracts/json.js";
import { declarationShape, formFactsShape } from "../../documents/form.js";
import { shapeToJsonSchema } from "../../documents/json-schema.js";
import type { Shape } from "../../documents/shape.js";
import { coverDefinitions } from "./covers.js";
import { nodeKeywords, rootKeywordsOf } from "./keywords.js";

/**
 * The editor schema of `forms/<id>.form.json`: it marks a question without a purpose while one types. Plain recursion
 * (no `$dynamicRef`, which editors do not follow), and a little less strict than the walk: what stands behind a `$ref`
 * it cannot see, and where several schemas describe one question it looks at each alone, so it asks nothing of a schema
 * without a `type`.
 */
export function formFileSchema(): JsonObject {
  const declaration = definitionsOf(declarationShape);
  const facts = definitionsOf(formFactsShape);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "forms/<id>.form.json",
    description:
      "A form whose every question says why it is asked / Een formulier waarvan elke vraag zegt waarom die er staat",
    allOf: [{ $ref: "#/$defs/root" }, { $ref: "#/$defs/inside-none" }],
    $defs: {
      root: rootKeywordsOf(facts.body),
      keywords: nodeKeywords({
        description:
          "Why this is asked: purpose and legal basis, or the purpose that consent is asked for / Waarom dit gevraagd wordt",
        markdownDescription:
          "**en** Why this is asked. One purpose with its legal basis, a list of them, or `consentFor` at a consent question.\n\n**nl** Waarom dit gevraagd wordt. Een doel met de grondslag, een lijst daarvan, of `consentFor` bij een toestemmingsvraag.",
        type: ["object", "array"],
        if: { type: "array" },
        then: { minItems: 1, items: { $ref: "#/$defs/declaration" } },
        else: { $ref: "#/$defs/declaration" },
        defaultSnippets: [
          {
            label: "purpose",
            description: "A purpose from the register / Een doel uit het register",
            body: { purpose: "${1:activiteit/doel}", legalBasis: "$2", category: "$3" },
          },
          {
            label: "consentFor",
            description: "A consent question / Een toestemmingsvraag",
            body: { consentFor: "${1:activiteit/doel}" },
          },
        ],
      }),
      declaration: declarationSchema(declaration.body),
      ...coverDefinitions(),
      ...declaration.definitions,
      ...facts.definitions,
    },
  };
}

/** A declaration names a purpose and its basis, or the purpose that it asks consent for. */
function declarationSchema({ required: _required, ...rest }: JsonObject): JsonObject {
  return {
    ...rest,
    if: { required: ["consentFor"] },
    then: {},
    else: { required: ["purpose", "legalBasis"] },
  };
}

/** A shape's schema and the definitions that it refers to. */
function definitionsOf(shape: Shape): { readonly body: JsonObject; readonly definitions: JsonObject } {
  const { $schema: _schema, ...body } = shapeToJsonSchema(shape);
  const definitions = own(body, "$defs");
  const { $defs: _defs, ...rest } = body;
  return {
    body: rest,
    definitions: definitions !== undefined && isJsonObject(definitions) ? definitions : {},
  };
}
