import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { basesOf } from "../../facts/bases.js";
import { isReachable } from "../../facts/contact.js";
import { purposeName } from "../../facts/names.js";

export const consentNoWithdrawal = defineRule({
  id: "consent/no-withdrawal",
  severity: "error",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 7.3", en: "GDPR 7(3)" },
  summary: {
    nl: "Bij toestemming staat waar iemand die weer intrekt.",
    en: "Consent says where a person withdraws it.",
  },
  messages: {
    missing: {
      nl: 'Voor "{purpose}" vraagt u toestemming, maar er staat niet waar iemand die intrekt. Een inwoner kan dus niet terug. Vul "withdrawal" in met een pagina, e-mailadres of telefoonnummer.',
      en: '"{purpose}" rests on consent but does not say where to withdraw it, so a resident cannot go back. Fill in "withdrawal" with a page, e-mail address or telephone number.',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      const consent = basesOf(purpose).find(({ basis }) => basis === "consent");
      if (consent === undefined || isReachable(consent.says.withdrawal)) return;
      report("missing", {
        at: project.register.locate(joinPointer(purpose.pointer, "legalBases", "consent"), "key"),
        data: { purpose: purposeName(purpose) },
      });
    },
  }),
});
