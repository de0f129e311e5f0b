import { joinPointer, own } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { writtenLayers } from "../../facts/layers.js";
import { textRange } from "../../facts/text-range.js";

const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");

/** The words of each form of address in Dutch. */
const forms = {
  u: word("u|uw|uzelf"),
  je: word("je|jij|jou|jouw|jezelf"),
  we: word("we"),
  wij: word("wij"),
} as const;
type Form = keyof typeof forms;
const other: Readonly<Record<Form, Form>> = { u: "je", je: "u", we: "wij", wij: "we" };

export const textAddressForm = defineRule({
  id: "text/address-form",
  severity: "warning",
  decides: "editor",
  scope: "notice",
  reference: { nl: "AVG 12.1", en: "GDPR 12(1)" },
  summary: {
    nl: "Alle teksten spreken een inwoner op dezelfde manier aan.",
    en: "All texts address a resident in the same way.",
  },
  messages: {
    form: {
      nl: 'Hier staat "{found}", terwijl uw organisatie "{wanted}" gebruikt. Een inwoner denkt dan dat er iemand anders spreekt. Schrijf "{wanted}", of pas waarom.json aan.',
      en: 'This says "{found}", while your organisation uses "{wanted}". A resident may think that somebody else is speaking. Write "{wanted}", or change waarom.json.',
    },
  },
  check: ({ project, report }) => {
    const { you, we } = project.config.address ?? {};
    const wanted = [you, we].filter((form) => form !== undefined);
    const find = (text: string) =>
      wanted.flatMap((form) => {
        const match = forms[other[form]].exec(text);
        return match === null ? [] : [{ form, found: match[0], index: match.index }];
      });
    return {
      form(form) {
        if (project.defaultLanguage !== "nl" || find(form.document.text).length === 0) return;
        const nodes = [
          { pointer: "", schema: form.schema },
          ...[...form.walk.groups, ...form.walk.fields].flatMap(({ nodes: all }) => all),
        ];
        for (const { pointer, schema } of nodes) {
          for (const keyword of ["title", "description"]) {
            const text = own(schema, keyword);
            if (typeof text !== "string") continue;
            const at = joinPointer(pointer, keyword);
            for (const { found, form: want } of find(text))
              report("form", { at: form.document.locate(at, "value"), data: { found, wanted: want } });
          }
        }
      },
      notice(notice) {
        if (notice.language !== "nl") return;
        for (const { text } of writtenLayers(notice)) {
          for (const { found, index, form } of find(text.markdown))
            report("form", {
              at: textRange(notice, text, index, index + found.length),
              data: { found, wanted: form },
            });
        }
      },
    };
  },
});
