import { layers } from "@waarom/model";
import { contextOf } from "../compose/context.js";
import { noticeFacts } from "../facts/facts.js";
import { chosenTexts } from "../whys/texts.js";
import { formText, purposeText } from "./texts.js";
/**
 * The texts that a resident reads at a field, per layer: the field's own, else those of its purposes, their activity, or the
 * category; where nobody wrote one, `from: "register"` says that the product makes a sentence.
 *
 * @throws UnknownTargetError where the project has no such form
 */
export function resolveFieldTexts(project, form, path, reader) {
  const context = contextFor(project, form, reader);
  const field = context.facts.fields.find((one) => one.path === path);
  return perLayer((layer) => (field === undefined ? [] : chosenTexts(context, field, layer).map(asChoice)));
}
/** The texts of every field of a form, by data path: one walk for all. */
export function resolveFormTexts(project, form, reader) {
  const context = contextFor(project, form, reader);
  return new Map(
    context.facts.fields.map((field) => [
      field.path,
      perLayer((layer) => chosenTexts(context, field, layer).map(asChoice)),
    ]),
  );
}
/** The text about a form as a whole, per layer. */
export function resolveFormIntroduction(project, form, reader) {
  return perLayerOptional((layer) => formText(project, form, layer, reader));
}
/** The text about a purpose itself, per layer. */
export function resolvePurposeTexts(project, purpose, reader, form) {
  return perLayerOptional((layer) => purposeText(project, purpose, layer, reader, form));
}
/** In which forms each text is shown, by its place: "used in 12 forms". */
export function textUse(project, language) {
  const use = new Map();
  for (const form of project.forms.keys()) {
    for (const texts of resolveFormTexts(project, form, { language }).values()) {
      const shown = new Set(
        layers
          .flatMap((layer) => texts[layer])
          .flatMap((choice) => (choice.from === "notice" ? [placeOf(choice.text)] : [])),
      );
      for (const place of shown) {
        const entry = use.get(place) ?? { forms: new Set(), fields: 0 };
        entry.forms.add(form);
        entry.fields += 1;
        use.set(place, entry);
      }
    }
  }
  return use;
}
/** The key of a text in `textUse`: its file and where it begins. */
export function placeOf({ text }) {
  return `${text.location.file}:${text.location.range.start.offset}`;
}
const contexts = new WeakMap();
function contextFor(project, form, reader) {
  const known = contexts.get(project) ?? new Map();
  contexts.set(project, known);
  const key = JSON.stringify([form, reader.language, reader.audience ?? null]);
  const context = known.get(key) ?? contextOf(noticeFacts(project, { form }), reader);
  known.set(key, context);
  return context;
}
function asChoice(choice) {
  if (choice.from === "notice")
    return { from: "notice", text: choice.text, purposes: choice.purposes.map(({ linked }) => linked.id) };
  return { from: "register", purpose: choice.purpose.linked.id, pointer: choice.purpose.linked.pointer };
}
function perLayer(resolve) {
  return { short: resolve("short"), summary: resolve("summary"), legal: resolve("legal") };
}
function perLayerOptional(resolve) {
  const { short, summary, legal } = perLayer(resolve);
  return {
    ...(short === undefined ? {} : { short }),
    ...(summary === undefined ? {} : { summary }),
    ...(legal === undefined ? {} : { legal }),
  };
}
