export { findInLexicon, findPhrase, isSaid, plainText, type Lexicon } from "@waarom/notice";
