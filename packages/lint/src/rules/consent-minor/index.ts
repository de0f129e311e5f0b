import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { basesOf } from "../../facts/bases.js";
import { purposeName } from "../../facts/names.js";

export const consentMinor = defineRule({
  id: "consent/minor",
  severity: "error",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 8, UAVG 5", en: "GDPR 8, UAVG 5" },
  summary: {
    nl: "Voor kinderen onder 16 geeft een ouder of voogd toestemming.",
    en: "For children under 16 a parent or guardian consents.",
  },
  messages: {
    representative: {
      nl: 'Voor "{purpose}" vraagt u toestemming, ook aan kinderen onder 16. Er staat niet dat een ouder of voogd die geeft. Een kind zegt dan ja op iets dat het niet zelf mag beslissen. Vul "minors" in.',
      en: '"{purpose}" asks consent, also of children under 16, but does not say that a parent or guardian gives it. A child then agrees to something it may not decide alone. Fill in "minors".',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      if (!purpose.activity.dataSubjects.includes("minor")) return;
      const consent = basesOf(purpose).find(({ basis }) => basis === "consent");
      if (consent === undefined || consent.says.minors?.representative === true) return;
      report("representative", {
        at: project.register.locate(joinPointer(purpose.pointer, "legalBases", "consent"), "key"),
        data: { purpose: purposeName(purpose) },
      });
    },
  }),
});
