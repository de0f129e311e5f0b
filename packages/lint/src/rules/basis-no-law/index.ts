import { joinPointer, type LawReference, type LegalBasis } from "@waarom/model";
import { basesOf } from "../../facts/bases.js";
import { aBasis, purposeName } from "../../facts/names.js";
import { defineRule } from "../../engine/rule.js";

/** The bases that must be laid down in law (Art. 6(3)). */
const fromLaw: readonly LegalBasis[] = ["legal-obligation", "public-task"];

function says({ law, text }: LawReference): boolean {
  return law !== undefined || Object.values(text ?? {}).some((words) => words.trim() !== "");
}

export const basisNoLaw = defineRule({
  id: "basis/no-law",
  severity: "error",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 6.3", en: "GDPR 6(3)" },
  summary: {
    nl: "Bij een wettelijke plicht of een taak van algemeen belang staat welke wet dat regelt.",
    en: "A legal obligation or a public task names the law that lays it down.",
  },
  messages: {
    missing: {
      nl: 'Bij het doel "{purpose}" staat {basis}, maar niet welke wet dat regelt. Een inwoner kan dus niet nagaan of het klopt. Zet de wet en het artikel erbij, bijvoorbeeld "Wmo 2015, artikel 2.3.2".',
      en: '"{purpose}" rests on {basis} but does not say which law lays that down, so a resident cannot check it. Add the law and the article, such as "Wmo 2015, Article 2.3.2".',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      for (const { basis, says: facts } of basesOf(purpose)) {
        if (!fromLaw.includes(basis) || facts.law.some(says)) continue;
        report("missing", {
          at: project.register.locate(joinPointer(purpose.pointer, "legalBases", basis), "key"),
          data: { purpose: purposeName(purpose), basis: aBasis(basis) },
        });
      }
    },
  }),
});
