export { findInLexicon, findPhrase, isSaid, plainText, type Lexicon, type PhraseMatch } from "@waarom/notice";
