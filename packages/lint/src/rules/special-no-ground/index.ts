import { categories, classOf, type SpecialGround } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { isSaid } from "../../facts/phrases.js";
import { lackingIn, placeOf } from "../../facts/place.js";

/** Grounds that need Union or national law beside them (Art. 9(2)(b), (g), (h), (i), (j)). */
const needLaw: readonly SpecialGround[] = ["art9-b", "art9-g", "art9-h", "art9-i", "art9-j"];

export const specialNoGround = defineRule({
  id: "special/no-ground",
  severity: "error",
  decides: "officer",
  scope: "form",
  reference: { nl: "AVG 9.1, 9.2, UAVG 22-30", en: "GDPR 9(1)–(2), UAVG 22–30" },
  summary: {
    nl: "Bij een bijzonder gegeven staat waarom u het mag vragen.",
    en: "Special-category data says why you may ask it.",
  },
  messages: {
    missing: {
      nl: '"{label}" is een bijzonder gegeven ({category}), maar er staat niet waarom u het mag vragen. Een inwoner geeft zoiets niet zomaar. Zet de grond van artikel 9 en de wet erbij, of laat de vraag weg.',
      en: '"{label}" is special-category data ({category}), but it does not say why you may ask it. A resident does not give that lightly. Add the ground of Article 9 and the law, or drop the question.',
    },
    "no-law": {
      severity: "warning",
      nl: 'Bij "{label}" ({category}) staat wel een grond van artikel 9, maar niet de wet die erbij hoort. Een inwoner kan dan niet nagaan of het mag. Zet de wet bij "specialGround".',
      en: '"{label}" ({category}) names a ground of Article 9 but not the law that goes with it. A resident cannot check whether it is allowed. Add the law to "specialGround".',
    },
  },
  check: ({ report }) => ({
    declaration(use) {
      const { category, specialGround, purpose } = use.entry.declaration;
      if (category === undefined || purpose === undefined || classOf(category) !== "special") return;
      const data = { label: use.label, category: categories[category].label };
      if (specialGround?.ground === undefined) {
        report("missing", { ...lackingIn(use), data });
        return;
      }
      const { ground, law } = specialGround;
      if (!needLaw.includes(ground) || law?.law !== undefined || isSaid(law?.text)) return;
      report("no-law", { ...placeOf(use, "specialGround", "key"), data });
    },
  }),
});
