import { own, type DeclaredField } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { fieldPointer } from "../../facts/names.js";
import { guidanceAt, layoutSetting } from "../../facts/nodes.js";
import { findPhrase } from "../../facts/phrases.js";
import { leaveOut } from "../../lexicons/guidance.js";

/** From this many characters on, people write stories. */
const long = 300;

/** Keywords that leave no room for a story. */
const fixing = ["enum", "const", "oneOf", "pattern"];

/** True where the shortest of the field's limits is long; a field without a limit may be a single line. */
function isLong(field: DeclaredField): boolean {
  let limit: number | undefined;
  for (const { schema } of field.nodes) {
    const max = own(schema, "maxLength");
    if (typeof max === "number" && (limit === undefined || max < limit)) limit = max;
  }
  return limit !== undefined && limit >= long;
}

export const minimisationFreeText = defineRule({
  id: "minimisation/free-text",
  severity: "warning",
  decides: "editor",
  scope: "form",
  reference: { nl: "AVG 5.1c", en: "GDPR 5(1)(c)" },
  summary: {
    nl: "Bij een groot tekstvak staat wat iemand beter weglaat.",
    en: "A large text box says what to leave out.",
  },
  messages: {
    "no-guidance": {
      nl: 'In "{label}" kan een inwoner van alles kwijt, ook over ziekte of over anderen. Er staat niet wat u niet nodig hebt. Zet in de uitleg wat iemand beter weglaat, of maak er een keuze van.',
      en: 'In "{label}" a resident can write anything, also about illness or about others. It does not say what you do not need. Say in the description what to leave out, or offer a choice.',
    },
  },
  check: ({ report }) => ({
    field(field, form) {
      if (field.type !== "string" || field.format !== undefined || field.file) return;
      if (!isLong(field) && layoutSetting(form, field.path, "widget") !== "textarea") return;
      if (field.nodes.some(({ schema }) => fixing.some((keyword) => own(schema, keyword) !== undefined)))
        return;
      const said = guidanceAt(form, field);
      if (findPhrase(said, [...leaveOut.nl, ...leaveOut.en]) !== undefined) return;
      report("no-guidance", {
        at: form.document.locate(fieldPointer(field), "key"),
        dataPath: field.path,
        data: { label: field.label },
      });
    },
  }),
});
