import { didYouMean } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { exceptionPlace } from "../../facts/exception-place.js";
import { replaceAt } from "../../fixes/text.js";

export const exceptionUnused = defineRule({
  id: "exception/unused",
  severity: "error",
  decides: "owner",
  scope: "configuration",
  canBeExcepted: false,
  reference: { nl: "AVG 5.2", en: "GDPR 5(2)" },
  summary: {
    nl: "Een uitzondering hoort bij een bevinding die er is.",
    en: "An exception belongs to a finding that exists.",
  },
  messages: {
    unused: {
      nl: 'Deze uitzondering op "{rule}" hoort bij geen enkele bevinding. Voor een inwoner verandert ze niets. Haal haar weg, of wijs de juiste plaats aan.',
      en: 'This exception to "{rule}" belongs to no finding, so it changes nothing for a resident. Remove it, or point at the right place.',
    },
    nearby: {
      nl: 'Deze uitzondering op "{rule}" wijst naar "{pointer}", maar de bevinding staat bij "{near}". Wat een inwoner merkt, telt dus nog mee. Bedoelde u die plaats?',
      en: 'This exception to "{rule}" points at "{pointer}", but the finding is at "{near}". What a resident notices still counts. Did you mean that place?',
    },
  },
  check: ({ project, report }) => ({
    exception(exception, { state, near }) {
      if (state !== "unused") return;
      const { rule = "", pointer = "" } = exception;
      const places = near.map((d) => d.pointer);
      const suggestion = didYouMean(pointer, places) ?? (places.length === 1 ? places[0] : undefined);
      if (suggestion === undefined) {
        report("unused", { at: exceptionPlace(project, exception, "rule"), data: { rule } });
        return;
      }
      const at = exceptionPlace(project, exception, "pointer");
      report("nearby", {
        at,
        data: { rule, pointer, near: suggestion },
        suggestions: [
          {
            title: { nl: `Wijs naar "${suggestion}"`, en: `Point at "${suggestion}"` },
            edits: [replaceAt(at, JSON.stringify(suggestion))],
          },
        ],
      });
    },
  }),
});
