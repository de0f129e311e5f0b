import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { basesOf } from "../../facts/bases.js";
import { purposeName } from "../../facts/names.js";
import { placeOf, registerLine } from "../../facts/place.js";

export const consentNoBasis = defineRule({
  id: "consent/no-basis",
  severity: "error",
  decides: "developer",
  scope: "form",
  reference: { nl: "AVG 6.1a, 7", en: "GDPR 6(1)(a), 7" },
  summary: {
    nl: "Toestemming vraagt u alleen voor een doel dat op toestemming rust.",
    en: "You ask consent only for a purpose that rests on consent.",
  },
  messages: {
    "no-basis": {
      nl: '"{label}" vraagt toestemming voor "{purpose}", maar dat doel rust in het register niet op toestemming. Een inwoner denkt dan een keuze te hebben. Haal de vraag weg, of laat het register aanpassen.',
      en: '"{label}" asks consent for "{purpose}", but in the register that purpose does not rest on consent. A resident would think there is a choice. Drop the question, or have the register changed.',
    },
  },
  check: ({ project, report }) => ({
    declaration(use) {
      const { entry, purpose, label } = use;
      if (entry.declaration.consentFor === undefined || purpose === undefined) return;
      if (basesOf(purpose).some(({ basis }) => basis === "consent")) return;
      report("no-basis", {
        ...placeOf(use, "consentFor"),
        data: { label, purpose: purposeName(purpose) },
        related: [
          registerLine(project, joinPointer(purpose.pointer, "legalBases"), {
            nl: "Hier staan de grondslagen van het doel.",
            en: "Here are the purpose's legal bases.",
          }),
        ],
      });
    },
  }),
});
