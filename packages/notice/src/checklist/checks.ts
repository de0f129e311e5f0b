import type { BuiltInText, LinkedPurpose, Localised, Pointer } from "@waarom/model";
import { textIn } from "@waarom/model";
import type { Context } from "../compose/context.js";

/** `other-language`: it is there, but not in the language of the notice. */
export const factStates = ["present", "other-language", "absent"] as const;
export type FactState = (typeof factStates)[number];

/** One fact that an item rests on: any one of the places that can supply it is enough. */
export interface FactCheck {
  readonly what: BuiltInText;
  /** In the register, or in the form where `in` says so. */
  readonly pointers: readonly Pointer[];
  readonly in: "register" | "form";
  readonly state: FactState;
  /** Which of the places supply it. */
  readonly present: readonly Pointer[];
}

/** A place that may supply a fact, with what stands there. */
export interface Place {
  readonly pointer: Pointer;
  readonly value: unknown;
}

/** A fact that one of several places supplies. */
export function anyOf(
  context: Context,
  what: BuiltInText,
  places: readonly Place[],
  where: FactCheck["in"] = "register",
): FactCheck {
  const filled = places.filter(({ value }) => isFilled(value));
  const spoken = filled.filter(({ value }) => isInLanguage(context, value));
  return {
    what,
    pointers: places.map(({ pointer }) => pointer),
    in: where,
    state: spoken.length > 0 ? "present" : filled.length > 0 ? "other-language" : "absent",
    present: (spoken.length > 0 ? spoken : filled).map(({ pointer }) => pointer),
  };
}

/** A fact with one place. */
export function fact(
  context: Context,
  what: BuiltInText,
  pointer: Pointer,
  value: unknown,
  where: FactCheck["in"] = "register",
): FactCheck {
  return anyOf(context, what, [{ pointer, value }], where);
}

function isFilled(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return value === false;
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "object") return Object.keys(value).length > 0;
  return true;
}

/** Texts must be there in the notice's language; anything else has none. */
function isInLanguage(context: Context, value: unknown): boolean {
  if (!isLocalised(value)) return true;
  return textIn(value, context.language)?.language === context.language;
}

function isLocalised(value: unknown): value is Localised {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(
      ([key, text]) => typeof text === "string" && /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(key),
    )
  );
}

/** The names of a fact of one purpose: "retention of “…”". */
export function ofPurpose(
  context: Context,
  { purpose, purposeId }: LinkedPurpose,
  nl: string,
  en: string,
): BuiltInText {
  const name = (language: "nl" | "en") =>
    textIn(purpose.text, language, context.fallbacks)?.text ?? purposeId;
  return { nl: `${nl}: ${name("nl")}`, en: `${en}: ${name("en")}` };
}
