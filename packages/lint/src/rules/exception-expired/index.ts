import { defineRule } from "../../engine/rule.js";
import { exceptionPlace } from "../../facts/exception-place.js";

export const exceptionExpired = defineRule({
  id: "exception/expired",
  severity: "error",
  decides: "owner",
  scope: "configuration",
  canBeExcepted: false,
  reference: { nl: "AVG 5.2", en: "GDPR 5(2)" },
  summary: {
    nl: "Een uitzondering geldt tot haar einddatum, niet langer.",
    en: "An exception holds until its end date, not longer.",
  },
  messages: {
    expired: {
      nl: 'De uitzondering op "{rule}" liep tot {date}. Wat een inwoner eraan merkt, telt nu weer mee. Herstel de bevinding, of neem een nieuw besluit met een nieuwe datum.',
      en: 'The exception to "{rule}" ran until {date}. What a resident notices of it counts again. Mend the finding, or decide again with a new date.',
    },
  },
  check: ({ project, report }) => ({
    exception(exception, { state }) {
      if (state !== "expired") return;
      report("expired", {
        at: exceptionPlace(project, exception, "expires"),
        data: { rule: exception.rule ?? "", date: exception.expires ?? "" },
      });
    },
  }),
});
