import { isBuiltInLanguage, type BuiltInLanguage } from "@waarom/model";
import type { Address } from "../http/address.js";
import type { WorkspaceState } from "../workspace.js";

/** `?lang=en`, else the project's own language, else Dutch. */
export function languageOf(address: Address, state: WorkspaceState): BuiltInLanguage {
  const asked = address.query.get("lang");
  if (asked !== null && isBuiltInLanguage(asked)) return asked;
  const own = state.kind === "ready" ? state.project.defaultLanguage : "nl";
  return isBuiltInLanguage(own) ? own : "nl";
}
