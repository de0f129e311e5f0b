import type { BuiltInText } from "@waarom/model";

/**
 * A sentence of the product, in both languages, as data.
 *
 * `<name>` stands for a fact; `{u|je}` for the form of address; `{we}` and `{We}` for "we" or "wij"; `{org}` for "de
 * gemeente"; `{person}` for whom the form is about. `other` is said instead where the reader acts for somebody else: it
 * never says "uw" about that person's data.
 */
export interface Wording extends BuiltInText {
  readonly other?: BuiltInText;
}
