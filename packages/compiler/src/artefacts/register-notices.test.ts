import { posix } from "node:path";
import type { JsonValue } from "@waarom/model";
import { diffNotices, readNoticeRecord } from "@waarom/notice";
import { describe, expect, it } from "vitest";
import { exampleFiles, exampleWith } from "../testing/example.js";
import { buildProject } from "./build-project.js";

type Build = ReturnType<typeof buildProject>;

interface Listed {
  readonly page: string;
  readonly textHash: string;
  readonly audiences?: Readonly<Record<string, { readonly page: string }>>;
}

interface Manifest {
  readonly forms: Readonly<Record<string, { readonly notices: Readonly<Record<string, Listed>> }>>;
  readonly organisation: { readonly notices: Readonly<Record<string, Listed>> };
  readonly activities: Readonly<Record<string, { readonly notices: Readonly<Record<string, Listed>> }>>;
}

const project = exampleWith();
const build = buildProject(project);

function textOf(artefacts: Build, path: string): string {
  return artefacts.find((artefact) => artefact.path === path)?.text ?? "";
}

function manifestOf(artefacts: Build): Manifest {
  return JSON.parse(textOf(artefacts, "index.json")) as Manifest;
}

/** Where the relative links of a page lead. */
function linksOf(path: string, html: string): readonly string[] {
  return [...html.matchAll(/ href="(?!#|[a-z]+:)([^"]*)"/g)].map(([, href = ""]) =>
    posix.join(posix.dirname(path), decodeURIComponent(href)),
  );
}

describe("the notices of a register", () => {
  const { organisation, activities } = manifestOf(build);

  it("are one for the organisation and one per activity, in each language", () => {
    expect(Object.keys(activities)).toEqual(Object.keys(project.register.value.activities));
    for (const { notices } of [organisation, ...Object.values(activities)]) {
      expect(Object.keys(notices)).toEqual(["nl", "en"]);
      for (const [language, { page }] of Object.entries(notices))
        expect(textOf(build, page)).toContain(`<html lang="${language}">`);
    }
    expect(organisation.notices.nl?.page).toBe("privacy/nl.html");
    expect(textOf(build, "privacy/nl.html")).toContain("Uw gegevens bij Gemeente Voorbeeldstad");
    expect(activities.cameratoezicht?.notices.en?.page).toBe("notices/activities/cameratoezicht.en.html");
  });

  it("lead from the organisation's to each activity's, also from the archive", () => {
    const pages = Object.values(activities).map(({ notices }) => notices.nl?.page);
    const archived = `archive/${organisation.notices.nl?.textHash ?? ""}.html`;
    for (const path of ["privacy/nl.html", archived])
      expect(linksOf(path, textOf(build, path))).toEqual(expect.arrayContaining(pages));
  });

  it("hold no link within the site that leads nowhere", () => {
    const paths = new Set(build.map(({ path }) => path));
    const pages = build.filter(({ path }) => /^(?:notices|privacy|archive)\/.*\.html$/.test(path));
    expect(pages.length).toBeGreaterThan(20);
    expect(
      pages.flatMap(({ path, text }) =>
        linksOf(path, text)
          .filter((link) => !paths.has(link))
          .map((link) => `${path}: ${link}`),
      ),
    ).toEqual([]);
  });
});

describe("the archive", () => {
  it("keeps each notice with its facts, so that a later build can be compared with it", () => {
    const path = "register/parkeervergunning.yaml";
    const register = exampleFiles().find((file) => file.path === path)?.text ?? "";
    const longer = register.replace("period: P1Y", "period: P9Y");
    expect(longer).not.toBe(register);
    const later = buildProject(exampleWith({ [path]: longer }));
    const recordIn = (artefacts: Build) => {
      const hash = manifestOf(artefacts).forms.parkeervergunning?.notices.nl?.textHash ?? "";
      const kept = artefacts.filter((one) => one.path.startsWith(`archive/${hash}.`));
      expect(kept.map(({ archived }) => archived)).toEqual([true, true]);
      const json = kept.find((one) => one.path.endsWith(".json"))?.text ?? "";
      const record = readNoticeRecord(JSON.parse(json) as JsonValue);
      if (record === undefined) throw new Error("not a record");
      return record;
    };
    expect(diffNotices(recordIn(build), recordIn(later)).map(({ kind }) => kind)).toEqual([
      "retention-longer",
    ]);
  });
});

describe("an audience", () => {
  const config = exampleFiles().find(({ path }) => path === "waarom.json")?.text ?? "";
  const audiences = config.replace(
    "{",
    '{ "audiences": { "jongere": { "nl": "Jongere" }, "ander": "Ander" },',
  );
  const text =
    "---\nform: parkeervergunning\naudience: jongere\n---\n\n# kenteken\n\n## Kort\n\nVan je scooter.\n";
  const withAudience = buildProject(
    exampleWith({ "waarom.json": audiences, "notices/jongeren.nl.md": text }),
  );

  it("gets a page of its own where it reads something else, and only there", () => {
    const { forms } = manifestOf(withAudience);
    expect(forms.parkeervergunning?.notices.nl?.audiences).toEqual({
      jongere: expect.objectContaining({ page: "notices/parkeervergunning.jongere.nl.html" }) as unknown,
    });
    expect(textOf(withAudience, "notices/parkeervergunning.jongere.nl.html")).toContain("Van je scooter.");
    expect(textOf(withAudience, "notices/parkeervergunning.nl.html")).not.toContain("Van je scooter.");
    expect(forms.klussenmunt?.notices.nl?.audiences).toBeUndefined();
  });
});
