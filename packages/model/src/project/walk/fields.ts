import { own, type DataPath, type JsonObject } from "../../contracts/json.js";
import { anyItem, stepOf } from "../../runtime/data-path.js";
import type { DeclaredField, DeclaredGroup, FieldDeclaration, FieldNode, FormWalk } from "../walk-types.js";
import { childrenOf, freeKey, type Children } from "./children.js";
import { conflictsOf } from "./conflicts.js";
import { declarationsOf, inherited } from "./coverage.js";
import { expand } from "./expand.js";
import { arrayKind, fileKind, holdsAnswer, nullKind, objectKind, singleType } from "./kinds.js";
import { labelOf } from "./label.js";
import { inspectPlace } from "./inspect-place.js";
import { kindsOf, nodesOf, requiredOf, type Place, type ReachedNode, type Requirement } from "./place.js";
import { WalkReport } from "./report.js";

/** What a place inherits from the places around it. */
interface Around {
  readonly label: string;
  readonly required: Requirement | "never";
  readonly conditional: boolean;
  readonly repeated: boolean;
  /** Of the nearest declaring group. */
  readonly declarations: readonly FieldDeclaration[];
  /** Tells that group which leaves it covers. */
  readonly cover: (path: DataPath) => void;
}

/** A walk of a form as it is written. */
export interface PlainWalk extends FormWalk {
  /** Rewriting the form may find more. */
  readonly isUnsure: boolean;
}

/** Walks a form as it is written: each data path where a value can enter, the declaring groups, and what is refused. */
export function walkPlaces(schema: JsonObject): PlainWalk {
  const walk = new Walker(schema);
  const root = expand(schema, { pointer: "", via: "", trail: undefined }, "", walk.report);
  walk.visit(root, "", {
    label: "",
    required: "always",
    conditional: false,
    repeated: false,
    declarations: [],
    cover: () => undefined,
  });
  const { problems, isUnsure } = walk.report;
  return { fields: walk.fields, groups: walk.groups, problems, isUnsure };
}

class Walker {
  readonly fields: DeclaredField[] = [];
  readonly groups: DeclaredGroup[] = [];
  readonly report: WalkReport;

  constructor(schema: JsonObject) {
    this.report = new WalkReport(schema);
  }

  visit(place: Place, path: DataPath, around: Around): void {
    if (place.empty) {
      this.report.isUnsure = true;
      return;
    }
    const nodes = nodesOf(place);
    const kinds = kindsOf(place);
    if (kinds === 0) {
      this.report.isUnsure = true;
      inspectPlace(
        { place, nodes, kinds, path, children: new Map(), required: around.required },
        this.report,
      );
      return;
    }
    const children = childrenOf(place, path, this.report);
    inspectPlace({ place, nodes, kinds, path, children, required: around.required }, this.report);
    const declared = this.declarations(nodes, path);
    const here: Around = {
      ...around,
      label: labelOf(nodes, path, around.label),
      conditional: around.conditional || !place.certain,
    };
    if (holdsAnswer(kinds)) this.fields.push(fieldAt(place, nodes, path, here, declared));
    if ((kinds & (objectKind | arrayKind)) !== 0) this.descend(place, children, path, here, declared, nodes);
    else if (children.size > 0) this.report.isUnsure = true;
  }

  private declarations(nodes: readonly ReachedNode[], path: DataPath): readonly FieldDeclaration[] {
    const found = declarationsOf(nodes);
    if (path === "") {
      for (const { pointer } of found) this.report.problem("root-declares", pointer, path);
      return [];
    }
    for (const { later, earlier, key } of conflictsOf(found))
      this.report.problem("declaration-conflict", later.pointer, path, { key, other: earlier.pointer });
    return found;
  }

  private descend(
    place: Place,
    children: Children,
    path: DataPath,
    here: Around,
    declared: readonly FieldDeclaration[],
    nodes: readonly ReachedNode[],
  ): void {
    const inside = declared.length === 0 ? here : this.openGroup(path, here, declared, nodes);
    const required = requiredOf(place);
    const kinds = kindsOf(place);
    for (const [key, child] of children) {
      const token = key === freeKey ? anyItem : key;
      const isItem = key === anyItem;
      if ((kinds & (isItem ? arrayKind : objectKind)) === 0) {
        this.report.isUnsure = true;
        continue;
      }
      const name = stepOf(token);
      // An item of a list that must hold one is as required as the list.
      const ofList = isItem && holdsAny(nodes) ? here.required : "never";
      this.visit(child, `${path}/${token}`, {
        ...inside,
        required: name === undefined ? ofList : (required.get(name) ?? "never"),
        repeated: here.repeated || name === undefined,
      });
    }
  }

  private openGroup(
    path: DataPath,
    here: Around,
    declared: readonly FieldDeclaration[],
    nodes: readonly ReachedNode[],
  ): Around {
    const covers: DataPath[] = [];
    this.groups.push({
      path,
      nodes: nodes.map(plainNode),
      label: here.label,
      declarations: declared,
      covers,
    });
    return {
      ...here,
      declarations: declared,
      cover: (leaf) => {
        covers.push(leaf);
      },
    };
  }
}

function fieldAt(
  place: Place,
  nodes: readonly ReachedNode[],
  path: DataPath,
  here: Around,
  declared: readonly FieldDeclaration[],
): DeclaredField {
  const kinds = kindsOf(place);
  const type = singleType(kinds);
  const format = firstText(nodes, "format");
  const declarations = declared.length > 0 ? declared : inherited(here.declarations, format, isFixed(nodes));
  if (declared.length === 0 && declarations.length > 0) here.cover(path);
  return {
    path,
    nodes: nodes.map(plainNode),
    type,
    format,
    label: here.label,
    declarations,
    required: here.required,
    conditional: here.conditional,
    repeated: here.repeated,
    file: (kinds & ~nullKind) === fileKind,
  };
}

/** The node without the trail that the walk needed. */
function plainNode({ pointer, via, schema }: ReachedNode): FieldNode {
  return { pointer, via, schema };
}

function firstText(nodes: readonly ReachedNode[], keyword: string): string | undefined {
  for (const { schema } of nodes) {
    const value = own(schema, keyword);
    if (typeof value === "string") return value;
  }
  return undefined;
}

/** True where the value is no answer: each node that says something about it says which one value it is. */
function isFixed(nodes: readonly ReachedNode[]): boolean {
  const saying = nodes.filter(({ schema }) =>
    ["type", "const", "enum", "format"].some((keyword) => Object.hasOwn(schema, keyword)),
  );
  return saying.length > 0 && saying.every(({ schema }) => Object.hasOwn(schema, "const"));
}

function holdsAny(nodes: readonly ReachedNode[]): boolean {
  return nodes.some(({ schema }) => {
    const least = own(schema, "minItems");
    return typeof least === "number" && least > 0;
  });
}
