import { defineRule } from "../../engine/rule.js";
import { fieldPointer } from "../../facts/names.js";

export const consentNotAQuestion = defineRule({
  id: "consent/not-a-question",
  severity: "error",
  decides: "developer",
  scope: "form",
  reference: { nl: "AVG 4.11", en: "GDPR 4(11)" },
  summary: {
    nl: "Een toestemmingsvraag is één vraag met ja of nee.",
    en: "A consent question is one question with yes or no.",
  },
  messages: {
    "not-boolean": {
      nl: 'De toestemmingsvraag "{label}" heeft geen ja of nee als antwoord. Voor een inwoner is dan niet duidelijk waar die ja tegen zegt. Maak het "type" boolean.',
      en: 'The consent question "{label}" is not answered by yes or no. A resident cannot tell what they agree to. Make its "type" boolean.',
    },
    repeated: {
      nl: 'De toestemmingsvraag "{label}" staat in een lijst die iemand vaker kan invullen. Een inwoner kan dan twee keer iets anders zeggen. Zet de vraag buiten de lijst.',
      en: 'The consent question "{label}" stands in a list that can be filled in more than once. A resident could give two different answers. Put the question outside the list.',
    },
  },
  check: ({ report }) => ({
    field(field, form) {
      if (!field.declarations.some(({ declaration }) => declaration.consentFor !== undefined)) return;
      if (field.type === "boolean" && !field.repeated) return;
      const place = { at: form.document.locate(fieldPointer(field), "key"), dataPath: field.path };
      if (field.type !== "boolean") report("not-boolean", { ...place, data: { label: field.label } });
      if (field.repeated) report("repeated", { ...place, data: { label: field.label } });
    },
  }),
});
