import type { DeclaredField, FieldDeclaration, Pointer, Project, ProjectForm } from "@waarom/model";
import type { DeclarationUse } from "../engine/rule.js";

const known = new WeakMap<Project, Map<ProjectForm, readonly DeclarationUse[]>>();

/** The declarations of a form, each once, with the fields that take them: worked out once per project. */
export function declarationsOf(project: Project, form: ProjectForm): readonly DeclarationUse[] {
  let ofProject = known.get(project);
  if (ofProject === undefined) {
    ofProject = new Map();
    known.set(project, ofProject);
  }
  const before = ofProject.get(form);
  if (before !== undefined) return before;
  const uses = collect(project, form);
  ofProject.set(form, uses);
  return uses;
}

function collect(project: Project, form: ProjectForm): readonly DeclarationUse[] {
  const fieldsOf = new Map<Pointer, DeclaredField[]>();
  const uses: DeclarationUse[] = [];
  for (const field of form.walk.fields) {
    for (const entry of field.declarations) {
      const isShared = mayBeShared(field, entry);
      const others = isShared ? fieldsOf.get(entry.pointer) : undefined;
      if (others !== undefined) {
        others.push(field);
        continue;
      }
      const named = entry.declaration.purpose ?? entry.declaration.consentFor;
      const purpose = named === undefined ? undefined : project.register.purpose(named);
      const fields = [field];
      const label = entry.from === "own" ? field.label : groupLabel(form, entry.pointer, field.label);
      if (isShared) fieldsOf.set(entry.pointer, fields);
      uses.push({ form, entry, fields, purpose, label });
    }
  }
  return uses;
}

/** Only a group's declaration, and one behind a reference, can be that of more fields than one. */
function mayBeShared({ nodes }: DeclaredField, { from }: FieldDeclaration): boolean {
  return from === "group" || nodes.some(({ pointer, via }) => pointer !== via);
}

function groupLabel(form: ProjectForm, pointer: Pointer, fallback: string): string {
  const group = form.walk.groups.find((g) => g.declarations.some((d) => d.pointer === pointer));
  return group?.label ?? fallback;
}
