import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { isReachable } from "../../facts/contact.js";
import { purposeName } from "../../facts/names.js";

export const surveyNoOptOut = defineRule({
  id: "survey/no-opt-out",
  severity: "error",
  decides: "owner",
  scope: "register",
  reference: { nl: "AVG 21", en: "GDPR 21" },
  summary: {
    nl: "In elk bericht over een enquête staat hoe iemand zich afmeldt.",
    en: "Every message about a survey says how to opt out.",
  },
  messages: {
    missing: {
      nl: 'Voor "{purpose}" staat niet hoe iemand zich afmeldt. Een inwoner krijgt dan steeds nieuwe berichten. Vul "optOut" in met een pagina, e-mailadres of telefoonnummer, en zet dat in elk bericht.',
      en: '"{purpose}" does not say how to opt out, so a resident keeps getting messages. Fill in "optOut" with a page, e-mail address or telephone number. Put it in every message.',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      const { survey } = purpose.purpose;
      if (survey === undefined || isReachable(survey.optOut)) return;
      report("missing", {
        at: project.register.locate(joinPointer(purpose.pointer, "survey"), "key"),
        data: { purpose: purposeName(purpose) },
      });
    },
  }),
});
