import type { Diagnostic, Location, RelatedLocation } from "../contracts/diagnostic.js";
import type { Pointer } from "../contracts/json.js";
import type { Config } from "../documents/small.js";
import { didYouMean } from "../text/did-you-mean.js";
import { joinPointer } from "../text/pointer.js";
import { unknownReference, type ReferenceKind } from "./link-messages.js";
import type { RegisterIndex } from "./link-purposes.js";
import type { MergedRegister } from "./link-register.js";
import type { NoticeDocument, ProjectForm } from "./types.js";

/** What references are checked against. */
export interface Linked {
  readonly config: Config;
  readonly register: MergedRegister;
  readonly index: RegisterIndex;
  readonly forms: ReadonlyMap<string, ProjectForm>;
  readonly notices: readonly NoticeDocument[];
}

/** One id that a document mentions. */
interface Mention {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly exists: boolean;
  readonly known: readonly string[];
  locate(): Location;
  /** Where the known ones stand, in the register. */
  readonly listedAt?: Pointer;
}

function registerMentions({ register, index }: Linked): readonly Mention[] {
  const { bodies, recipients, sources, activities } = register.value;
  const known = {
    bodies: Object.keys(bodies),
    recipients: Object.keys(recipients),
    sources: [...new Set([...Object.keys(sources), ...Object.keys(recipients)])],
  };
  const mentions: Mention[] = [];
  const add = (
    kind: ReferenceKind,
    id: string | undefined,
    pointer: Pointer,
    exists: (id: string) => boolean,
    ids: readonly string[],
    listedAt: Pointer,
  ) => {
    if (id !== undefined)
      mentions.push({
        kind,
        id,
        exists: exists(id),
        known: ids,
        locate: () => register.locate(pointer),
        listedAt,
      });
  };
  const isRecipient = (id: string) => index.recipient(id) !== undefined;

  for (const [activityId, activity] of Object.entries(activities)) {
    const at = (...segments: readonly (string | number)[]) =>
      joinPointer("/activities", activityId, ...segments);
    const purposeIds = Object.keys(activity.purposes);
    const isPurpose = (id: string) => index.purposeIn(activityId, id) !== undefined;
    const addRecipient = (id: string | undefined, pointer: Pointer) => {
      add("recipient", id, pointer, isRecipient, known.recipients, "/recipients");
    };
    const addPurpose = (id: string | undefined, pointer: Pointer) => {
      add("purpose", id, pointer, isPurpose, purposeIds, at("purposes"));
    };

    add(
      "body",
      activity.controller,
      at("controller"),
      (id) => Object.hasOwn(bodies, id),
      known.bodies,
      "/bodies",
    );
    for (const [place, id] of activity.recipients.entries()) addRecipient(id, at("recipients", place));
    for (const [place, joint] of activity.jointControllers.entries())
      addRecipient(joint.recipient, at("jointControllers", place, "recipient"));
    for (const [place, transfer] of activity.transfers.entries())
      addRecipient(transfer.recipient, at("transfers", place, "recipient"));
    for (const [place, obtained] of activity.obtained.entries()) {
      const source = at("obtained", place, "source");
      add(
        "source",
        obtained.source,
        source,
        (id) => index.source(id) !== undefined,
        known.sources,
        "/sources",
      );
      addPurpose(obtained.purpose, at("obtained", place, "purpose"));
    }
    for (const [place, publication] of activity.publication.entries())
      addPurpose(publication.purpose, at("publication", place, "purpose"));
    for (const [purposeId, purpose] of Object.entries(activity.purposes)) {
      for (const [place, id] of purpose.recipients.entries())
        addRecipient(id, at("purposes", purposeId, "recipients", place));
      const from = purpose.derivedFrom?.purpose;
      const [fromActivity = "", fromPurpose = ""] = from?.split("/") ?? [];
      const all = Object.entries(activities).flatMap(([id, each]) =>
        Object.keys(each.purposes).map((inner) => `${id}/${inner}`),
      );
      if (from !== undefined)
        add(
          "purpose",
          from,
          at("purposes", purposeId, "derivedFrom", "purpose"),
          () => index.purposeIn(fromActivity, fromPurpose) !== undefined,
          all,
          "/activities",
        );
    }
  }
  return mentions;
}

function fileMentions({ config, register, index, forms, notices }: Linked): readonly Mention[] {
  const mentions: Mention[] = [];
  const activities = Object.keys(register.value.activities);
  const audiences = Object.keys(config.audiences);
  const add = (
    kind: ReferenceKind,
    id: string | undefined,
    exists: boolean,
    known: readonly string[],
    locate: () => Location,
  ) => {
    if (id !== undefined) mentions.push({ kind, id, exists, known, locate });
  };
  const isActivity = (id: string | undefined) => id !== undefined && index.activity(id) !== undefined;
  const isAudience = (id: string | undefined) => id !== undefined && Object.hasOwn(config.audiences, id);

  for (const { facts, document } of forms.values()) {
    add("activity", facts.activity, isActivity(facts.activity), activities, () =>
      document.locate("/x-form/activity"),
    );
    add("audience", facts.audience, isAudience(facts.audience), audiences, () =>
      document.locate("/x-form/audience"),
    );
  }
  for (const notice of notices) {
    const { form, activity, audience } = notice.frontMatter;
    for (const [place, id] of form.entries())
      add("form", id, forms.has(id), [...forms.keys()], () => notice.locate(joinPointer("/form", place)));
    for (const [place, id] of activity.entries())
      add("activity", id, isActivity(id), activities, () => notice.locate(joinPointer("/activity", place)));
    add("audience", audience, isAudience(audience), audiences, () => notice.locate("/audience"));
  }
  return mentions;
}

/** Every id that is mentioned and does not exist, with what was probably meant. */
export function checkReferences(linked: Linked): readonly Diagnostic[] {
  return [...registerMentions(linked), ...fileMentions(linked)]
    .filter(({ exists }) => !exists)
    .map((mention) => {
      const { kind, id, known, listedAt } = mention;
      const nearest = didYouMean(id, known);
      const related: RelatedLocation | undefined =
        listedAt === undefined || known.length === 0
          ? undefined
          : {
              ...linked.register.locate(
                nearest === undefined ? listedAt : joinPointer(listedAt, nearest),
                "key",
              ),
              message:
                nearest === undefined
                  ? { nl: "Hier staan de bekende.", en: "The known ones stand here." }
                  : { nl: `Hier staat "${nearest}".`, en: `"${nearest}" stands here.` },
            };
      return unknownReference(mention.locate(), kind, id, known, nearest, related);
    });
}
