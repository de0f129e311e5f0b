import {
  isJsonObject,
  own,
  type JsonObject,
  type JsonValue,
  type NoticeTree,
  type Project,
} from "@waarom/model";
import { composeNotice } from "../compose/compose-notice.js";
import type { ComposeOptions } from "../compose/context.js";
import { noticeFacts } from "../facts/facts.js";
import type { NoticeTarget } from "../facts/target.js";
import { statedFacts } from "./facts-hash.js";

/** What was published on a day: the notice as read, and the facts it stated. An archive keeps it by its `textHash`. */
export interface PublishedNotice {
  readonly formatVersion: 1;
  readonly notice: NoticeTree;
  /** The facts that `notice.factsHash` is the hash of. */
  readonly facts: JsonObject;
}

/** The notice with its facts, to keep. */
export function publishNotice(
  project: Project,
  target: NoticeTarget,
  options: ComposeOptions,
): PublishedNotice {
  return {
    formatVersion: 1,
    notice: composeNotice(project, target, options),
    facts: statedFacts(noticeFacts(project, target)),
  };
}

/** What `diffNotices` needs of a published notice. */
export interface NoticeRecord {
  readonly facts: JsonObject;
  readonly textHash: string;
}

/** Reads what `renderJson` wrote; undefined where it is something else. */
export function readNoticeRecord(value: JsonValue): NoticeRecord | undefined {
  if (!isJsonObject(value)) return undefined;
  const facts = own(value, "facts");
  const notice = own(value, "notice");
  const textHash = isJsonObject(notice) ? own(notice, "textHash") : undefined;
  return isJsonObject(facts) && typeof textHash === "string" ? { facts, textHash } : undefined;
}

/** The record of a published notice. */
export function recordOf({ facts, notice }: PublishedNotice): NoticeRecord {
  return { facts, textHash: notice.textHash };
}
