import {
  categories,
  textIn,
  type BuiltInLanguage,
  type DataPath,
  type Localised,
  type Project,
  type ProjectForm,
} from "@waarom/model";
import type { TopicTarget } from "@waarom/notice";

/** What a heading is about, as a person would call it: the label of a question, the words of a purpose. */
export function topicLabel(
  project: Project,
  target: TopicTarget | undefined,
  name: string,
  language: BuiltInLanguage,
): string {
  const say = kinds[language];
  switch (target?.kind) {
    case "field": {
      const label = questionLabel(project.forms.get(target.form), target.path, language);
      return label === "" ? name : label;
    }
    case "purpose": {
      const text = textIn(project.register.purpose(target.purpose)?.purpose.text, language)?.text;
      return say.purpose(text ?? name);
    }
    case "form":
      return say.form;
    case "activity":
      return say.activity(textIn(activityName(project, target.activity), language)?.text ?? name);
    case "category":
      return say.category(categories[target.category].label[language]);
    default:
      return name;
  }
}

/** The label of a question or group: translated where there is a translation. */
function questionLabel(form: ProjectForm | undefined, path: DataPath, language: BuiltInLanguage): string {
  const places = [...(form?.walk.groups ?? []), ...(form?.walk.fields ?? [])];
  const place = places.find((one) => one.path === path);
  if (place === undefined) return "";
  const strings = form?.translations.get(language)?.strings ?? {};
  const translated = place.nodes.flatMap(({ pointer }) => {
    const key = `${pointer}/title`;
    return Object.hasOwn(strings, key) ? (strings[key]?.text ?? []) : [];
  });
  return translated[0] ?? place.label;
}

function activityName(project: Project, id: string): Localised | undefined {
  const { activities } = project.register.value;
  return Object.hasOwn(activities, id) ? activities[id]?.name : undefined;
}

const kinds = {
  nl: {
    purpose: (text: string) => `Doel: ${text}`,
    form: "Over het hele formulier",
    activity: (text: string) => `Over “${text}”`,
    category: (text: string) => `Bij elke vraag naar: ${text}`,
  },
  en: {
    purpose: (text: string) => `Purpose: ${text}`,
    form: "About the whole form",
    activity: (text: string) => `About “${text}”`,
    category: (text: string) => `At each question for: ${text}`,
  },
} as const satisfies Readonly<Record<BuiltInLanguage, object>>;

/** What to write above a text for a question: its name, or its whole path where another question has that name too. */
export function headingFor(form: ProjectForm, path: DataPath): string {
  const name = lastName(path);
  const places = [...form.walk.groups, ...form.walk.fields].map((place) => place.path);
  const others = places.filter((other) => other !== path && lastName(other) === name && !isItem(other, path));
  return others.length === 0 ? name : path;
}

/** The items of a list are one question with the list itself. */
function isItem(a: DataPath, b: DataPath): boolean {
  return a === `${b}/*` || b === `${a}/*`;
}

function lastName(path: DataPath): string {
  const token = path.split("/").findLast((part) => part !== "*" && part !== "") ?? path;
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
