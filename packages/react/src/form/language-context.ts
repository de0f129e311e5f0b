import type {
  BlockNode,
  CompiledField,
  CompiledForm,
  DataPath,
  FilledInBy,
  FormTexts,
  JsonObject,
  Language,
  Why,
} from "@waarom/model/runtime";
import { createContext, useContext } from "react";
import { findMessages } from "../messages/find-messages.js";
import type { Messages, MessagesByLanguage } from "../messages/messages.js";
import { localisedSchema } from "../plan/localise.js";

/** A form in one language. Changes only when the language does. */
export interface FormLanguage {
  readonly language: Language;
  readonly messages: Messages;
  /** The caller's own words, to hand on to parts that look them up themselves. */
  readonly supplied: MessagesByLanguage;
  readonly texts: FormTexts;
  /** The language of `texts`: the default one where the form lacks the one asked for. */
  readonly textLanguage: Language;
  readonly schema: JsonObject;
  /** Who holds the pen: it decides to whom the form says "you". */
  readonly filledInBy: FilledInBy;
  /** The date that the form was built for. */
  readonly asOf: string;
  readonly fieldAt: ReadonlyMap<DataPath, CompiledField>;
  /** What is said at a field or a group of its own. */
  readonly whyAt: ReadonlyMap<DataPath, Why>;
  /** What adjacent fields without a group share: it stands before the first of them that is shown. */
  readonly sharedWhys: ReadonlyMap<DataPath, Why>;
}

/** The form in the language asked for, else in its default language. */
export function formInLanguage(
  form: CompiledForm,
  language: Language,
  supplied: MessagesByLanguage,
): FormLanguage {
  const textLanguage = Object.hasOwn(form.texts, language) ? language : form.defaultLanguage;
  const texts = form.texts[textLanguage];
  if (texts === undefined) throw new FormLanguageError(form.id, textLanguage);
  const whys = texts.notice.whys.map(saidOnce);
  const own = whys.filter(({ kind }) => kind !== "fields");
  const shared = whys.filter(({ kind }) => kind === "fields");
  return {
    language,
    messages: findMessages(language, supplied),
    supplied,
    texts,
    textLanguage,
    schema: localisedSchema(form, textLanguage),
    filledInBy: form.filledInBy,
    asOf: form.asOf,
    fieldAt: fieldsByPath(form.fields),
    whyAt: new Map(own.map((why) => [why.at, why])),
    sharedWhys: new Map(shared.flatMap((why) => why.paths.map((path) => [path, why]))),
  };
}

/**
 * What is known of a question. A list of choices is drawn as one question, and declares its purpose at its items.
 *
 * @example
 * factAt(language.whyAt, "/dagen"); // what stands at "/dagen", else at "/dagen/*"
 */
export function factAt<T>(facts: ReadonlyMap<DataPath, T>, path: DataPath): T | undefined {
  return facts.get(path) ?? facts.get(`${path}/*`);
}

/** Of a multiple choice and a list of files, what is declared stands at its items: the question is the list. */
function fieldsByPath(fields: readonly CompiledField[]): ReadonlyMap<DataPath, CompiledField> {
  const lists = fields.filter(({ path }) => path.endsWith("/*"));
  return new Map(
    [...lists.map((field) => ({ ...field, path: field.path.slice(0, -2) })), ...fields].map((field) => [
      field.path,
      field,
    ]),
  );
}

/** An explanation unfolds under its short sentence: what that says already is not said again. */
function saidOnce(why: Why): Why {
  const said = new Set(why.short.map(plainText));
  const summary = why.summary.filter((block) => !said.has(plainText(block)));
  return summary.length === why.summary.length ? why : { ...why, summary };
}

/** The words of a paragraph; anything else is never the same as another. */
function plainText(block: BlockNode): string | BlockNode {
  if (block.type !== "paragraph") return block;
  const texts = block.children.map((child) => (child.type === "text" ? child.text : undefined));
  return texts.includes(undefined) ? block : texts.join("");
}

/** A compiled form without the texts of its own default language. */
export class FormLanguageError extends Error {
  override readonly name = "FormLanguageError";

  constructor(id: string, language: Language) {
    super(
      `The form "${id}" holds no texts in its default language (${language}). Run \`waarom build\` again.`,
    );
  }
}

export const FormLanguageContext = createContext<FormLanguage | undefined>(undefined);

/** @throws Error outside a `<PrivacyForm>`. */
export function useFormLanguage(): FormLanguage {
  const value = useContext(FormLanguageContext);
  if (value === undefined) throw new Error("A field of Waarom can only stand inside a <PrivacyForm>.");
  return value;
}
