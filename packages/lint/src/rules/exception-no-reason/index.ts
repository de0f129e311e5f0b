import type { BuiltInText } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { listed } from "../../facts/names.js";

const lacks = (text: string | undefined) => text === undefined || text.trim() === "";

export const exceptionNoReason = defineRule({
  id: "exception/no-reason",
  severity: "error",
  decides: "owner",
  scope: "configuration",
  canBeExcepted: false,
  reference: { nl: "AVG 5.2", en: "GDPR 5(2)" },
  summary: {
    nl: "Bij een uitzondering staat waarom, wie besloot en tot wanneer.",
    en: "An exception says why, who decided and until when.",
  },
  messages: {
    lacking: {
      nl: 'Bij deze uitzondering op "{rule}" ontbreekt: {missing}. Wat een inwoner merkt, telt dus nog mee. Vul het aan; wie niet kan zeggen waarom, heeft nog niet besloten.',
      en: 'This exception to "{rule}" lacks: {missing}. What a resident notices still counts. Complete it; who cannot say why has not decided yet.',
    },
  },
  check: ({ report }) => ({
    exception(exception, { state }) {
      if (state !== "lacking") return;
      const missing: BuiltInText[] = [];
      if (lacks(exception.reason)) missing.push({ nl: "de reden", en: "the reason" });
      if (lacks(exception.decidedBy)) missing.push({ nl: "wie besloot", en: "who decided" });
      if (lacks(exception.expires)) missing.push({ nl: "de einddatum", en: "the end date" });
      report("lacking", {
        at: exception.location,
        data: { rule: exception.rule ?? "", missing: listed(missing) },
      });
    },
  }),
});
