import type { CompiledForm, CompiledPurpose, FormTexts } from "../contracts/compiled-form.js";
import type { DataPath, JsonObject } from "../contracts/json.js";
import type { Language } from "../contracts/language.js";
import type { Receipt, ReceiptConsent, ReceiptPurpose } from "../contracts/receipt.js";
import type { LegalBasis } from "../vocabulary/legal-bases.js";
import { valueAt } from "../text/pointer.js";
import { answersAt } from "./answers.js";
import { askedPaths } from "./asked.js";
import { consentAnswer, consentedPurposes, usesWithBasis } from "./consent.js";

export interface ReceiptOptions {
  /** The language that the person read. One that the form does not have falls back to the form's own. */
  readonly language: Language;
  /** The moment of sending. */
  readonly at: Date;
}

/**
 * What was promised at the moment of sending, for exactly these answers: give it the data that are sent (pruned and
 * stripped), or use `prepareSubmission`, which does so.
 *
 * @example
 * createReceipt(form, data, { language: "nl", at: new Date() }).purposes[0]?.paths; // ["/kenteken"]
 */
export function createReceipt(
  form: CompiledForm,
  data: JsonObject,
  { language, at }: ReceiptOptions,
): Receipt {
  const spoken = Object.hasOwn(form.texts, language) ? language : form.defaultLanguage;
  const texts = Object.hasOwn(form.texts, spoken) ? form.texts[spoken] : undefined;
  return {
    formatVersion: 1,
    form: { id: form.id, title: wordsAt(form, texts, "/title") ?? form.id },
    language: spoken,
    submittedAt: momentOf(at),
    factsHash: form.factsHash,
    textHash: texts?.textHash ?? "",
    controller: texts?.controller ?? "",
    purposes: purposesOf(form, data, texts),
    consents: consentsOf(form, data, texts),
  };
}

/** @throws {RangeError} for a date that is none: a receipt without its moment would prove nothing. */
function momentOf(at: Date): string {
  if (Number.isNaN(at.getTime()))
    throw new RangeError(
      'No receipt can be made: "at" is not a moment. Give the moment of sending, such as new Date().',
    );
  return at.toISOString();
}

function purposesOf(
  form: CompiledForm,
  data: JsonObject,
  texts: FormTexts | undefined,
): readonly ReceiptPurpose[] {
  const consented = consentedPurposes(form, data);
  const used = new Map<string, { paths: Set<DataPath>; bases: Set<LegalBasis> }>();
  const use = (purpose: string) => {
    const found = used.get(purpose) ?? { paths: new Set<DataPath>(), bases: new Set<LegalBasis>() };
    used.set(purpose, found);
    return found;
  };
  for (const field of form.fields) {
    if (answersAt(data, field.path).length === 0) continue;
    for (const { purpose, legalBasis } of usesWithBasis(field, consented)) {
      const { paths, bases } = use(purpose);
      paths.add(field.path);
      bases.add(legalBasis);
    }
  }
  // A yes is a promise too, where what it allows needs no answer of its own.
  for (const purpose of consented) use(purpose).bases.add("consent");
  return [...used].map(([id, { paths, bases }]) =>
    purposeOf(id, [...paths], bases, ownEntry(texts?.purposes, id)),
  );
}

function purposeOf(
  id: string,
  paths: readonly DataPath[],
  bases: ReadonlySet<LegalBasis>,
  purpose: CompiledPurpose | undefined,
): ReceiptPurpose {
  const known = purpose?.legalBases ?? [];
  return {
    id,
    text: purpose?.text ?? id,
    legalBases: [...bases].map((basis) => ({
      basis,
      law: known.filter((item) => item.basis === basis).flatMap((item) => item.law.map(({ text }) => text)),
    })),
    paths,
    recipients: purpose?.recipients ?? [],
    retention: purpose?.retention ?? [],
  };
}

/** Every consent question that was asked; one that a condition kept hidden was not. */
function consentsOf(
  form: CompiledForm,
  data: JsonObject,
  texts: FormTexts | undefined,
): readonly ReceiptConsent[] {
  const asked = askedPaths(form, data);
  return form.fields.flatMap((field) => {
    if (field.consentFor === undefined || !asked.has(field.path)) return [];
    const words = field.schemaPointers.map((pointer) => wordsAt(form, texts, `${pointer}/title`));
    const question = words.find((text) => text !== undefined) ?? field.path;
    return [{ purpose: field.consentFor, path: field.path, question, answer: consentAnswer(field, data) }];
  });
}

/** A string of the form in the language, else as the schema itself has it. */
function wordsAt(form: CompiledForm, texts: FormTexts | undefined, pointer: string): string | undefined {
  const written = valueAt(form.schema, pointer);
  return ownEntry(texts?.strings, pointer) ?? (typeof written === "string" ? written : undefined);
}

function ownEntry<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
