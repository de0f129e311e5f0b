import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { findInLexicon } from "../../facts/phrases.js";
import { purposeName } from "../../facts/names.js";
import { basisPhrases } from "../../lexicons/basis-phrases.js";

/** A phrase with more words of meaning than this beside it probably says something of its own. */
const fewOthers = 2;

export const purposeIsBasis = defineRule({
  id: "purpose/is-basis",
  severity: "error",
  decides: "owner",
  scope: "register",
  reference: { nl: "AVG 5.1b", en: "GDPR 5(1)(b)" },
  summary: {
    nl: "Een doel zegt wat u met de gegevens doet, niet waarom dat mag.",
    en: "A purpose says what you do with the data, not why you may.",
  },
  messages: {
    exact: {
      nl: 'Het doel "{purpose}" noemt alleen de grondslag. Een inwoner leest dan niet wat u met de gegevens doet. Schrijf wat u ermee doet, bijvoorbeeld "klusbeloning uitbetalen".',
      en: 'The purpose "{purpose}" only names the legal basis, so a resident cannot read what you do with the data. Write what you do with it, such as "pay the reward for a job".',
    },
    nearly: {
      severity: "hint",
      nl: 'Het doel "{purpose}" noemt misschien vooral de grondslag ("{phrase}"). Een inwoner leest dan weinig over wat u doet. Schrijf wat u met de gegevens doet.',
      en: 'The purpose "{purpose}" may mostly name the legal basis ("{phrase}"). A resident then reads little of what you do. Write what you do with the data.',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      const match = findInLexicon(purpose.purpose.text, basisPhrases);
      if (match === undefined || match.others > fewOthers) return;
      const at = project.register.locate(joinPointer(purpose.pointer, "text"), "value");
      const name = purposeName(purpose);
      if (match.whole) report("exact", { at, data: { purpose: name } });
      else report("nearly", { at, data: { purpose: name, phrase: match.phrase } });
    },
  }),
});
