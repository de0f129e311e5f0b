import type { DataCategory } from "../vocabulary/categories.js";
import type { FilledInBy, Subject } from "../vocabulary/data-subjects.js";
import type { LegalBasis } from "../vocabulary/legal-bases.js";
import type { Provision } from "../vocabulary/provisions.js";
import type { DataPath, JsonObject, JsonValue, Pointer } from "./json.js";
import type { Language } from "./language.js";
import type { NoticeTree } from "./notice-tree.js";
import type { ReceiptRetention } from "./receipt.js";

/** One thing wrong with submitted data. Messages are made from `keyword` and `params`, per language. */
export interface ValidationError {
  /** A concrete pointer into the data: `/kinderen/0/naam`. For a missing property: the property itself. */
  readonly at: Pointer;
  readonly keyword: string;
  readonly params: Readonly<Record<string, JsonValue>>;
  /** Pointer of the keyword in the normalised schema. */
  readonly schemaPointer: Pointer;
}

/** Judges data by the form's normalised schema: precompiled, no eval. Never changes the data. */
export type Validate = (data: JsonValue) => readonly ValidationError[];

/** Tells whether a condition (`if`) holds for the value at the object that carries it. */
export type Condition = (value: JsonValue) => boolean;

/** A law or bylaw, ready to print. */
export interface PrintedLaw {
  readonly text: string;
  readonly href?: string;
}

/** A register purpose as a form needs it, in one language. */
export interface CompiledPurpose {
  readonly id: string;
  readonly text: string;
  readonly legalBases: readonly {
    readonly basis: LegalBasis;
    readonly label: string;
    readonly law: readonly PrintedLaw[];
  }[];
  readonly recipients: readonly string[];
  readonly retention: readonly ReceiptRetention[];
}

/** What a leaf declares, resolved against the register. Language-free. */
export interface CompiledField {
  readonly path: DataPath;
  /** Pointers into the normalised schema: the schema nodes that accept this value. */
  readonly schemaPointers: readonly Pointer[];
  /** One per (purpose, basis) under which this value is used. */
  readonly uses: readonly { readonly purpose: string; readonly legalBasis: LegalBasis }[];
  /** Set for a consent question: the purpose that "yes" switches on. */
  readonly consentFor?: string;
  readonly category?: DataCategory;
  readonly subject: Subject;
  readonly provision?: Provision;
  /** Source id where the value is prefilled, with its name per language. */
  readonly source?: { readonly id: string; readonly name: Readonly<Record<Language, string>> };
  /** Made public under the register's `publication`. */
  readonly published: boolean;
  readonly file: boolean;
}

/** One step of a form: a title and the top-level properties on it, in order. */
export interface FormStep {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly properties: readonly string[];
}

/** Layout as RJSF reads it (`ui:order`, `ui:widget`, …), plus steps. */
export interface FormLayout {
  readonly ui: JsonObject;
  /** Empty: one page. */
  readonly steps: readonly FormStep[];
}

/** Where somebody who gets stuck finds a person; each way that the register knows. */
export interface FormHelp {
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
  /** Where the desk is and when it is open. */
  readonly desk?: string;
}

/** The words of one language: everything a resident reads that is not the renderer's own. */
export interface FormTexts {
  /**
   * By pointer of the string in the normalised schema: `/properties/kenteken/title`. One that is not here has no
   * translation: the schema's own words stand, in the form's default language.
   */
  readonly strings: Readonly<Record<Pointer, string>>;
  /** Address of the full notice page in this language; absent: the form's `noticeHref`. */
  readonly noticeHref?: string;
  readonly notice: NoticeTree;
  readonly purposes: Readonly<Record<string, CompiledPurpose>>;
  readonly controller: string;
  /** Shown at the same place on every step (WCAG 3.2.6). */
  readonly help?: FormHelp;
  /** Where the results of a survey will stand. */
  readonly resultsAt?: string;
  readonly textHash: string;
}

/** What `waarom build` writes for a form and `<PrivacyForm>` renders. */
export interface CompiledForm {
  readonly formatVersion: 1;
  readonly id: string;
  readonly defaultLanguage: Language;
  readonly languages: readonly Language[];
  readonly filledInBy: FilledInBy;
  /** Address of the full notice page relative to the form's own page. */
  readonly noticeHref: string;
  /**
   * The normalised schema (see `normalise`): no `$ref`, no static `allOf`; every leaf carries its `x-privacy`, so a
   * renderer can refuse a form that was tampered with.
   */
  readonly schema: JsonObject;
  readonly layout: FormLayout;
  readonly fields: readonly CompiledField[];
  readonly texts: Readonly<Record<Language, FormTexts>>;
  readonly validate: Validate;
  /** By pointer of the `if` in the normalised schema. */
  readonly conditions: Readonly<Record<Pointer, Condition>>;
  /** SHA-256 (hex) of the canonical register facts. */
  readonly factsHash: string;
  /** The date that the build judged by (ISO 8601). */
  readonly asOf: string;
}
