import { builtInLanguages, type BuiltInLanguage, type BuiltInText, type JsonValue } from "@waarom/model";

/** What a placeholder takes: the same in every language, or a text per language. */
export type MessageValue = string | number | BuiltInText;

/** The names between braces in a template: `"{label}" has {count} …` gives `label | count`. */
export type PlaceholderNames<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderNames<Rest>
  : never;

const placeholder = /\{([a-zA-Z]+)\}/g;

/** The names between braces in a template, at run time. */
export function placeholdersOf(template: string): readonly string[] {
  return [...template.matchAll(placeholder)].flatMap((match) => match[1] ?? []);
}

function fillIn(
  template: string,
  values: Readonly<Record<string, MessageValue>>,
  language: BuiltInLanguage,
): string {
  return template.replace(placeholder, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === "object" ? value[language] : String(value);
  });
}

/**
 * The message in both languages, the article last.
 *
 * @example
 * formatMessage({ nl: "{label}: geen doel.", en: "{label}: no purpose." }, { label: "Kenteken" });
 */
export function formatMessage(
  template: BuiltInText,
  values: Readonly<Record<string, MessageValue>>,
  reference?: BuiltInText,
): BuiltInText {
  const inLanguage = (language: BuiltInLanguage) => {
    const text = fillIn(template[language], values, language);
    return reference === undefined ? text : `${text} (${reference[language]})`;
  };
  return { nl: inLanguage("nl"), en: inLanguage("en") };
}

/** The facts of a message as plain data. */
export function messageData(
  values: Readonly<Record<string, MessageValue>>,
): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "object" ? Object.fromEntries(builtInLanguages.map((l) => [l, value[l]])) : value,
    ]),
  );
}
