import { joinPointer, type Pointer } from "@waarom/model";
import type { Context } from "../../compose/context.js";
import { isOptional } from "../../compose/statements/provision.js";
import type { FieldFacts } from "../../facts/fields.js";
import { anyOf, fact, type FactCheck } from "../checks.js";
import type { ItemId } from "../items.js";
import { some, type Requirement } from "../requirement.js";

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
            `${pointer}/specialGround`,
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
          fact(
            context,
            { nl: "grond voor strafrechtelijke gegevens", en: "ground for criminal data" },
            `${pointer}/criminalGround`,
            declaration.criminalGround,
            "form",
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
          fact(
            context,
            { nl: "wet die het BSN toestaat", en: "law that allows the citizen service number" },
            `${pointer}/bsnBasis`,
            declaration.bsnBasis,
            "form",
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
    const label = field.field.label;
    const stated = fact(
      context,
      { nl: `verplicht of niet: ${label}`, en: `required or not: ${label}` },
      `${pointer}/provision`,
      declaration.provision,
      "form",
    );
    if (isOptional(field) || purpose === undefined) return [stated];
    return [
      stated,
      {
        ...anyOf(
          context,
          { nl: `gevolg van niet invullen: ${label}`, en: `consequence of leaving empty: ${label}` },
          [
            { pointer: joinPointer(purpose.pointer, "consequence"), value: purpose.purpose.consequence },
            ...(declaration.consequence === undefined
              ? []
              : [{ pointer: `${pointer}/consequence`, value: declaration.consequence }]),
          ],
        ),
      },
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
