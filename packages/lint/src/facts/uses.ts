import type { Project, ProjectForm } from "@waarom/model";
import type { DeclarationUse } from "../engine/rule.js";
import { declarationsOf } from "./declarations.js";

/** How the forms of a project use its register: computed once per project, whatever the number of rules. */
export interface RegisterUses {
  /** Declarations by purpose, consent questions not included. */
  readonly declarations: ReadonlyMap<string, readonly DeclarationUse[]>;
  /** Consent questions by the purpose that "yes" switches on. */
  readonly consentQuestions: ReadonlyMap<string, readonly DeclarationUse[]>;
  /** Every form, with its declarations. */
  readonly byForm: ReadonlyMap<ProjectForm, readonly DeclarationUse[]>;
}

const known = new WeakMap<Project, RegisterUses>();

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Which fields use which purpose. */
export function usesOf(project: Project): RegisterUses {
  const before = known.get(project);
  if (before !== undefined) return before;
  const declarations = new Map<string, DeclarationUse[]>();
  const consentQuestions = new Map<string, DeclarationUse[]>();
  const byForm = new Map<ProjectForm, readonly DeclarationUse[]>();
  for (const form of project.forms.values()) {
    const uses = declarationsOf(project, form);
    byForm.set(form, uses);
    for (const use of uses) {
      if (use.purpose === undefined) continue;
      const { purpose, consentFor } = use.entry.declaration;
      if (purpose !== undefined) add(declarations, use.purpose.id, use);
      else if (consentFor !== undefined) add(consentQuestions, use.purpose.id, use);
    }
  }
  const uses = { declarations, consentQuestions, byForm };
  known.set(project, uses);
  return uses;
}
