import type { BuiltInText, Language } from "@waarom/model";

/** Names of languages that Dutch municipalities write in; any other is shown by its tag. */
const names: ReadonlyMap<string, BuiltInText> = new Map([
  ["nl", { nl: "Nederlands", en: "Dutch" }],
  ["en", { nl: "Engels", en: "English" }],
  ["fy", { nl: "Fries", en: "Frisian" }],
  ["de", { nl: "Duits", en: "German" }],
  ["fr", { nl: "Frans", en: "French" }],
  ["pl", { nl: "Pools", en: "Polish" }],
  ["tr", { nl: "Turks", en: "Turkish" }],
  ["ar", { nl: "Arabisch", en: "Arabic" }],
  ["uk", { nl: "Oekraïens", en: "Ukrainian" }],
  ["pap", { nl: "Papiaments", en: "Papiamento" }],
]);

/** The language's name. */
export function languageName(language: Language): BuiltInText {
  return names.get(language) ?? { nl: language, en: language };
}
