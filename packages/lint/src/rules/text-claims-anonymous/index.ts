import { joinPointer, own, type Location, type ProjectForm } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { hasPersonalLink, identifierIn } from "../../facts/identifying.js";
import { usesOf } from "../../facts/uses.js";
import { textRange } from "../../facts/text-range.js";

const claim = /(?<!\p{L})(?<!\b(?:niet|geen|not|never)\s)(anoniem|anonieme|anonymous|anonymously)(?!\p{L})/iu;

export const textClaimsAnonymous = defineRule({
  id: "text/claims-anonymous",
  severity: "error",
  decides: "editor",
  scope: "notice",
  reference: { nl: "AVG 4.1, overweging 26", en: "GDPR 4(1), recital 26" },
  summary: {
    nl: "U schrijft alleen “anoniem” als niemand te herkennen is.",
    en: "You write “anonymous” only where nobody can be recognised.",
  },
  messages: {
    identifier: {
      nl: 'Hier staat "{word}", maar het formulier vraagt ook "{label}". Een inwoner denkt dan dat u niet weet wie antwoordt. Schrijf wie het antwoord ziet, of laat die vraag weg.',
      en: 'This says "{word}", but the form also asks "{label}". A resident then thinks you do not know who answers. Say who sees the answer, or drop that question.',
    },
    link: {
      nl: 'Hier staat "{word}", maar mensen krijgen een eigen link. Een inwoner denkt dan dat u niet weet wie antwoordt. Schrijf wie het antwoord ziet, of gebruik één open link.',
      en: 'This says "{word}", but people get a link of their own. A resident then thinks you do not know who answers. Say who sees the answer, or use one open link.',
    },
  },
  check: ({ project, report }) => {
    function judge(form: ProjectForm, text: string, at: (from: number, to: number) => Location): boolean {
      const match = claim.exec(text);
      if (match === null) return false;
      const word = match[0];
      const label = identifierIn(form);
      const place = at(match.index, match.index + word.length);
      if (label !== undefined) report("identifier", { at: place, data: { word, label } });
      else if ((usesOf(project).byForm.get(form) ?? []).some(({ purpose }) => hasPersonalLink(purpose)))
        report("link", { at: place, data: { word } });
      return true;
    }
    return {
      form(form) {
        // Most forms never use the word: one look at the text spares a walk over all its strings.
        if (!claim.test(form.document.text)) return;
        const nodes = [
          { pointer: "", schema: form.schema },
          ...[...form.walk.groups, ...form.walk.fields].flatMap(({ nodes: all }) => all),
        ];
        for (const { pointer, schema } of nodes) {
          for (const keyword of ["title", "description"]) {
            const text = own(schema, keyword);
            if (typeof text !== "string") continue;
            judge(form, text, () => form.document.locate(joinPointer(pointer, keyword), "value"));
          }
        }
      },
      notice(notice) {
        const forms = notice.frontMatter.form.flatMap((id) => project.forms.get(id) ?? []);
        for (const { short, summary, legal } of notice.topics) {
          for (const layer of [short, summary, legal]) {
            if (layer === undefined) continue;
            const at = (from: number, to: number) => textRange(notice, layer, from, to);
            forms.find((form) => judge(form, layer.markdown, at));
          }
        }
      },
    };
  },
});
