import { joinPointer } from "@waarom/model";
import { rightsFacts } from "../../facts/rights.js";
import { anyOf, ofPurpose } from "../checks.js";
import type { ItemId } from "../items.js";
import { contactKeys, isPublic, perBasis, type Requirement } from "../requirement.js";

const derived: Requirement = () => [];

/** The rights that follow from the bases. */
export const rightsRequirements = {
  "r.access": derived,
  "r.rectify": derived,
  "r.erase": derived,
  "r.restrict": derived,
  "r.object": (context) => (rightsFacts(context.facts).object ? [] : undefined),
  "r.portability": (context) => (rightsFacts(context.facts).portability !== "none" ? [] : undefined),
  "r.withdraw": (context) =>
    perBasis(context, ["consent"], ({ facts, pointer }, linked) => [
      anyOf(
        context,
        ofPurpose(context, linked, "waar toestemming wordt ingetrokken", "where consent is withdrawn"),
        contactKeys.map((key) => ({
          pointer: joinPointer(pointer, "withdrawal", key),
          value: facts.withdrawal?.[key],
        })),
      ),
    ]),
  "r.complain": derived,
  "r.awb": (context) => (isPublic(context) ? [] : undefined),
  "r.term": (context) => {
    const { rights } = context.project.register.value;
    return [
      anyOf(context, { nl: "waar mensen hun rechten gebruiken", en: "where people use their rights" }, [
        ...(["url", "email", "phone"] as const).map((key) => ({
          pointer: joinPointer("/rights", key),
          value: rights?.[key],
        })),
        { pointer: "/rights/desk", words: rights?.desk },
      ]),
    ];
  },
} as const satisfies Readonly<Partial<Record<ItemId, Requirement>>>;
