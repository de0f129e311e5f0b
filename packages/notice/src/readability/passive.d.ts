import type { Language } from "@waarom/model";
/** True where the sentence hides who does something: "worden" counts only with a participle. */
export declare function passiveSentence(sentence: string, language: Language): boolean;
