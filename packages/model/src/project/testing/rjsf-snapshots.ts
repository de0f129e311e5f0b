import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compileFunction } from "node:vm";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contracts/json.js";

const require = createRequire(import.meta.url);

/**
 * The schemas inside `@rjsf/snapshot-tests`. The package exports functions that declare Vitest tests around a given
 * form; they are run here with stand-ins for the test runner and the renderer, which only keep each schema.
 */
export function snapshotSchemas(): readonly JsonObject[] {
  const lib = join(dirname(require.resolve("@rjsf/snapshot-tests/package.json")), "lib");
  const found = new Map<string, JsonObject>();
  for (const file of readdirSync(lib).filter((name) => /^[a-z]+Tests\.js$/.test(name)))
    for (const schema of schemasIn(readFileSync(join(lib, file), "utf8")))
      found.set(JSON.stringify(schema), schema);
  return [...found.values()];
}

interface StandIns {
  readonly tests: (() => unknown)[];
  readonly schemas: JsonObject[];
}

function schemasIn(module: string): readonly JsonObject[] {
  const { tests, schemas }: StandIns = { tests: [], schemas: [] };
  const given = {
    _jsx: (_type: unknown, props: unknown) => props,
    render: (props: { readonly schema?: unknown }) => {
      const schema = JSON.parse(JSON.stringify(props.schema ?? null)) as JsonValue;
      if (isJsonObject(schema)) schemas.push(schema);
      return { asFragment: () => undefined };
    },
    vi: { mock: () => undefined, fn: () => () => undefined },
    describe: (_name: string, body: () => void) => {
      body();
    },
    beforeAll: (body: () => void) => {
      body();
    },
    afterAll: () => undefined,
    test: (_name: string, body: () => unknown) => tests.push(body),
    expect: () => ({ toMatchSnapshot: () => undefined }),
    validator: {},
    LOOKUP_MAP_NAME: "lookup",
    bracketNameGenerator: () => "",
    dotNotationNameGenerator: () => "",
  };
  const script = module
    .replace(/^import .*$/gm, "")
    .replace(/^export function (\w+)/gm, "suites.push($1); function $1");
  const suites: ((form: unknown, options: unknown) => void)[] = [];
  const run = compileFunction(script, ["suites", ...Object.keys(given)]) as (...values: unknown[]) => void;
  run(suites, ...Object.values(given));
  for (const suite of suites) suite(() => null, {});
  for (const test of tests) test();
  return schemas;
}
