import { textIn, type BuiltInText, type LinkedPurpose, type Localised, type Pointer } from "@waarom/model";
import type { Context } from "../compose/context.js";

/** `other-language`: it is there, but not in the language of the notice. */
export const factStates = ["present", "other-language", "absent"] as const;
export type FactState = (typeof factStates)[number];

/** Which document a pointer is into. */
export type FactHome = "register" | "form";

/** One fact that an item rests on: any one of the places that can supply it is enough. */
export interface FactCheck {
  readonly what: BuiltInText;
  readonly state: FactState;
  /** Where the fact can stand, the usual place first. */
  readonly pointers: readonly Pointer[];
  /** Which document the first of them is into. */
  readonly in: FactHome;
  /** Each place, and whether it supplies the fact. */
  readonly places: readonly { readonly in: FactHome; readonly pointer: Pointer; readonly state: FactState }[];
}

/** A place that may supply a fact, with what stands there: `words` must be there in the notice's language. */
export type Place = { readonly pointer: Pointer; readonly in?: FactHome } & (
  { readonly value: unknown } | { readonly words: Localised | undefined }
);

/** A fact that one of several places supplies. */
export function anyOf(context: Context, what: BuiltInText, places: readonly Place[]): FactCheck {
  const judged = places.map((place) => ({
    in: place.in ?? "register",
    pointer: place.pointer,
    state: stateOf(context, place),
  }));
  const best = factStates.find((state) => judged.some((place) => place.state === state)) ?? "absent";
  return {
    what,
    state: best,
    pointers: judged.map(({ pointer }) => pointer),
    in: judged[0]?.in ?? "register",
    places: judged,
  };
}

/** A fact with one place. */
export function fact(
  context: Context,
  what: BuiltInText,
  pointer: Pointer,
  value: unknown,
  home: FactHome = "register",
): FactCheck {
  return anyOf(context, what, [{ pointer, value, in: home }]);
}

/** A text with one place. */
export function wording(
  context: Context,
  what: BuiltInText,
  pointer: Pointer,
  words: Localised | undefined,
): FactCheck {
  return anyOf(context, what, [{ pointer, words }]);
}

function stateOf(context: Context, place: Place): FactState {
  if (!("words" in place)) return isFilled(place.value) ? "present" : "absent";
  const found = textIn(place.words, context.language);
  if (found === undefined) return "absent";
  return found.language === context.language ? "present" : "other-language";
}

/** "No" is an answer; nothing, an empty text, list or map is none. */
function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

/** The name of a fact of one purpose: "bewaartermijn: beoordelen of u een vergunning krijgt". */
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
