import { classOf, joinPointer, type BuiltInText, type DataCategory } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { inBoth, listed } from "../../facts/names.js";
import { isSaid } from "../../facts/phrases.js";
import { usesOf } from "../../facts/uses.js";

export const dpiaMissing = defineRule({
  id: "dpia/missing",
  severity: "warning",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 35", en: "GDPR 35" },
  summary: {
    nl: "Bij gevoelige gegevens of profilering staat of er een DPIA is.",
    en: "With sensitive data or profiling, the register says whether there is a DPIA.",
  },
  messages: {
    missing: {
      nl: '"{activity}" gaat over {reason}, maar er staat niets over een DPIA. Of iemand de risico\'s voor inwoners heeft bekeken, is dan niet te zien. Zet het kenmerk erbij, of waarom er geen nodig is.',
      en: '"{activity}" concerns {reason}, but nothing is said of a DPIA. Nobody can see whether the risks for residents were looked at. Add its reference, or why none is needed.',
    },
    reference: {
      nl: 'Bij "{activity}" staat dat een DPIA nodig is, maar niet welke. Of iemand de risico\'s voor inwoners heeft bekeken, is dan niet te zien. Zet het kenmerk en de datum erbij.',
      en: '"{activity}" says that a DPIA is needed but not which one. Nobody can see whether the risks for residents were looked at. Add its reference and date.',
    },
    reason: {
      nl: 'Bij "{activity}" staat dat geen DPIA nodig is, maar het gaat over {reason}. Waarom het risico voor inwoners klein is, is dan niet te zien. Zet de reden erbij; vraag bij twijfel de FG om advies.',
      en: '"{activity}" says that no DPIA is needed, but it concerns {reason}. Nobody can see why the risk for residents is small. Add the reason; if unsure, ask the DPO\'s advice.',
    },
  },
  check: ({ project, report }) => ({
    activity({ id, activity, pointer, purposes }) {
      const { dpia, automatedDecisions } = activity;
      const name = inBoth(activity.name, id);
      const place = () => ({
        at: project.register.locate(dpia === undefined ? pointer : joinPointer(pointer, "dpia"), "key"),
      });
      if (dpia?.needed === true) {
        if (dpia.reference === undefined) report("reference", { ...place(), data: { activity: name } });
        return;
      }
      const asked = purposes.flatMap((purpose) =>
        (usesOf(project).declarations.get(purpose.id) ?? []).map(({ entry }) => entry.declaration.category),
      );
      const found = [
        ...asked,
        ...activity.data.map(({ category }) => category),
        ...activity.obtained.map(({ category }) => category),
      ];
      const has = (kind: ReturnType<typeof classOf>) =>
        found.some((category: DataCategory | undefined) => classOf(category) === kind);
      const reasons: BuiltInText[] = [];
      if (has("special")) reasons.push({ nl: "bijzondere gegevens", en: "special-category data" });
      if (has("criminal")) reasons.push({ nl: "strafrechtelijke gegevens", en: "criminal data" });
      if (automatedDecisions !== undefined && automatedDecisions !== "none")
        reasons.push(
          automatedDecisions.profiling === true
            ? { nl: "profilering", en: "profiling" }
            : { nl: "besluiten door een computer", en: "decisions by a computer" },
        );
      if (reasons.length === 0) return;
      const data = { activity: name, reason: listed(reasons) };
      if (dpia?.needed === undefined) report("missing", { ...place(), data });
      else if (!isSaid(dpia.reason)) report("reason", { ...place(), data });
    },
  }),
});
