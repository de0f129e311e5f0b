import type { BlockNode, Language, Layer, NoticeSource } from "@waarom/model";
import { joinPointer } from "@waarom/model";
import type { FieldFacts, FieldUse } from "../facts/fields.js";
import type { BasisFacts, PurposeFacts } from "../facts/facts.js";
import { paragraph } from "../markdown/nodes.js";
import { purposeSentence } from "../compose/purpose-words.js";
import { noticeBlocks } from "../compose/notice-text.js";
import { remember } from "../compose/remember.js";
import { fromRegister, read, type Context } from "../compose/context.js";
import { placeholderId } from "../placeholders/fill.js";
import { fieldText, inheritedText, type ResolvedText } from "../topics/texts.js";
import { purposeWords } from "../words/sentences/purposes.js";
import { clause, say } from "../words/say.js";

/** The words of one layer at a field: what an editor wrote, or a sentence made of the register. */
export type ChosenText =
  | { readonly from: "notice"; readonly text: ResolvedText; readonly purposes: readonly PurposeFacts[] }
  | { readonly from: "register"; readonly purpose: PurposeFacts; readonly consent: boolean };

/** The purposes of a field's uses, with the basis of each use; a consent question's is consent. */
export const purposesOfField = remember(({ path }: FieldFacts) => path, purposesOf);

function purposesOf(context: Context, field: FieldFacts): readonly PurposeFacts[] {
  const found = new Map<string, PurposeFacts>();
  for (const use of field.uses) {
    for (const linked of [use.purpose, use.consentFor]) {
      if (linked === undefined) continue;
      const known = context.facts.purposes.find((purpose) => purpose.linked === linked) ?? {
        linked,
        bases: [],
      };
      const bases = known.bases.filter(({ basis }) => basis === basisOf(use, linked === use.consentFor));
      const before = found.get(linked.id)?.bases ?? [];
      const all: readonly BasisFacts[] = [
        ...before,
        ...(bases.length > 0 ? bases : known.bases).filter((one) => !before.includes(one)),
      ];
      found.set(linked.id, { linked, bases: all });
    }
  }
  return [...found.values()];
}

function basisOf(use: FieldUse, consent: boolean): string | undefined {
  return consent ? "consent" : use.basis;
}

/** Which texts a field shows in a layer: its own, else one per purpose. */
export function chosenTexts(context: Context, field: FieldFacts, layer: Layer): readonly ChosenText[] {
  return textsInLayer(context, { field, layer });
}

interface Wanted {
  readonly field: FieldFacts;
  readonly layer: Layer;
}

const textsInLayer = remember(
  ({ field, layer }: Wanted) => `${layer} ${field.path}`,
  (context, { field, layer }) => chooseTexts(context, field, layer),
);

function chooseTexts(context: Context, field: FieldFacts, layer: Layer): readonly ChosenText[] {
  const { project, facts } = context;
  const form = facts.about.id;
  const purposes = purposesOfField(context, field);
  const category = field.category;
  const own = fieldText(
    project,
    form,
    { path: field.path, ...(category === undefined ? {} : { category }) },
    layer,
    context,
  );
  if (own !== undefined) return [{ from: "notice", text: own, purposes }];
  const chosen: ChosenText[] = [];
  for (const purpose of purposes) {
    const text = inheritedText(
      project,
      {
        purpose: purpose.linked.id,
        activity: purpose.linked.activityId,
        form,
        ...(category === undefined ? {} : { category }),
      },
      layer,
      context,
    );
    const known = chosen.some((one) => one.from === "notice" && one.text.text === text?.text);
    if (text !== undefined && !known) chosen.push({ from: "notice", text, purposes: [purpose] });
    else if (text === undefined && layer !== "legal")
      chosen.push({
        from: "register",
        purpose,
        consent: field.uses.some(({ consentFor }) => consentFor === purpose.linked),
      });
  }
  return chosen;
}

/** One text per choice: equal for fields that show the same. */
export function choiceKey(choice: ChosenText, field: FieldFacts): string {
  if (choice.from === "register") return `register:${choice.purpose.linked.id}:${String(choice.consent)}`;
  const { location, markdown } = choice.text.text;
  // A text that names its question comes out differently at another field.
  const named = [...markdown.matchAll(/\{\{([^{}]*)\}\}/g)].some(
    (match) => placeholderId(match[1] ?? "") === "field",
  );
  return `notice:${location.file}:${location.range.start.offset}${named ? field.path : ""}`;
}

export interface TextSaid {
  readonly content: readonly BlockNode[];
  readonly sources: readonly NoticeSource[];
  readonly language?: Language;
  /** The Markdown it came from, to know which facts it states already. */
  readonly written: string;
}

/** The chosen text as nodes, with where it comes from. */
export function sayChoice(context: Context, choice: ChosenText, field: FieldFacts): TextSaid {
  if (choice.from === "notice") {
    const { text } = choice;
    return {
      content: noticeBlocks(context, text, { purposes: choice.purposes, field }),
      sources: [{ kind: "notice", location: text.text.location }],
      ...(text.language === context.language ? {} : { language: text.language }),
      written: text.text.markdown,
    };
  }
  const { linked } = choice.purpose;
  const text = read(context, linked.purpose.text);
  const whole = text === undefined ? purposeSentence(context, choice.purpose) : undefined;
  const said =
    text === undefined
      ? (whole?.text ?? "")
      : say(text.voice, choice.consent ? purposeWords.consent : purposeWords.field, {
          purpose: clause(text.text),
        });
  const language = text?.language ?? whole?.language;
  return {
    content: said === "" ? [] : [paragraph(said)],
    sources: fromRegister(joinPointer(linked.pointer, "text")),
    ...(language === undefined ? {} : { language }),
    written: "",
  };
}
