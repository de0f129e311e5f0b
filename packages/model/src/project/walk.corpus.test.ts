import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isJsonObject, type JsonObject, type JsonValue } from "../contracts/json.js";
import { normalise } from "./normalise.js";
import { accountsFor } from "./testing/accounts-for.js";
import { leafPaths } from "./testing/data-paths.js";
import { snapshotSchemas } from "./testing/rjsf-snapshots.js";
import { walkForm } from "./walk.js";

interface Group {
  readonly file: string;
  readonly description: string;
  readonly schema: JsonValue;
  readonly valid: readonly JsonValue[];
}

function suite(draft: string): readonly Group[] {
  const file = new URL(`./fixtures/json-schema-test-suite/${draft}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as readonly Group[];
}

/** Each schema is walked, or refused with reasons; what neither has is a hole. */
function outcome(schema: JsonObject): "walked" | "refused" {
  const walk = walkForm(schema);
  const again = normalise(normalise(schema).schema).schema;
  if (walk.problems.length === 0) expect(again).toEqual(normalise(schema).schema);
  expect(walk.problems.every(({ pointer }) => pointer === "" || pointer.startsWith("/"))).toBe(true);
  return walk.problems.length === 0 ? "walked" : "refused";
}

describe("schemas that nobody here wrote", () => {
  it.each(["draft2020-12", "draft2019-09", "draft7"])(
    "survives the JSON Schema Test Suite, %s",
    (draft) => {
      const groups = suite(draft).filter(({ schema }) => isJsonObject(schema));
      const counts = { walked: 0, refused: 0, values: 0 };
      const missed: string[] = [];
      for (const { schema, valid, file, description } of groups) {
        if (!isJsonObject(schema)) continue;
        counts[outcome(schema)] += 1;
        const walk = walkForm(schema);
        for (const data of valid)
          for (const path of leafPaths(data)) {
            counts.values += 1;
            if (!accountsFor(walk, path)) missed.push(`${file}: ${description}: ${path}`);
          }
      }
      console.log(
        `JSON-Schema-Test-Suite ${draft}: ${counts.walked} walked, ${counts.refused} refused with a reason, ${counts.values} values accounted for`,
      );
      expect(missed).toEqual([]);
      expect(counts.walked + counts.refused).toBe(groups.length);
      expect(counts.walked).toBeGreaterThan(5);
    },
    60_000,
  );

  it("survives the schemas of RJSF's snapshot tests", () => {
    const schemas = snapshotSchemas();
    const counts = { walked: 0, refused: 0 };
    for (const schema of schemas) counts[outcome(schema)] += 1;
    console.log(`@rjsf/snapshot-tests: ${counts.walked} walked, ${counts.refused} refused with a reason`);
    expect(schemas.length).toBeGreaterThan(70);
  }, 60_000);
});
