import {
  parsePointer,
  type DialectProblem,
  type DialectProblemKind,
  type JsonValue,
  type Pointer,
  type ProjectForm,
} from "@waarom/model";

/** What a reader calls the place of a problem: the label of the field or group there, else its name, else the form's. */
function labelAt(form: ProjectForm, path: string): string {
  const { fields, groups } = form.walk;
  const known = fields.find((field) => field.path === path) ?? groups.find((group) => group.path === path);
  if (known !== undefined && known.label !== "") return known.label;
  const name = parsePointer(path).findLast((step) => step !== "*");
  if (name !== undefined) return name;
  const title = form.schema.title;
  return typeof title === "string" ? title : form.id;
}

/** A fact of a problem as text; the last step of its pointer where the walker gives none. */
export function factOf(problem: DialectProblem, name: string): string {
  const value: JsonValue | undefined = Object.hasOwn(problem.data, name) ? problem.data[name] : undefined;
  if (typeof value === "string" || typeof value === "number") return String(value);
  return parsePointer(problem.pointer).at(-1) ?? "";
}

/** The problems of one kind in a form, each at its place once. */
export function problemsOf<K extends DialectProblemKind>(
  form: ProjectForm,
  kinds: readonly K[],
): readonly { readonly kind: K; readonly problem: DialectProblem; readonly label: string }[] {
  const seen = new Set<Pointer>();
  return form.walk.problems.flatMap((problem) => {
    const kind = kinds.find((known) => known === problem.kind);
    if (kind === undefined || seen.has(`${kind}${problem.pointer}`)) return [];
    seen.add(`${kind}${problem.pointer}`);
    return [{ kind, problem, label: labelAt(form, problem.path) }];
  });
}
