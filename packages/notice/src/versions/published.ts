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
import { listAt, stringAt } from "./read-facts.js";

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
  return withFacts(project, composeNotice(project, target, options));
}

/** A notice that was composed already, with the facts that it states. */
export function withFacts(project: Project, notice: NoticeTree): PublishedNotice {
  const facts = statedFacts(noticeFacts(project, targetOf(notice.about)));
  return { formatVersion: 1, notice, facts };
}

function targetOf({ kind, id }: NoticeTree["about"]): NoticeTarget {
  switch (kind) {
    case "form":
      return { form: id };
    case "activity":
      return { activity: id };
    case "organisation":
      return { organisation: true };
  }
}

/** What `diffNotices` needs of a published notice. */
export interface NoticeRecord {
  readonly about: NoticeTree["about"];
  readonly facts: JsonObject;
  readonly textHash: string;
  /** The date that it was judged by. */
  readonly asOf: string;
  /** What each question was called, by its data path. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Reads what `renderJson` wrote; undefined where it is something else. */
export function readNoticeRecord(value: JsonValue | undefined): NoticeRecord | undefined {
  const { facts, notice } = { facts: childObject(value, "facts"), notice: childObject(value, "notice") };
  const about = childObject(notice, "about");
  const kind = targetKinds.find((one) => one === stringAt(about, "kind"));
  const id = stringAt(about, "id");
  const textHash = stringAt(notice, "textHash");
  const asOf = stringAt(notice, "asOf");
  if (facts === undefined || kind === undefined || id === undefined) return undefined;
  if (textHash === undefined || asOf === undefined) return undefined;
  return { about: { kind, id }, facts, textHash, asOf, labels: labelsIn(listAt(notice, "whys")) };
}

/** The record of a published notice. */
export function recordOf({ facts, notice }: PublishedNotice): NoticeRecord {
  const { about, textHash, asOf, whys } = notice;
  const labels = whys.flatMap(({ paths, label }) =>
    label === undefined ? [] : paths.map((path) => [path, label] as const),
  );
  return { about, facts, textHash, asOf, labels: new Map(labels) };
}

const targetKinds = ["form", "activity", "organisation"] as const;

function childObject(value: JsonValue | undefined, key: string): JsonObject | undefined {
  const child = isJsonObject(value) ? own(value, key) : undefined;
  return isJsonObject(child) ? child : undefined;
}

function labelsIn(whys: readonly JsonValue[]): ReadonlyMap<string, string> {
  return new Map(
    whys.flatMap((why) => {
      const label = stringAt(why, "label");
      return label === undefined
        ? []
        : listAt(why, "paths").flatMap((path) => (typeof path === "string" ? [[path, label] as const] : []));
    }),
  );
}
