import { autocompletion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import type { DeskFact } from "./props.js";

/** Offers the facts of the register as soon as somebody types `{{`, each with what it would say here. */
export function offerFacts(facts: () => readonly DeskFact[]): Extension {
  return autocompletion({
    icons: false,
    // Who typed two braces asked for it: Enter takes the choice at once.
    interactionDelay: 0,
    override: [
      (context: CompletionContext): CompletionResult | null => {
        const before = context.matchBefore(/\{\{[\p{L}.-]*/u);
        if (before === null) return null;
        const after = context.state.sliceDoc(context.pos, context.pos + 2);
        const close = after === "}}" ? "" : "}}";
        return {
          from: before.from + 2,
          options: facts()
            .filter(({ text }) => text !== undefined)
            .map(({ name, text = "" }) => ({ label: name, detail: text, apply: `${name}${close}` })),
          validFor: /^[\p{L}.-]*$/u,
        };
      },
    ],
  });
}
