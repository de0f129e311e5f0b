import { describe, expect, it } from "vitest";
import { lawAt, lawHref, laws, lawTable, normalArticle, printLaw, type LawTerm } from "@waarom/model";
import { hasFormat } from "@waarom/model/source";

describe("laws", () => {
  it.each(Object.entries<LawTerm>(laws))(
    "%s has an identifier of its kind and dates that exist",
    (_, law) => {
      const { identifier } = law;
      if (identifier.kind === "bwb") expect(identifier.id).toMatch(/^BWBR\d{7}$/);
      else
        expect([identifier.path, identifier.celex]).toEqual([
          expect.stringMatching(/^reg\/\d{4}\/\d+$/),
          expect.stringMatching(/^3\d{4}R\d{4}$/),
        ]);
      const versions = Object.values(law.articles ?? {}).flat();
      for (const { validFrom, validTo } of [law, ...versions])
        for (const date of [validFrom, validTo])
          if (date !== undefined) expect(hasFormat(date, "date")).toBe(true);
      for (const { note } of versions) expect(note.nl).not.toBe(note.en);
    },
  );

  it("are each another law", () => {
    const ids = Object.values<LawTerm>(laws).map(({ identifier }) => JSON.stringify(identifier));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("normalArticle", () => {
  it.each([
    ["225", "225"],
    ["artikel 46, lid 2", "46(2)"],
    ["46 lid 2", "46(2)"],
    ["6, lid 1, onder e", "6(1)(e)"],
    ["6 (1)(e)", "6(1)(e)"],
    ["2.3.2", "2.3.2"],
    ["4:2", "4:2"],
    ["47a", "47a"],
    ["P 15", "P 15"],
  ])("%s is %s", (written, normal) => {
    expect(normalArticle(written)).toBe(normal);
  });
});

describe("lawAt", () => {
  it.each([
    ["gemeentewet", "2026-11-23", "225", "in-force"],
    ["woo", "2022-04-30", undefined, "not-yet"],
    ["woo", "2022-05-01", "5.1", "in-force"],
    ["uavg", "2026-08-31", "46(2)", "in-force"],
    ["uavg", "2026-09-01", "46(2)", "expired"],
    ["uavg", "2026-11-23", "46 lid 2", "expired"],
    ["uavg", "2026-11-23", "46", "in-force"],
    ["uavg", "2026-11-23", "46(1)", "in-force"],
    ["uavg", "2026-08-31", "47a", "not-yet"],
    ["uavg", "2026-08-31", "33(5)", "not-yet"],
    ["uavg", "2026-08-31", "5", "in-force"],
    ["uavg", "2018-05-24", "46(2)", "not-yet"],
  ])("%s on %s, article %s: %s", (id, date, article, state) => {
    expect(lawAt(id, date, article)?.state).toBe(state);
  });

  it("tells what changed in an article, once it did", () => {
    expect(lawAt("uavg", "2026-11-23", "5")?.changes.map(({ validFrom }) => validFrom)).toEqual([
      "2026-09-01",
    ]);
    expect(lawAt("uavg", "2026-08-31", "5")?.changes).toEqual([]);
    expect(lawAt("uavg", "2026-11-23", "33")?.changes.length).toBe(1);
    expect(lawAt("uavg", "2026-11-23", "30")?.changes).toEqual([]);
  });

  it("knows no other law", () => {
    for (const id of ["wbp", "toString", "__proto__"]) expect(lawAt(id, "2026-11-23")).toBeUndefined();
  });

  it("takes dates and laws that an organisation adds", () => {
    const table = lawTable({
      "archiefwet-1995": { validTo: "2026-12-31" },
      parkeerverordening: {
        name: { nl: "Parkeerverordening Voorbeeldstad 2025" },
        validFrom: "2025-01-01",
        url: "https://lokaleregelgeving.overheid.nl/x",
      },
    });
    expect(lawAt("archiefwet-1995", "2027-01-01", "3", table)?.state).toBe("expired");
    expect(lawAt("archiefwet-1995", "2027-01-01", "3")?.state).toBe("in-force");
    expect(lawAt("parkeerverordening", "2024-12-31", "4", table)?.state).toBe("not-yet");
    expect(printLaw({ law: "parkeerverordening", article: "4" }, "nl", { laws: table })).toEqual({
      text: "Parkeerverordening Voorbeeldstad 2025, artikel 4",
      href: "https://lokaleregelgeving.overheid.nl/x",
    });
  });
});

describe("printLaw", () => {
  it.each([
    [
      { law: "gemeentewet", article: "225" },
      "Gemeentewet, artikel 225",
      "Article 225 of the Municipalities Act (Gemeentewet)",
    ],
    [{ law: "avg", article: "6(1)(e)" }, "AVG, artikel 6, lid 1, onder e", "Article 6(1)(e) of the GDPR"],
    [{ law: "wmo-2015" }, "Wet maatschappelijke ondersteuning 2015", "Social Support Act 2015 (Wmo 2015)"],
    [
      { law: "uavg", article: "30 lid 3 onder a" },
      "Uitvoeringswet Algemene verordening gegevensbescherming, artikel 30, lid 3, onder a",
      "Article 30(3)(a) of the General Data Protection Regulation (Implementation) Act (UAVG)",
    ],
    [
      { text: { und: "Parkeerverordening, art. 4" } },
      "Parkeerverordening, art. 4",
      "Parkeerverordening, art. 4",
    ],
    [{ law: "wbp", article: "8" }, "wbp 8", "wbp 8"],
    [{}, "", ""],
  ])("%j", (reference, nl, en) => {
    expect(printLaw(reference, "nl").text).toBe(nl);
    expect(printLaw(reference, "en").text).toBe(en);
    expect(printLaw(reference, "fr").text).toBe(en);
  });

  it("links to the article, as it was on a date", () => {
    expect(lawHref("gemeentewet", { article: "225" })).toBe(
      "https://wetten.overheid.nl/jci1.3:c:BWBR0005416&artikel=225",
    );
    expect(printLaw({ law: "awb", article: "4:2" }, "nl", { asOf: "2026-11-23" }).href).toBe(
      "https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=4:2&z=2026-11-23&g=2026-11-23",
    );
    expect(lawHref("kieswet", { article: "P 15 lid 2" })).toBe(
      "https://wetten.overheid.nl/jci1.3:c:BWBR0004627&artikel=P%2015&lid=2",
    );
    expect(printLaw({ law: "avg", article: "6" }, "nl").href).toBe(
      "https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld",
    );
    expect(printLaw({ law: "avg" }, "en").href).toBe("https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng");
    expect(printLaw({ law: "awb", url: "https://a.nl/" }, "nl").href).toBe("https://a.nl/");
    expect(lawHref("wbp")).toBeUndefined();
  });

  it("cannot be led to another address by an article", () => {
    const href = lawHref("awb", { article: '1&z=x#"><script>' });
    expect(href).toMatch(/^https:\/\/wetten\.overheid\.nl\/jci1\.3:c:BWBR0005537&artikel=[^&#"<>]+$/);
  });
});
