import {
  adequateCountries,
  eeaCountries,
  idsOf,
  transferMechanisms,
  type DataCategory,
  type DataSubject,
} from "@waarom/model";
import type { CellValue } from "../table.js";
import { dayOf } from "./dates.js";
import {
  listAt,
  objectAt,
  type Cell,
  type DraftObject,
  type DraftValue,
  type RegisterDraft,
} from "./draft.js";
import { linesOf, listed, plainWords, saysNothing } from "./split.js";
import { categoriesOf, subjectOf } from "./terms.js";

/** Reads a cell of an activity into it. */
export type ActivityReader = (
  draft: RegisterDraft,
  activity: DraftObject,
  cell: Cell,
  value: CellValue,
) => void;

const text =
  (key: string): ActivityReader =>
  (draft, activity, cell) => {
    if (saysNothing(cell.text)) emptied(draft, activity, key);
    else if (!draft.saysOther(activity, key, cell)) draft.setText(activity, key, cell.text);
  };

const plain =
  (key: string): ActivityReader =>
  (draft, activity, cell) => {
    if (saysNothing(cell.text)) emptied(draft, activity, key);
    else if (!draft.saysOther(activity, key, cell)) activity.set(key, cell.text);
  };

/** In a table that people made an empty cell says nothing; in ours it takes away what stood there. */
function emptied(draft: RegisterDraft, activity: DraftObject, key: string): void {
  if (draft.mode === "edit") activity.delete(key);
}

const day =
  (key: string): ActivityReader =>
  (draft, activity, cell, value) => {
    if (saysNothing(cell.text)) return;
    const read = dayOf(value);
    if (read === undefined) draft.keep(activity, "noDay", cell);
    else activity.set(key, read);
  };

const owner: ActivityReader = (draft, activity, cell) => {
  if (saysNothing(cell.text)) return;
  const people = listed(cell.text);
  activity.set("owner", people.join(", "));
  if (people.length > 1) draft.remark("taken", "severalPeople", cell);
};

/** "het college, Postbus 1, post@x.nl, 14 0123": who it is comes first, how to reach it is read by its form. */
const controller: ActivityReader = (draft, activity, cell) => {
  const [first = "", ...rest] = linesOf(cell.text);
  if (first === "" || saysNothing(first)) return;
  const known = objectAt(draft.root, "bodies").size;
  const id = draft.named("bodies", first);
  activity.set("controller", id);
  const isNew = objectAt(draft.root, "bodies").size > known;
  const joint = rest.filter((line) => /^(?:samen met|jointly with)\s/i.test(line));
  const contact = rest.filter((line) => !joint.includes(line));
  if (joint.length > 0)
    activity.set(
      "jointControllers",
      joint
        .flatMap((line) => listed(line.replace(/^(?:samen met|jointly with)\s+/i, "")))
        .map(
          (name) => new Map([["recipient", draft.named("recipients", name, { role: "joint-controller" })]]),
        ),
    );
  if (isNew) for (const line of contact) readContact(objectAt(objectAt(draft.root, "bodies"), id), line);
};

function readContact(body: DraftObject, line: string): void {
  const email = /[^\s,;]+@[^\s,;]+\.[a-z]+/i.exec(line)?.[0];
  const phone = /(?:\+31|\b0\d|\b14)[\d\s-]{3,14}\d/.exec(line)?.[0];
  if (email !== undefined) body.set("email", email);
  if (phone !== undefined) body.set("phone", phone.trim());
  const rest = line
    .replace(email ?? "", "")
    .replace(phone ?? "", "")
    .replaceAll(/^[\s,;]+|[\s,;]+$/g, "");
  if (rest !== "") body.set("address", rest);
}

/** A line per group of people: "Inwoners, ondernemers: naam, adres". */
const data: ActivityReader = (draft, activity, cell) => {
  const subjects = new Set<DataSubject>();
  const entries: DraftValue[] = [];
  for (const line of linesOf(cell.text)) {
    const split = /^([^:]{2,120}):\s*(.*)$/s.exec(line);
    const people = split?.[1] === undefined ? [] : readPeople(draft, activity, { ...cell, text: split[1] });
    for (const subject of people) subjects.add(subject);
    const about = people[0];
    for (const category of readKinds(draft, activity, { ...cell, text: split?.[2] ?? line }))
      for (const subject of people.length === 0 ? [undefined] : people)
        entries.push(dataEntry(category, about === undefined ? undefined : subject));
  }
  draft.listed(activity, "dataSubjects", [...subjects]);
  draft.listed(activity, "data", entries);
};

function dataEntry(category: DataCategory, subject: DataSubject | undefined): DraftObject {
  return new Map<string, DraftValue>([
    ["category", category],
    ...(subject === undefined ? [] : [["subject", subject] as const]),
  ]);
}

const subjects: ActivityReader = (draft, activity, cell) => {
  if (saysNothing(cell.text)) return;
  draft.listed(activity, "dataSubjects", readPeople(draft, activity, cell));
};

const kinds: ActivityReader = (draft, activity, cell) => {
  if (saysNothing(cell.text)) return;
  const entries = readKinds(draft, activity, cell).map((category) => dataEntry(category, undefined));
  draft.listed(activity, "data", entries);
};

