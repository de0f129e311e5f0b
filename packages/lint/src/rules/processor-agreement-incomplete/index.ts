import { agreementTerms, idsOf, joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { inBoth, listed } from "../../facts/names.js";

const items = idsOf(agreementTerms);

export const processorAgreementIncomplete = defineRule({
  id: "processor/agreement-incomplete",
  severity: "warning",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 28.3", en: "GDPR 28(3)" },
  summary: {
    nl: "Een verwerkersovereenkomst regelt alles wat de AVG noemt.",
    en: "A processor agreement covers all that the GDPR lists.",
  },
  messages: {
    incomplete: {
      nl: 'In de overeenkomst met "{name}" ontbreekt volgens het register: {missing}. Voor een inwoner is dat dus niet geregeld. Vul de overeenkomst aan, of vul "has" aan als het er wel in staat.',
      en: 'According to the register the agreement with "{name}" lacks: {missing}. For a resident that is not taken care of. Complete the agreement, or complete "has" if it is in there.',
    },
    unlisted: {
      nl: 'Bij de overeenkomst met "{name}" staat niet wat erin geregeld is. Of een inwoner beschermd is, blijft zo onduidelijk. Loop de punten van artikel 28 na en vul "has" in.',
      en: 'It is not stated what the agreement with "{name}" covers, so it stays unclear how a resident is protected. Go through the items of Article 28 and fill in "has".',
    },
  },
  check: ({ project, report }) => ({
    recipient(id, { role, name, agreement }, pointer) {
      if (role !== "processor" || agreement?.reference === undefined) return;
      const missing = items.filter((item) => !agreement.has.includes(item));
      if (missing.length === 0) return;
      const called = inBoth(name, id);
      if (agreement.has.length === 0) {
        report("unlisted", {
          at: project.register.locate(joinPointer(pointer, "agreement"), "key"),
          data: { name: called },
        });
        return;
      }
      report("incomplete", {
        at: project.register.locate(joinPointer(pointer, "agreement", "has"), "key"),
        data: { name: called, missing: listed(missing.map((item) => agreementTerms[item].label)) },
      });
    },
  }),
});
