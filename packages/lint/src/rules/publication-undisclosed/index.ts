import { categories, joinPointer, type BuiltInText } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { inBoth, listed } from "../../facts/names.js";
import { isSaid } from "../../facts/phrases.js";

export const publicationUndisclosed = defineRule({
  id: "publication/undisclosed",
  severity: "error",
  decides: "owner",
  scope: "register",
  reference: { nl: "AVG 5.1a, 13", en: "GDPR 5(1)(a), 13" },
  summary: {
    nl: "Wordt iets openbaar, dan staat erbij wat, waar en volgens welke wet.",
    en: "Where something becomes public, the register says what, where and under which law.",
  },
  messages: {
    incomplete: {
      nl: 'Bij "{activity}" wordt een gegeven openbaar ({category}), maar er staat niet: {missing}. Een inwoner schrikt als de naam ineens op internet staat. Vul het aan.',
      en: 'In "{activity}" data becomes public ({category}), but this is not said: {missing}. A resident is startled to find a name on the internet. Complete it.',
    },
  },
  check: ({ project, report }) => ({
    activity({ id, activity, pointer }) {
      activity.publication.forEach((publication, index) => {
        const missing: BuiltInText[] = [];
        if (!isSaid(publication.what)) missing.push({ nl: "wat precies", en: "what exactly" });
        if (!isSaid(publication.where)) missing.push({ nl: "waar", en: "where" });
        const lawful = publication.law.some(({ law, text }) => law !== undefined || isSaid(text));
        if (!lawful) missing.push({ nl: "volgens welke wet", en: "under which law" });
        if (missing.length === 0) return;
        const { category } = publication;
        report("incomplete", {
          at: project.register.locate(joinPointer(pointer, "publication", index), "entry"),
          data: {
            activity: inBoth(activity.name, id),
            category: category === undefined ? { nl: "onbekend", en: "unknown" } : categories[category].label,
            missing: listed(missing),
          },
        });
      });
    },
  }),
});
