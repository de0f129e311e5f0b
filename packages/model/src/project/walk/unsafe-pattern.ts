export type UnsafePattern = "invalid" | "too-long" | "backtracking";

/** Why a pattern must not be run on what a resident types; undefined where it is safe. */
export function unsafePattern(pattern: string): UnsafePattern | undefined {
  if (pattern.length > 1000) return "too-long";
  try {
    new RegExp(pattern, "u");
  } catch {
    return "invalid";
  }
  return undefined;
}
