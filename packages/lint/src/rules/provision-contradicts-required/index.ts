import { provisions } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { placeOf } from "../../facts/place.js";

export const provisionContradictsRequired = defineRule({
  id: "provision/contradicts-required",
  severity: "warning",
  decides: "developer",
  scope: "form",
  reference: { nl: "AVG 13.2e", en: "GDPR 13(2)(e)" },
  summary: {
    nl: "Wat het formulier verplicht stelt, is ook volgens de uitleg verplicht.",
    en: "What the form requires is required in the explanation too.",
  },
  messages: {
    "voluntary-required": {
      nl: '"{label}" is vrijwillig, maar het formulier laat niemand verder zonder antwoord. Een inwoner leest dus iets dat niet klopt. Haal het veld uit "required", of kies een andere "provision".',
      en: '"{label}" is voluntary, but nobody can go on without an answer. A resident reads something that is not true. Take the field out of "required", or choose another "provision".',
    },
    "needed-optional": {
      nl: '"{label}" moet iemand invullen ({provision}), maar het formulier laat overslaan toe. Een inwoner merkt pas later dat er iets mist. Zet het veld in "required", of kies "voluntary".',
      en: '"{label}" must be filled in ({provision}), but the form lets it be skipped. A resident finds out only later that something is missing. Put the field in "required", or choose "voluntary".',
    },
    "consent-needed": {
      nl: 'U vraagt "{label}" met toestemming, maar iemand moet het invullen ({provision}). Een inwoner heeft dan geen vrije keuze. Kies "voluntary", of een andere grondslag.',
      en: '"{label}" rests on consent, but must be filled in ({provision}). A resident then has no free choice. Choose "voluntary", or another legal basis.',
    },
  },
  check: ({ report }) => ({
    declaration(use) {
      const { form, entry, fields, label } = use;
      const { provision, legalBasis } = entry.declaration;
      if (provision === undefined) return;
      const place = () => placeOf(use, "provision");
      const name = provisions[provision].label;
      if (legalBasis === "consent" && provision !== "voluntary") {
        report("consent-needed", { ...place(), data: { label, provision: name } });
        return;
      }
      const ordinary = fields.filter(({ conditional, repeated }) => !conditional && !repeated);
      if (provision === "voluntary") {
        // Another use of the same answer may need it: then it is required for that one.
        const only = ordinary.filter((field) =>
          field.declarations.every(
            ({ declaration }) => (declaration.provision ?? "voluntary") === "voluntary",
          ),
        );
        if (only.some(({ required }) => required === "always"))
          report("voluntary-required", { ...place(), data: { label } });
        return;
      }
      // A group is needed as soon as one of its answers is: a house number's addition may stay empty.
      const skippable =
        ordinary.length === fields.length && ordinary.every(({ required }) => required === "never");
      if (!skippable || ordinary.length === 0 || form.walk.problems.length > 0) return;
      report("needed-optional", { ...place(), data: { label, provision: name } });
    },
  }),
});
