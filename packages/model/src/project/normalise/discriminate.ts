import { mergeObjects, words, type Conflict } from "./merge.js";
import {
  entry,
  itemsOf,
  listTree,
  madeTree,
  namesIn,
  objectTree,
  propertiesOf,
  toJson,
  withEntries,
  type ObjectTree,
  type Tree,
} from "./tree.js";
import { completeLeaf } from "./leaf.js";

/** A branch with the values of the discriminator that choose it. */
interface Case {
  readonly branch: ObjectTree;
  readonly property: ObjectTree;
  readonly values: readonly Tree[];
}

/**
 * Turns "either of these objects" into a question whose answer says which one, and a condition per branch. Undefined
 * where no required property has its own constant in each branch.
 */
export function discriminate(
  base: ObjectTree,
  branches: readonly ObjectTree[],
  origin: string,
  conflict: Conflict,
): ObjectTree | undefined {
  const name = discriminatorOf(base, branches);
  if (name === undefined) return undefined;
  const cases = branches.flatMap((branch) => caseOf(branch, name) ?? []);
  const question = objectTree(
    [
      ["properties", objectTree([[name, questionOf(cases, origin, conflict)]], origin)],
      ["required", madeTree([name], origin)],
      ...conditions(cases, name, origin),
    ],
    origin,
  );
  return mergeObjects(withClosing(base, branches), question, conflict);
}

function discriminatorOf(base: ObjectTree, branches: readonly ObjectTree[]): string | undefined {
  const [first] = branches;
  if (first === undefined) return undefined;
  return [...propertiesOf(first).keys()].find((name) => {
    const cases = branches.map((branch) => caseOf(branch, name));
    const required = (tree: ObjectTree) => namesIn(tree.entries.get("required")).includes(name);
    if (cases.includes(undefined) || !(required(base) || branches.every(required))) return false;
    const values = cases.flatMap((found) => found?.values ?? []);
    const types = new Set(values.map((value) => typeof toJson(value)));
    return new Set(values.map(words)).size === values.length && types.size === 1 && !types.has("object");
  });
}

function caseOf(branch: ObjectTree, name: string): Case | undefined {
  const property = propertiesOf(branch).get(name);
  if (property?.kind !== "object") return undefined;
  const only = property.entries.get("const");
  const values = only === undefined ? itemsOf(property.entries.get("enum")) : [only];
  return values.length === 0 ? undefined : { branch, property, values };
}

/** The question itself: an option per value, named by its constant's title or else by its branch. */
function questionOf(cases: readonly Case[], origin: string, conflict: Conflict): ObjectTree {
  const titles = new Set(cases.map(({ property }) => JSON.stringify(entry(property, "title"))));
  // One title in every branch names the question; a title per branch names its option.
  const titleOfQuestion = titles.size === 1 && cases.every(({ branch }) => branch.entries.has("title"));
  const options = cases.flatMap(({ branch, property, values }) =>
    values.map((value) => {
      const title = titleOfQuestion
        ? branch.entries.get("title")
        : (property.entries.get("title") ?? branch.entries.get("title"));
      const named: [string, Tree][] = title === undefined || values.length > 1 ? [] : [["title", title]];
      return objectTree([["const", value], ...named], value.origin);
    }),
  );
  const shared = cases
    .map(({ property }) => sharedWords(property, titleOfQuestion))
    .reduce((all, next) => mergeObjects(all, next, conflict));
  return completeLeaf(withEntries(shared, [["oneOf", listTree(options, origin)]]));
}

/** What the constants say beyond their value. */
function sharedWords(property: ObjectTree, titleOfQuestion: boolean): ObjectTree {
  const changes: [string, undefined][] = [
    ["const", undefined],
    ["enum", undefined],
  ];
  return withEntries(property, titleOfQuestion ? changes : [...changes, ["title", undefined]]);
}

/** A condition per branch, with what the branch asks beyond the discriminator. */
function conditions(
  cases: readonly Case[],
  name: string,
  origin: string,
): readonly (readonly [string, Tree])[] {
  const members = cases.flatMap(({ branch, values }) => {
    const then = withoutDiscriminator(branch, name);
    if (then.entries.size === 0) return [];
    return [
      objectTree(
        [
          ["if", conditionOf(values, name, branch.origin)],
          ["then", then],
        ],
        branch.origin,
      ),
    ];
  });
  return members.length === 0 ? [] : [["allOf", listTree(members, origin)]];
}

function conditionOf(values: readonly Tree[], name: string, origin: string): Tree {
  const constants = values.map(toJson);
  const [only] = constants;
  const test = constants.length === 1 && only !== undefined ? { const: only } : { enum: constants };
  return objectTree(
    [
      ["properties", objectTree([[name, madeTree(test, origin)]], origin)],
      ["required", madeTree([name], origin)],
    ],
    origin,
  );
}

function withoutDiscriminator(branch: ObjectTree, name: string): ObjectTree {
  const properties = new Map(propertiesOf(branch));
  properties.delete(name);
  const required = itemsOf(branch.entries.get("required")).filter((item) => toJson(item) !== name);
  const held = branch.entries.get("properties");
  return withEntries(branch, [
    ["title", undefined],
    ["description", undefined],
    ["unevaluatedProperties", undefined],
    ["type", entry(branch, "type") === "object" ? undefined : branch.entries.get("type")],
    [
      "properties",
      properties.size === 0 || held === undefined ? undefined : objectTree(properties, held.origin),
    ],
    ["required", required.length === 0 ? undefined : listTree(required, branch.origin)],
  ]);
}

/** The branches' own closing moves to the object around them, where it can see what each of them adds. */
function withClosing(base: ObjectTree, branches: readonly ObjectTree[]): ObjectTree {
  const [first] = branches;
  const typed =
    base.entries.has("type") || first?.entries.get("type") === undefined
      ? []
      : [["type", first.entries.get("type")] as const];
  const closing = first?.entries.get("unevaluatedProperties");
  const closed = branches.every((branch) => entry(branch, "unevaluatedProperties") === false);
  const changes =
    closed && closing !== undefined ? [...typed, ["unevaluatedProperties", closing] as const] : typed;
  return withEntries(base, changes);
}
