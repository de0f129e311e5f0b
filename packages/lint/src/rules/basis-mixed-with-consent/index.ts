import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { basesOf } from "../../facts/bases.js";
import { aBasis, listed, purposeName } from "../../facts/names.js";

export const basisMixedWithConsent = defineRule({
  id: "basis/mixed-with-consent",
  severity: "error",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 6, 7", en: "GDPR 6, 7" },
  summary: {
    nl: "Naast toestemming staat bij een doel geen andere grondslag.",
    en: "A purpose that rests on consent rests on nothing else.",
  },
  messages: {
    mixed: {
      nl: 'Bij het doel "{purpose}" staan toestemming én {others}. Een inwoner denkt dan misschien dat weigeren geen gevolgen heeft. Kies één grondslag; vraag bij twijfel de FG om advies.',
      en: '"{purpose}" lists consent and {others}. A resident may think refusing has no consequences. Choose one basis; if unsure, ask the DPO\'s advice.',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      const bases = basesOf(purpose).map(({ basis }) => basis);
      const others = bases.filter((basis) => basis !== "consent");
      if (others.length === 0 || others.length === bases.length) return;
      report("mixed", {
        at: project.register.locate(joinPointer(purpose.pointer, "legalBases", "consent"), "key"),
        data: { purpose: purposeName(purpose), others: listed(others.map(aBasis)) },
      });
    },
  }),
});
