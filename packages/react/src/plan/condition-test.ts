import { isJsonArray, isJsonObject, own, type JsonObject, type JsonValue } from "@waarom/model/runtime";

/** A condition taken apart, so that it can be said in words; each test names the question by its steps. */
export type ConditionTest =
  | { readonly kind: "all"; readonly tests: readonly ConditionTest[] }
  | { readonly kind: "any"; readonly tests: readonly ConditionTest[] }
  | { readonly kind: "is"; readonly path: Path; readonly values: readonly JsonValue[]; readonly not: boolean }
  | { readonly kind: "answered"; readonly path: Path; readonly not: boolean }
  | { readonly kind: "bound"; readonly path: Path; readonly bound: Bound; readonly limit: number }
  /** What no sentence can say. */
  | { readonly kind: "unknown" };

type Path = readonly string[];
type Bound = "atLeast" | "atMost" | "moreThan" | "lessThan";

const bounds: readonly (readonly [string, Bound])[] = [
  ["minimum", "atLeast"],
  ["maximum", "atMost"],
  ["exclusiveMinimum", "moreThan"],
  ["exclusiveMaximum", "lessThan"],
];
const opposite: Readonly<Record<Bound, Bound>> = {
  atLeast: "lessThan",
  lessThan: "atLeast",
  atMost: "moreThan",
  moreThan: "atMost",
};

/** What an `if` looks at. */
export function testOf(condition: JsonValue, path: Path = []): ConditionTest {
  if (!isJsonObject(condition)) return { kind: "unknown" };
  return all([...valueTests(condition, path), ...propertyTests(condition, path), ...joined(condition, path)]);
}

/** The test that holds where the other does not. */
export function negated(test: ConditionTest): ConditionTest {
  switch (test.kind) {
    case "all":
    case "any":
      return { kind: test.kind === "all" ? "any" : "all", tests: test.tests.map(negated) };
    case "is":
    case "answered":
      return { ...test, not: !test.not };
    case "bound":
      return { ...test, bound: opposite[test.bound] };
    case "unknown":
      return test;
  }
}

/** What is asked of the value itself. */
function valueTests(schema: JsonObject, path: Path): readonly ConditionTest[] {
  const only = own(schema, "const");
  const listed = own(schema, "enum");
  const contained = own(schema, "contains");
  const values = only !== undefined ? [only] : isJsonArray(listed) ? listed : undefined;
  return [
    ...(values === undefined ? [] : [{ kind: "is", path, values, not: false } as const]),
    ...(isJsonObject(contained) ? valueTests(contained, path) : []),
    ...bounds.flatMap(([keyword, bound]): ConditionTest[] => {
      const limit = own(schema, keyword);
      return typeof limit === "number" ? [{ kind: "bound", path, bound, limit }] : [];
    }),
    ...(own(schema, "pattern") === undefined && own(schema, "format") === undefined
      ? []
      : [{ kind: "unknown" } as const]),
  ];
}

/** What is asked of the parts of an object. That a part is there is said only where nothing else is said of it. */
function propertyTests(schema: JsonObject, path: Path): readonly ConditionTest[] {
  const properties = own(schema, "properties");
  const required = own(schema, "required");
  const tests = isJsonObject(properties)
    ? Object.entries(properties).map(([name, value]) => ({ name, test: testOf(value, [...path, name]) }))
    : [];
  const names = isJsonArray(required) ? required.filter((name) => typeof name === "string") : [];
  const said = tests.filter(({ test }) => !isEmpty(test));
  const answered = names
    .filter((name) => !said.some((each) => each.name === name))
    .map((name) => ({ kind: "answered", path: [...path, name], not: false }) as const);
  return [...said.map(({ test }) => test), ...answered];
}

function joined(schema: JsonObject, path: Path): readonly ConditionTest[] {
  const not = own(schema, "not");
  const parts = (key: string): readonly ConditionTest[] => {
    const list = own(schema, key);
    return isJsonArray(list) ? list.map((part) => testOf(part, path)) : [];
  };
  const either = [...parts("anyOf"), ...parts("oneOf")];
  return [
    ...parts("allOf"),
    ...(either.length === 0 ? [] : [{ kind: "any", tests: either } as const]),
    ...(not === undefined ? [] : [negated(testOf(not, path))]),
  ];
}

/** The tests together; one is itself. */
export function all(tests: readonly ConditionTest[]): ConditionTest {
  const [only] = tests;
  return tests.length === 1 && only !== undefined ? only : { kind: "all", tests };
}

function isEmpty(test: ConditionTest): boolean {
  return test.kind === "all" && test.tests.every(isEmpty);
}
