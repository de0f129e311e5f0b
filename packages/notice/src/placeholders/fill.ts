import type { Context } from "../compose/context.js";
import type { PlaceholderSubject } from "./subject.js";
import { placeholderNames, placeholders, type PlaceholderId } from "./table.js";

/** The placeholder's own id, from its Dutch or its English name; white space and capitals do not matter. */
export function placeholderId(name: string): PlaceholderId | undefined {
  return placeholderNames.get(name.trim().toLowerCase());
}

/** The fact as text, or undefined where the name is unknown or the register has no such fact. */
export function placeholderText(
  context: Context,
  name: string,
  subject: PlaceholderSubject,
): string | undefined {
  const id = placeholderId(name);
  return id === undefined ? undefined : placeholders[id].fill(context, subject);
}
