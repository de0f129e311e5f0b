import { PrivacyForm, ReceiptView } from "@waarom/react";
import type { CompiledForm, JsonObject, Pointer, Submission, ValidationError } from "@waarom/model/runtime";
import { useEffect, useRef, useState } from "react";

export interface FormPreviewProps {
  readonly form: CompiledForm;
  readonly language: string;
  /** Where the form goes without scripts. */
  readonly action: string;
  readonly noticeHref: string;
  readonly initialData: JsonObject;
  readonly initialErrors: readonly ValidationError[];
  readonly initialFocus?: Pointer;
  readonly words: PreviewWords;
}

/** What stands around a receipt. */
interface PreviewWords {
  readonly receiptTitle: string;
  readonly receiptIntro: string;
  readonly again: string;
}

/** The page loads itself again when a file is saved, and shows a receipt of its own. */
const preview = { warnBeforeLeaving: false, confirmation: false } as const;

/** A form, and after sending its receipt. The server renders the same, so that a page without scripts has it too. */
export function FormPreview({ words, ...form }: FormPreviewProps) {
  const [submission, setSubmission] = useState<Submission>();
  if (submission === undefined) return <PrivacyForm {...form} {...preview} onSubmit={setSubmission} />;
  return (
    <ReceiptPreview
      form={form.form}
      receipt={submission.receipt}
      words={words}
      again={form.action}
      takesFocus
    />
  );
}

interface ReceiptPreviewProps {
  readonly form: CompiledForm;
  readonly receipt: Submission["receipt"];
  readonly words: PreviewWords;
  /** The address of the empty form. */
  readonly again: string;
  /** True where it comes in the place of the form: then whoever listens must hear that something changed. */
  readonly takesFocus?: boolean;
}

/** What a resident gets to see after sending. */
export function ReceiptPreview({ form, receipt, words, again, takesFocus = false }: ReceiptPreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words.receiptTitle}
      </h1>
      <p className="preview-note">{words.receiptIntro}</p>
      <ReceiptView form={form} receipt={receipt} headingLevel={2} />
      <p>
        <a href={again}>{words.again}</a>
      </p>
    </>
  );
}
