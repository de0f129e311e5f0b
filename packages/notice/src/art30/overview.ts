import {
  categories,
  dataSubjects,
  eeaCountries,
  legalBases,
  isIn,
  textIn,
  transferMechanisms,
  type Activity,
  type BuiltInLanguage,
  type LinkedPurpose,
  type Localised,
  type Project,
  type Recipient,
} from "@waarom/model";
import { lawInWords } from "../laws/print-law.js";
import { dataOfActivities, type ActivityData } from "../register/activity-data.js";
import { formTitle } from "../compose/form-title.js";
import { periodInWords } from "../words/grammar/periods.js";
import { listOf } from "../words/grammar/lists.js";
import { capital, say } from "../words/say.js";
import { voiceOf, type Voice } from "../words/voice.js";
import { art30Columns, type Art30ColumnId } from "./columns.js";
import { cellWords } from "./words.js";

/** One purpose of an activity as the law wants it written down. Of an activity only the first row says what all share. */
export interface OverviewRow {
  readonly activityId: string;
  /** Absent where the activity has no purpose yet. */
  readonly purposeId?: string;
  readonly first: boolean;
  readonly cells: Readonly<Record<Art30ColumnId, string>>;
}

/** What the same activity says in each of its rows. */
const perActivity = [
  "name",
  "department",
  "controller",
  "data",
  "transfers",
  "security",
  "processing",
  "applications",
  "sources",
  "dpia",
] as const satisfies readonly Art30ColumnId[];

interface Writer {
  readonly project: Project;
  readonly voice: Voice;
  readonly language: BuiltInLanguage;
}

/**
 * The register as rows under the columns of Art. 30, a row per purpose, in words.
 *
 * @example
 * overviewRows(project, "nl")[0]?.cells.retention; // "vergunning verleend: 1 jaar na einde vergunning; vernietigen"
 */
export function overviewRows(project: Project, language: BuiltInLanguage): readonly OverviewRow[] {
  const writer: Writer = { project, language, voice: voiceOf(project, language) };
  const data = dataOfActivities(project);
  const purposes = new Map<string, LinkedPurpose[]>();
  for (const purpose of project.register.purposes.values()) {
    const those = purposes.get(purpose.activityId);
    if (those === undefined) purposes.set(purpose.activityId, [purpose]);
    else those.push(purpose);
  }
  return Object.entries(project.register.value.activities).flatMap(([activityId, activity]) => {
    const those: readonly (LinkedPurpose | undefined)[] = purposes.get(activityId) ?? [undefined];
    return those.map((purpose, index) => {
      const cells = cellsOf(writer, { activityId, activity, purpose, data: data.get(activityId) ?? [] });
      return {
        activityId,
        ...(purpose === undefined ? {} : { purposeId: purpose.purposeId }),
        first: index === 0,
        cells:
          index === 0
            ? cells
            : { ...cells, ...Object.fromEntries(perActivity.map((column) => [column, ""])) },
      };
    });
  });
}

interface Subject {
  readonly activityId: string;
  readonly activity: Activity;
  readonly purpose: LinkedPurpose | undefined;
  readonly data: readonly ActivityData[];
}

function cellsOf(writer: Writer, about: Subject): Readonly<Record<Art30ColumnId, string>> {
  const { activityId, activity, purpose } = about;
  const recipients = purpose?.recipients ?? [];
  const isProcessor = (recipient: Recipient | undefined) => recipient?.role === "processor";
  return {
    id: purpose === undefined ? activityId : `${activityId}/${purpose.purposeId}`,
    name: read(writer, activity.name),
    department: activity.department ?? "",
    controller: controllerCell(writer, activity),
    purpose: read(writer, purpose?.purpose.text),
    data: dataCell(writer, about),
    recipients: lines(
      recipients
        .filter(({ recipient }) => !isProcessor(recipient))
        .map(({ id, recipient }) => read(writer, recipient?.name) || id),
    ),
    transfers: transfersCell(writer, activity),
    retention: retentionCell(writer, purpose),
    security: read(writer, activity.security),
    basis: basisCell(writer, purpose),
    processors: lines(
      recipients
        .filter(({ recipient }) => isProcessor(recipient))
        .map(({ id, recipient }) => processorLine(writer, id, recipient)),
    ),
    processing: lines(activity.processing.map((text) => read(writer, text))),
    applications: lines(activity.applications),
    sources: sourcesCell(writer, about),
    dpia: dpiaCell(writer, activity),
  };
}

function read({ project, language }: Writer, text: Localised | undefined): string {
  return textIn(text, language, [project.defaultLanguage, ...project.languages])?.text.trim() ?? "";
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}

function own<T>(map: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}

function controllerCell(writer: Writer, { controller, jointControllers }: Activity): string {
  const { bodies, recipients } = writer.project.register.value;
  const body = own(bodies, controller);
  const joint = jointControllers.map(
    ({ recipient }) => read(writer, own(recipients, recipient)?.name) || (recipient ?? ""),
  );
  return lines([
    read(writer, body?.name) || (controller ?? ""),
    [body?.address, body?.email, body?.phone].filter((part) => part !== undefined).join(", "),
    joint.length === 0 ? "" : say(writer.voice, cellWords.joint, { names: listOf(joint, writer.voice) }),
  ]);
}

