import { isJsonObject, joinPointer, valueAt } from "@waarom/model";
import { problemsOf } from "../../facts/problems.js";
import { defineRule } from "../../engine/rule.js";
import { editJson } from "../../fixes/json.js";

export const formOpenObject = defineRule({
  id: "form/open-object",
  severity: "error",
  decides: "developer",
  scope: "form",
  canBeExcepted: false,
  reference: { nl: "AVG 25", en: "GDPR 25" },
  summary: {
    nl: "Een formulier neemt geen gegevens aan die het niet noemt.",
    en: "A form accepts no data that it does not name.",
  },
  messages: {
    "open-object": {
      nl: 'Bij "{label}" kan iemand meer meesturen dan u vraagt. Een inwoner leest van die gegevens nergens waarvoor ze zijn. Zet er "unevaluatedProperties": false bij.',
      en: '"{label}" accepts more than you ask for. A resident reads nowhere what that data is for. Add "unevaluatedProperties": false.',
    },
  },
  check: ({ report }) => ({
    form(form) {
      for (const { kind, problem, label } of problemsOf(form, ["open-object"])) {
        const pointer = joinPointer(problem.pointer, "unevaluatedProperties");
        report(kind, {
          at: form.document.locate(problem.pointer, "key"),
          dataPath: problem.path,
          data: { label },
          // `true` has no room for a keyword: what it should be is for the author to say.
          ...(isJsonObject(valueAt(form.schema, problem.pointer))
            ? {
                fix: {
                  title: { nl: "Sluit het object", en: "Close the object" },
                  edits: editJson(form.document, form.schema, pointer, false),
                },
              }
            : {}),
        });
      }
    },
  }),
});
