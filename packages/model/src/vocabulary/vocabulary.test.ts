import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  adequacyAt,
  adequateCountries,
  agreementItems,
  agreementTerms,
  categories,
  countryName,
  criminalGrounds,
  dataSubjects,
  defaultAuthority,
  eeaCountries,
  filledInBy,
  idsOf,
  informMoments,
  isIn,
  isInEea,
  laws,
  legalBases,
  noticeStatuses,
  obtainedUses,
  organisationKinds,
  provisions,
  recipientRoles,
  retentionEnds,
  rights,
  specialGrounds,
  subjects,
  surveyChannels,
  transferMechanisms,
  type Term,
} from "@waarom/model";
import { hasFormat } from "@waarom/model/source";

const lists: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  adequateCountries,
  agreementTerms,
  categories,
  criminalGrounds,
  dataSubjects,
  eeaCountries,
  filledInBy,
  informMoments,
  laws,
  legalBases,
  noticeStatuses,
  obtainedUses,
  organisationKinds,
  provisions,
  recipientRoles,
  retentionEnds,
  rights,
  specialGrounds,
  subjects,
  surveyChannels,
  transferMechanisms,
};
const countries = new Set(["eeaCountries", "adequateCountries"]);

describe.each(Object.entries(lists))("%s", (name, list) => {
  it("has a label in Dutch and English for every id, and none twice", () => {
    for (const language of ["nl", "en"] as const) {
      const labels = Object.values(list).map(({ label }) => label[language].trim());
      expect(labels.filter((label) => label === "")).toEqual([]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it("has ids that a file can hold", () => {
    for (const id of idsOf(list))
      expect(countries.has(name) ? /^[A-Z]{2}$/.test(id) : hasFormat(id, "id")).toBe(true);
  });
});

const terms = new URL("../../../../../shared/data/dpv-2.3-terms.tsv", import.meta.url);

describe("terms of the Data Privacy Vocabulary", () => {
  // Published by others and not part of this project: it stands beside it where it was made (../shared/data/).
  it.skipIf(!existsSync(terms))("exist in DPV 2.3", () => {
    const known = new Set(
      readFileSync(terms, "utf8")
        .split("\n")
        .map((line) => line.split("\t")[0]),
    );
    const used = [
      ...Object.values<Term & { readonly dpv?: string }>(categories),
      ...Object.values(legalBases),
      ...Object.values(specialGrounds),
      ...Object.values<Term & { readonly dpv?: string }>(transferMechanisms),
    ].flatMap(({ dpv }) => (dpv === undefined ? [] : [dpv]));
    const ofRights = Object.values(rights).flatMap(({ dpv }) => [...dpv]);
    expect([...used, ...ofRights].filter((term) => !known.has(term))).toEqual([]);
    expect(used.length).toBeGreaterThan(40);
  });
});

const tilt = new URL("../../../../../shared/data/tilt-schema.json", import.meta.url);

describe("terms of TILT", () => {
  it.skipIf(!existsSync(tilt))("are keys of its schema", () => {
    const schema = readFileSync(tilt, "utf8");
    for (const right of Object.values<Term & { readonly tilt?: string }>(rights))
      if (right.tilt !== undefined) expect(schema).toContain(`"${right.tilt}"`);
  });
});

describe("a closed list", () => {
  it("knows its own ids only", () => {
    expect(isIn(categories, "bsn")).toBe(true);
    for (const id of ["toString", "__proto__", "constructor", "", 1, undefined])
      expect(isIn(categories, id)).toBe(false);
  });

  it("gives the ids of an agreement in the order of the law", () => {
    expect(agreementItems.slice(0, 4)).toEqual(["subject-matter", "duration", "nature", "purpose"]);
    expect(agreementItems.length).toBe(16);
  });
});

describe("countries", () => {
  it("are in the European Economic Area, adequate, or neither", () => {
    expect(Object.keys(eeaCountries).length).toBe(30);
    expect([isInEea("NL"), isInEea("no"), isInEea("GB"), isInEea("toString")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(Object.keys(adequateCountries).filter(isInEea)).toEqual([]);
  });

  it("are adequate from one day to another", () => {
    expect(adequacyAt("BR", "2026-01-25")).toBeUndefined();
    expect(adequacyAt("br", "2026-01-26")?.label.en).toBe("Brazil");
    expect(adequacyAt("GB", "2031-12-28")).toBeUndefined();
    expect(adequacyAt("IN", "2026-11-23")).toBeUndefined();
  });

  it("have names, or stand for themselves", () => {
    expect(countryName("de").nl).toBe("Duitsland");
    expect(countryName("US").en).toBe("United States");
    expect(countryName("IN")).toEqual({ nl: "IN", en: "IN" });
  });
});

describe("the supervisory authority", () => {
  it("can be reached", () => {
    expect(hasFormat(defaultAuthority.url, "url")).toBe(true);
    expect(hasFormat(defaultAuthority.phone, "phone")).toBe(true);
  });
});
