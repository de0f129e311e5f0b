import { parsePointer } from "@waarom/model";
import { checklist, type ItemId } from "@waarom/notice";
import { defineRule } from "../../engine/rule.js";
import { inBoth } from "../../facts/names.js";

/** Items that another rule judges more exactly, at its own place. */
const judgedElsewhere: readonly ItemId[] = [
  "dpo.contact",
  "purpose",
  "basis",
  "basis.law",
  "retention",
  "r.withdraw",
  "provision",
  "adm",
  "newpurpose",
  "timing14",
  "art9",
  "art10",
  "bsn",
  "minors",
  "transfer",
];

export const noticeIncomplete = defineRule({
  id: "notice/incomplete",
  severity: "error",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 13, 14", en: "GDPR 13, 14" },
  summary: {
    nl: "Een privacyverklaring zegt alles wat artikel 13 en 14 vragen.",
    en: "A privacy notice says all that Articles 13 and 14 ask.",
  },
  messages: {
    absent: {
      nl: 'De privacyverklaring over "{activity}" zegt niet: {item} ({fact}). Een inwoner kan dat dus niet lezen. Vul het hier aan in het register.',
      en: 'The privacy notice about "{activity}" does not say: {item} ({fact}). A resident cannot read it. Complete the register here.',
    },
  },
  check: ({ project, report }) => ({
    activity({ id, activity, purposes }) {
      if (purposes.length === 0) return;
      for (const { id: item, label, reference, facts } of checklist(
        project,
        { activity: id },
        project.defaultLanguage,
      )) {
        if (judgedElsewhere.includes(item)) continue;
        for (const { what, pointers, state, in: where } of facts) {
          const [pointer] = pointers;
          if (state !== "absent" || where !== "register" || pointer === undefined) continue;
          report("absent", {
            at: project.register.locate(pointer, parsePointer(pointer).length > 2 ? "key" : "entry"),
            data: { activity: inBoth(activity.name, id), item: label, fact: what },
            reference,
          });
        }
      }
    },
  }),
});
