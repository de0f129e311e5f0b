import { describe, expect, it } from "vitest";
import { exampleWith } from "../testing/example.js";
import { largeRegisterProject } from "../testing/large-register.js";
import { staffPages } from "./staff-pages.js";

describe("pages for staff", () => {
  const project = exampleWith();
  const files = new Map(staffPages(project).map(({ path, text }) => [path, text]));

  it("are an instruction per form and three pages per survey, in each language", () => {
    for (const language of project.languages) {
      for (const form of project.forms.keys()) {
        expect(files.get(`staff/instructions/${form}.${language}.html`)).toContain(
          `<html lang="${language}">`,
        );
        expect(files.get(`staff/instructions/${form}.${language}.md`)).toMatch(/^# /);
      }
      for (const [kind, other] of [
        ["telephone", "md"],
        ["invitation", "txt"],
        ["poster", "md"],
      ] as const)
        for (const ending of ["html", other])
          expect(files.has(`staff/surveys/tevredenheid-meten.${kind}.${language}.${ending}`)).toBe(true);
    }
  });

  it("share one style sheet, and ask search engines to stay away", () => {
    for (const [path, text] of files)
      if (path.endsWith(".html")) {
        expect(text).toContain('<link rel="stylesheet" href="../staff.css">');
        expect(text).toContain('<meta name="robots" content="noindex">');
      }
    expect(files.get("staff/surveys/tevredenheid-meten.poster.nl.html")).toMatch(
      /<body class="poster">[^]*<svg /,
    );
  });

  it("are not there where there is nothing to say", () => {
    expect(staffPages(largeRegisterProject(2))).toEqual([]);
  });
});
