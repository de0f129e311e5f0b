import type {
  ConsentAnswer,
  JsonValue,
  Language,
  LegalBasis,
  RetentionEnd,
  ValidationError,
} from "@waarom/model/runtime";
import type { FieldKind } from "../plan/kind.js";
import type {
  BrokenWords,
  ConditionWords,
  ConfirmationWords,
  FileWords,
  HelpWords,
  KnownWords,
  LookupWords,
  SaveWords,
} from "./parts.js";

/** What a message about a wrong or missing answer is made from. */
export interface ErrorFacts {
  readonly keyword: ValidationError["keyword"];
  readonly params: ValidationError["params"];
  /** The question as it stands above the field. */
  readonly label: string;
  readonly kind: FieldKind | "group" | "list";
  readonly format: string | undefined;
  readonly value: JsonValue | undefined;
  /** The answer that goes with no other ("none of these"), where the question has one. */
  readonly none: string | undefined;
  /** True where the form speaks to the one whom the answer is about, so that "your" is right. */
  readonly own: boolean;
}

/** Every word of the renderer itself, in one language. All else that a resident reads comes with the form. */
export interface Messages {
  readonly direction: "ltr" | "rtl";

  readonly optional: string;
  readonly yes: string;
  readonly no: string;
  readonly choose: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly dateExample: (year: string) => string;
  /** That an amount is in euros, and how to write it. */
  readonly moneyExample: string;
  readonly timeExample: string;
  /** How long an answer may be. */
  readonly maxLength: (count: number) => string;
  readonly example: (answer: string) => string;
  /** Names of months as people type them, in lower case; the first is January. */
  readonly months: readonly (readonly string[])[];
  readonly decimalSign: "," | ".";

  readonly whyField: string;
  readonly whyFields: string;
  readonly legal: string;
  /** Said of a text that does not exist in the resident's language; `name` is the name of its language. */
  readonly onlyIn: (name: string) => string;
  readonly fullNotice: string;
  /** The same, in a form that somebody fills in about another: it never says "your" of the other's data. */
  readonly fullNoticeOther: string;
  readonly noticeLayers: { readonly summary: string; readonly legal: string };

  readonly submit: string;
  readonly sending: string;
  readonly sendFailed: string;
  readonly errorTitle: (count: number) => string;
  readonly errorIntro: string;
  readonly errorPrefix: string;
  /** The page's title; `wrong` while the form says what is not right yet. */
  readonly pageTitle: (title: string, wrong: boolean) => string;

  readonly add: (label: string) => string;
  readonly remove: (label: string, number: number) => string;
  readonly item: (label: string, number: number) => string;
  readonly removed: (label: string, number: number) => string;
  readonly clearChoice: string;

  readonly step: (number: number, total: number) => string;
  readonly next: string;
  readonly previous: string;
  readonly review: {
    readonly title: string;
    readonly intro: string;
    readonly change: string;
    readonly empty: string;
    readonly purpose: string;
    readonly recipients: string;
    readonly published: string;
    /** Said of an answer that only consent would allow, while that is not given. */
    readonly notSent: string;
  };

  readonly conditions: ConditionWords;
  readonly file: FileWords;
  readonly known: KnownWords;
  readonly help: HelpWords;
  readonly save: SaveWords;
  readonly confirmation: ConfirmationWords;
  readonly broken: BrokenWords;
  readonly lookup: LookupWords;

  readonly receipt: {
    readonly title: string;
    readonly form: string;
    readonly sent: string;
    readonly to: string;
    readonly purpose: string;
    readonly why: string;
    readonly data: string;
    readonly recipients: string;
    readonly retention: string;
    readonly consents: string;
    readonly answers: Readonly<Record<ConsentAnswer, string>>;
    readonly bases: Readonly<Record<LegalBasis, string>>;
    readonly ends: Readonly<Record<RetentionEnd, string>>;
    readonly version: string;
    /** What is said otherwise of a form that somebody filled in about another. */
    readonly other: {
      readonly title: string;
      readonly consents: string;
      readonly answers: Readonly<Record<ConsentAnswer, string>>;
      readonly bases: Readonly<Partial<Record<LegalBasis, string>>>;
    };
  };

  /** Says how to mend an answer. */
  readonly error: (facts: ErrorFacts) => string;
}

/** Words for languages that do not ship with the product, or other words for those that do. */
export type MessagesByLanguage = Readonly<Record<Language, Messages>>;
