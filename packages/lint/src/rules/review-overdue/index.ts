import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { inBoth } from "../../facts/names.js";

export const reviewOverdue = defineRule({
  id: "review/overdue",
  severity: "warning",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 5.2, 24", en: "GDPR 5(2), 24" },
  summary: {
    nl: "Het register en de teksten zijn op tijd opnieuw bekeken.",
    en: "The register and the texts are looked at again in time.",
  },
  messages: {
    activity: {
      nl: '"{name}" moest op {date} opnieuw bekeken zijn. Een inwoner leest misschien iets dat niet meer klopt. Kijk het na en zet er een nieuwe datum bij.',
      en: '"{name}" had to be looked at again by {date}. A resident may read something that is no longer true. Check it and set a new date.',
    },
    notice: {
      nl: 'De tekst "{name}" moest op {date} opnieuw bekeken zijn. Een inwoner leest misschien iets dat niet meer klopt. Lees de tekst na en zet er een nieuwe datum bij.',
      en: 'The text "{name}" had to be looked at again by {date}. A resident may read something that is no longer true. Check the text and set a new date.',
    },
  },
  check: ({ project, report }) => ({
    activity({ id, activity, pointer }) {
      const date = activity.reviewBy;
      if (date === undefined || date >= project.asOf) return;
      report("activity", {
        at: project.register.locate(joinPointer(pointer, "reviewBy"), "value"),
        data: { name: inBoth(activity.name, id), date },
      });
    },
    notice(notice) {
      const date = notice.frontMatter.reviewBy;
      if (date === undefined || date >= project.asOf) return;
      report("notice", { at: notice.locate("/reviewBy", "value"), data: { name: notice.name, date } });
    },
  }),
});
