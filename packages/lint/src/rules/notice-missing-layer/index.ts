import { joinPointer } from "@waarom/model";
import { resolvePurposeTexts } from "@waarom/notice";
import { defineRule } from "../../engine/rule.js";
import { isSaid } from "../../facts/phrases.js";
import { usesOf } from "../../facts/uses.js";
import { formLine } from "../../facts/place.js";

export const noticeMissingLayer = defineRule({
  id: "notice/missing-layer",
  severity: "error",
  decides: "owner",
  scope: "notice",
  reference: { nl: "AVG 12.1, WP260", en: "GDPR 12(1), WP260" },
  summary: {
    nl: "Bij elke vraag is er een tekst die zegt waarvoor ze is.",
    en: "Every question has a text that says what it is for.",
  },
  messages: {
    missing: {
      nl: 'Voor "{purpose}" is nergens een tekst: niet in het register en niet in de teksten. Een inwoner vouwt "Waarom vragen we dit?" open en leest niets. Vul "text" in bij het doel.',
      en: 'There is no text for "{purpose}" anywhere: not in the register and not in the notices. A resident unfolds "Why do we ask this?" and reads nothing. Fill in "text" at the purpose.',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      const { text, sentence } = purpose.purpose;
      if (isSaid(text) || isSaid(sentence)) return;
      const uses = usesOf(project).declarations.get(purpose.id) ?? [];
      const [use] = uses;
      if (use === undefined) return;
      const written = resolvePurposeTexts(
        project,
        purpose.id,
        { language: project.defaultLanguage },
        use.form.id,
      );
      if (written.short !== undefined && written.summary !== undefined) return;
      report("missing", {
        at: project.register.locate(joinPointer(purpose.pointer), "key"),
        data: { purpose: purpose.id },
        related: [
          formLine(use.form, use.entry.pointer, {
            nl: `Deze vraag is ervoor: "${use.label}".`,
            en: `This question serves it: "${use.label}".`,
          }),
        ],
      });
    },
  }),
});
