import type { BuiltInText, LinkedPurpose, Pointer } from "@waarom/model";
import type { Context } from "../compose/context.js";
/** `other-language`: it is there, but not in the language of the notice. */
export declare const factStates: readonly ["present", "other-language", "absent"];
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
export declare function anyOf(
  context: Context,
  what: BuiltInText,
  places: readonly Place[],
  where?: FactCheck["in"],
): FactCheck;
/** A fact with one place. */
export declare function fact(
  context: Context,
  what: BuiltInText,
  pointer: Pointer,
  value: unknown,
  where?: FactCheck["in"],
): FactCheck;
/** The names of a fact of one purpose: "retention of “…”". */
export declare function ofPurpose(
  context: Context,
  { purpose, purposeId }: LinkedPurpose,
  nl: string,
  en: string,
): BuiltInText;
