import {
  classOf,
  isJsonObject,
  isJsonArray,
  own,
  type CategoryClass,
  type DataCategory,
  type DataPath,
  type Declaration,
  type DeclaredField,
  type DeclaredGroup,
  type LegalBasis,
  type LinkedObtained,
  type LinkedPurpose,
  type LinkedRecipient,
  type Localised,
  type Pointer,
  type Project,
  type ProjectForm,
  type Provision,
  type Publication,
  type Source,
  type Subject,
} from "@waarom/model";

/** One declaration of a field, linked to the register. */
export interface FieldUse {
  readonly declaration: Declaration;
  /** Of the declaration, in the form. */
  readonly pointer: Pointer;
  /** The purpose served, where the register has it. */
  readonly purpose?: LinkedPurpose;
  /** The purpose that "yes" switches on: this is a consent question. */
  readonly consentFor?: LinkedPurpose;
  readonly basis?: LegalBasis;
  /** Who gets this answer: narrowed by the declaration, and by what the register says a recipient is asked. */
  readonly recipients: readonly LinkedRecipient[];
}

/** Everything that a form and a register say of one field. */
export interface FieldFacts {
  readonly field: DeclaredField;
  readonly path: DataPath;
  readonly uses: readonly FieldUse[];
  /** The nearest declaring group around it, whether the field takes its declaration or declares for itself. */
  readonly group?: DeclaredGroup;
  readonly category?: DataCategory;
  readonly class: CategoryClass;
  readonly subject: Subject;
  readonly provision?: Provision;
  readonly consequences: readonly { readonly text: Localised; readonly pointer: Pointer }[];
  readonly source?: { readonly id: string; readonly source?: Source };
  readonly checks: readonly LinkedObtained[];
  readonly publications: readonly { readonly publication: Publication; readonly pointer: Pointer }[];
  /** Place in the order that a resident sees, and the step it is on. */
  readonly step: number;
}

/** The fields of a form with their facts, in the order of its layout. */
export function fieldFacts(project: Project, form: ProjectForm): readonly FieldFacts[] {
  const groups = new Map<DataPath, DeclaredGroup>();
  for (const group of form.walk.groups) groups.set(group.path, group);
  const steps = stepIndex(form);
  return inLayoutOrder(form).map((field) =>
    factsOfField(project, field, nearestGroup(groups, field.path), steps.get(topOf(field.path)) ?? 0),
  );
}

/** The objects and arrays around a path, nearest first: `/adres` of `/adres/straat`; the root is none. */
export function pathsAround(path: DataPath): readonly DataPath[] {
  const around: DataPath[] = [];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    const outer = path.slice(0, end);
    if (!outer.endsWith("/*")) around.push(outer);
  }
  return around;
}

function nearestGroup(
  groups: ReadonlyMap<DataPath, DeclaredGroup>,
  path: DataPath,
): DeclaredGroup | undefined {
  for (const outer of pathsAround(path)) {
    const group = groups.get(outer);
    if (group !== undefined) return group;
  }
  return undefined;
}

function factsOfField(
  project: Project,
  field: DeclaredField,
  group: DeclaredGroup | undefined,
  step: number,
): FieldFacts {
  const declarations = field.declarations.map(({ declaration }) => declaration);
  const first = <T>(pick: (declaration: Declaration) => T | undefined): T | undefined => {
    for (const declaration of declarations) {
      const value = pick(declaration);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const category = first((declaration) => declaration.category);
  const provision = first((declaration) => declaration.provision);
  const sourceId = first((declaration) => declaration.source);
  const uses = field.declarations.map(({ declaration, pointer }) => useOf(project, declaration, pointer));
  const purposes = [...new Set(uses.flatMap((use) => (use.purpose === undefined ? [] : [use.purpose])))];
  const source = sourceId === undefined ? undefined : sourceById(project, sourceId);
  return {
    field,
    path: field.path,
    uses,
    ...(group === undefined ? {} : { group }),
    ...(category === undefined ? {} : { category }),
    class: classOf(category),
    subject: first((declaration) => declaration.subject) ?? "applicant",
    ...(provision === undefined ? {} : { provision }),
    consequences: field.declarations.flatMap(({ declaration, pointer }) =>
      declaration.consequence === undefined
        ? []
        : [{ text: declaration.consequence, pointer: `${pointer}/consequence` }],
    ),
    ...(sourceId === undefined
      ? {}
      : { source: { id: sourceId, ...(source === undefined ? {} : { source }) } }),
    checks: purposes.flatMap((purpose) =>
      purpose.obtained.filter(({ obtained }) => obtained.use === "check" && obtained.category === category),
    ),
    publications: purposes.flatMap((purpose) =>
      purpose.publication.filter(({ publication }) => publication.category === category),
    ),
    step,
  };
}

function useOf(project: Project, declaration: Declaration, pointer: Pointer): FieldUse {
  const purpose =
    declaration.purpose === undefined ? undefined : project.register.purpose(declaration.purpose);
  const consentFor =
    declaration.consentFor === undefined ? undefined : project.register.purpose(declaration.consentFor);
  return {
    declaration,
    pointer,
    ...(purpose === undefined ? {} : { purpose }),
    ...(consentFor === undefined ? {} : { consentFor }),
    ...(declaration.legalBasis === undefined ? {} : { basis: declaration.legalBasis }),
    recipients: purpose === undefined ? [] : recipientsOf(purpose, declaration),
  };
}

/**
 * Who of a purpose's recipients gets this answer. A declaration may name them. Otherwise everybody, except an
 * organisation that is also a source: it is asked about one category (the RDW about the licence plate) and gets the answers
 * of that category only.
 */
function recipientsOf(purpose: LinkedPurpose, declaration: Declaration): readonly LinkedRecipient[] {
  const named = declaration.recipients;
  if (named.length > 0) return purpose.recipients.filter(({ id }) => named.includes(id));
  return purpose.recipients.filter(({ id, recipient }) => {
    if (recipient?.role === "processor") return true;
    const asked = purpose.obtained.filter(({ obtained }) => obtained.source === id);
    return asked.length === 0 || asked.some(({ obtained }) => obtained.category === declaration.category);
  });
}

function sourceById(project: Project, id: string): Source | undefined {
  const sources = project.register.value.sources;
  return Object.hasOwn(sources, id) ? sources[id] : undefined;
}

/** The property below the root that a path starts with, as the path writes it. */
function topOf(path: DataPath): string {
  return path.split("/")[1] ?? "";
}

function stepIndex(form: ProjectForm): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  form.layout.steps.forEach((step, number) => {
    for (const property of step.properties) index.set(escape(property), number);
  });
  return index;
}

function escape(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Fields as they stand on the page: by step, then by `ui:order` of the root, then as written. */
function inLayoutOrder(form: ProjectForm): readonly DeclaredField[] {
  const steps = stepIndex(form);
  const ui = form.layout.ui;
  const listed = isJsonObject(ui) ? own(ui, "ui:order") : undefined;
  const order = new Map<string, number>();
  if (isJsonArray(listed))
    listed.forEach((name, place) => typeof name === "string" && order.set(escape(name), place));
  const rest = order.get("*") ?? order.size;
  const place = (field: DeclaredField) =>
    [steps.get(topOf(field.path)) ?? 0, order.get(topOf(field.path)) ?? rest] as const;
  return [...form.walk.fields].sort((a, b) => {
    const [stepA, orderA] = place(a);
    const [stepB, orderB] = place(b);
    return stepA - stepB || orderA - orderB;
  });
}
