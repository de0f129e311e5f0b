import { defineRule } from "../../engine/rule.js";
import { removeJson } from "../../fixes/remove.js";
import { keywordOf } from "../../facts/nodes.js";

export const consentPreticked = defineRule({
  id: "consent/preticked",
  severity: "error",
  decides: "developer",
  scope: "form",
  reference: { nl: "AVG 4.11, overweging 32", en: "GDPR 4(11), recital 32" },
  summary: {
    nl: "Een toestemmingsvraag staat niet al aangevinkt.",
    en: "A consent question is not ticked beforehand.",
  },
  messages: {
    preticked: {
      nl: 'De toestemmingsvraag "{label}" staat al op ja. Een inwoner die niets doet, zegt dan toch ja. Haal "default" weg.',
      en: 'The consent question "{label}" is already set to yes. A resident who does nothing then says yes after all. Remove "default".',
    },
  },
  check: ({ report }) => ({
    field(field, form) {
      if (!field.declarations.some(({ declaration }) => declaration.consentFor !== undefined)) return;
      const found = keywordOf(field, "default");
      if (found?.value !== true) return;
      report("preticked", {
        at: form.document.locate(found.pointer, "entry"),
        dataPath: field.path,
        data: { label: field.label },
        fix: {
          title: { nl: 'Haal "default" weg', en: 'Remove "default"' },
          edits: removeJson(form.document, found.pointer),
        },
      });
    },
  }),
});
