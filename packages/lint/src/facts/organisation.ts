import { organisationKinds, type Project } from "@waarom/model";

/** True for a public body: it has a DPO, and no legitimate interest in its own task. */
export function isPublicBody(project: Project): boolean {
  const kind = project.register.value.organisation?.kind;
  return kind !== undefined && organisationKinds[kind].publicBody;
}
