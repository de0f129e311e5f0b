import { canonicalJson, sha256, type JsonObject, type JsonValue, type Project } from "@waarom/model";
import { noticeFacts, type NoticeFacts } from "../facts/facts.js";
import type { NoticeTarget } from "../facts/target.js";

/**
 * SHA-256 (hex) of the register facts that a notice of this target states: it changes when a fact does, and not when a text,
 * a comment or the order of keys does.
 */
export function factsHash(project: Project, target: NoticeTarget): string {
  return factsHashOf(noticeFacts(project, target));
}

const hashes = new WeakMap<NoticeFacts, string>();

export function factsHashOf(facts: NoticeFacts): string {
  const known = hashes.get(facts) ?? sha256(canonicalJson(statedFacts(facts)));
  hashes.set(facts, known);
  return known;
}

/** The facts that a notice states, as plain data: what `diffNotices` and an auditor compare. */
export function statedFacts(facts: NoticeFacts): JsonObject {
  const register = facts.project.register.value;
  const recipientIds = new Set(facts.purposes.flatMap(({ linked }) => linked.recipients.map(({ id }) => id)));
  const sourceIds = new Set([
    ...facts.purposes.flatMap(({ linked }) =>
      linked.obtained.flatMap(({ obtained }) => obtained.source ?? []),
    ),
    ...facts.fields.flatMap(({ source }) => source?.id ?? []),
  ]);
  const bodyIds = new Set(facts.activities.flatMap(({ activity }) => activity.controller ?? []));
  return plainObject({
    about: facts.about,
    organisation: register.organisation,
    dpo: register.dpo,
    rights: register.rights,
    authority: register.authority,
    bodies: picked(register.bodies, bodyIds),
    recipients: picked(register.recipients, recipientIds),
    sources: picked(register.sources, sourceIds),
    activities: Object.fromEntries(
      facts.activities.map(({ id, activity }) => [
        id,
        {
          controller: activity.controller,
          jointControllers: activity.jointControllers,
          transfers: activity.transfers,
          automatedDecisions: activity.automatedDecisions,
          dataSubjects: activity.dataSubjects,
          data: activity.data,
        },
      ]),
    ),
    purposes: Object.fromEntries(
      facts.purposes.map(({ linked, bases }) => [
        linked.id,
        {
          text: linked.purpose.text,
          legalBases: Object.fromEntries(bases.map(({ basis, facts: of }) => [basis, of])),
          recipients: linked.recipients.map(({ id }) => id),
          retention: linked.retention.map(({ retention }) => retention),
          obtained: linked.obtained.map(({ obtained }) => obtained),
          publication: linked.publication.map(({ publication }) => publication),
          consequence: linked.purpose.consequence,
          derivedFrom: linked.purpose.derivedFrom,
        },
      ]),
    ),
    fields: Object.fromEntries(
      facts.fields.map(({ path, uses, field }) => [
        path,
        { required: field.required, declarations: uses.map(({ declaration }) => declaration) },
      ]),
    ),
  });
}

function picked(
  map: Readonly<Record<string, unknown>>,
  ids: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...ids].filter((id) => Object.hasOwn(map, id)).map((id) => [id, map[id]]));
}

/** Plain JSON of documents: absent keys and empty lists say nothing, so they make no difference. */
function plainObject(value: object): JsonObject {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
      const plain = plainValue(entry);
      return plain === undefined ? [] : [[key, plain]];
    }),
  );
}

function plainValue(value: unknown): JsonValue | undefined {
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown) => plainValue(item) ?? []);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value === "object" && value !== null) {
    const object = plainObject(value);
    return Object.keys(object).length === 0 ? undefined : object;
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : undefined;
}
