import {
  isJsonObject,
  textIn,
  type FormLayout,
  type Language,
  type Project,
  type ProjectForm,
} from "@waarom/model";

/** The layout of a form, its steps named in every language. */
export function compiledLayout(
  project: Project,
  { layout }: ProjectForm,
  languages: readonly Language[],
): FormLayout {
  const { ui } = layout;
  return {
    ui: isJsonObject(ui) ? ui : {},
    steps: layout.steps.map((step, index) => {
      const id = step.id ?? `step-${index + 1}`;
      const title = (language: Language): string =>
        textIn(step.title, language, project.languages)?.text ?? id;
      return {
        id,
        title: Object.fromEntries(languages.map((language) => [language, title(language)])),
        properties: step.properties,
      };
    }),
  };
}
