import { isJsonArray, isJsonObject, own, type JsonObject, type JsonValue } from "@waarom/model/runtime";
import type { Messages } from "../messages/messages.js";
import { all, negated, testOf, type ConditionTest } from "./condition-test.js";
import { conditionInWords, type FindQuestion } from "./condition-words.js";
import { labelOf } from "./label.js";
import { onlyIfKey } from "./localise.js";
import { mergeSchemas, namesIn, objectsIn, propertiesOf, triggersOf, type Shape } from "./shape.js";

interface Possible {
  readonly name: string;
  schema: JsonObject;
  readonly required: boolean;
  readonly tests: ConditionTest[];
  readonly triggers: readonly string[];
}

/**
 * Everything that an object can ask, for a page without scripts: questions that depend on an answer stand where they
 * would appear, and say when they are meant (`x-only-if`). Where several conditions ask the same, it stands once.
 */
export function possibleShape(schema: JsonObject, ui: JsonObject, messages: Messages): Shape {
  const needed = namesIn(own(schema, "required"));
  const always = propertiesOf(schema).map(([name, property]) => ({
    name,
    schema: property,
    required: needed.includes(name),
  }));
  const known = new Map(propertiesOf(schema));
  const found = new Map<string, Possible>();
  visit(schema, [], [], (name, overlay, required, tests, triggers) => {
    if (known.has(name)) return;
    const before = found.get(name);
    if (before === undefined)
      found.set(name, { name, schema: overlay, required, tests: [all(tests)], triggers });
    else {
      before.tests.push(all(tests));
      before.schema = withChoicesOfBoth(before.schema, overlay);
    }
  });

  const order = always.map(({ name }) => name);
  for (const { name, triggers } of [...found.values()]) {
    const last = Math.max(-1, ...triggers.map((trigger) => order.indexOf(trigger)));
    let place = last < 0 ? order.length : last + 1;
    // After those that the same answer adds.
    while (place < order.length && sameTriggers(found.get(order[place] ?? ""), triggers)) place += 1;
    order.splice(place, 0, name);
  }

  const find = finder(schema, ui, found);
  const byName = new Map(always.map((property) => [property.name, property]));
  return order.flatMap((name) => {
    const certain = byName.get(name);
    if (certain !== undefined) return [certain];
    const possible = found.get(name);
    if (possible === undefined) return [];
    const test: ConditionTest = either(possible.tests);
    const words = conditionInWords(test, find, messages);
    return [{ name, required: possible.required, schema: { ...possible.schema, [onlyIfKey]: words } }];
  });
}

type Visit = (
  name: string,
  schema: JsonObject,
  required: boolean,
  tests: readonly ConditionTest[],
  triggers: readonly string[],
) => void;

function visit(
  schema: JsonObject,
  tests: readonly ConditionTest[],
  triggers: readonly string[],
  found: Visit,
): void {
  for (const part of [schema, ...objectsIn(own(schema, "allOf"))]) {
    const condition = own(part, "if");
    if (condition === undefined) {
      if (part !== schema) visitBranch(part, tests, triggers, found);
      continue;
    }
    const test = testOf(condition);
    const looksAt = [...triggers, ...triggersOf(condition)];
    for (const [key, held] of [
      ["then", test],
      ["else", negated(test)],
    ] as const) {
      const branch = own(part, key);
      if (isJsonObject(branch)) visitBranch(branch, [...tests, held], looksAt, found);
    }
  }
}

function visitBranch(
  branch: JsonObject,
  tests: readonly ConditionTest[],
  triggers: readonly string[],
  found: Visit,
): void {
  const required = namesIn(own(branch, "required"));
  for (const [name, property] of propertiesOf(branch))
    found(name, property, required.includes(name), tests, triggers);
  visit(branch, tests, triggers, found);
}

function finder(schema: JsonObject, ui: JsonObject, found: ReadonlyMap<string, Possible>): FindQuestion {
  return (path) => {
    let here: JsonObject | undefined;
    let layout: JsonValue | undefined = ui;
    let label = "";
    for (const [depth, name] of path.entries()) {
      const properties = own(here ?? schema, "properties");
      const next: JsonValue | undefined = isJsonObject(properties) ? own(properties, name) : undefined;
      here = isJsonObject(next) ? next : depth === 0 ? found.get(name)?.schema : undefined;
      if (here === undefined) return undefined;
      layout = isJsonObject(layout) ? own(layout, name) : undefined;
      label = labelOf(here, isJsonObject(layout) ? layout : {}, name);
    }
    return here === undefined ? undefined : { schema: here, ui: isJsonObject(layout) ? layout : {}, label };
  };
}

/** One question with the choices of both, where each condition gives it other ones. */
function withChoicesOfBoth(one: JsonObject, other: JsonObject): JsonObject {
  const both = mergeSchemas(other, one);
  for (const key of ["enum", "oneOf"]) {
    const [a, b] = [own(one, key), own(other, key)];
    if (!isJsonArray(a) || !isJsonArray(b)) continue;
    const seen = new Set(a.map((item) => JSON.stringify(item)));
    return { ...both, [key]: [...a, ...b.filter((item) => !seen.has(JSON.stringify(item)))] };
  }
  return both;
}

function sameTriggers(possible: Possible | undefined, triggers: readonly string[]): boolean {
  return possible?.triggers.some((trigger) => triggers.includes(trigger)) ?? false;
}

function either(tests: readonly ConditionTest[]): ConditionTest {
  const [only] = tests;
  return tests.length === 1 && only !== undefined ? only : { kind: "any", tests };
}
