import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { purposeName } from "../../facts/names.js";
import { findInLexicon } from "../../facts/phrases.js";
import { vaguePurposes } from "../../lexicons/vague-purposes.js";

/** More words of meaning than this beside the phrase make a purpose precise enough. */
const fewOthers = 1;

export const purposeVague = defineRule({
  id: "purpose/vague",
  severity: "hint",
  decides: "owner",
  scope: "register",
  reference: { nl: "AVG 5.1b, WP260 punt 12", en: "GDPR 5(1)(b), WP260 point 12" },
  summary: {
    nl: "Een doel is zo precies dat een inwoner weet wat er gebeurt.",
    en: "A purpose is so precise that a resident knows what will happen.",
  },
  messages: {
    vague: {
      nl: 'Het doel "{purpose}" past op bijna alles ("{phrase}"). Een inwoner weet dan niet wat u gaat doen. Schrijf het precies, bijvoorbeeld "meten of u tevreden was over uw afspraak".',
      en: 'The purpose "{purpose}" fits almost anything ("{phrase}"), so a resident does not know what you will do. Be precise, such as "measure whether you were satisfied with your appointment".',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      const match = findInLexicon(purpose.purpose.text, vaguePurposes);
      if (match === undefined || match.others > fewOthers) return;
      report("vague", {
        at: project.register.locate(joinPointer(purpose.pointer, "text"), "value"),
        data: { purpose: purposeName(purpose), phrase: match.phrase },
      });
    },
  }),
});
