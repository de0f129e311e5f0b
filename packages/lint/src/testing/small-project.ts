import {
  isJsonArray,
  isJsonObject,
  linkProject,
  parsePointer,
  type JsonObject,
  type JsonValue,
  type Project,
} from "@waarom/model";
import { lint } from "../lint.js";

/** A municipality with one form of one question: nothing is wrong with it. */
const files: Readonly<Record<string, JsonObject>> = {
  "waarom.json": { languages: ["nl"] },
  "register.yaml": {
    organisation: { name: "Gemeente Voorbeeldstad", kind: "municipality" },
    bodies: {
      college: { name: { nl: "het college van Voorbeeldstad" }, email: "college@voorbeeldstad.example" },
    },
    dpo: { email: "fg@voorbeeldstad.example" },
    rights: { url: "https://voorbeeldstad.example/rechten" },
    recipients: {
      rdw: { name: "RDW", article: "de", role: "recipient", country: "NL" },
      drukker: {
        name: "Drukkerij Voorbeeld",
        article: "none",
        role: "processor",
        country: "NL",
        agreement: {
          reference: "VWO-1",
          has: [
            ...["subject-matter", "duration", "nature", "purpose", "data-types", "data-subjects"],
            ...["controller-rights", "instructions", "confidentiality", "security", "sub-processors"],
            ...["data-subject-rights", "assistance", "deletion", "audits", "unlawful-instructions"],
          ],
        },
      },
    },
    sources: {
      brp: { name: "basisregistratie personen", article: "de", public: false, informBy: "at-collection" },
    },
    activities: {
      vergunning: {
        name: { nl: "Parkeervergunning" },
        controller: "college",
        dataSubjects: ["resident"],
        automatedDecisions: "none",
        dpia: { needed: false, reason: { nl: "Weinig gegevens." } },
        purposes: {
          beoordelen: {
            text: { nl: "beoordelen of u een parkeervergunning krijgt" },
            statutoryTask: true,
            decision: true,
            legalBases: { "public-task": { law: { text: "Parkeerverordening, artikel 4" } } },
            consequence: { nl: "Mist er iets? Dan vragen we u dat eerst." },
            recipients: ["rdw", "drukker"],
            retention: [
              { period: "P1Y", from: { nl: "besluit" }, after: { nl: "na ons besluit" }, then: "destroy" },
            ],
          },
        },
      },
    },
  },
  "forms/proef.form.json": {
    title: "Proef",
    type: "object",
    unevaluatedProperties: false,
    required: ["vraag"],
    properties: {
      vraag: {
        type: "string",
        title: "Vraag",
        maxLength: 100,
        "x-privacy": {
          purpose: "vergunning/beoordelen",
          legalBasis: "public-task",
          category: "case-details",
          provision: "needed-for-decision",
        },
      },
    },
  },
};

/** Short ways to the places that tests change. */
const places = {
  $register: "register.yaml#",
  $activity: "register.yaml#/activities/vergunning",
  $purpose: "register.yaml#/activities/vergunning/purposes/beoordelen",
  $form: "forms/proef.form.json#",
  $field: "forms/proef.form.json#/properties/vraag",
  $why: "forms/proef.form.json#/properties/vraag/x-privacy",
} as const;

/** What to change, by place: a value, or undefined to take it away. `$why/category` is the question's category. */
export type Changes = Readonly<Record<string, JsonValue | undefined>>;

/** What is changed, and what is found then. */
export type Row = readonly [what: string, changes: Changes, ...findings: string[]];

/** The small project with these changes, and other files beside it. */
export function smallProject(changes: Changes = {}, others: Readonly<Record<string, string>> = {}): Project {
  const changed = structuredClone(files) as Record<string, JsonObject>;
  for (const [place, value] of Object.entries(changes)) {
    const [file = "", pointer = ""] = full(place).split("#");
    changed[file] = set(changed[file] ?? {}, parsePointer(pointer), value) as JsonObject;
  }
  const sources = Object.entries(changed).map(([path, json]) => ({
    path,
    text: JSON.stringify(json, null, 1),
  }));
  const beside = Object.entries(others).map(([path, text]) => ({ path, text }));
  return linkProject([...sources, ...beside], { asOf: "2026-11-23" });
}

/** What the linter finds in it, each as `rule message`, once. */
export function findingsWith(changes: Changes): readonly string[] {
  const found = lint(smallProject(changes)).map(({ ruleId, messageId }) => `${ruleId} ${messageId}`);
  return [...new Set(found)].sort();
}

function full(place: string): string {
  const [head = "", ...rest] = place.split("/");
  return [head in places ? places[head as keyof typeof places] : head, ...rest].join("/");
}

function set(
  value: JsonValue | undefined,
  [key, ...rest]: readonly string[],
  to: JsonValue | undefined,
): JsonValue {
  if (key === undefined) return to ?? {};
  if (isJsonArray(value))
    return value.map((item, index) => (String(index) === key ? set(item, rest, to) : item));
  const object = isJsonObject(value) ? value : {};
  const inside = rest.length === 0 ? to : set(object[key], rest, to);
  const others = Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
  return inside === undefined ? others : { ...others, [key]: inside };
}
