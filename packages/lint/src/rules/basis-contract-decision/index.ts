import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { basesOf } from "../../facts/bases.js";
import { purposeName } from "../../facts/names.js";
import { registerLine } from "../../facts/place.js";

export const basisContractDecision = defineRule({
  id: "basis/contract-decision",
  severity: "warning",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 6.1b", en: "GDPR 6(1)(b)" },
  summary: {
    nl: "Een vergunning of ander besluit is geen overeenkomst.",
    en: "A permit or another decision is not a contract.",
  },
  messages: {
    decision: {
      nl: 'Voor "{purpose}" noemt u een overeenkomst, maar het leidt tot een besluit. Een inwoner sluit geen contract: die vraagt iets aan. Kies waarschijnlijk de taak of de plicht als grondslag.',
      en: '"{purpose}" rests on a contract but leads to a decision. A resident makes no contract but applies for something. The task or the obligation is probably the right basis.',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      if (purpose.purpose.decision !== true) return;
      if (!basesOf(purpose).some(({ basis }) => basis === "contract")) return;
      report("decision", {
        at: project.register.locate(joinPointer(purpose.pointer, "legalBases", "contract"), "key"),
        data: { purpose: purposeName(purpose) },
        related: [
          registerLine(project, joinPointer(purpose.pointer, "decision"), {
            nl: "Hier staat dat het tot een besluit leidt.",
            en: "Here it says that it leads to a decision.",
          }),
        ],
      });
    },
  }),
});
