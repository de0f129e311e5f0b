// The same form as other libraries write it down.
import { formSchema, questionsOf, schemaOf } from "./schema.mjs";

/**
 * JSON Forms shows what its layout names, and a layout can name only what stands in `properties`: there the conditional
 * questions go. Whether they are shown is a rule of the layout, whether they are required stays in the schema.
 * @param {number} fields
 */
export function jsonFormsOf(fields) {
  const questions = questionsOf(fields);
  const whole = formSchema(fields);
  return {
    schema: {
      type: "object",
      properties: Object.fromEntries(questions.map((question) => [question.name, schemaOf(question)])),
      required: whole.required,
      allOf: whole.allOf.map(({ if: condition, then: { required } }) => ({
        if: condition,
        then: { required },
      })),
    },
    uischema: {
      type: "VerticalLayout",
      elements: questions.map(({ name, kind, onlyWhen }) => ({
        type: "Control",
        scope: `#/properties/${name}`,
        ...(kind === "radio" ? { options: { format: "radio" } } : {}),
        ...(onlyWhen === undefined
          ? {}
          : {
              rule: {
                effect: "SHOW",
                condition: { scope: `#/properties/${onlyWhen}`, schema: { minimum: 10 } },
              },
            }),
      })),
    },
  };
}

/** @param {number} fields */
export function surveyOf(fields) {
  return {
    showQuestionNumbers: false,
    showCompletedPage: false,
    pages: [
      {
        name: "page",
        elements: questionsOf(fields).map(({ name, label: title, kind, options, onlyWhen }) => {
          const shared = {
            name,
            title,
            isRequired: true,
            ...(onlyWhen === undefined ? {} : { visibleIf: `{${onlyWhen}} >= 10` }),
          };
          const choices = options?.map(({ value, label: text }) => ({ value, text }));
          switch (kind) {
            case "select":
              return { ...shared, type: "dropdown", renderAs: "select", choices };
            case "radio":
              return { ...shared, type: "radiogroup", choices };
            case "number":
              return { ...shared, type: "text", inputType: "number", min: 0, max: 100 };
            case "email":
              return { ...shared, type: "text", inputType: "email", validators: [{ type: "email" }] };
            default:
              return { ...shared, type: "text", validators: [{ type: "text", maxLength: 20 }] };
          }
        }),
      },
    ],
  };
}
