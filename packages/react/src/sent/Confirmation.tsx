import type { CompiledForm, Receipt } from "@waarom/model/runtime";
import { useEffect, useRef, type ReactNode } from "react";
import { Heading, type HeadingLevel } from "../form/Heading.js";
import { useStacked } from "../form/use-stacked.js";
import { findMessages } from "../messages/find-messages.js";
import type { MessagesByLanguage } from "../messages/messages.js";
import { ReceiptView } from "../receipt/ReceiptView.js";

export interface ConfirmationProps {
  /** The form that was sent. */
  readonly form: CompiledForm;
  readonly receipt: Receipt;
  /** By which the organisation finds it again: a case number. */
  readonly reference?: string;
  /** @default 1 */
  readonly headingLevel?: HeadingLevel;
  /** Words for languages that do not ship, or instead of those that do. */
  readonly messages?: MessagesByLanguage;
  /** True where it comes in the place of the form: then whoever listens hears that something changed. */
  readonly takesFocus?: boolean;
  /** What the organisation adds: what happens next, and when. */
  readonly children?: ReactNode;
}

/**
 * What a resident reads when a form has arrived: that it did, by which reference, where a survey's results will stand,
 * and what was promised.
 *
 * @example
 * <Confirmation form={parkeervergunning} receipt={receipt} reference="Z-2026-0123" />
 */
export function Confirmation({
  form,
  receipt,
  reference,
  headingLevel = 1,
  messages: supplied,
  takesFocus = false,
  children,
}: ConfirmationProps): ReactNode {
  const { language } = receipt;
  const messages = findMessages(language, supplied);
  const words = messages.confirmation;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const resultsAt = Object.hasOwn(form.texts, language) ? form.texts[language]?.resultsAt : undefined;
  return (
    <div className="waarom-confirmation" lang={language} dir={messages.direction}>
      <Heading level={headingLevel} ref={heading} tabIndex={-1} className="waarom-form__title">
        {words.title}
      </Heading>
      <p className="waarom-text">{words.text}</p>
      {reference !== undefined && (
        <p className="waarom-text">
          {words.reference}: <strong>{reference}</strong>
        </p>
      )}
      {children}
      {resultsAt !== undefined && (
        <p className="waarom-text">
          <strong>{words.results}</strong>{" "}
          <a className="waarom-link" href={resultsAt}>
            {words.resultsLink}
          </a>
        </p>
      )}
      <PrintButton label={words.print} />
      <ReceiptView
        receipt={receipt}
        form={form}
        headingLevel={below(headingLevel)}
        {...(supplied === undefined ? {} : { messages: supplied })}
      />
    </div>
  );
}

/** Only where there are scripts: without, a browser's own menu prints. */
function PrintButton({ label }: { readonly label: string }): ReactNode {
  if (useStacked()) return null;
  return (
    <button
      type="button"
      className="utrecht-button utrecht-button--secondary-action waarom-confirmation__print"
      onClick={() => {
        window.print();
      }}
    >
      {label}
    </button>
  );
}

function below(level: HeadingLevel): HeadingLevel {
  return ([2, 3, 4, 5, 6, 6] as const)[level - 1] ?? 6;
}
