import {
  joinPointer,
  parsePointer,
  registerShape,
  sha256,
  textIn,
  type Activity,
  type BuiltInLanguage,
  type Field,
  type Pointer,
  type Project,
  type Register,
  type Shape,
} from "@waarom/model";
import { dateInWords } from "../words/grammar/dates.js";
import { say } from "../words/say.js";
import { voiceOf } from "../words/voice.js";
import { art30Columns } from "./columns.js";
import { cellForPeople, factText } from "./fact-text.js";
import { leavesOf } from "./leaves.js";
import { columnTitles, overviewRows, type OverviewRow } from "./overview.js";
import type { WrittenSheet } from "./table.js";
import { sheetWords } from "./words.js";

/**
 * A longer text goes on in the next row of the same place. A spreadsheet program takes 32,767 characters in a cell, and one of
 * ours may be written as six.
 */
const longestCell = 5_000;

/**
 * The register as sheets: the table of Art. 30 for people, every fact with its place, and how to use them. Reading the sheets
 * gives the same register again (`readRegisterSheets`).
 */
export function registerWorkbook(project: Project, language: BuiltInLanguage): readonly WrittenSheet[] {
  const voice = voiceOf(project, language);
  const columns = Object.values(art30Columns);
  const overview: WrittenSheet = {
    name: say(voice, sheetWords.overview),
    rows: [
      [...columnTitles(language), say(voice, sheetWords.machine)],
      ...overviewRows(project, language).map((row) => [
        ...Object.values(row.cells).map(cellForPeople),
        fingerprints(row),
      ]),
    ],
    widths: [...columns.map(({ width }) => width), 12],
    hiddenColumns: [columns.length],
  };
  const facts: WrittenSheet = {
    name: say(voice, sheetWords.facts),
    rows: [
      [say(voice, sheetWords.place), say(voice, sheetWords.meaning), say(voice, sheetWords.value)],
      ...leavesOf(registerShape, project.register.value).flatMap(({ pointer, text }) =>
        pieces(text).map((piece) => [
          factText(pointer),
          cellForPeople(meaningOf(pointer, language)),
          factText(piece),
        ]),
      ),
    ],
    widths: [48, 48, 72],
  };
  return [overview, facts, helpSheet(project, language)];
}

/**
 * The register as one table, for CSV: under the columns of Art. 30 and, in the last column, everything else as JSON. Bodies,
 * recipients and sources have a row each, after the activities.
 */
export function registerTable(project: Project, language: BuiltInLanguage): readonly (readonly string[])[] {
  const register = project.register.value;
  const empty = Object.keys(art30Columns)
    .slice(1)
    .map(() => "");
  return [
    [...columnTitles(language), say(voiceOf(project, language), sheetWords.machine)],
    ...overviewRows(project, language).map((row) => [...Object.values(row.cells), rowFacts(register, row)]),
    ...otherEntries(register).map(({ pointer, value }) => [
      pointer,
      ...empty,
      JSON.stringify({ at: pointer, value }),
    ]),
  ];
}

/** The register as JSON: everything that a person can write in it, nothing else. */
export function registerJson(project: Project): string {
  return `${JSON.stringify({ formatVersion: 1, generator: "waarom", asOf: project.asOf, register: project.register.value }, undefined, 2)}\n`;
}

/** Short hashes of the cells: an import sees by them which a person changed. */
function fingerprints({ cells }: Pick<OverviewRow, "cells">): string {
  return Object.values(cells)
    .map((cell) => fingerprint(cellForPeople(cell)))
    .join(" ");
}

/** Spaces and line ends apart: a spreadsheet program may write those otherwise. */
export function fingerprint(cell: string): string {
  return sha256(cell.trim().replaceAll(/\s+/g, " ")).slice(0, 8);
}

function rowFacts(register: Register, row: OverviewRow): string {
  const { activityId, purposeId, first } = row;
  const activity = register.activities[activityId];
  const purpose = purposeId === undefined ? undefined : activity?.purposes[purposeId];
  return JSON.stringify({
    cells: fingerprints(row),
    ...(first && activity !== undefined ? { activity: withoutPurposes(activity) } : {}),
    ...(purpose === undefined ? {} : { purpose }),
  });
}

function withoutPurposes(activity: Activity): Omit<Activity, "purposes"> {
  const { purposes: _purposes, ...rest } = activity;
  return rest;
}

/** What a register holds beside its activities, entry by entry. */
function otherEntries(register: Register): readonly { readonly pointer: Pointer; readonly value: unknown }[] {
  return Object.entries(register).flatMap(([key, value]) => {
    if (key === "activities") return [];
    const fields: Readonly<Record<string, Field>> = registerShape.fields;
    if (fields[key]?.shape.kind !== "map") return [{ pointer: `/${key}`, value }];
    return Object.entries(value).map(([id, entry]: [string, unknown]) => ({
      pointer: joinPointer("", key, id),
      value: entry,
    }));
  });
}

function pieces(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > longestCell) {
    // Never between the two halves of one character.
    const end = from + longestCell - (/[\ud800-\udbff]/.test(text[from + longestCell - 1] ?? "") ? 1 : 0);
    parts.push(text.slice(from, end));
    from = end;
  }
  return [...parts, text.slice(from)];
}

/** True where a piece is so long that the next row of the same place goes on with it. */
export function goesOn(piece: string): boolean {
  return piece.length >= longestCell - 1;
}

/** "Verwerkingen › parkeervergunning › Doelen › beoordelen › Doel › nl". */
function meaningOf(pointer: Pointer, language: BuiltInLanguage): string {
  let shape: Shape | undefined = registerShape;
  return parsePointer(pointer)
    .map((token) => {
      const here: Shape | undefined = shape?.kind === "either" ? shape.second : shape;
      const field: Field | undefined =
        here?.kind === "object" && Object.hasOwn(here.fields, token) ? here.fields[token] : undefined;
      shape = field?.shape ?? (here?.kind === "map" || here?.kind === "list" ? here.item : undefined);
      if (field !== undefined) return field.doc[language];
      return here?.kind === "list" ? String(Number(token) + 1) : token;
    })
    .join(" › ");
}

function helpSheet(project: Project, language: BuiltInLanguage): WrittenSheet {
  const voice = voiceOf(project, language);
  const { organisation, dpo } = project.register.value;
  const name = textIn(organisation?.name, language, project.languages)?.text ?? "";
  const reach = [dpo?.email, dpo?.phone].filter((part) => part !== undefined).join(", ");
  return {
    name: say(voice, sheetWords.help),
    rows: [
      say(voice, sheetWords.helpTitle),
      say(voice, sheetWords.helpOf, { organisation: name, date: dateInWords(project.asOf, voice) }),
      ...(reach === "" ? [] : [say(voice, sheetWords.helpDpo, { dpo: reach })]),
      "",
      say(voice, sheetWords.helpOverview),
      say(voice, sheetWords.helpFacts),
      say(voice, sheetWords.helpTake),
    ].map((line) => [cellForPeople(line)]),
    widths: [110],
  };
}
