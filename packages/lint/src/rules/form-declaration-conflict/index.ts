import { formLine } from "../../facts/place.js";
import { factOf, problemsOf } from "../../facts/problems.js";
import { defineRule } from "../../engine/rule.js";

export const formDeclarationConflict = defineRule({
  id: "form/declaration-conflict",
  severity: "error",
  decides: "developer",
  scope: "form",
  canBeExcepted: false,
  reference: { nl: "AVG 5.1a", en: "GDPR 5(1)(a)" },
  summary: {
    nl: "Een vraag wordt op één manier beschreven.",
    en: "A question is described in one way.",
  },
  messages: {
    "declaration-conflict": {
      nl: '"{label}" wordt twee keer anders beschreven ("{keyword}"). Een inwoner ziet dan iets anders dan wat wordt gecontroleerd. Beschrijf de vraag op één plek.',
      en: '"{label}" is described twice in different ways ("{keyword}"). A resident would see something else than what is checked. Describe the question in one place.',
    },
    "root-declares": {
      nl: 'Het hele formulier "{label}" heeft één doel voor alle vragen. Een inwoner ziet dan niet waarom u elke vraag stelt. Zet "x-privacy" bij de vragen, of bij een groep die bij elkaar hoort.',
      en: 'The whole form "{label}" has one purpose for all questions. A resident cannot see why you ask each of them. Put "x-privacy" at the questions, or at a group that belongs together.',
    },
  },
  check: ({ report }) => ({
    form(form) {
      for (const { kind, problem, label } of problemsOf(form, ["declaration-conflict"])) {
        const at = form.document.locate(problem.pointer, "key");
        const { other } = problem.data;
        report(kind, {
          at,
          dataPath: problem.path,
          data: { label, keyword: factOf(problem, "key") },
          related:
            typeof other !== "string"
              ? []
              : [formLine(form, other, { nl: "Hier staat het anders.", en: "Here it is different." })],
        });
      }
      for (const { kind, problem, label } of problemsOf(form, ["root-declares"])) {
        const at = form.document.locate(problem.pointer, "key");
        report(kind, { at, dataPath: problem.path, data: { label } });
      }
    },
  }),
});
