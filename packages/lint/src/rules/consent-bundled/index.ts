import { defineRule } from "../../engine/rule.js";

export const consentBundled = defineRule({
  id: "consent/bundled",
  severity: "error",
  decides: "developer",
  scope: "form",
  reference: { nl: "AVG 7.2, overweging 32", en: "GDPR 7(2), recital 32" },
  summary: {
    nl: "Elke toestemmingsvraag gaat over één doel.",
    en: "Every consent question is about one purpose.",
  },
  messages: {
    several: {
      nl: 'De toestemmingsvraag "{label}" gaat over {count} doelen tegelijk. Een inwoner kan dan niet het ene wel en het andere niet willen. Stel per doel een eigen vraag.',
      en: 'The consent question "{label}" is about {count} purposes at once. A resident cannot want one and not the other. Ask a question for each purpose.',
    },
    mixed: {
      nl: 'De toestemmingsvraag "{label}" is ook een gewone vraag voor een ander doel. Een inwoner weet dan niet waar het vinkje voor is. Maak er twee vragen van.',
      en: 'The consent question "{label}" is also an ordinary question for another purpose. A resident cannot tell what the tick is for. Make it two questions.',
    },
  },
  check: ({ report }) => ({
    field(field, form) {
      const consents = field.declarations.filter(({ declaration }) => declaration.consentFor !== undefined);
      const [, second] = consents;
      const [first] = consents;
      if (first === undefined) return;
      if (second !== undefined) {
        report("several", {
          at: form.document.locate(second.pointer, "key"),
          dataPath: field.path,
          data: { label: field.label, count: consents.length },
        });
      }
      const ordinary = field.declarations.find(({ declaration }) => declaration.purpose !== undefined);
      if (ordinary === undefined) return;
      const at = form.document.locate(ordinary.pointer, "key");
      report("mixed", { at, dataPath: field.path, data: { label: field.label } });
    },
  }),
});
