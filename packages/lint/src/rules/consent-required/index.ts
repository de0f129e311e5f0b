import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { removeJson } from "../../fixes/remove.js";
import { fieldPointer } from "../../facts/names.js";
import { keywordOf, requiredAt } from "../../facts/nodes.js";

export const consentRequired = defineRule({
  id: "consent/required",
  severity: "error",
  decides: "developer",
  scope: "form",
  reference: { nl: "AVG 7.4", en: "GDPR 7(4)" },
  summary: {
    nl: "Een toestemmingsvraag mag iemand overslaan.",
    en: "A person may skip a consent question.",
  },
  messages: {
    required: {
      nl: 'De toestemmingsvraag "{label}" is verplicht. Een inwoner kan dan niet verder zonder ja te zeggen. Haal de vraag uit "required".',
      en: 'The consent question "{label}" is required, so a resident cannot go on without saying yes. Take it out of "required".',
    },
    forced: {
      nl: 'Op de toestemmingsvraag "{label}" is alleen ja een goed antwoord. Een inwoner heeft dan geen keuze. Haal "{keyword}" weg.',
      en: 'The consent question "{label}" only accepts yes, so a resident has no choice. Remove "{keyword}".',
    },
  },
  check: ({ report }) => ({
    field(field, form) {
      if (!field.declarations.some(({ declaration }) => declaration.consentFor !== undefined)) return;
      for (const keyword of ["const", "enum"]) {
        const found = keywordOf(field, keyword);
        if (found === undefined) continue;
        const { value, pointer } = found;
        if (value !== true && !(Array.isArray(value) && value.length === 1 && value[0] === true)) continue;
        report("forced", {
          at: form.document.locate(pointer, "entry"),
          dataPath: field.path,
          data: { label: field.label, keyword },
          fix: {
            title: { nl: `Haal "${keyword}" weg`, en: `Remove "${keyword}"` },
            edits: removeJson(form.document, pointer),
          },
        });
      }
      if (field.required === "never") return;
      const listed = requiredAt(form, field);
      report("required", {
        at:
          listed === undefined
            ? form.document.locate(joinPointer(fieldPointer(field)), "key")
            : form.document.locate(listed, "value"),
        dataPath: field.path,
        data: { label: field.label },
        fix:
          listed === undefined
            ? undefined
            : {
                title: { nl: 'Haal de vraag uit "required"', en: 'Take the question out of "required"' },
                edits: removeJson(form.document, listed),
              },
      });
    },
  }),
});
