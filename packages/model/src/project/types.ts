import type { Diagnostic, Location } from "../contracts/diagnostic.js";
import type { DataPath, JsonObject, Pointer } from "../contracts/json.js";
import type { Language, Localised } from "../contracts/language.js";
import type { Activity, Obtained, Publication } from "../documents/register-activity.js";
import type { Purpose, Retention } from "../documents/register-purpose.js";
import type { Recipient, Register, Source } from "../documents/register.js";
import type { Declaration, FormFacts } from "../documents/form.js";
import type { Config, Layout, NoticeFrontMatter, PrivacyException, Translation } from "../documents/small.js";
import type { FormWalk } from "./walk-types.js";

/** A file as given to `linkProject`: `path` relative to the project's root, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Which part of an entry a finding points at. `entry` is key and value together. */
export type EntryPart = "key" | "value" | "entry";

/** A parsed file: its text, what is wrong with its form, and where each pointer stands. */
export interface SourceDocument {
  readonly file: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Where the pointer stands. A pointer that does not exist gives its nearest existing ancestor, so every finding has a
   * place. Positions are computed on first use: a clean file never pays for them.
   */
  locate(pointer: Pointer, part?: EntryPart): Location;
}

/** One layer's text of one topic: Markdown, with where it stands. */
export interface NoticeText {
  readonly markdown: string;
  readonly location: Location;
}

/** One first-level heading of a notice file with its layers. */
export interface NoticeTopic {
  /** As written: a field's name or pointer, a purpose, a category, or `formulier` / `form`. */
  readonly name: string;
  readonly location: Location;
  readonly short?: NoticeText;
  readonly summary?: NoticeText;
  readonly legal?: NoticeText;
}

export interface NoticeDocument extends SourceDocument {
  /** The file name without language and ending. */
  readonly name: string;
  readonly language: Language;
  readonly frontMatter: NoticeFrontMatter;
  readonly topics: readonly NoticeTopic[];
}

/** An exception with the place it is written. */
export interface ProjectException extends PrivacyException {
  readonly location: Location;
}

export interface ProjectForm {
  readonly id: string;
  readonly document: SourceDocument;
  /** The file's schema as written (empty object where the file is not one). */
  readonly schema: JsonObject;
  readonly facts: FormFacts;
  readonly walk: FormWalk;
  readonly layout: Layout;
  readonly layoutDocument?: SourceDocument;
  readonly translations: ReadonlyMap<
    Language,
    { readonly document: SourceDocument; readonly strings: Translation }
  >;
}

/** A purpose with what it inherits from its activity. */
export interface LinkedPurpose {
  /** `activity/purpose`. */
  readonly id: string;
  readonly activityId: string;
  readonly purposeId: string;
  readonly activity: Activity;
  readonly purpose: Purpose;
  /** Of the purpose in the register. */
  readonly pointer: Pointer;
  /** Recipients of the purpose, else of the activity; an id that is not registered has no `recipient`. */
  readonly recipients: readonly LinkedRecipient[];
  /** Retention of the purpose, else of the activity, with where it stands. */
  readonly retention: readonly LinkedRetention[];
  readonly obtained: readonly LinkedObtained[];
  readonly publication: readonly { readonly publication: Publication; readonly pointer: Pointer }[];
}

export interface LinkedRecipient {
  readonly id: string;
  readonly recipient?: Recipient;
  /** Where it is mentioned. */
  readonly pointer: Pointer;
}
export interface LinkedRetention {
  readonly retention: Retention;
  readonly pointer: Pointer;
}
export interface LinkedObtained {
  readonly obtained: Obtained;
  readonly source?: Source;
  readonly pointer: Pointer;
}

/** The register, merged from its files. A pointer is into the merged tree; `locate` finds the file that holds it. */
export interface ProjectRegister {
  readonly value: Register;
  readonly documents: readonly SourceDocument[];
  /** By `activity/purpose`, earlier ids (`formerly`) not included. */
  readonly purposes: ReadonlyMap<string, LinkedPurpose>;
  /** Follows `formerly`; undefined where the register has no such purpose. */
  purpose(id: string): LinkedPurpose | undefined;
  locate(pointer: Pointer, part?: EntryPart): Location;
}

/** Everything of one organisation, linked: what lint, notice and compiler work from. Never changed after linking. */
export interface Project {
  readonly asOf: string;
  readonly config: Config;
  /** `config.languages`, or nl and en. */
  readonly languages: readonly Language[];
  readonly defaultLanguage: Language;
  readonly configDocument?: SourceDocument;
  readonly register: ProjectRegister;
  readonly forms: ReadonlyMap<string, ProjectForm>;
  readonly notices: readonly NoticeDocument[];
  readonly exceptions: readonly ProjectException[];
  /** Every parsed file by path. */
  readonly documents: ReadonlyMap<string, SourceDocument>;
  /** What the parsers and the linker found. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A declaration as it applies to a field, linked to the register. */
export interface LinkedDeclaration {
  readonly declaration: Declaration;
  /** Of the declaration in the form's source. */
  readonly pointer: Pointer;
  /** The purpose or `consentFor`, where the register has it. */
  readonly purpose?: LinkedPurpose;
}

/** A label in every language that the form has it in. */
export interface FieldLabel {
  readonly path: DataPath;
  readonly text: Localised;
}
