import type { Language } from "@waarom/model/runtime";
import type { ReactNode } from "react";
import { languageName } from "../messages/find-messages.js";
import type { Messages } from "../messages/messages.js";

export interface InLanguageProps {
  /** The language of the text, where it is not the language around it. */
  readonly text: Language | undefined;
  /** The language around it. */
  readonly around: Language;
  readonly messages: Messages;
  readonly children: ReactNode;
}

/**
 * Marks a text that exists only in another language, so that it is pronounced right, and says so to the reader. A text
 * in the language around it stays as it is.
 */
export function InLanguage({ text, around, messages, children }: InLanguageProps): ReactNode {
  if (text === undefined || text === around) return children;
  return (
    <>
      <p className="waarom-only-in">{messages.onlyIn(languageName(text, around))}</p>
      <div lang={text} dir="auto">
        {children}
      </div>
    </>
  );
}
