import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountsFor } from "./testing/accounts-for.js";
import { leafPaths } from "./testing/data-paths.js";
import { randomData, randomSchema } from "./testing/random-schema.js";
import { runs } from "./testing/runs.js";
import { walkForm } from "./walk.js";

describe("walkForm", () => {
  it("accounts for every value that Ajv accepts, in any schema", () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    let valid = 0;
    fc.assert(
      fc.property(
        randomSchema,
        fc.array(randomData, { minLength: 5, maxLength: 15 }),
        (schema, instances) => {
          const validate = compiled(ajv, schema);
          if (validate === undefined) return;
          const walk = walkForm(schema);
          for (const data of instances)
            if (validate(data)) {
              valid += 1;
              for (const path of leafPaths(data)) expect(accountsFor(walk, path) ? "" : path).toBe("");
            }
        },
      ),
      runs(60),
    );
    expect(valid).toBeGreaterThan(0);
  }, 300_000);
});

/** Ajv refuses what it cannot compile and overflows on endless references; neither has instances. */
function compiled(ajv: Ajv2020, schema: object): ((data: unknown) => boolean) | undefined {
  try {
    const validate = ajv.compile(schema);
    return (data) => {
      try {
        return validate(data);
      } catch {
        return false;
      }
    };
  } catch {
    return undefined;
  }
}
