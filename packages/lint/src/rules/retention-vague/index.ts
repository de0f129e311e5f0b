import { joinPointer } from "@waarom/model";
import { vagueRetention } from "@waarom/notice";
import { defineRule } from "../../engine/rule.js";
import { inBoth, purposeName } from "../../facts/names.js";

export const retentionVague = defineRule({
  id: "retention/vague",
  severity: "error",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 13.2a", en: "GDPR 13(2)(a)" },
  summary: {
    nl: "Een bewaartermijn zegt meer dan “niet langer dan nodig”.",
    en: "A retention period says more than “not longer than necessary”.",
  },
  messages: {
    vague: {
      nl: 'Bij het doel "{purpose}" staat als termijn: "{text}". Een inwoner kan daar niet uit opmaken wanneer de gegevens weg zijn. Noem een termijn of een gebeurtenis.',
      en: 'The period for "{purpose}" is: "{text}". A resident cannot tell from that when the data will be gone. Name a period or an event.',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      for (const { retention, pointer } of purpose.retention) {
        if (retention.period !== undefined) continue;
        const match = vagueRetention(retention.criterion);
        if (match === undefined) continue;
        report("vague", {
          at: project.register.locate(joinPointer(pointer, "criterion"), "value"),
          data: { purpose: purposeName(purpose), text: inBoth(retention.criterion, match.phrase) },
        });
      }
    },
  }),
});