function readPeople(draft: RegisterDraft, activity: DraftObject, cell: Cell): readonly DataSubject[] {
  const whole = subjectOf(cell.text);
  if (whole !== undefined) return [whole];
  const unknown: string[] = [];
  // A comma first: some groups have "en" in their name.
  const found = cell.text
    .split(/[,;\n/•]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const people = found.flatMap((part) => {
    const one = subjectOf(part);
    if (one !== undefined) return [one];
    return listed(part).flatMap((each) => {
      const subject = subjectOf(each);
      if (subject === undefined) unknown.push(each);
      return subject === undefined ? [] : [subject];
    });
  });
  if (unknown.length > 0) draft.keep(activity, "unknownSubject", cell, unknown.join("; "));
  return [...new Set(people)];
}

function readKinds(draft: RegisterDraft, activity: DraftObject, cell: Cell): readonly DataCategory[] {
  const unknown: string[] = [];
  const found = cell.text
    .split(/[,;\n•]/)
    .map((part) => part.replace(/^\s*[-*]\s+/, "").trim())
    .filter((part) => part !== "" && !saysNothing(part));
  const read = found.flatMap((part) => {
    const whole = categoriesOf(part);
    if (whole.length > 0) return whole;
    return listed(part).flatMap((each) => {
      const some = categoriesOf(each);
      if (some.length === 0) unknown.push(each);
      return some;
    });
  });
  if (unknown.length > 0) draft.keep(activity, "unknownCategory", cell, unknown.join("; "));
  return [...new Set(read)];
}

const countries: readonly (readonly [string, string])[] = [
  ...Object.entries(eeaCountries),
  ...Object.entries(adequateCountries),
].flatMap(([id, { label }]) => [
  [plainWords(label.nl), id] as const,
  [plainWords(label.en), id] as const,
  [id.toLowerCase(), id] as const,
]);
const more: Readonly<Record<string, string>> = {
  vs: "US",
  usa: "US",
  amerika: "US",
  "verenigde staten": "US",
  "united states": "US",
  vk: "GB",
  engeland: "GB",
  india: "IN",
  china: "CN",
  turkije: "TR",
  marokko: "MA",
};

const transfers: ActivityReader = (draft, activity, cell) => {
  if (saysNothing(cell.text)) {
    draft.listed(activity, "transfers", []);
    return;
  }
  const entries = linesOf(cell.text).flatMap((line): readonly DraftValue[] => {
    if (saysNothing(line)) return [];
    const words = ` ${plainWords(line)} `;
    const country =
      countries.find(([name]) => name.length > 2 && words.includes(` ${name} `))?.[1] ??
      Object.entries(more).find(([name]) => words.includes(` ${name} `))?.[1];
    if (country === undefined) {
      draft.keep(activity, "transfer", cell, line);
      return [];
    }
    const mechanism = idsOf(transferMechanisms).find((id) => {
      const { label } = transferMechanisms[id];
      return [id, label.nl, label.en].some((name) => words.includes(` ${plainWords(name)} `));
    });
    const entry = new Map<string, DraftValue>([["country", country]]);
    const recipient = line.split(/[;,]/)[0]?.trim() ?? "";
    if (
      recipient !== "" &&
      !countries.some(([name]) => name === plainWords(recipient)) &&
      !Object.hasOwn(more, plainWords(recipient))
    )
      entry.set("recipient", draft.named("recipients", recipient, { role: "recipient" }));
    if (mechanism === undefined) draft.keep(activity, "mechanism", cell, line);
    else entry.set("mechanism", mechanism);
    return [entry];
  });
  draft.listed(activity, "transfers", entries);
};

const processing: ActivityReader = (draft, activity, cell) => {
  const parts = saysNothing(cell.text) ? [] : listed(cell.text);
  const before = listAt(activity, "processing");
  // Where as many are named as before, each is the same one in other words, and keeps its other languages.
  const known = draft.mode === "edit" && parts.length === before.length ? before : [];
  draft.listed(
    activity,
    "processing",
    parts.map((part, index) => {
      const entry: DraftObject = new Map();
      const one = known[index];
      if (one !== undefined) entry.set("text", one);
      draft.setText(entry, "text", part);
      return entry.get("text") ?? part;
    }),
  );
};

const applications: ActivityReader = (draft, activity, cell) => {
  draft.listed(activity, "applications", saysNothing(cell.text) ? [] : listed(cell.text));
};

const dpia: ActivityReader = (draft, activity, cell) => {
  if (draft.mode === "edit") activity.delete("dpia");
  const parts = cell.text
    .split(/;|\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const read = objectAt(activity, "dpia");
  for (const [index, part] of parts.entries()) {
    const answer = /^(ja|yes|nee|no|n\.?v\.?t\.?|niet nodig|uitgevoerd)\b[.,:]?\s*(.*)$/is.exec(part);
    if (index === 0 && answer !== null) {
      read.set("needed", /^(?:ja|yes|uitgevoerd)/i.test(part));
      const rest = answer[2]?.trim() ?? "";
      if (rest !== "") draft.setText(read, "reason", rest);
    } else if (dayOf(part) !== undefined) read.set("date", dayOf(part) ?? "");
    else if (/^[A-Z]{2,8}[-/ ]?\d[\w./-]*$/.test(part)) read.set("reference", part);
    else draft.setText(read, "reason", part);
  }
};

/** Columns that say something of the whole activity. */
export const activityReaders = {
  name: text("name"),
  description: text("description"),
  security: text("security"),
  department: plain("department"),
  zaaktype: plain("zaaktype"),
  selectielijst: plain("selectielijst"),
  owner,
  reviewBy: day("reviewBy"),
  reported: day("reported"),
  controller,
  data,
  subjects,
  categories: kinds,
  transfers,
  processing,
  applications,
  dpia,
} as const satisfies Readonly<Record<string, ActivityReader>>;
