import { joinPointer, type BuiltInText } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { isReachable } from "../../facts/contact.js";
import { inBoth, listed } from "../../facts/names.js";
import { isSaid } from "../../facts/phrases.js";

export const automatedUndisclosed = defineRule({
  id: "automated/undisclosed",
  severity: "error",
  decides: "owner",
  scope: "register",
  reference: { nl: "AVG 13.2f, 22, UAVG 40", en: "GDPR 13(2)(f), 22, UAVG 40" },
  summary: {
    nl: "Besluit een computer, dan staat erbij hoe en wat dat betekent.",
    en: "Where a computer decides, the register says how and what it means.",
  },
  messages: {
    undisclosed: {
      nl: 'Bij "{activity}" besluit een computer, maar er staat niet: {missing}. Een inwoner begrijpt het besluit dan niet. Schrijf het in gewone taal op.',
      en: 'In "{activity}" a computer decides, but this is not said: {missing}. A resident will not understand the decision. Write it in plain words.',
    },
    review: {
      severity: "warning",
      nl: 'Bij "{activity}" besluit een computer, maar er staat niet waar iemand een mens laat meekijken. Een inwoner kan zich dan niet verweren. Vul "humanReview" in.',
      en: 'In "{activity}" a computer decides, but it is not said where to ask for a person. A resident cannot contest it. Fill in "humanReview".',
      reference: { nl: "AVG 22.3", en: "GDPR 22(3)" },
    },
  },
  check: ({ project, report }) => ({
    activity({ id, activity, pointer }) {
      const decides = activity.automatedDecisions;
      if (decides === undefined || decides === "none") return;
      const at = project.register.locate(joinPointer(pointer, "automatedDecisions"), "key");
      const name = inBoth(activity.name, id);
      const missing: BuiltInText[] = [];
      if (!isSaid(decides.logic)) missing.push({ nl: "hoe het werkt", en: "how it works" });
      if (!isSaid(decides.consequences)) missing.push({ nl: "wat het betekent", en: "what it means" });
      if (missing.length > 0)
        report("undisclosed", { at, data: { activity: name, missing: listed(missing) } });
      if (!isReachable(decides.humanReview)) report("review", { at, data: { activity: name } });
    },
  }),
});
