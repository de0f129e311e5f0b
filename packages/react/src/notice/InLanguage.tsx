import type { Language } from "@waarom/model/runtime";
import type { ReactNode } from "react";
import { languageName } from "../messages/find-messages.js";
import type { Messages } from "../messages/messages.js";

export interface MarkedProps {
  /** The language of the text, where it is not the language around it. */
  readonly text: Language | undefined;
  /** The language around it. */
  readonly around: Language;
  readonly children: ReactNode;
}

/** Marks a text that stands in another language than the text around it, so that it is pronounced right. */
export function Marked({ text, around, children }: MarkedProps): ReactNode {
  if (text === undefined || text === around) return children;
  return (
    <div lang={text} dir="auto">
      {children}
    </div>
  );
}

export interface OnlyInProps extends Omit<MarkedProps, "children"> {
  readonly messages: Messages;
}

/** Says that a text exists only in another language. */
export function OnlyIn({ text, around, messages }: OnlyInProps): ReactNode {
  if (text === undefined || text === around) return null;
  return <p className="waarom-only-in">{messages.onlyIn(languageName(text, around))}</p>;
}
