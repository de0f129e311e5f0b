import {
  textIn,
  walkForm,
  type CompiledField,
  type DeclaredField,
  type Declaration,
  type JsonObject,
  type Language,
  type LegalBasis,
  type LinkedPurpose,
  type Project,
  type ProjectForm,
} from "@waarom/model";

/** What each question of a form declares, resolved against the register; the schema is the normalised one. */
export function compiledFields(
  project: Project,
  form: ProjectForm,
  schema: JsonObject,
): readonly CompiledField[] {
  const declared = new Map(form.walk.fields.map((field) => [field.path, field]));
  return walkForm(schema).fields.map((field) =>
    compiledField(project, declared.get(field.path) ?? field, field),
  );
}

/** `source` says what is declared (groups included), `normalised` where the question stands. */
function compiledField(project: Project, source: DeclaredField, normalised: DeclaredField): CompiledField {
  const declarations = source.declarations.map(({ declaration }) => declaration);
  const purposes = declarations.flatMap(({ purpose }) => linked(project, purpose));
  const consentFor = declarations.flatMap((declaration) => linked(project, declaration.consentFor))[0];
  const category = first(declarations, ({ category }) => category);
  const provision = first(declarations, ({ provision }) => provision);
  const sourceId = first(declarations, ({ source }) => source);
  return {
    path: normalised.path,
    schemaPointers: normalised.nodes.map(({ pointer }) => pointer),
    uses: usesOf(project, declarations),
    ...(consentFor === undefined ? {} : { consentFor: consentFor.id }),
    ...(category === undefined ? {} : { category }),
    subject: first(declarations, ({ subject }) => subject) ?? "applicant",
    ...(provision === undefined ? {} : { provision }),
    ...(sourceId === undefined ? {} : { source: { id: sourceId, name: sourceNames(project, sourceId) } }),
    published: purposes.some((purpose) =>
      purpose.publication.some(({ publication }) => publication.category === category),
    ),
    file: normalised.file,
  };
}

function usesOf(project: Project, declarations: readonly Declaration[]): CompiledField["uses"] {
  const uses = new Map<string, { readonly purpose: string; readonly legalBasis: LegalBasis }>();
  for (const { purpose, legalBasis } of declarations) {
    if (legalBasis === undefined) continue;
    for (const { id } of linked(project, purpose))
      uses.set(`${id} ${legalBasis}`, { purpose: id, legalBasis });
  }
  return [...uses.values()];
}

function linked(project: Project, id: string | undefined): readonly LinkedPurpose[] {
  const purpose = id === undefined ? undefined : project.register.purpose(id);
  return purpose === undefined ? [] : [purpose];
}

function sourceNames(project: Project, id: string): Readonly<Record<Language, string>> {
  const sources = project.register.value.sources;
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
  const fallbacks = [project.defaultLanguage, ...project.languages];
  return Object.fromEntries(
    project.languages.map((language) => [language, textIn(source?.name, language, fallbacks)?.text ?? id]),
  );
}

function first<T>(
  declarations: readonly Declaration[],
  pick: (declaration: Declaration) => T | undefined,
): T | undefined {
  for (const declaration of declarations) {
    const value = pick(declaration);
    if (value !== undefined) return value;
  }
  return undefined;
}
