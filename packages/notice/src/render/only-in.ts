import { isBuiltInLanguage, type Language } from "@waarom/model";
import { onlyIn } from "../words/sentences/layers.js";

/** "Deze tekst is er alleen in het Nederlands": said in the reader's language, where a text exists in another only. */
export function onlyInLanguage(textLanguage: Language, reader: Language): string {
  const words = isBuiltInLanguage(textLanguage) ? onlyIn[textLanguage] : onlyIn.other;
  return words[isBuiltInLanguage(reader) ? reader : "en"];
}
