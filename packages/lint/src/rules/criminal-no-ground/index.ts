import { classOf } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { isSaid } from "../../facts/phrases.js";
import { lackingIn } from "../../facts/place.js";

export const criminalNoGround = defineRule({
  id: "criminal/no-ground",
  severity: "error",
  decides: "officer",
  scope: "form",
  reference: { nl: "AVG 10, UAVG 31-33", en: "GDPR 10, UAVG 31–33" },
  summary: {
    nl: "Bij een strafrechtelijk gegeven staat welke wet toestaat dat u het vraagt.",
    en: "Criminal data names the law that allows you to ask it.",
  },
  messages: {
    missing: {
      nl: '"{label}" is een strafrechtelijk gegeven, maar er staat niet welke wet dat toestaat. Een inwoner geeft zoiets niet zomaar. Zet de wet bij "criminalGround", of laat de vraag weg.',
      en: '"{label}" is criminal data, but no law is named that allows it. A resident does not give that lightly. Put the law under "criminalGround", or drop the question.',
    },
  },
  check: ({ report }) => ({
    declaration(use) {
      const { category, criminalGround, purpose } = use.entry.declaration;
      if (purpose === undefined || classOf(category) !== "criminal") return;
      if (criminalGround !== undefined && (criminalGround.law !== undefined || isSaid(criminalGround.text)))
        return;
      report("missing", { ...lackingIn(use), data: { label: use.label } });
    },
  }),
});
