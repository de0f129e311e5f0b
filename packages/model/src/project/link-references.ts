import type { Diagnostic, Location, RelatedLocation } from "../contracts/diagnostic.js";
import type { Pointer } from "../contracts/json.js";
import { declarationShape, formFactsShape } from "../documents/form.js";
import { registerShape } from "../documents/register.js";
import type { ReferenceKind, Shape } from "../documents/shape.js";
import { noticeFrontMatterShape } from "../documents/small.js";
import { visitReferences } from "../documents/visit-references.js";
import { didYouMean } from "../text/did-you-mean.js";
import { joinPointer, parsePointer } from "../text/pointer.js";
import type { LawTable } from "../vocabulary/laws.js";
import { unknownReference } from "./link-messages.js";
import type { RegisterIndex } from "./link-purposes.js";
import type { MergedRegister } from "./link-register.js";
import type { NoticeDocument, ProjectForm } from "./types.js";

/** What references are looked up in. */
export interface Linked {
  readonly register: MergedRegister;
  readonly index: RegisterIndex;
  readonly forms: ReadonlySet<string>;
  readonly audiences: readonly string[];
  readonly laws: LawTable;
}

/** The things of one kind: whether an id is one of them, what their ids are, and where in the register they stand. */
interface Known {
  has(id: string): boolean;
  ids(): readonly string[];
  readonly listedAt?: Pointer;
}

/** The activity that a pointer into the register is inside. */
function activityAround(pointer: Pointer): string {
  const [section, id] = parsePointer(pointer);
  return section === "activities" && id !== undefined ? id : "";
}

function knownOf(kind: ReferenceKind, pointer: Pointer, linked: Linked): Known {
  const { register, index } = linked;
  const { bodies, recipients, sources, activities } = register.value;
  switch (kind) {
    case "body":
      return { has: (id) => Object.hasOwn(bodies, id), ids: () => Object.keys(bodies), listedAt: "/bodies" };
    case "recipient":
      return {
        has: (id) => index.recipient(id) !== undefined,
        ids: () => Object.keys(recipients),
        listedAt: "/recipients",
      };
    case "source":
      return {
        has: (id) => index.source(id) !== undefined,
        ids: () => [...new Set([...Object.keys(sources), ...Object.keys(recipients)])],
        listedAt: "/sources",
      };
    case "activity":
      return {
        has: (id) => index.activity(id) !== undefined,
        ids: () => Object.keys(activities),
        listedAt: "/activities",
      };
    case "own-purpose": {
      const activity = activityAround(pointer);
      return {
        has: (id) => index.purposeIn(activity, id) !== undefined,
        ids: () =>
          Object.hasOwn(activities, activity) ? Object.keys(activities[activity]?.purposes ?? {}) : [],
        listedAt: joinPointer("/activities", activity, "purposes"),
      };
    }
    case "purpose":
      return {
        has: (id) => {
          const [activity = "", purpose = ""] = id.split("/");
          return index.purposeIn(activity, purpose) !== undefined;
        },
        ids: () =>
          Object.entries(activities).flatMap(([id, { purposes }]) =>
            Object.keys(purposes).map((purpose) => `${id}/${purpose}`),
          ),
        listedAt: "/activities",
      };
    case "law":
      return { has: (id) => linked.laws.has(id), ids: () => [...linked.laws.keys()] };
    case "form":
      return { has: (id) => linked.forms.has(id), ids: () => [...linked.forms] };
    case "audience":
      return { has: (id) => linked.audiences.includes(id), ids: () => linked.audiences };
  }
}

/** Where the known ones stand, or the one that was probably meant. */
function relatedTo(
  known: Known,
  nearest: string | undefined,
  register: MergedRegister,
): RelatedLocation | undefined {
  if (known.listedAt === undefined || known.ids().length === 0) return undefined;
  if (nearest === undefined || nearest.includes("/"))
    return {
      ...register.locate(known.listedAt, "key"),
      message: { nl: "Hier staan de bekende.", en: "The known ones stand here." },
    };
  return {
    ...register.locate(joinPointer(known.listedAt, nearest), "key"),
    message: { nl: `Hier staat "${nearest}".`, en: `"${nearest}" stands here.` },
  };
}

/** The ids in a read value that refer to something that does not exist. */
function unknownReferences(
  shape: Shape,
  value: unknown,
  base: Pointer,
  locate: (pointer: Pointer) => Location,
  linked: Linked,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visitReferences(shape, value, base, (refersTo, id, pointer) => {
    const known = knownOf(refersTo, pointer, linked);
    if (known.has(id)) return;
    const ids = known.ids();
    const nearest = didYouMean(id, ids);
    const related = relatedTo(known, nearest, linked.register);
    diagnostics.push(unknownReference(locate(pointer), refersTo, id, ids, nearest, related));
  });
  return diagnostics;
}

/** References inside the register. */
export function registerReferences(linked: Linked): readonly Diagnostic[] {
  const { register } = linked;
  return unknownReferences(registerShape, register.value, "", (pointer) => register.locate(pointer), linked);
}

/** Declarations whose references all exist. The same declaration, read once, stands at many fields. */
const allFound = new WeakMap<Linked, WeakSet<object>>();

function declarationReferences(
  value: object,
  pointer: Pointer,
  locate: (pointer: Pointer) => Location,
  linked: Linked,
): readonly Diagnostic[] {
  const found = allFound.get(linked) ?? new WeakSet();
  allFound.set(linked, found);
  if (found.has(value)) return [];
  const unknown = unknownReferences(declarationShape, value, pointer, locate, linked);
  if (unknown.length === 0) found.add(value);
  return unknown;
}

/** References of a form: from `x-form` and from each declaration. */
export function formReferences(
  form: Pick<ProjectForm, "facts" | "document">,
  declarations: readonly { readonly value: object; readonly pointer: Pointer }[],
  linked: Linked,
): readonly Diagnostic[] {
  const locate = (pointer: Pointer) => form.document.locate(pointer);
  return [
    ...unknownReferences(formFactsShape, form.facts, "/x-form", locate, linked),
    ...declarations.flatMap(({ value, pointer }) => declarationReferences(value, pointer, locate, linked)),
  ];
}

/** References in the front matter of a notice. */
export function noticeReferences(notice: NoticeDocument, linked: Linked): readonly Diagnostic[] {
  return unknownReferences(
    noticeFrontMatterShape,
    notice.frontMatter,
    "",
    (pointer) => notice.locate(pointer),
    linked,
  );
}
