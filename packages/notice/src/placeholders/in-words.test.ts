import { describe, expect, it } from "vitest";
import { composeNotice } from "../compose/compose-notice.js";
import { blockText } from "../markdown/nodes.js";
import { permitForm, permitRegister } from "../testing/permit.js";
import { projectOf } from "../testing/project.js";
import { UnknownTargetError } from "../facts/target.js";
import { placeholdersInWords } from "./in-words.js";

const register = { "register.yaml": permitRegister, "forms/parkeervergunning.form.json": permitForm };
const target = { form: "parkeervergunning" };

describe("the facts that an editor can put in", () => {
  it.each(["nl", "en"] as const)("are promised as a resident will read them (%s)", (language) => {
    const offered = placeholdersInWords(projectOf(register), target, { path: "/kenteken" }, { language });
    expect(offered.length).toBeGreaterThan(20);
    for (const { names, text } of offered) {
      const heading = language === "nl" ? "Kort" : "Short";
      const project = projectOf({
        ...register,
        [`notices/parkeervergunning.${language}.md`]: `# kenteken\n\n## ${heading}\n\n{{${names[language]}}}\n`,
      });
      const why = composeNotice(project, target, { language }).whys.find(({ at }) => at === "/kenteken");
      expect(blockText(why?.short ?? [])).toBe(text ?? `{{${names[language]}}}`);
    }
  });

  it("are those of one purpose, or of the whole form", () => {
    const texts = (place: { purpose?: string }) =>
      placeholdersInWords(projectOf(register), target, place, { language: "nl" }).find(
        ({ id }) => id === "purpose",
      )?.text;
    expect(texts({ purpose: "parkeervergunning/beoordelen" })).toBe(
      "beoordelen of u een parkeervergunning krijgt",
    );
    expect(texts({ purpose: "parkeervergunning/niets" })).toBeUndefined();
    expect(texts({})).toContain("beoordelen of u een parkeervergunning krijgt");
  });

  it("are of a form that exists", () => {
    expect(() => placeholdersInWords(projectOf(register), { form: "niets" }, {}, { language: "nl" })).toThrow(
      UnknownTargetError,
    );
  });
});
