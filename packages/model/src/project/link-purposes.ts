import type { Diagnostic } from "../contracts/diagnostic.js";
import type { Pointer } from "../contracts/json.js";
import type { Activity } from "../documents/register-activity.js";
import type { Purpose } from "../documents/register-purpose.js";
import type { Recipient, Register, Source } from "../documents/register.js";
import { joinPointer } from "../text/pointer.js";
import { formerlyTaken } from "./link-messages.js";
import { entryOf, type MergedRegister } from "./link-register.js";
import type { LinkedObtained, LinkedPurpose, LinkedRecipient, LinkedRetention } from "./types.js";

/** Finds things of a register by id, also by an id that they had before. */
export interface RegisterIndex {
  recipient(id: string): Recipient | undefined;
  /** A recipient that also gives data counts as a source: nobody has to write it twice. */
  source(id: string): Source | undefined;
  activity(id: string): string | undefined;
  /** The present id of a purpose within an activity. */
  purposeIn(activityId: string, purposeId: string): string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

type Claimed = ReadonlyMap<string, string>;

/** Present ids and former ones, each to the present id; a former id that is taken is a finding. */
function currentIds(
  register: MergedRegister,
  base: Pointer,
  entries: Readonly<Record<string, { readonly formerly: readonly string[] }>>,
  diagnostics: Diagnostic[],
): Claimed {
  const current = new Map(Object.keys(entries).map((id) => [id, id]));
  const places = new Map(Object.keys(entries).map((id) => [id, joinPointer(base, id)]));
  for (const [id, { formerly }] of Object.entries(entries)) {
    for (const [index, former] of formerly.entries()) {
      const at = joinPointer(base, id, "formerly", index);
      const taken = places.get(former);
      if (taken === undefined) {
        current.set(former, id);
        places.set(former, at);
      } else diagnostics.push(formerlyTaken(register.locate(at), former, register.locate(taken, "key")));
    }
  }
  return current;
}

export function indexRegister(register: MergedRegister): RegisterIndex {
  const { value } = register;
  const diagnostics: Diagnostic[] = [];
  const activities = currentIds(register, "/activities", value.activities, diagnostics);
  const recipients = currentIds(register, "/recipients", value.recipients, diagnostics);
  const purposes = new Map(
    Object.entries(value.activities).map(([id, activity]) => [
      id,
      currentIds(register, joinPointer("/activities", id, "purposes"), activity.purposes, diagnostics),
    ]),
  );

  function recipient(id: string): Recipient | undefined {
    const current = recipients.get(id);
    return current === undefined ? undefined : entryOf(value.recipients, current);
  }

  return {
    diagnostics,
    recipient,
    source: (id) => entryOf(value.sources, id) ?? asSource(recipient(id)),
    activity: (id) => activities.get(id),
    purposeIn: (activityId, purposeId) => purposes.get(activities.get(activityId) ?? "")?.get(purposeId),
  };
}

function asSource(recipient: Recipient | undefined): Source | undefined {
  if (recipient === undefined) return undefined;
  const { name, article } = recipient;
  return { ...(name === undefined ? {} : { name }), ...(article === undefined ? {} : { article }) };
}

/** What is said at the purpose, else at its activity. */
function inherited<T>(
  purpose: readonly T[],
  activity: readonly T[],
  purposeAt: Pointer,
  activityAt: Pointer,
) {
  const [items, base] = purpose.length > 0 ? [purpose, purposeAt] : [activity, activityAt];
  return items.map((item, index) => ({ item, pointer: joinPointer(base, index) }));
}

function linkPurpose(
  index: RegisterIndex,
  activityId: string,
  activity: Activity,
  purposeId: string,
  purpose: Purpose,
): LinkedPurpose {
  const activityAt = joinPointer("/activities", activityId);
  const pointer = joinPointer(activityAt, "purposes", purposeId);
  const isThis = (id: string | undefined) =>
    id !== undefined && index.purposeIn(activityId, id) === purposeId;

  const recipients = inherited(
    purpose.recipients,
    activity.recipients,
    joinPointer(pointer, "recipients"),
    joinPointer(activityAt, "recipients"),
  ).map(({ item: id, pointer: at }): LinkedRecipient => {
    const recipient = index.recipient(id);
    return { id, pointer: at, ...(recipient === undefined ? {} : { recipient }) };
  });
  const retention = inherited(
    purpose.retention,
    activity.retention,
    joinPointer(pointer, "retention"),
    joinPointer(activityAt, "retention"),
  ).map(({ item, pointer: at }): LinkedRetention => ({ retention: item, pointer: at }));
  const obtained = activity.obtained.flatMap((item, place): LinkedObtained[] => {
    if (!isThis(item.purpose)) return [];
    const source = item.source === undefined ? undefined : index.source(item.source);
    const at = joinPointer(activityAt, "obtained", place);
    return [{ obtained: item, pointer: at, ...(source === undefined ? {} : { source }) }];
  });
  // What is made public without naming a purpose concerns all of them.
  const publication = activity.publication.flatMap((item, place) =>
    item.purpose === undefined || isThis(item.purpose)
      ? [{ publication: item, pointer: joinPointer(activityAt, "publication", place) }]
      : [],
  );
  return {
    id: `${activityId}/${purposeId}`,
    activityId,
    purposeId,
    activity,
    purpose,
    pointer,
    recipients,
    retention,
    obtained,
    publication,
  };
}

/** Every purpose of the register with what it inherits, by `activity/purpose`. */
export function linkPurposes(register: Register, index: RegisterIndex): ReadonlyMap<string, LinkedPurpose> {
  const purposes = new Map<string, LinkedPurpose>();
  for (const [activityId, activity] of Object.entries(register.activities)) {
    for (const [purposeId, purpose] of Object.entries(activity.purposes)) {
      const linked = linkPurpose(index, activityId, activity, purposeId, purpose);
      purposes.set(linked.id, linked);
    }
  }
  return purposes;
}

/** Finds a purpose by its present or an earlier id. */
export function findPurpose(
  purposes: ReadonlyMap<string, LinkedPurpose>,
  index: RegisterIndex,
  id: string,
): LinkedPurpose | undefined {
  const direct = purposes.get(id);
  if (direct !== undefined) return direct;
  const slash = id.indexOf("/");
  if (slash === -1) return undefined;
  const activityId = index.activity(id.slice(0, slash));
  if (activityId === undefined) return undefined;
  const purposeId = index.purposeIn(activityId, id.slice(slash + 1));
  return purposeId === undefined ? undefined : purposes.get(`${activityId}/${purposeId}`);
}
