import { builtIn, type BuiltInLanguage, type BuiltInText, type Diagnostic } from "@waarom/model";
import { cellName, importRemarkKinds, type ImportRemark, type ImportRemarkKind } from "@waarom/notice";

const headings: Readonly<Record<ImportRemarkKind, BuiltInText>> = {
  taken: { nl: "Overgenomen, kijk het na", en: "Taken over, look it over" },
  kept: { nl: "Bewaard, maar nog zonder plaats", en: "Kept, but still without a place" },
  unplaced: { nl: "Niet geplaatst", en: "Not placed" },
};

/** Shown of one text; the whole of it stands in the file. */
const longest = 160;

/**
 * Everything that an import has to say, by what happened and within that by what it is about: one sentence, and under it each
 * cell with what stands there.
 */
export function importReport(remarks: readonly ImportRemark[], language: BuiltInLanguage): string {
  return importRemarkKinds
    .map((kind) =>
      section(
        kind,
        remarks.filter((remark) => remark.kind === kind),
        language,
      ),
    )
    .filter((part) => part !== "")
    .join("\n");
}

function section(
  kind: ImportRemarkKind,
  remarks: readonly ImportRemark[],
  language: BuiltInLanguage,
): string {
  if (remarks.length === 0) return "";
  const groups = new Map<string, ImportRemark[]>();
  for (const remark of remarks) {
    const message = builtIn(remark.message, language);
    groups.set(message, [...(groups.get(message) ?? []), remark]);
  }
  const parts = [...groups].map(([message, those]) =>
    [`  ${message}`, ...those.map((remark) => `    ${placeOf(remark)}${shown(remark.text)}`)].join("\n"),
  );
  return `${builtIn(headings[kind], language)} (${remarks.length})\n${parts.join("\n")}\n`;
}

/** "Blad1!B7 Bewaartermijn: ". */
function placeOf({ place, column }: ImportRemark): string {
  if (place === undefined) return "";
  const name = `${place.sheet}!${cellName(place)}`;
  return column === undefined || column === "" ? `${name}: ` : `${name} ${shown(column)}: `;
}

function shown(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** What the register itself says of values that fit nowhere. */
export function unfitReport(found: readonly Diagnostic[], language: BuiltInLanguage): string {
  if (found.length === 0) return "";
  const heading = language === "nl" ? "Past niet in een register" : "Does not fit in a register";
  const lines = found.map(({ pointer, message }) => `    ${pointer}: ${builtIn(message, language)}`);
  return `${heading} (${found.length})\n${lines.join("\n")}\n`;
}
