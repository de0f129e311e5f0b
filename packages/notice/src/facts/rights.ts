import type { LegalBasis } from "@waarom/model";
import type { NoticeFacts } from "./facts.js";

/** The rights that follow from the legal bases of a notice. Nothing here is typed by anybody. */
export interface RightsFacts {
  readonly bases: readonly LegalBasis[];
  /** `limited`: what is needed for a task or a legal duty stays (Art. 17(3)(b)). */
  readonly erase: "full" | "limited";
  /** Art. 20(1): consent or contract, by automated means; Art. 20(3): not for a public task. */
  readonly portability: "all" | "some" | "none";
  /** Art. 21(1): public task or legitimate interest. */
  readonly object: boolean;
  /** Art. 7(3). */
  readonly withdraw: boolean;
  /** Data that goes to the archive keeps fewer rights (UAVG 45). */
  readonly archived: boolean;
}

const limitsErasure: readonly LegalBasis[] = ["legal-obligation", "public-task"];
const portable: readonly LegalBasis[] = ["consent", "contract"];
const objectable: readonly LegalBasis[] = ["public-task", "legitimate-interest"];

const known = new WeakMap<NoticeFacts, RightsFacts>();

/** Worked out once per notice: many sentences rest on it. */
export function rightsFacts(facts: NoticeFacts): RightsFacts {
  const found = known.get(facts) ?? workOut(facts);
  known.set(facts, found);
  return found;
}

function workOut(facts: NoticeFacts): RightsFacts {
  const bases = [...new Set(facts.purposes.flatMap((purpose) => purpose.bases.map(({ basis }) => basis)))];
  const explicitConsent = facts.fields.some(({ uses }) =>
    uses.some(({ declaration }) => declaration.specialGround?.ground === "art9-a"),
  );
  const some = (wanted: readonly LegalBasis[]) => bases.some((basis) => wanted.includes(basis));
  return {
    bases,
    erase: some(limitsErasure) ? "limited" : "full",
    portability: !some(portable) ? "none" : bases.every((basis) => portable.includes(basis)) ? "all" : "some",
    object: some(objectable),
    withdraw: bases.includes("consent") || explicitConsent,
    archived: facts.purposes.some(({ linked }) =>
      linked.retention.some(({ retention }) => retention.then === "archive"),
    ),
  };
}
