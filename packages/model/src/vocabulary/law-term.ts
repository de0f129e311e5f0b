import type { BuiltInText } from "../contracts/language.js";
import type { Term } from "./term.js";

/** How a law is found: Dutch law by its BWB number (Juriconnect jci 1.3), European law by its ELI path and CELEX number. */
export type LawIdentifier =
  | { readonly kind: "bwb"; readonly id: string }
  | { readonly kind: "eli"; readonly path: string; readonly celex: string };

/** From when to when; a missing date is open. Both days count (ISO 8601). */
export interface Validity {
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** A change of one article that matters for a notice. */
export interface ArticleVersion extends Validity {
  /** The article did not exist before `validFrom`; else it only read differently. */
  readonly isNew?: true;
  readonly note: BuiltInText;
}

/** A law as a dated reference. "The law is" is never hard-coded: `lawAt` asks on which date. */
export interface LawTerm extends Term {
  /** How it is cited in short. */
  readonly cite: BuiltInText;
  readonly identifier: LawIdentifier;
  readonly validFrom: string;
  readonly validTo?: string;
  /** By article as written here: `46(2)`, `47a`. Only articles whose history matters. */
  readonly articles?: Readonly<Record<string, readonly ArticleVersion[]>>;
  /** Which of its facts were looked up, and not only known. */
  readonly checked: readonly ("identifier" | "dates")[];
}
