import { didYouMean, isJsonObject, type NoticeDocument, type Project } from "@waarom/model";
import { topicTargets } from "@waarom/notice";
import { defineRule } from "../../engine/rule.js";
import { replaceAt } from "../../fixes/text.js";

/** Names that a heading of this file could have. */
function namesFor(project: Project, notice: NoticeDocument): readonly string[] {
  const forms = notice.frontMatter.form.flatMap((id) => project.forms.get(id) ?? []);
  const fields = forms.flatMap(({ schema }) =>
    isJsonObject(schema.properties) ? Object.keys(schema.properties) : [],
  );
  const purposes = [...project.register.purposes.values()].map(({ purposeId }) => purposeId);
  return [...fields, ...purposes];
}

export const noticeUnknownTopic = defineRule({
  id: "notice/unknown-topic",
  severity: "error",
  decides: "editor",
  scope: "notice",
  reference: { nl: "AVG 12.1", en: "GDPR 12(1)" },
  summary: {
    nl: "Elk kopje hoort bij een veld, een doel of een soort gegeven dat bestaat.",
    en: "Every heading belongs to a field, a purpose or a category that exists.",
  },
  messages: {
    unknown: {
      nl: 'Het kopje "{topic}" hoort bij geen veld, doel of soort gegeven. Een inwoner krijgt deze tekst nooit te zien. Gebruik de naam van een veld of van een doel.',
      en: 'The heading "{topic}" belongs to no field, purpose or category, so a resident never sees this text. Use the name of a field or of a purpose.',
    },
    nearly: {
      nl: 'Het kopje "{topic}" hoort bij geen veld, doel of soort gegeven. Een inwoner krijgt deze tekst nooit te zien. Bedoelde u "{suggestion}"?',
      en: 'The heading "{topic}" belongs to no field, purpose or category, so a resident never sees this text. Did you mean "{suggestion}"?',
    },
    ambiguous: {
      nl: 'Het kopje "{topic}" kan bij meer velden horen ({paths}). Een inwoner leest de tekst dan op de verkeerde plaats. Schrijf het veld voluit, bijvoorbeeld "{first}".',
      en: 'The heading "{topic}" may belong to several fields ({paths}). A resident would read the text in the wrong place. Write the field in full, such as "{first}".',
    },
  },
  check: ({ project, report }) => ({
    notice(notice) {
      for (const topic of notice.topics) {
        for (const target of topicTargets(project, notice, topic)) {
          if (target.kind === "unknown") {
            const suggestion = didYouMean(topic.name, namesFor(project, notice));
            if (suggestion === undefined)
              report("unknown", { at: topic.location, data: { topic: topic.name } });
            else
              report("nearly", {
                at: topic.location,
                data: { topic: topic.name, suggestion },
                suggestions: [
                  {
                    title: { nl: `Schrijf "${suggestion}"`, en: `Write "${suggestion}"` },
                    edits: [replaceAt(topic.location, suggestion)],
                  },
                ],
              });
          } else if (target.kind === "ambiguous") {
            report("ambiguous", {
              at: topic.location,
              data: { topic: topic.name, paths: target.paths.join(", "), first: target.paths[0] ?? "" },
            });
          }
        }
      }
    },
  }),
});
