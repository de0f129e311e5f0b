import type { NoticeDocument, Project } from "@waarom/model";
import { factsHash, type NoticeTarget } from "@waarom/notice";
import { defineRule } from "../../engine/rule.js";
import { replaceAt } from "../../fixes/text.js";

/** The form or activity that a text says it is for, where it exists. */
function targetOf(project: Project, { frontMatter }: NoticeDocument): NoticeTarget | undefined {
  const form = frontMatter.form.find((id) => project.forms.has(id));
  if (form !== undefined) return { form };
  const activity = frontMatter.activity.find((id) => Object.hasOwn(project.register.value.activities, id));
  return activity === undefined ? undefined : { activity };
}

export const noticeRegisterChanged = defineRule({
  id: "notice/register-changed",
  severity: "warning",
  decides: "editor",
  scope: "notice",
  reference: { nl: "AVG 5.2, 24", en: "GDPR 5(2), 24" },
  summary: {
    nl: "Verandert het register, dan kijkt iemand de tekst na.",
    en: "When the register changes, somebody checks the text.",
  },
  messages: {
    changed: {
      nl: 'Het register is veranderd nadat deze tekst is nagekeken. Een inwoner leest misschien iets dat niet meer klopt. Lees de tekst na en zet "facts" op {mark}.',
      en: 'The register changed after this text was checked. A resident may read something that is no longer true. Check the text and set "facts" to {mark}.',
    },
  },
  check: ({ project, report }) => ({
    notice(notice) {
      const { facts } = notice.frontMatter;
      const target = facts === undefined ? undefined : targetOf(project, notice);
      if (target === undefined) return;
      const mark = factsHash(project, target).slice(0, 8);
      if (mark === facts) return;
      const at = notice.locate("/facts", "value");
      report("changed", {
        at,
        data: { mark },
        suggestions: [
          {
            title: { nl: "De tekst klopt nog", en: "The text is still right" },
            edits: [replaceAt(at, `"${mark}"`)],
          },
        ],
      });
    },
  }),
});
