import { joinPointer, type DeclaredField, type Project } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { purposeName } from "../../facts/names.js";
import { isSaid } from "../../facts/phrases.js";
import { formLine, lackingIn } from "../../facts/place.js";
import { usesOf } from "../../facts/uses.js";

/** True where any use of the answer says what follows without it: a resident needs to read that once. */
function saysConsequence(project: Project, field: DeclaredField): boolean {
  return field.declarations.some(({ declaration: { consequence, purpose } }) => {
    if (isSaid(consequence)) return true;
    return purpose !== undefined && isSaid(project.register.purpose(purpose)?.purpose.consequence);
  });
}

export const provisionMissing = defineRule({
  id: "provision/missing",
  severity: "error",
  decides: "developer",
  scope: "form",
  reference: { nl: "AVG 13.2e", en: "GDPR 13(2)(e)" },
  summary: {
    nl: "Bij elk veld staat of iemand het moet invullen, en wat er anders gebeurt.",
    en: "Every field says whether it must be filled in, and what happens if not.",
  },
  messages: {
    class: {
      nl: 'Bij "{label}" staat niet of iemand dit moet invullen. Een inwoner weet dan niet of overslaan mag. Kies bij "provision": statutory, contractual, needed-for-decision of voluntary.',
      en: '"{label}" does not say whether it must be filled in, so a resident does not know if skipping is allowed. Choose a "provision": statutory, contractual, needed-for-decision or voluntary.',
    },
    consequence: {
      decides: "owner",
      nl: 'Voor "{purpose}" zijn vragen verplicht, maar er staat niet wat er gebeurt zonder antwoord. Een inwoner weet dan niet waar die aan toe is. Vul "consequence" in, bijvoorbeeld "Mist er iets? Dan vragen we u dat eerst."',
      en: '"{purpose}" has required questions but does not say what happens without an answer. A resident does not know where they stand. Fill in "consequence", such as "Something missing? We ask you first."',
    },
  },
  check: ({ project, report }) => ({
    declaration(use) {
      const { purpose, provision, legalBasis } = use.entry.declaration;
      // Consent is always free to give: that needs no saying twice.
      if (purpose === undefined || provision !== undefined || legalBasis === "consent") return;
      report("class", { ...lackingIn(use), data: { label: use.label } });
    },
    purpose(purpose) {
      if (isSaid(purpose.purpose.consequence)) return;
      const unsaid = (usesOf(project).declarations.get(purpose.id) ?? []).find(({ entry, fields }) => {
        const { provision } = entry.declaration;
        if (provision === undefined || provision === "voluntary") return false;
        return fields.some((field) => field.required !== "never" && !saysConsequence(project, field));
      });
      if (unsaid === undefined) return;
      report("consequence", {
        at: project.register.locate(joinPointer(purpose.pointer), "key"),
        data: { purpose: purposeName(purpose) },
        related: [
          formLine(unsaid.form, unsaid.entry.pointer, {
            nl: `Deze vraag is verplicht: "${unsaid.label}".`,
            en: `This question is required: "${unsaid.label}".`,
          }),
        ],
      });
    },
  }),
});
