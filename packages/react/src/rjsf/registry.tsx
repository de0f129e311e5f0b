import type { FieldTemplateProps, Registry } from "@rjsf/utils";
import SchemaField from "@rjsf/core/lib/components/fields/SchemaField.js";
import type { ReactNode } from "react";
import { GroupField, LeafField, ListField } from "./fields.js";
import { schemaUtils } from "./schema-utils.js";

/** Our fields draw their own label, explanation and errors, so that they alone are shown again when these change. */
function FieldTemplate({ children }: FieldTemplateProps): ReactNode {
  return children;
}

function Nothing(): ReactNode {
  return null;
}

/** RJSF's registry with our own fields. The same for every form: what differs per form lives in our own contexts. */
export const registry: Registry = {
  fields: {
    SchemaField,
    ArrayField: ListField,
    BooleanField: LeafField,
    FallbackField: LeafField,
    NullField: Nothing,
    NumberField: LeafField,
    ObjectField: GroupField,
    StringField: LeafField,
  },
  templates: {
    FieldTemplate,
    ArrayFieldDescriptionTemplate: Nothing,
    ArrayFieldItemButtonsTemplate: Nothing,
    ArrayFieldItemTemplate: Nothing,
    ArrayFieldTemplate: Nothing,
    ArrayFieldTitleTemplate: Nothing,
    BaseInputTemplate: Nothing,
    CyclicSchemaExpandTemplate: Nothing,
    DescriptionFieldTemplate: Nothing,
    ErrorListTemplate: Nothing,
    FallbackFieldTemplate: Nothing,
    FieldErrorTemplate: Nothing,
    FieldHelpTemplate: Nothing,
    GridTemplate: Nothing,
    MultiSchemaFieldTemplate: Nothing,
    ObjectFieldTemplate: Nothing,
    OptionalDataControlsTemplate: Nothing,
    TitleFieldTemplate: Nothing,
    UnsupportedFieldTemplate: Nothing,
    WrapIfAdditionalTemplate: Nothing,
    ButtonTemplates: {
      AddButton: Nothing,
      ClearButton: Nothing,
      CopyButton: Nothing,
      MoveDownButton: Nothing,
      MoveUpButton: Nothing,
      RemoveButton: Nothing,
      SubmitButton: Nothing,
    },
  },
  widgets: {},
  formContext: {},
  rootSchema: {},
  schemaUtils,
  translateString: (key) => key,
  globalFormOptions: { idPrefix: "", idSeparator: "." },
};
