import type { ValidationError } from "@waarom/model/runtime";
import { memo, useEffect, useRef, type ReactNode } from "react";
import { idOf } from "../data/places.js";
import { errorText } from "../fields/error-text.js";
import { labelOf } from "../plan/label.js";
import { rowsAround } from "../plan/around.js";
import { kindOf } from "../plan/kind.js";
import { byPlace, type VisibleNode } from "../plan/visible-fields.js";
import type { VisibleStep } from "../steps/visible-steps.js";
import type { ErrorsByPlace } from "./arrange-errors.js";
import type { FormController } from "./controller.js";
import { Heading } from "./Heading.js";
import { useFormLanguage, type FormLanguage } from "./language-context.js";
import { useFormRuntime } from "./runtime-context.js";

export interface ErrorSummaryProps {
  readonly controller: FormController;
  readonly errors: ErrorsByPlace;
  /** Counts refused attempts to send: each time the summary takes the focus. */
  readonly refusals: number;
  /** The steps, where only one of them is on the page. */
  readonly steps: readonly VisibleStep[];
  readonly headingLevel: number;
}

/** What is wrong, with a link to each question. Takes the focus when sending was refused. */
export const ErrorSummary = memo(function ErrorSummary({
  controller,
  errors,
  refusals,
  steps,
  headingLevel,
}: ErrorSummaryProps): ReactNode {
  const { idPrefix } = useFormRuntime();
  const language = useFormLanguage();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (refusals > 0) heading.current?.focus();
  }, [refusals]);

  if (errors.size === 0) return null;
  const nodes = byPlace(controller.nodes(language.textLanguage));
  const titleId = `${idPrefix}--errors`;
  return (
    <section className="waarom-errors" aria-labelledby={titleId}>
      <Heading
        level={headingLevel}
        id={titleId}
        ref={heading}
        tabIndex={-1}
        className="waarom-errors__title"
        {...takesFocus}
      >
        {language.messages.errorTitle(errors.size)}
      </Heading>
      <p className="waarom-text">{language.messages.errorIntro}</p>
      <ul className="waarom-errors__list">
        {[...errors].map(([at, [error]]) => {
          const node = nodes.get(at);
          if (error === undefined) return null;
          return (
            <li key={at}>
              {node === undefined ? (
                language.messages.sendFailed
              ) : (
                <a
                  className="waarom-link"
                  href={`#${idOf(idPrefix, at)}`}
                  onClick={(event) => {
                    if (goThere(idOf(idPrefix, at), node, steps, controller)) event.preventDefault();
                  }}
                >
                  {sentence(error, node, controller, language)}
                  {inRow(rowsAround(node, language.messages))}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
});

function inRow(row: string): string {
  return row === "" ? "" : ` (${row})`;
}

/** On a page without scripts only this attribute brings one to what is wrong. */
const takesFocus = { autoFocus: true };

function sentence(
  error: ValidationError,
  node: VisibleNode,
  controller: FormController,
  language: FormLanguage,
): string {
  const compiled = language.fieldAt.get(node.dataPath);
  return errorText(error, {
    kind: node.type === "field" ? kindOf(node.schema, node.ui, compiled) : node.type,
    schema: node.schema,
    value: node.type === "list" ? [] : controller.store.valueAt(node.at),
    compiled,
    label: labelOf(node.schema, node.ui, node.name),
    language,
  });
}

/**
 * Goes to the question without changing the address: a page with its own routes stays where it is. Tells whether it
 * could.
 */
function goThere(
  id: string,
  node: VisibleNode,
  steps: readonly VisibleStep[],
  controller: FormController,
): boolean {
  const target = document.getElementById(id);
  const step = steps.find(({ properties }) => properties.includes(node.top));
  if (target !== null) target.focus();
  else if (step !== undefined) controller.goTo(step.id, node.at);
  else return false;
  return true;
}
