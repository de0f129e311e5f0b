import { Button } from "@utrecht/button-react";
import { useEffect, useRef, type ReactNode } from "react";
import type { FormStatus } from "./controller.js";
import { useFormLanguage } from "./language-context.js";

export interface FormActionsProps {
  readonly status: FormStatus;
  /** True where the button leads to the next step instead of sending. */
  readonly goesOn: boolean;
  /** Leads to the step before; undefined where there is none. */
  readonly onBack: (() => void) | undefined;
}

/** The button that sends, and what became of sending. It stays where it is and keeps the focus while one waits. */
export function FormActions({ status, goesOn, onBack }: FormActionsProps): ReactNode {
  const { messages } = useFormLanguage();
  const failed = useRef<HTMLParagraphElement>(null);
  const sending = status.phase === "sending";
  useEffect(() => {
    if (status.phase === "failed") failed.current?.focus();
  }, [status.phase]);
  return (
    <div className="waarom-actions">
      {status.phase === "failed" && (
        <p ref={failed} tabIndex={-1} role="alert" className="waarom-errors waarom-errors--failed">
          {messages.sendFailed}
        </p>
      )}
      <Button
        type="submit"
        appearance="primary-action-button"
        busy={sending}
        aria-disabled={sending || undefined}
      >
        {sending ? messages.sending : goesOn ? messages.next : messages.submit}
      </Button>
      {onBack !== undefined && (
        <Button appearance="secondary-action-button" onClick={onBack}>
          {messages.previous}
        </Button>
      )}
    </div>
  );
}
