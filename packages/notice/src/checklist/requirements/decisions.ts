import { joinPointer } from "@waarom/model";
import { fact, ofPurpose, wording } from "../checks.js";
import type { ItemId } from "../items.js";
import { perBasis, some, type Requirement } from "../requirement.js";

/** Decisions by a computer, and consent of children. */
export const decisionsRequirements = {
  adm: (context) =>
    some(
      context.facts.activities.flatMap(({ activity: { automatedDecisions: decision }, pointer }) => {
        if (decision === undefined || decision === "none") return [];
        const at = joinPointer(pointer, "automatedDecisions");
        return [
          wording(
            context,
            { nl: "hoe de computer besluit", en: "how the computer decides" },
            `${at}/logic`,
            decision.logic,
          ),
          wording(
            context,
            { nl: "wat dat betekent voor mensen", en: "what it means for people" },
            `${at}/consequences`,
            decision.consequences,
          ),
        ];
      }),
    ),
  minors: (context) => {
    const checks = perBasis(context, ["consent"], ({ facts, pointer }, linked) =>
      linked.activity.dataSubjects.includes("minor")
        ? [
            fact(
              context,
              ofPurpose(
                context,
                linked,
                "of een ouder of voogd toestemming geeft",
                "whether a parent or guardian consents",
              ),
              `${pointer}/minors/representative`,
              facts.minors?.representative,
            ),
          ]
        : [],
    );
    return checks === undefined ? undefined : some(checks);
  },
  icons: () => undefined,
} as const satisfies Readonly<Partial<Record<ItemId, Requirement>>>;
