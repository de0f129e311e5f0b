import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { basesOf } from "../../facts/bases.js";
import { isPublicBody } from "../../facts/organisation.js";
import { isSaid } from "../../facts/phrases.js";
import { purposeName } from "../../facts/names.js";

export const basisConsentUnjustified = defineRule({
  id: "basis/consent-unjustified",
  severity: "warning",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 7.4, EDPB 05/2020 punten 16-18", en: "GDPR 7(4), EDPB 05/2020 points 16–18" },
  summary: {
    nl: "Een overheid die toestemming vraagt, legt uit waarom de keuze vrij is.",
    en: "A public body that asks consent says why the choice is free.",
  },
  messages: {
    unjustified: {
      nl: 'Voor "{purpose}" vraagt een overheid toestemming, maar er staat niet waarom weigeren geen nadeel heeft. Een inwoner voelt zich misschien verplicht. Vul "freeChoice" in, bijvoorbeeld "staat ook op de website".',
      en: 'A public body asks consent for "{purpose}" but does not say why refusing has no disadvantage. A resident may feel obliged. Fill in "freeChoice", such as "it is also on the website".',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      if (!isPublicBody(project)) return;
      const consent = basesOf(purpose).find(({ basis }) => basis === "consent");
      if (consent === undefined || isSaid(consent.says.freeChoice)) return;
      // A task of its own needs another basis, not a better reason: that is another rule's finding.
      if (purpose.purpose.statutoryTask === true || purpose.purpose.decision === true) return;
      report("unjustified", {
        at: project.register.locate(joinPointer(purpose.pointer, "legalBases", "consent"), "key"),
        data: { purpose: purposeName(purpose) },
      });
    },
  }),
});
