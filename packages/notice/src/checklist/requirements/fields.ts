import { joinPointer, type Pointer } from "@waarom/model";
import type { Context } from "../../compose/context.js";
import { isOptional } from "../../compose/statements/provision.js";
import type { FieldFacts } from "../../facts/fields.js";
import { anyOf, fact, type FactCheck } from "../checks.js";
import type { ItemId } from "../items.js";
import { lawPlaces, some, type Requirement } from "../requirement.js";

/** What the declarations at the fields must say. */
export const fieldsRequirements = {
  provision: (context) =>
    some(context.facts.fields.filter(isQuestion).flatMap((field) => provisionFacts(context, field))),
  art9: (context) =>
    some(
      declarationFacts(
        context,
        (field) => field.class === "special",
        (declaration, pointer) => [
          fact(
            context,
            { nl: "grond van artikel 9", en: "ground of Art. 9" },
            `${pointer}/specialGround/ground`,
            declaration.specialGround?.ground,
            "form",
          ),
        ],
      ),
    ),
  art10: (context) =>
    some(
      declarationFacts(
        context,
        (field) => field.class === "criminal",
        (declaration, pointer) => [
          anyOf(
            context,
            { nl: "grond voor strafrechtelijke gegevens", en: "ground for criminal data" },
            lawPlaces(`${pointer}/criminalGround`, declaration.criminalGround, "form"),
          ),
        ],
      ),
    ),
  bsn: (context) =>
    some(
      declarationFacts(
        context,
        (field) => field.category === "bsn",
        (declaration, pointer) => [
          anyOf(
            context,
            { nl: "wet die het BSN toestaat", en: "law that allows the citizen service number" },
            lawPlaces(`${pointer}/bsnBasis`, declaration.bsnBasis, "form"),
          ),
        ],
      ),
    ),
} as const satisfies Readonly<Partial<Record<ItemId, Requirement>>>;

function isQuestion({ uses }: FieldFacts): boolean {
  return uses.length > 0 && uses.every(({ consentFor }) => consentFor === undefined);
}

/** Whether an answer is needed, and what follows without it where it is. */
function provisionFacts(context: Context, field: FieldFacts): readonly FactCheck[] {
  return field.uses.flatMap(({ declaration, pointer, purpose }) => {
    // Without a purpose there is nothing to be obliged to: that is what the purpose item says.
    if (purpose === undefined) return [];
    const label = field.field.label;
    const stated = fact(
      context,
      { nl: `verplicht of niet: ${label}`, en: `required or not: ${label}` },
      `${pointer}/provision`,
      declaration.provision,
      "form",
    );
    if (isOptional(field)) return [stated];
    return [
      stated,
      anyOf(
        context,
        { nl: `gevolg van niet invullen: ${label}`, en: `consequence of leaving empty: ${label}` },
        [
          { pointer: joinPointer(purpose.pointer, "consequence"), words: purpose.purpose.consequence },
          { in: "form", pointer: `${pointer}/consequence`, words: declaration.consequence },
        ],
      ),
    ];
  });
}

function declarationFacts(
  context: Context,
  wanted: (field: FieldFacts) => boolean,
  checks: (declaration: FieldFacts["uses"][number]["declaration"], pointer: Pointer) => readonly FactCheck[],
): readonly FactCheck[] {
  return context.facts.fields
    .filter(wanted)
    .flatMap(({ uses }) => uses.flatMap(({ declaration, pointer }) => checks(declaration, pointer)));
}
