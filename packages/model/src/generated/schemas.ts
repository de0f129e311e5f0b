import type { JsonObject } from "../contracts/json.js";
import { shapeToJsonSchema, type SchemaHead } from "../documents/json-schema.js";
import { registerShape } from "../documents/register.js";
import type { Shape } from "../documents/shape.js";
import {
  configShape,
  exceptionsShape,
  layoutShape,
  noticeFrontMatterShape,
  translationShape,
} from "../documents/small.js";
import { formFileSchema } from "./form-schema/form-schema.js";

interface SchemaFile extends SchemaHead {
  readonly file: string;
  readonly shape: Shape;
}

const files: readonly SchemaFile[] = [
  {
    file: "register.schema.json",
    shape: registerShape,
    title: "register.yaml or register/*.yaml",
    description:
      "The register of processing activities (Art. 30 GDPR) / Het register van verwerkingen (artikel 30 AVG)",
  },
  {
    file: "waarom.schema.json",
    shape: configShape,
    title: "waarom.json",
    description: "What holds for the whole project / Wat voor het hele project geldt",
  },
  {
    file: "ui.schema.json",
    shape: layoutShape,
    title: "forms/<id>.ui.json",
    description: "Layout and steps of a form / Indeling en stappen van een formulier",
  },
  {
    file: "translation.schema.json",
    shape: translationShape,
    title: "forms/<id>.<language>.yaml",
    description:
      "Translations, by the pointer of each source text / Vertalingen, per plaats van de brontekst",
  },
  {
    file: "exceptions.schema.json",
    shape: exceptionsShape,
    title: "privacy-exceptions.yaml",
    description:
      "Findings that are accepted for a while, with the decision / Bevindingen die een tijd blijven staan, met het besluit",
  },
  {
    file: "notice.schema.json",
    shape: noticeFrontMatterShape,
    title: "Front matter of notices/<name>.<language>.md",
    description: "What a notice's texts are for / Waar de teksten van een privacyverklaring voor zijn",
  },
];

/** The JSON Schemas that follow from shapes, by file name; see `packages/model/schemas/`. */
export function generateSchemas(): ReadonlyMap<string, JsonObject> {
  return new Map([
    ...files.map(({ file, shape, title, description }): [string, JsonObject] => [
      file,
      shapeToJsonSchema(shape, { title, description }),
    ]),
    ["form.schema.json", formFileSchema()],
  ]);
}
