import { joinPointer } from "@waarom/model";
import { vagueRetention } from "../../phrases/vague-retention.js";
import { anyOf, fact, ofPurpose, wording } from "../checks.js";
import type { ItemId } from "../items.js";
import { lawPlaces, perBasis, perPurpose, some, type Requirement } from "../requirement.js";

/** What for, on which basis, and for how long. */
export const purposesRequirements = {
  purpose: (context) => {
    const declared = context.facts.fields.flatMap(({ uses, field, group, path }) =>
      uses.flatMap(({ declaration, pointer }) => [
        // A group speaks for the questions of the category that it states.
        ...(group?.covers.includes(path) === true
          ? [
              fact(
                context,
                { nl: `soort gegevens van ${group.label}`, en: `category of ${group.label}` },
                `${pointer}/category`,
                declaration.category,
                "form",
              ),
            ]
          : []),
        fact(
          context,
          { nl: `doel van de vraag ${field.label}`, en: `purpose of the question ${field.label}` },
          `${pointer}/${declaration.consentFor === undefined ? "purpose" : "consentFor"}`,
          declaration.consentFor ?? declaration.purpose,
          "form",
        ),
      ]),
    );
    const checks = perPurpose(context, (linked) => [
      wording(
        context,
        ofPurpose(context, linked, "tekst van het doel", "text of the purpose"),
        joinPointer(linked.pointer, "text"),
        linked.purpose.text,
      ),
    ]);
    if (checks.length > 0) return [...checks, ...declared];
    return [
      fact(
        context,
        { nl: "een doel", en: "a purpose" },
        context.facts.activities[0] === undefined
          ? "/activities"
          : `${context.facts.activities[0].pointer}/purposes`,
        undefined,
      ),
    ];
  },
  basis: (context) =>
    perPurpose(context, (linked) => [
      fact(
        context,
        ofPurpose(context, linked, "grondslag", "legal basis"),
        joinPointer(linked.pointer, "legalBases"),
        linked.purpose.legalBases,
      ),
    ]),
  "basis.law": (context) =>
    perBasis(context, ["legal-obligation", "public-task"], ({ facts, pointer }, linked) => [
      anyOf(
        context,
        ofPurpose(context, linked, "wet of regeling", "law"),
        facts.law.length === 0
          ? [{ pointer: `${pointer}/law`, value: undefined }]
          : facts.law.flatMap((law, index) => lawPlaces(joinPointer(pointer, "law", index), law)),
      ),
    ]),
  interest: (context) =>
    perBasis(context, ["legitimate-interest"], ({ facts, pointer }, linked) => [
      wording(
        context,
        ofPurpose(context, linked, "het belang", "the interest"),
        `${pointer}/interest`,
        facts.interest,
      ),
    ]),
  retention: (context) =>
    perPurpose(context, (linked) => {
      if (linked.retention.length === 0)
        return [
          fact(
            context,
            ofPurpose(context, linked, "bewaartermijn", "retention"),
            joinPointer(linked.pointer, "retention"),
            undefined,
          ),
        ];
      return linked.retention.map(({ retention, pointer }) =>
        anyOf(context, ofPurpose(context, linked, "bewaartermijn", "retention"), [
          { pointer: `${pointer}/period`, value: retention.period },
          // "Not longer than necessary" tells nobody when the data goes (WP260): it is no criterion.
          {
            pointer: `${pointer}/criterion`,
            words: vagueRetention(retention.criterion) === undefined ? retention.criterion : undefined,
          },
        ]),
      );
    }),
  newpurpose: (context) =>
    some(
      perPurpose(context, (linked) => {
        const from = linked.purpose.derivedFrom;
        if (from === undefined) return [];
        const at = joinPointer(linked.pointer, "derivedFrom");
        return [
          fact(
            context,
            ofPurpose(context, linked, "eerste doel van de gegevens", "first purpose of the data"),
            `${at}/purpose`,
            from.purpose,
          ),
          fact(
            context,
            ofPurpose(context, linked, "datum van de toets", "date of the assessment"),
            `${at}/assessed`,
            from.assessed,
          ),
        ];
      }),
    ),
} as const satisfies Readonly<Partial<Record<ItemId, Requirement>>>;
