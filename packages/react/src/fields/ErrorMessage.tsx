import { FormFieldErrorMessage } from "@utrecht/form-field-error-message-react";
import type { ReactNode } from "react";
import { useFormLanguage } from "../form/language-context.js";

export interface ErrorMessageProps {
  readonly id: string;
  readonly children: string;
}

/** What is wrong with an answer and how to mend it. */
export function ErrorMessage({ id, children }: ErrorMessageProps): ReactNode {
  const { messages } = useFormLanguage();
  return (
    <FormFieldErrorMessage id={id} className="waarom-error">
      <span className="waarom-visually-hidden">{messages.errorPrefix}</span> {children}
    </FormFieldErrorMessage>
  );
}
