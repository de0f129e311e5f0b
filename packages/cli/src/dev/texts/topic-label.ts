import type { DataPath, Project, ProjectForm } from "@waarom/model";
import type { TopicTarget } from "@waarom/notice";

/** What a heading is about, as a person would call it: the label of a question, or else what stands in the file. */
export function topicLabel(project: Project, target: TopicTarget | undefined, name: string): string {
  if (target?.kind !== "field") return name;
  const walk = project.forms.get(target.form)?.walk;
  const place = [...(walk?.groups ?? []), ...(walk?.fields ?? [])].find(({ path }) => path === target.path);
  return place === undefined || place.label === "" ? name : place.label;
}

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
