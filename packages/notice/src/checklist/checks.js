import { textIn } from "@waarom/model";
/** `other-language`: it is there, but not in the language of the notice. */
export const factStates = ["present", "other-language", "absent"];
/** A fact that one of several places supplies. */
export function anyOf(context, what, places, where = "register") {
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
export function fact(context, what, pointer, value, where = "register") {
  return anyOf(context, what, [{ pointer, value }], where);
}
function isFilled(value) {
  if (value === undefined || value === null || value === false) return value === false;
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "object") return Object.keys(value).length > 0;
  return true;
}
/** Texts must be there in the notice's language; anything else has none. */
function isInLanguage(context, value) {
  if (!isLocalised(value)) return true;
  return textIn(value, context.language)?.language === context.language;
}
function isLocalised(value) {
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
export function ofPurpose(context, { purpose, purposeId }, nl, en) {
  const name = (language) => textIn(purpose.text, language, context.fallbacks)?.text ?? purposeId;
  return { nl: `${nl}: ${name("nl")}`, en: `${en}: ${name("en")}` };
}
