import type { LegalBasis } from "../vocabulary/legal-bases.js";
import type { RetentionEnd } from "../vocabulary/retention.js";
import type { DataPath, JsonObject } from "./json.js";
import type { Language } from "./language.js";

/** What was promised at the moment of sending: the receipt, as data. A claim until a server recomputes it. */
export interface Receipt {
  readonly formatVersion: 1;
  readonly form: { readonly id: string; readonly title: string };
  readonly language: Language;
  /** ISO 8601 with time zone `Z`. */
  readonly submittedAt: string;
  readonly factsHash: string;
  readonly textHash: string;
  readonly controller: string;
  readonly purposes: readonly ReceiptPurpose[];
  readonly consents: readonly ReceiptConsent[];
}

export interface ReceiptPurpose {
  /** `activity/purpose` in the register. */
  readonly id: string;
  readonly text: string;
  readonly legalBases: readonly { readonly basis: LegalBasis; readonly law: readonly string[] }[];
  /** The data paths actually sent under this purpose. */
  readonly paths: readonly DataPath[];
  readonly recipients: readonly string[];
  readonly retention: readonly ReceiptRetention[];
}

export interface ReceiptRetention {
  readonly outcome?: string;
  /** ISO 8601 duration (`P1Y`), or absent where a criterion says how long. */
  readonly period?: string;
  readonly criterion?: string;
  readonly from?: string;
  readonly then?: RetentionEnd;
  /** The whole sentence in the receipt's language. */
  readonly text: string;
}

export const consentAnswers = ["given", "refused", "not-answered"] as const;
/** Asked and answered yes, asked and answered no, asked and left open: three different things. */
export type ConsentAnswer = (typeof consentAnswers)[number];

export interface ReceiptConsent {
  readonly purpose: string;
  readonly path: DataPath;
  /** The question as it was asked. */
  readonly question: string;
  readonly answer: ConsentAnswer;
}

/** A file that travels beside the data; in the data stands `{ $file, name, type, size }` with the same key. */
export interface SubmissionFiles {
  readonly [key: string]: Blob;
}

/** What `onSubmit` gets and a back end receives. */
export interface Submission {
  readonly data: JsonObject;
  readonly files: SubmissionFiles;
  readonly receipt: Receipt;
}
