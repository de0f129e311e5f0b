import {
  textIn,
  type Activity,
  type Contact,
  type FormHelp,
  type Language,
  type Project,
} from "@waarom/model";

/**
 * Where somebody who gets stuck in a form finds a person: the telephone, address and page of the body that asks, else of
 * the organisation, and the desk where one can ask about one's rights. Undefined where the register has none of these.
 */
export function formHelp(
  project: Project,
  activityId: string | undefined,
  language: Language,
): FormHelp | undefined {
  const { bodies, organisation, rights } = project.register.value;
  const contacts = [
    entry(bodies, activityOf(project, activityId)?.controller),
    organisation?.contact,
    rights,
  ];
  const phone = firstSaying(contacts, "phone");
  const email = firstSaying(contacts, "email");
  const url = firstSaying([organisation?.contact], "url");
  const desk = textIn(rights?.desk, language, [project.defaultLanguage, ...project.languages])?.text;
  if (phone === undefined && email === undefined && desk === undefined) return undefined;
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
    ...(url === undefined ? {} : { url }),
    ...(desk === undefined ? {} : { desk }),
  };
}

function activityOf(project: Project, id: string | undefined): Activity | undefined {
  return entry(project.register.value.activities, id);
}

function firstSaying(
  contacts: readonly (Pick<Contact, "phone" | "email" | "url"> | undefined)[],
  key: "phone" | "email" | "url",
): string | undefined {
  return contacts.map((contact) => contact?.[key]).find((value) => value !== undefined && value !== "");
}

function entry<T>(record: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
