import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { isReachable } from "../../facts/contact.js";
import { isPublicBody } from "../../facts/organisation.js";

export const dpoMissing = defineRule({
  id: "dpo/missing",
  severity: "error",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 13.1b, 37", en: "GDPR 13(1)(b), 37" },
  summary: {
    nl: "Een overheid zegt hoe mensen de functionaris gegevensbescherming bereiken.",
    en: "A public body says how people reach its data protection officer.",
  },
  messages: {
    missing: {
      nl: "Er staat geen functionaris gegevensbescherming in het register. Een inwoner weet dan niet bij wie vragen over privacy terechtkunnen. Zet er een e-mailadres, telefoonnummer of postadres bij.",
      en: "The register names no data protection officer, so a resident does not know whom to ask about privacy. Add an e-mail address, telephone number or postal address.",
    },
    unreachable: {
      nl: "De functionaris gegevensbescherming staat in het register, maar zonder adres of nummer. Een inwoner kan die dus niet bereiken. Zet er een e-mailadres, telefoonnummer of postadres bij.",
      en: "The register names a data protection officer but no address or number, so a resident cannot reach them. Add an e-mail address, telephone number or postal address.",
    },
  },
  check: ({ project, report }) => ({
    project() {
      const { dpo } = project.register.value;
      if (!isPublicBody(project) || isReachable(dpo)) return;
      if (dpo === undefined) report("missing", { at: project.register.locate("/organisation", "key") });
      else report("unreachable", { at: project.register.locate(joinPointer("", "dpo"), "key") });
    },
  }),
});
