import {
  jsonOf,
  listAt,
  objectAt,
  type Cell,
  type DraftObject,
  type DraftValue,
  type RegisterDraft,
} from "./draft.js";
import { basisOf, lawsOf, namesLaw, type LawRead } from "./basis.js";
import { retentionOf } from "./retention.js";
import { linesOf, listed, plainWords, saysNothing } from "./split.js";

/** The purpose that a cell is about, with the activity around it. */
interface PurposeDraft {
  readonly activity: DraftObject;
  readonly purpose: DraftObject;
}

/** Reads a cell of a purpose into it. */
export type PurposeReader = (draft: RegisterDraft, about: PurposeDraft, cell: Cell) => void;

const purposeText: PurposeReader = (draft, { purpose }, cell) => {
  if (!saysNothing(cell.text)) draft.setText(purpose, "text", cell.text);
};

const retention: PurposeReader = (draft, { purpose }, cell) => {
  const parts = saysNothing(cell.text) ? [] : linesOf(cell.text);
  const before = listAt(purpose, "retention");
  draft.listed(
    purpose,
    "retention",
    parts.map((line, index) => {
      const known = draft.mode === "edit" && before.length === parts.length ? before[index] : undefined;
      const entry: DraftObject = known instanceof Map ? known : new Map<string, DraftValue>();
      const read = retentionOf(line);
      for (const key of ["period", "then", "reference"] as const) {
        const value = read[key];
        if (value === undefined) entry.delete(key);
        else entry.set(key, value);
      }
      for (const key of ["outcome", "from", "criterion"] as const) {
        const value = read[key];
        if (value === undefined) entry.delete(key);
        else draft.setText(entry, key, value);
      }
      if (read.period === undefined) draft.remark("taken", "criterion", cell, line);
      return entry;
    }),
  );
};

const basis: PurposeReader = (draft, { activity, purpose }, cell) => {
  if (saysNothing(cell.text)) return;
  const before = objectAt(purpose, "legalBases");
  const bases: DraftObject = new Map(draft.mode === "edit" ? [] : before);
  const unknown: string[] = [];
  let last: DraftObject | undefined;
  for (const line of linesOf(cell.text)) {
    const read = basisOf(line);
    if (read === undefined) {
      // A law on a line of its own belongs to the basis above it.
      if (last === undefined) unknown.push(line);
      else if (draft.mode === "table") addLaws(last, lawsOf(line));
      continue;
    }
    const known = before.get(read.basis);
    last = known instanceof Map ? known : new Map<string, DraftValue>();
    bases.set(read.basis, last);
    if (read.rest === "") continue;
    if (known instanceof Map && draft.mode === "edit")
      draft.remark("unplaced", "basisWords", cell, read.rest);
    else if (namesLaw(read.rest)) addLaws(last, lawsOf(read.rest));
    else draft.setText(last, "explanation", read.rest);
  }
  if (unknown.length > 0) draft.keep(activity, "unknownBasis", cell, unknown.join("\n"));
  if (bases.size > 0) purpose.set("legalBases", bases);
};

/** A column of its own for the law, beside that of the basis. */
const law: PurposeReader = (draft, { activity, purpose }, cell) => {
  if (saysNothing(cell.text)) return;
  const bases = [...objectAt(purpose, "legalBases").values()].filter((entry) => entry instanceof Map);
  const [first] = bases;
  if (first === undefined) {
    draft.keep(activity, "lawWithoutBasis", cell);
    return;
  }
  addLaws(first, lawsOf(cell.text));
};

function addLaws(basisFacts: DraftObject, laws: readonly LawRead[]): void {
  const drafts = laws.map((each): DraftValue =>
    "law" in each
      ? new Map([
          ["law", each.law],
          ...(each.article === undefined ? [] : [["article", each.article] as const]),
        ])
      : new Map<string, DraftValue>([["text", new Map([["und", each.text.nl]])]]),
  );
  const known = new Set(listAt(basisFacts, "law").map((law) => JSON.stringify(jsonOf(law))));
  const added = drafts.filter((law) => !known.has(JSON.stringify(jsonOf(law))));
  basisFacts.set("law", [...listAt(basisFacts, "law"), ...added]);
}

/** Who receives, beside the processors that another column names. */
const recipients: PurposeReader = (draft, { purpose }, cell) => {
  const named = saysNothing(cell.text) ? [] : listed(cell.text).filter((part) => !saysNothing(part));
  const others = listAt(purpose, "recipients").filter(
    (id) => draft.mode === "table" || isProcessor(draft, id),
  );
  purpose.set("recipients", [
    ...new Set([...named.map((name) => draft.named("recipients", name, { role: "recipient" })), ...others]),
  ]);
};

/** "Stalling Software; VWO-2025-014; privacy@stalling.example", a line per processor. */
const processors: PurposeReader = (draft, { purpose }, cell) => {
  const others = listAt(purpose, "recipients").filter(
    (id) => draft.mode === "table" || !isProcessor(draft, id),
  );
  const lines = saysNothing(cell.text)
    ? []
    : cell.text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
  const ids = lines.map((line) => {
    const [name = "", ...facts] = line.split(";").map((part) => part.trim());
    const id = draft.named("recipients", name, { role: "processor" });
    const entry = objectAt(objectAt(draft.root, "recipients"), id);
    for (const fact of facts) {
      if (/^\S+@\S+$/.test(fact)) objectAt(entry, "contact").set("email", fact);
      else if (fact.startsWith("https:")) objectAt(entry, "contact").set("url", fact);
      else if (/^[+\d][\d\s-]+$/.test(fact)) objectAt(entry, "contact").set("phone", fact);
      else if (!/^(?:geen overeenkomst bekend|no agreement on record)$/i.test(fact) && fact !== "")
        objectAt(entry, "agreement").set("reference", fact);
    }
    return id;
  });
  purpose.set("recipients", [...new Set([...others, ...ids])]);
};

function isProcessor(draft: RegisterDraft, id: DraftValue): boolean {
  const entry = typeof id === "string" ? objectAt(draft.root, "recipients").get(id) : undefined;
  return entry instanceof Map && entry.get("role") === "processor";
}

/** Where data comes from: the person, or a source of the register. */
const sources: PurposeReader = (draft, { activity, purpose }, cell) => {
  if (draft.mode === "edit") {
    draft.remark("unplaced", "derived", cell);
    return;
  }
  if (saysNothing(cell.text)) return;
  const id = [...objectAt(activity, "purposes")].find(([, entry]) => entry === purpose)?.[0] ?? "";
  const named = listed(cell.text).filter(
    (part) =>
      !/^(?:van |door )?(?:de )?(?:betrokkene|persoon|burger|inwoner|aanvrager|klant|data subject|person)/.test(
        plainWords(part),
      ),
  );
  const entries = named.map(
    (name): DraftValue =>
      new Map([
        ["source", draft.named("sources", name.split(":")[0]?.trim() ?? name)],
        ["purpose", id],
      ]),
  );
  activity.set("obtained", [...listAt(activity, "obtained"), ...entries]);
};

/** Columns that say something of one purpose; the order matters: a law needs its basis first. */
export const purposeReaders = {
  purpose: purposeText,
  basis,
  law,
  recipients,
  processors,
  retention,
  sources,
} as const satisfies Readonly<Record<string, PurposeReader>>;
