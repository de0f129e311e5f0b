import { describe, expect, it } from "vitest";
import { exampleProject, projectOf } from "../../testing/project.js";
import { controllerName } from "./controller.js";

describe("who asks", () => {
  it("is a body with the place of its organisation", () => {
    const project = exampleProject();
    expect(controllerName(project, "parkeervergunning", "nl")).toBe(
      "het college van burgemeester en wethouders van Voorbeeldstad",
    );
    expect(controllerName(project, "parkeervergunning", "en")).toBe(
      "the municipal executive of Voorbeeldstad",
    );
  });

  it.each([
    ["nl", "Woningstichting De Linde"],
    ["en", "De Linde housing association"],
  ] as const)("is named once where the body is the organisation itself, in %s", (language, name) => {
    const register = `organisation: { name: Woningstichting De Linde, kind: housing-corporation }
bodies:
  bestuur: { name: { nl: Woningstichting De Linde, en: De Linde housing association }, article: none }
activities:
  huur: { name: Huur, controller: bestuur, purposes: {} }
`;
    const project = projectOf({ "register.yaml": register });
    expect(controllerName(project, "huur", language)).toBe(name);
  });
});
