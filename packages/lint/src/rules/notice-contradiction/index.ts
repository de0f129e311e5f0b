import {
  isBuiltInLanguage,
  type LinkedPurpose,
  type NoticeDocument,
  type NoticeTopic,
  type Project,
} from "@waarom/model";
import { sentences, topicTargets } from "@waarom/notice";
import { defineRule } from "../../engine/rule.js";
import { writtenLayers } from "../../facts/layers.js";
import { inBoth } from "../../facts/names.js";
import { durationDays, periodsIn } from "../../facts/periods.js";
import { findPhrase } from "../../facts/phrases.js";
import { textRange } from "../../facts/text-range.js";
import { usesOf } from "../../facts/uses.js";
import { givingWords, retentionWords } from "../../lexicons/retention-words.js";

/** The purposes that a topic speaks of. */
function purposesOf(project: Project, notice: NoticeDocument, topic: NoticeTopic): readonly LinkedPurpose[] {
  const ids = topicTargets(project, notice, topic).flatMap((target): readonly string[] => {
    if (target.kind === "purpose") return [target.purpose];
    if (target.kind === "activity")
      return [...project.register.purposes.values()]
        .filter((p) => p.activityId === target.activity)
        .map((p) => p.id);
    if (target.kind !== "form" && target.kind !== "field") return [];
    const form = project.forms.get(target.form);
    const uses = form === undefined ? [] : (usesOf(project).byForm.get(form) ?? []);
    return uses
      .filter(({ fields }) => target.kind === "form" || fields.some(({ path }) => path === target.path))
      .flatMap(({ purpose }) => purpose?.id ?? []);
  });
  return [...new Set(ids)].flatMap((id) => project.register.purpose(id) ?? []);
}

export const noticeContradiction = defineRule({
  id: "notice/contradiction",
  severity: "warning",
  decides: "editor",
  scope: "notice",
  reference: { nl: "WP260 punt 35", en: "WP260 point 35" },
  summary: {
    nl: "Een tekst zegt niets anders dan het register.",
    en: "A text says nothing else than the register.",
  },
  messages: {
    period: {
      nl: 'Hier staat "{period}", maar het register noemt die termijn niet bij dit onderwerp. Een inwoner leest twee verschillende termijnen. Gebruik de termijn uit het register, of laat het register aanpassen.',
      en: 'This says "{period}", but the register does not give that period for this subject. A resident reads two different periods. Use the one of the register, or have the register changed.',
    },
    recipient: {
      nl: 'Hier staat dat "{recipient}" gegevens krijgt, maar het register noemt die niet bij dit onderwerp. Een inwoner leest twee verschillende lijsten. Pas de tekst of het register aan.',
      en: 'This says that "{recipient}" gets data, but the register does not name it for this subject. A resident reads two different lists. Change the text or the register.',
    },
  },
  check: ({ project, report }) => ({
    notice(notice) {
      const { language } = notice;
      if (!isBuiltInLanguage(language)) return;
      for (const { topic, text } of writtenLayers(notice)) {
        const said = sentences(text.markdown, language);
        const keeps = said.filter(
          (sentence) => findPhrase(sentence.text, retentionWords[language]) !== undefined,
        );
        const gives = said.filter(
          (sentence) => findPhrase(sentence.text, givingWords[language]) !== undefined,
        );
        if (keeps.length === 0 && gives.length === 0) continue;
        const purposes = purposesOf(project, notice, topic);
        if (purposes.length === 0) continue;

        const known = new Set(
          purposes.flatMap((p) => p.retention.map(({ retention }) => durationDays(retention.period ?? ""))),
        );
        for (const sentence of keeps) {
          for (const { text: period, index, days } of periodsIn(sentence.text)) {
            if (known.has(days)) continue;
            const from = sentence.start + index;
            report("period", { at: textRange(notice, text, from, from + period.length), data: { period } });
          }
        }
        const allowed = new Set(
          purposes.flatMap((p) => [
            ...p.recipients.map(({ id }) => id),
            ...p.obtained.map(({ obtained }) => obtained.source ?? ""),
          ]),
        );
        for (const [id, { name }] of Object.entries(project.register.value.recipients)) {
          if (allowed.has(id)) continue;
          const called = inBoth(name, id)[language];
          for (const sentence of gives) {
            const index =
              findPhrase(sentence.text, [called]) === undefined ? -1 : sentence.text.indexOf(called);
            if (index < 0) continue;
            const from = sentence.start + index;
            const at = textRange(notice, text, from, from + called.length);
            report("recipient", { at, data: { recipient: called } });
          }
        }
      }
    },
  }),
});
