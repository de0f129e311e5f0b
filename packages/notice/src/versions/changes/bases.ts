import { builtIn, isIn, legalBases, own, type BuiltInLanguage, type JsonValue } from "@waarom/model";
import { objectAt } from "../read-facts.js";
import { both, keysOf, type NoticeChange, type Words } from "./change.js";
import { sameAt } from "./lists.js";

/** On which grounds, and what is said of them. */
export function basisChanges(was: JsonValue, is: JsonValue, name: Words): readonly NoticeChange[] {
  const before = objectAt(was, "legalBases");
  const after = objectAt(is, "legalBases");
  return keysOf(before, after).flatMap((basis): readonly NoticeChange[] => {
    const [a, b] = [own(before, basis), own(after, basis)];
    const label: Words = (l) => labelOf(basis, l);
    if (a === undefined)
      return [
        both(
          "basis-added",
          (l) =>
            l === "nl"
              ? `Nieuwe grondslag (${label(l)}) voor: ${name(l)}.`
              : `New legal basis (${label(l)}) for: ${name(l)}.`,
          "tell",
        ),
      ];
    if (b === undefined)
      return [
        both("basis-removed", (l) =>
          l === "nl"
            ? `Vervallen grondslag (${label(l)}) voor: ${name(l)}.`
            : `Dropped legal basis (${label(l)}) for: ${name(l)}.`,
        ),
      ];
    return detailChanges(a, b, name);
  });
}

function detailChanges(was: JsonValue, is: JsonValue, name: Words): readonly NoticeChange[] {
  const law = sameAt(was, is, "law")
    ? []
    : [
        both("law-changed", (l) =>
          l === "nl" ? `Er staat een andere wet bij: ${name(l)}.` : `Another law is named for: ${name(l)}.`,
        ),
      ];
  const interest = sameAt(was, is, "interest")
    ? []
    : [
        both(
          "interest-changed",
          (l) =>
            l === "nl"
              ? `Het belang dat we noemen, is anders, voor: ${name(l)}.`
              : `The interest that we name is different, for: ${name(l)}.`,
          "tell",
        ),
      ];
  const rest = ["explanation", "freeChoice", "withdrawal", "minors"].every((key) => sameAt(was, is, key))
    ? []
    : [
        both("basis-changed", (l) =>
          l === "nl"
            ? `De uitleg bij de grondslag of de toestemming is anders, voor: ${name(l)}.`
            : `The explanation of the legal basis or the consent is different, for: ${name(l)}.`,
        ),
      ];
  return [...interest, ...law, ...rest];
}

function labelOf(basis: string, language: BuiltInLanguage): string {
  return isIn(legalBases, basis) ? builtIn(legalBases[basis].label, language) : basis;
}
