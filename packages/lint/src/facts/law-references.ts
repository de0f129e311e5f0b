import {
  joinPointer,
  type Declaration,
  type FieldDeclaration,
  type LawReference,
  type Location,
  type Pointer,
} from "@waarom/model";
import type { ActivityUse } from "../engine/rule.js";
import { basesOf } from "./bases.js";

/** A law that is referred to, with where that stands. */
export interface LawMention {
  readonly law: LawReference;
  readonly pointer: Pointer;
}

function inList(laws: readonly LawReference[], pointer: Pointer): readonly LawMention[] {
  return laws.map((law, index) => ({ law, pointer: joinPointer(pointer, index) }));
}

/**
 * Where a key of a mentioned law stands. A single law may be written without a list: its keys then stand one step
 * higher than the pointer says, and nothing else does.
 */
export function lawKeyAt(
  at: (pointer: Pointer) => Location,
  mention: Pointer,
  key: keyof LawReference,
): Location {
  const list = mention.replace(/\/\d+$/, "");
  const alone = list !== mention && at(list).range.start.offset === at(mention).range.start.offset;
  return at(joinPointer(alone ? list : mention, key));
}

/** Every law that an activity and its purposes refer to. */
export function lawsOfActivity({ activity, pointer, purposes }: ActivityUse): readonly LawMention[] {
  const decisions = activity.automatedDecisions;
  return [
    ...purposes.flatMap((purpose) =>
      basesOf(purpose).flatMap(({ basis, says }) =>
        inList(says.law, joinPointer(purpose.pointer, "legalBases", basis, "law")),
      ),
    ),
    ...activity.publication.flatMap(({ law }, index) =>
      inList(law, joinPointer(pointer, "publication", index, "law")),
    ),
    ...(decisions === undefined || decisions === "none"
      ? []
      : inList(decisions.ground, joinPointer(pointer, "automatedDecisions", "ground"))),
  ];
}

const groundKeys = ["criminalGround", "bsnBasis"] as const satisfies readonly (keyof Declaration)[];

/** Every law that a field's declaration refers to. */
export function lawsOfDeclaration({ declaration, pointer }: FieldDeclaration): readonly LawMention[] {
  const special = declaration.specialGround?.law;
  return [
    ...(special === undefined
      ? []
      : [{ law: special, pointer: joinPointer(pointer, "specialGround", "law") }]),
    ...groundKeys.flatMap((key) => {
      const law = declaration[key];
      return law === undefined ? [] : [{ law, pointer: joinPointer(pointer, key) }];
    }),
  ];
}
