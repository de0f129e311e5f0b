import { expect } from "vitest";
import { linkProject, type Diagnostic, type SourceFile } from "@waarom/model";

export const options = { asOf: "2026-11-23" };

export const shared = `organisation: { name: Gemeente Voorbeeldstad, kind: municipality }
bodies:
  college: { name: college van burgemeester en wethouders }
recipients:
  rdw: { name: RDW, article: de, role: recipient, formerly: [wegverkeer] }
  drukker: { name: Drukkerij, role: processor }
sources:
  brp: { name: basisregistratie personen, article: de, public: false }
`;
export const parking = `activities:
  parkeervergunning:
    name: Parkeren
    controller: college
    formerly: [parkeren]
    recipients: [rdw]
    retention:
      - { outcome: verleend, period: P1Y }
      - { outcome: geweigerd, period: P2Y }
    purposes:
      beoordelen:
        formerly: [toetsen]
        text: x
        legalBases: { public-task: { law: { law: gemeentewet, article: "225" } } }
      sturen:
        text: y
        legalBases: { public-task: { law: { text: Verordening } } }
        recipients: [drukker]
        retention: [{ period: P3M }]
    obtained:
      - { category: vehicle-registration, source: rdw, purpose: toetsen }
      - { category: address, source: brp, purpose: sturen }
    publication:
      - { category: name, what: alles }
      - { category: address, purpose: sturen }
`;
export const form = JSON.stringify({
  type: "object",
  "x-form": { activity: "parkeren", filledInBy: "self" },
  properties: {
    kenteken: {
      type: "string",
      "x-privacy": { purpose: "parkeervergunning/beoordelen", legalBasis: "public-task" },
    },
  },
});

const besides: readonly SourceFile[] = [
  { path: "waarom.json", text: '{ "languages": ["nl", "en"], "audiences": { "inwoner": "Inwoner" } }' },
  { path: "forms/parkeervergunning.form.json", text: form },
  {
    path: "forms/parkeervergunning.ui.json",
    text: '{ "ui": {}, "steps": [{ "id": "a", "title": "A", "properties": ["kenteken"] }] }',
  },
  {
    path: "forms/parkeervergunning.en.yaml",
    text: "/properties/kenteken/title: { text: Plate, of: 01234567 }\n",
  },
  {
    path: "notices/parkeervergunning.nl.md",
    text: "---\nform: parkeervergunning\naudience: inwoner\n---\n# kenteken\n## Kort\nx\n",
  },
  {
    path: "privacy-exceptions.yaml",
    text: "exceptions:\n  - { rule: bsn/unverified, file: a, pointer: /a, reason: r, decidedBy: d, expires: 2027-01-01 }\n",
  },
  { path: "README.md", text: "Los" },
  { path: "forms/notes.txt", text: "Los" },
];

export const inOneFile: readonly SourceFile[] = [
  { path: "register.yaml", text: shared + parking },
  ...besides,
];
export const inAFolder: readonly SourceFile[] = [
  { path: "register/parkeervergunning.yaml", text: parking },
  { path: "register/organisation.yaml", text: shared },
  ...besides,
];

export function brief(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ file, ruleId, pointer }) => `${file} ${ruleId} ${pointer}`);
}

/** The findings of a project in which a part of a text is replaced. */
export function after(search: string, replacement: string): readonly Diagnostic[] {
  const files = inOneFile.map(({ path, text }) => ({ path, text: text.replace(search, replacement) }));
  expect(files).not.toEqual(inOneFile);
  return linkProject(files, options).diagnostics;
}
