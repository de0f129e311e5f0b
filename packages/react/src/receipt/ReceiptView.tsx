import type { CompiledForm, FilledInBy, Receipt, ReceiptPurpose } from "@waarom/model/runtime";
import { useId, type ReactNode } from "react";
import { Heading, type HeadingLevel } from "../form/Heading.js";
import { findMessages } from "../messages/find-messages.js";
import type { Messages, MessagesByLanguage } from "../messages/messages.js";
import { labelsByPath } from "./labels-by-path.js";

export interface ReceiptViewProps {
  readonly receipt: Receipt;
  /** The form that was sent: its questions name the data. Without it their paths do. */
  readonly form?: CompiledForm;
  /** @default 2 */
  readonly headingLevel?: HeadingLevel;
  /** Words for languages that do not ship, or instead of those that do. */
  readonly messages?: MessagesByLanguage;
}

/**
 * What was promised when a form was sent, as a person wants to read it: per purpose why, which data, who receives them
 * and how long they are kept; then each consent as it was answered.
 *
 * @example
 * <ReceiptView receipt={submission.receipt} form={parkeervergunning} />
 */
export function ReceiptView({
  receipt,
  form,
  headingLevel = 2,
  messages: supplied,
}: ReceiptViewProps): ReactNode {
  const titleId = useId();
  const messages = findMessages(receipt.language, supplied);
  const words = receiptWords(messages.receipt, form?.filledInBy ?? "self");
  const labels = form === undefined ? new Map<string, string>() : labelsByPath(form, receipt.language);
  return (
    <section
      className="waarom-receipt"
      aria-labelledby={titleId}
      lang={receipt.language}
      dir={messages.direction}
    >
      <Heading level={headingLevel} id={titleId} className="waarom-receipt__title">
        {words.title}
      </Heading>
      <dl className="waarom-terms">
        <Term term={words.form}>{receipt.form.title}</Term>
        <Term term={words.sent}>
          <time dateTime={receipt.submittedAt}>{dateInWords(receipt.submittedAt, receipt.language)}</time>
        </Term>
        <Term term={words.to}>{receipt.controller}</Term>
      </dl>
      {receipt.purposes.map((purpose) => (
        <section key={purpose.id} className="waarom-receipt__purpose">
          <Heading level={headingLevel + 1} className="waarom-receipt__subtitle">
            {sentenceCase(purpose.text)}
          </Heading>
          <PurposeTerms purpose={purpose} words={words} labels={labels} />
        </section>
      ))}
      {receipt.consents.length > 0 && (
        <section className="waarom-receipt__purpose">
          <Heading level={headingLevel + 1} className="waarom-receipt__subtitle">
            {words.consents}
          </Heading>
          <dl className="waarom-terms">
            {receipt.consents.map((consent) => (
              <Term key={`${consent.path} ${consent.purpose}`} term={consent.question}>
                {words.answers[consent.answer]}
              </Term>
            ))}
          </dl>
        </section>
      )}
      <p className="waarom-receipt__version">
        {words.version}: <code>{receipt.textHash.slice(0, 12)}</code>
      </p>
    </section>
  );
}

/** Of a form that somebody filled in about another, nothing is said to the other. */
function receiptWords(words: Messages["receipt"], filledInBy: FilledInBy): Messages["receipt"] {
  const { other } = words;
  if (filledInBy === "self") return words;
  return { ...words, ...other, bases: { ...words.bases, ...other.bases } };
}

interface PurposeTermsProps {
  readonly purpose: ReceiptPurpose;
  readonly words: Messages["receipt"];
  readonly labels: ReadonlyMap<string, string>;
}

function PurposeTerms({ purpose, words, labels }: PurposeTermsProps): ReactNode {
  return (
    <dl className="waarom-terms">
      <Term term={words.why}>
        <Lines
          lines={purpose.legalBases.map(({ basis, law }) =>
            law.length === 0 ? `${words.bases[basis]}.` : `${words.bases[basis]}: ${law.join("; ")}.`,
          )}
        />
      </Term>
      <Term term={words.data}>
        <Lines lines={purpose.paths.map((path) => labels.get(path) ?? path)} />
      </Term>
      {purpose.recipients.length > 0 && (
        <Term term={words.recipients}>
          <Lines lines={purpose.recipients} />
        </Term>
      )}
      {purpose.retention.length > 0 && (
        <Term term={words.retention}>
          <Lines lines={purpose.retention.map(({ text }) => text)} />
        </Term>
      )}
    </dl>
  );
}

function Term({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="waarom-terms__entry">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** One line as text, several as a list. */
function Lines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  if (lines.length <= 1) return lines[0] ?? null;
  return (
    <ul className="waarom-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** In the time zone of the organisation: the same on a server and in a browser. */
function dateInWords(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/Amsterdam",
  }).format(new Date(date));
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