function dataCell(writer: Writer, { activity, data }: Subject): string {
  const { language } = writer;
  const byPeople = new Map<string, string[]>();
  for (const each of data) {
    const people = each.subjects.map((subject) => dataSubjects[subject].label[language]).join(", ");
    byPeople.set(people, [...(byPeople.get(people) ?? []), categories[each.category].label[language]]);
  }
  const named = new Set(data.flatMap(({ subjects }) => subjects));
  const others = activity.dataSubjects.filter((subject) => !named.has(subject));
  return lines([
    ...[...byPeople].map(([people, kinds]) =>
      people === "" ? kinds.join(", ") : `${capital(people)}: ${kinds.join(", ")}`,
    ),
    ...others.map((subject) => `${capital(dataSubjects[subject].label[language])}:`),
  ]);
}

function transfersCell(writer: Writer, { transfers }: Activity): string {
  const { language, voice } = writer;
  if (transfers.length === 0) return say(voice, cellWords.none);
  const { recipients } = writer.project.register.value;
  return lines(
    transfers.map(({ recipient, country, mechanism, reference }) => {
      const where =
        country === undefined
          ? ""
          : isIn(eeaCountries, country)
            ? eeaCountries[country].label[language]
            : country;
      const how = mechanism === undefined ? "" : transferMechanisms[mechanism].label[language];
      const who = read(writer, own(recipients, recipient)?.name) || (recipient ?? "");
      return [who, where, how, reference ?? ""].filter((part) => part !== "").join("; ");
    }),
  );
}

function retentionCell(writer: Writer, purpose: LinkedPurpose | undefined): string {
  const { voice } = writer;
  const entries = purpose?.retention ?? [];
  return lines(
    entries.map(({ retention }) => {
      const { period, then, reference } = retention;
      const from = read(writer, retention.from);
      const long = [
        period === undefined ? "" : periodInWords(period, voice),
        from === "" ? "" : say(voice, cellWords.from, { event: from }),
        read(writer, retention.criterion),
      ];
      const outcome = read(writer, retention.outcome);
      return [
        `${outcome === "" ? "" : `${outcome}: `}${long.filter((part) => part !== "").join(" ")}`,
        then === undefined ? "" : say(voice, cellWords[then]),
        reference === undefined ? "" : say(voice, cellWords.selection, { reference }),
      ]
        .filter((part) => part !== "")
        .join("; ");
    }),
  );
}

function basisCell(writer: Writer, purpose: LinkedPurpose | undefined): string {
  const { project, language, voice } = writer;
  const fallbacks = [project.defaultLanguage, ...project.languages];
  return lines(
    Object.entries(purpose?.purpose.legalBases ?? {}).map(([basis, facts]) => {
      if (!isIn(legalBases, basis)) return "";
      const { label, article } = legalBases[basis];
      const laws = facts.law.map((law) => lawInWords({ project, language, fallbacks }, law).text);
      const why = [facts.explanation, facts.interest, facts.freeChoice].map((text) => read(writer, text));
      const name = `${capital(label[language])} (${say(voice, cellWords.article, { article })})`;
      return [[name, ...laws].join("; "), ...why].filter((part) => part !== "").join(". ");
    }),
  );
}

function processorLine(writer: Writer, id: string, recipient: Recipient | undefined): string {
  const contact = recipient?.contact;
  return [
    read(writer, recipient?.name) || id,
    recipient?.agreement?.reference ?? say(writer.voice, cellWords.noAgreement),
    contact?.email ?? contact?.phone ?? contact?.url ?? "",
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function sourcesCell(writer: Writer, { data }: Subject): string {
  const { project, language, voice } = writer;
  const { sources } = project.register.value;
  const found = new Map<string, string[]>();
  for (const { category, origins } of data)
    for (const origin of origins) {
      if (origin.kind === "register") continue;
      const form = origin.kind === "form" ? project.forms.get(origin.form) : undefined;
      const from =
        origin.kind === "source"
          ? read(writer, own(sources, origin.source)?.name) || origin.source
          : say(voice, cellWords.person, {
              form: form === undefined ? origin.form : formTitle(form, language),
            });
      found.set(from, [...(found.get(from) ?? []), categories[category].label[language]]);
    }
  return lines([...found].map(([from, kinds]) => `${from}: ${kinds.join(", ")}`));
}

function dpiaCell(writer: Writer, { dpia }: Activity): string {
  if (dpia === undefined) return "";
  const needed =
    dpia.needed === undefined ? "" : say(writer.voice, dpia.needed ? cellWords.yes : cellWords.no);
  return [needed, dpia.reference ?? "", dpia.date ?? "", read(writer, dpia.reason)]
    .filter((part) => part !== "")
    .join("; ");
}

/** The titles of the columns, in their order. */
export function columnTitles(language: BuiltInLanguage): readonly string[] {
  return Object.values(art30Columns).map(({ title }) => title[language]);
}
