import { describe, expect, it } from "vitest";
import { readShape } from "../documents/read-shape.js";
import { registerShape } from "../documents/register.js";
import { canonicalJson } from "../text/canonical-json.js";
import { editYaml, shortForm, writeYaml } from "./write-yaml.js";
import { parseYamlDocument } from "./yaml.js";

describe("YAML for people", () => {
  it("has texts per language and short lists on one line, and can be read back", () => {
    const value = {
      name: { nl: "FG", en: "DPO" },
      phone: "14 0123",
      no: "no",
      list: ["a", "b"],
      long: { nl: "x".repeat(80), en: "y" },
    };
    const text = writeYaml(value);
    expect(text).toContain("name: { nl: FG, en: DPO }\n");
    expect(text).toContain("list: [ a, b ]\n");
    expect(text).toContain(`  nl: ${"x".repeat(80)}\n`);
    expect(parseYamlDocument("x.yaml", text).value).toEqual(value);
  });

  it("leaves out what reading puts there by itself", () => {
    const full = readShape(registerShape, {
      organisation: { name: "Gemeente X" },
      activities: {
        a: { name: "A", purposes: { p: { text: "t", legalBases: { consent: null }, retention: [{}] } } },
      },
    }).value;
    const plain = JSON.parse(JSON.stringify(full)) as Parameters<typeof shortForm>[1];
    const short = shortForm(registerShape, plain);
    expect(short).toEqual({
      organisation: { name: "Gemeente X" },
      activities: {
        a: { name: "A", purposes: { p: { text: "t", legalBases: { consent: {} }, retention: [{}] } } },
      },
    });
    const again = JSON.parse(JSON.stringify(readShape(registerShape, short).value)) as Parameters<
      typeof canonicalJson
    >[0];
    expect(canonicalJson(again)).toBe(canonicalJson(plain));
  });
});

describe("a change in a YAML file", () => {
  const text = `# Van ons.
dpo: { email: a@x.nl } # zie intranet
activities:
  # De eerste.
  a:
    department: Oud   # team
    name: A
`;

  it("keeps comments, order and everything else", () => {
    const edited = editYaml(text, [
      { path: ["activities", "a", "department"], value: "Nieuw" },
      { path: ["activities", "a", "name"] },
      { path: ["activities", "b"], value: { name: { nl: "B", en: "B" } } },
    ]);
    expect(edited).toContain("# Van ons.\ndpo: { email: a@x.nl } # zie intranet\n");
    expect(edited).toContain("  # De eerste.\n  a:\n    department: Nieuw # team\n");
    expect(parseYamlDocument("x.yaml", edited ?? "").value).toEqual({
      dpo: { email: "a@x.nl" },
      activities: { a: { department: "Nieuw" }, b: { name: { nl: "B", en: "B" } } },
    });
  });

  it("is refused where the text cannot be changed safely", () => {
    expect(editYaml("a: [", [])).toBeUndefined();
    expect(editYaml("- a", [])).toBeUndefined();
  });
});
