import type { LegalBasis } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { basesOf } from "../../facts/bases.js";
import { isBsn } from "../../facts/bsn.js";
import { aBasis } from "../../facts/names.js";
import { isPublicBody } from "../../facts/organisation.js";
import { isSaid } from "../../facts/phrases.js";
import { lackingIn, placeOf } from "../../facts/place.js";

/** The bases of somebody's own choice or interest: none of them is a public task. */
const privateBases: readonly LegalBasis[] = ["consent", "contract", "legitimate-interest"];

export const bsnNoTask = defineRule({
  id: "bsn/no-task",
  severity: "error",
  decides: "officer",
  scope: "form",
  reference: { nl: "UAVG 46, Wabb 10", en: "UAVG 46, Wabb 10" },
  summary: {
    nl: "Het BSN vraagt u alleen voor een taak waarvoor de wet dat toestaat.",
    en: "You ask the BSN only for a task for which the law allows it.",
  },
  messages: {
    basis: {
      nl: 'U vraagt het BSN bij "{label}" met als reden: {basis}. Een inwoner geeft dan een gevoelig nummer zonder dat een wet dat regelt. Laat het BSN weg, of vraag de FG om advies.',
      en: '"{label}" asks the BSN on the basis of {basis}. A resident then gives a sensitive number without a law that says so. Leave the BSN out, or ask the DPO\'s advice.',
    },
    "no-law": {
      nl: 'U vraagt het BSN bij "{label}", maar nergens staat welke wet dat toestaat. Een inwoner kan het dan niet nagaan. Zet de wet bij "bsnBasis", of laat het BSN weg.',
      en: '"{label}" asks the BSN, but nowhere is the law that allows it, so a resident cannot check it. Put the law under "bsnBasis", or leave the BSN out.',
    },
  },
  check: ({ project, report }) => ({
    declaration(use) {
      const { legalBasis, bsnBasis } = use.entry.declaration;
      if (legalBasis === undefined || !isBsn(use)) return;
      if (privateBases.includes(legalBasis)) {
        report("basis", {
          ...placeOf(use, "legalBasis"),
          data: { label: use.label, basis: aBasis(legalBasis) },
        });
        return;
      }
      const named = (law: typeof bsnBasis) =>
        law !== undefined && (law.law !== undefined || isSaid(law.text));
      if (named(bsnBasis)) return;
      if (isPublicBody(project)) {
        // It may use the BSN for its task (Wabb 10): the law of the task is enough. A purpose or a basis that the register
        // lacks has its own finding.
        const bases = use.purpose === undefined ? [] : basesOf(use.purpose);
        const task = bases.find(({ basis }) => basis === legalBasis);
        if (task === undefined || task.says.law.some(named)) return;
      }
      report("no-law", { ...lackingIn(use), data: { label: use.label } });
    },
  }),
});
