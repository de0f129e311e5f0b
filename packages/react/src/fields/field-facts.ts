import type {
  CompiledField,
  JsonObject,
  Language,
  Pointer,
  ValidationError,
  Why,
} from "@waarom/model/runtime";
import { isJsonArray, own } from "@waarom/model/runtime";
import type { FieldState } from "../data/form-store.js";
import type { FormLanguage } from "../form/language-context.js";
import { languageKey } from "../plan/localise.js";
import type { FieldKind } from "../plan/kind.js";
import { labelOf, textOf } from "../plan/label.js";
import { isInSight } from "../why/WhyWeAsk.js";
import { errorText } from "./error-text.js";
import { onlyIfId, onlyIfOf } from "./OnlyIf.js";

/** Everything that stands around a control, with the ids by which the control names it. */
export interface FieldFacts {
  readonly id: string;
  readonly at: Pointer;
  readonly label: string;
  /** Set where label and description exist only in another language. */
  readonly textLanguage: Language | undefined;
  readonly optional: boolean;
  /** On a page without scripts: when this is meant. */
  readonly onlyIf: string | undefined;
  readonly schema: JsonObject;
  readonly description: string | undefined;
  readonly descriptionId: string;
  /** Where a prefilled value comes from. */
  readonly source: string | undefined;
  readonly sourceId: string;
  /** True where the answer stands and cannot be changed here. */
  readonly fixed: boolean;
  readonly why: Why | undefined;
  readonly whyShortId: string;
  readonly error: string | undefined;
  readonly errorId: string;
  /** Ids of what is on the page and describes the control; undefined where there is none. */
  readonly describedBy: string | undefined;
}

export interface FieldFactsInput {
  readonly id: string;
  readonly at: Pointer;
  readonly schema: JsonObject;
  readonly ui: JsonObject;
  readonly kind: FieldKind;
  readonly name: string;
  readonly required: boolean;
  readonly state: FieldState;
  readonly compiled: CompiledField | undefined;
  readonly why: Why | undefined;
  readonly fixed: boolean;
  /** True where the answer is the one that the form began with. */
  readonly prefilled: boolean;
  readonly language: FormLanguage;
}

/** Gathers what stands around a control. */
export function fieldFacts(input: FieldFactsInput): FieldFacts {
  const { id, schema, ui, state, compiled, why, language } = input;
  const label = labelOf(schema, ui, input.name);
  const description = textOf(ui, "ui:description") ?? textOf(schema, "description");
  const onlyIf = onlyIfOf(schema);
  const source = input.prefilled ? sourceName(compiled, language) : undefined;
  const error = firstError(state.errors, input, label);
  const facts = {
    id,
    at: input.at,
    label,
    textLanguage: foreignLanguage(schema, language),
    optional: !input.required && onlyIf === undefined,
    onlyIf,
    schema,
    description: withExample(description, input),
    descriptionId: `${id}--description`,
    source,
    sourceId: `${id}--source`,
    fixed: input.fixed,
    why,
    whyShortId: `${id}--why`,
    error,
    errorId: `${id}--error`,
  };
  const present = [
    onlyIf === undefined ? [] : [onlyIfId(id)],
    facts.description === undefined ? [] : [facts.descriptionId],
    source === undefined ? [] : [facts.sourceId],
    why !== undefined && isInSight(why) ? [facts.whyShortId] : [],
    error === undefined ? [] : [facts.errorId],
  ].flat();
  return { ...facts, describedBy: present.length === 0 ? undefined : present.join(" ") };
}

/** The description with an example of an answer and how long it may be, so that nobody need guess. */
function withExample(description: string | undefined, input: FieldFactsInput): string | undefined {
  const { messages, asOf } = input.language;
  // A date of birth lies far back; any other date, more likely than not, is near.
  const year = input.compiled?.category === "birth-date" ? "1990" : asOf.slice(0, 4);
  const examples = own(input.schema, "examples");
  const [example] = isJsonArray(examples) ? examples.filter((item) => typeof item === "string") : [];
  const sentence = example !== undefined ? messages.example(example) : formExample(input, year);
  const longest = input.kind === "long-text" ? own(input.schema, "maxLength") : undefined;
  const limit = typeof longest === "number" ? messages.maxLength(longest) : undefined;
  const parts = [description, sentence, limit].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" ");
}

function formExample(
  { kind, schema, language: { messages } }: FieldFactsInput,
  year: string,
): string | undefined {
  if (kind === "date") return messages.dateExample(year);
  if (kind === "money") return messages.moneyExample;
  return own(schema, "format") === "time" ? messages.timeExample : undefined;
}

/** The language of a node's texts where it is not the language around them. */
export function foreignLanguage(
  schema: JsonObject,
  { language, textLanguage }: FormLanguage,
): Language | undefined {
  const marked = own(schema, languageKey);
  const actual = typeof marked === "string" ? marked : textLanguage;
  return actual === language ? undefined : actual;
}

function sourceName(
  compiled: CompiledField | undefined,
  { language, textLanguage }: FormLanguage,
): string | undefined {
  const names = compiled?.source?.name;
  return names === undefined
    ? undefined
    : (names[language] ?? names[textLanguage] ?? Object.values(names)[0]);
}

function firstError(
  errors: readonly ValidationError[],
  { kind, schema, state, compiled, language }: FieldFactsInput,
  label: string,
): string | undefined {
  const [error] = errors;
  if (error === undefined) return undefined;
  return errorText(error, { kind, schema, value: state.value, compiled, label, language });
}
