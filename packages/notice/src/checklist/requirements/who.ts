import { joinPointer } from "@waarom/model";
import { fact, wording } from "../checks.js";
import type { ItemId } from "../items.js";
import { contactFact, isPublic, some, type Requirement } from "../requirement.js";

/** Who is responsible, and with whom. */
export const whoRequirements = {
  "ctl.identity": (context) => {
    const { bodies } = context.project.register.value;
    const ids = new Set(context.facts.activities.map(({ activity }) => activity.controller ?? ""));
    return [
      ...context.facts.activities.map(({ activity, pointer }) =>
        fact(
          context,
          { nl: "verantwoordelijk bestuursorgaan", en: "controller body" },
          `${pointer}/controller`,
          activity.controller,
        ),
      ),
      ...[...ids]
        .filter((id) => id !== "")
        .flatMap((id) => {
          const body = Object.hasOwn(bodies, id) ? bodies[id] : undefined;
          const pointer = joinPointer("", "bodies", id);
          return [
            wording(
              context,
              { nl: "naam van het bestuursorgaan", en: "name of the body" },
              `${pointer}/name`,
              body?.name,
            ),
            contactFact(
              context,
              "hoe het bestuursorgaan te bereiken is",
              "how to reach the body",
              pointer,
              body,
            ),
          ];
        }),
    ];
  },
  "ctl.joint": (context) =>
    some(
      context.facts.activities.flatMap(({ activity, pointer }) =>
        activity.jointControllers.flatMap((joint, index) => {
          const at = joinPointer(pointer, "jointControllers", index);
          return [
            fact(
              context,
              { nl: "medeverantwoordelijke", en: "joint controller" },
              `${at}/recipient`,
              joint.recipient,
            ),
            wording(
              context,
              { nl: "kern van de regeling", en: "essence of the arrangement" },
              `${at}/arrangement`,
              joint.arrangement,
            ),
          ];
        }),
      ),
    ),
  "dpo.contact": (context) => {
    const { dpo } = context.project.register.value;
    if (!isPublic(context) && dpo === undefined) return undefined;
    return [
      contactFact(
        context,
        "hoe de functionaris gegevensbescherming te bereiken is",
        "how to reach the data protection officer",
        "/dpo",
        dpo,
      ),
    ];
  },
} as const satisfies Readonly<Partial<Record<ItemId, Requirement>>>;
