import { textIn, type FormStep, type Language } from "@waarom/model/runtime";

/** A step that has something to ask now. */
export interface VisibleStep {
  readonly id: string;
  readonly title: string;
  /** Set where the title exists only in another language. */
  readonly titleLanguage: Language | undefined;
  readonly properties: readonly string[];
}

/**
 * The steps that have something to ask now, in order. A question that the layout put on no step comes on the last one:
 * a layout never loses a question.
 *
 * @param names the properties that the form asks now
 */
export function visibleSteps(
  steps: readonly FormStep[],
  names: readonly string[],
  language: Language,
  defaultLanguage: Language,
): readonly VisibleStep[] {
  const placed = new Set(steps.flatMap(({ properties }) => properties));
  const lost = names.filter((name) => !placed.has(name));
  return steps
    .map((step, index) => ({
      ...step,
      properties: [
        ...step.properties.filter((name) => names.includes(name)),
        ...(index === steps.length - 1 ? lost : []),
      ],
    }))
    .filter(({ properties }) => properties.length > 0)
    .map(({ id, title, properties }) => {
      const found = textIn(title, language, [defaultLanguage]);
      return {
        id,
        title: found?.text ?? id,
        titleLanguage: found === undefined || found.language === language ? undefined : found.language,
        properties,
      };
    });
}
