import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { inBoth, purposeName } from "../../facts/names.js";
import { isSaid } from "../../facts/phrases.js";

export const retentionMissing = defineRule({
  id: "retention/missing",
  severity: "error",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 13.2a, 30.1f", en: "GDPR 13(2)(a), 30(1)(f)" },
  summary: {
    nl: "Bij elk doel staat hoe lang u de gegevens bewaart.",
    en: "Every purpose says how long you keep the data.",
  },
  messages: {
    missing: {
      nl: 'Bij het doel "{purpose}" staat niet hoe lang u de gegevens bewaart. Een inwoner kan dat dus niet lezen. Zet er per uitkomst een termijn bij, bijvoorbeeld P1Y na het besluit.',
      en: '"{purpose}" does not say how long you keep the data, so a resident cannot read it. Add a period per outcome, such as P1Y after the decision.',
    },
    "no-period": {
      nl: 'Bij het doel "{purpose}" staat wel een uitkomst ({outcome}), maar geen termijn. Een inwoner weet dan niet hoe lang u de gegevens bewaart. Zet er een termijn of een maatstaf bij.',
      en: '"{purpose}" gives an outcome ({outcome}) but no period. A resident cannot tell how long you keep the data. Add a period or a criterion.',
    },
    "no-start": {
      severity: "warning",
      nl: 'Bij het doel "{purpose}" staat wel een termijn, maar niet vanaf wanneer. Een inwoner kan dus niet uitrekenen wanneer de gegevens weg zijn. Zet erbij waarna de termijn loopt.',
      en: '"{purpose}" gives a period but not what it runs from. A resident cannot work out when the data will be gone. Say after what the period runs.',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      const name = purposeName(purpose);
      if (purpose.retention.length === 0) {
        report("missing", { at: project.register.locate(purpose.pointer, "key"), data: { purpose: name } });
      }
      for (const { retention, pointer } of purpose.retention) {
        const { period, criterion, from, after, outcome } = retention;
        if (period === undefined && !isSaid(criterion)) {
          const at = project.register.locate(pointer, "entry");
          report("no-period", { at, data: { purpose: name, outcome: inBoth(outcome, "–") } });
        } else if (period !== undefined && !isSaid(from) && !isSaid(after)) {
          const at = project.register.locate(joinPointer(pointer, "period"), "entry");
          report("no-start", { at, data: { purpose: name } });
        }
      }
    },
  }),
});
