import {
  categories,
  isInEea,
  legalBases,
  rights as rightTerms,
  type JsonObject,
  type JsonValue,
  type NoticeTree,
  type Project,
} from "@waarom/model";
import { noticeFacts, type NoticeFacts, type PurposeFacts } from "../facts/facts.js";
import { rightsFacts } from "../facts/rights.js";
import type { NoticeTarget } from "../facts/target.js";
import { composeNotice } from "../compose/compose-notice.js";
import { bodyName } from "../compose/statements/controller.js";
import { contextOf, read, type ComposeOptions, type Context } from "../compose/context.js";
import { retentionEntry } from "../compose/retention-words.js";
import { blockText } from "../markdown/nodes.js";
import { nameOf } from "../words/grammar/names.js";

const dpv = (term: string) => `https://w3id.org/dpv#${term}`;
const gdpr = (term: string) => `https://w3id.org/dpv/legal/eu/gdpr#${term}`;
const services = (term: string) => `https://w3id.org/dpv/sector/publicservices#${term}`;

/** Prefixes; terms themselves are written out, so that a reader needs no context to compare them. */
const context: JsonObject = {
  dct: "http://purl.org/dc/terms/",
  dpv: "https://w3id.org/dpv#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  pd: "https://w3id.org/dpv/pd#",
};

/**
 * The notice as JSON-LD in W3C DPV 2.3 terms: a layered notice with a process per purpose, and a just-in-time notice per
 * question.
 */
export function renderJsonLd(project: Project, target: NoticeTarget, options: ComposeOptions): string {
  const facts = noticeFacts(project, target);
  const tree = composeNotice(project, target, options);
  const document = noticeNode(contextOf(facts, options), tree);
  return `${JSON.stringify(document, null, 2)}\n`;
}

function noticeNode(speaking: Context, tree: NoticeTree): JsonObject {
  const { facts } = speaking;
  const indirect = facts.purposes.some(({ linked }) => linked.obtained.length > 0);
  const inLanguage = (text: string): JsonObject => ({ "@value": text, "@language": tree.language });
  return {
    "@context": context,
    "@id": `urn:sha256:${tree.textHash}`,
    "@type": [
      dpv("LayeredNotice"),
      gdpr("DirectDataCollectionNotice"),
      ...(indirect ? [gdpr("IndirectDataCollectionNotice")] : []),
    ],
    "dct:title": inLanguage(tree.title),
    "dct:language": tree.language,
    "dct:identifier": tree.factsHash,
    "dct:issued": tree.asOf,
    [dpv("hasNoticeLayer")]: tree.layers.map((layer) => ({
      "@type": dpv("NoticeLayer"),
      "dct:title": inLanguage(layer.title),
      "dct:description": inLanguage(
        layer.blocks
          .map(({ heading, content }) =>
            [heading, blockText(content)].filter((part) => part !== undefined).join("\n"),
          )
          .join("\n\n"),
      ),
    })),
    [dpv("hasProcess")]: facts.purposes.map((purpose) => processNode(speaking, purpose, inLanguage)),
    [dpv("hasRight")]: rightNodes(facts),
    ...(tree.whys.length === 0
      ? {}
      : {
          [dpv("hasNotice")]: tree.whys.map(({ label, at, short }) => ({
            "@type": dpv("JITNotice"),
            "dct:title": inLanguage(label ?? at),
            "dct:description": inLanguage(blockText(short)),
          })),
        }),
  };
}

type InLanguage = (text: string) => JsonObject;

function processNode(speaking: Context, { linked, bases }: PurposeFacts, inLanguage: InLanguage): JsonObject {
  const { project, voice, fallbacks, facts } = speaking;
  const controller = linked.activity.controller;
  const data = new Set([
    ...facts.fields
      .filter(({ uses }) => uses.some(({ purpose }) => purpose === linked))
      .flatMap(({ category }) => category ?? []),
    ...linked.obtained.flatMap(({ obtained }) => obtained.category ?? []),
  ]);
  const personal = [...data].flatMap((id) => dpvOf(id));
  const others = linked.recipients.map(({ id, recipient }) => ({
    role: recipient?.role ?? "recipient",
    node: {
      "@type": recipient?.role === "processor" ? dpv("DataProcessor") : dpv("Recipient"),
      [dpv("hasName")]: inLanguage(nameOf(recipient, id, voice, fallbacks)),
      ...(recipient?.country === undefined ? {} : { [dpv("hasCountry")]: recipient.country }),
    },
  }));
  const abroad = linked.recipients.some(
    ({ recipient }) => recipient?.country !== undefined && !isInEea(recipient.country),
  );
  return {
    "@id": `urn:waarom:purpose:${linked.id}`,
    "@type": dpv("Process"),
    "dct:title": inLanguage(read(speaking, linked.activity.name)?.text ?? linked.activityId),
    [dpv("hasPurpose")]: {
      "@type":
        linked.purpose.decision === true ? services("PublicServiceEligibilityAssessment") : dpv("Purpose"),
      "dct:title": inLanguage(read(speaking, linked.purpose.text)?.text ?? linked.purposeId),
    },
    [dpv("hasLegalBasis")]: bases.map(({ basis }) => ({ "@id": legalBases[basis].dpv })),
    ...(controller === undefined
      ? {}
      : {
          [dpv("hasDataController")]: {
            "@type": dpv("DataController"),
            [dpv("hasName")]: inLanguage(bodyName(project, controller, voice, fallbacks)),
          },
        }),
    ...(personal.length === 0 ? {} : { [dpv("hasPersonalData")]: personal }),
    ...some(
      dpv("hasRecipient"),
      others.filter(({ role }) => role !== "processor").map(({ node }) => node),
    ),
    ...some(
      dpv("hasDataProcessor"),
      others.filter(({ role }) => role === "processor").map(({ node }) => node),
    ),
    ...some(
      dpv("hasStorageCondition"),
      linked.retention.flatMap((entry): JsonObject[] => {
        const said = retentionEntry(speaking, entry);
        if (said === undefined) return [];
        const { period } = entry.retention;
        return [
          {
            "@type": dpv("StorageDuration"),
            ...(period === undefined ? {} : { [dpv("hasDuration")]: period }),
            "dct:description": inLanguage(said.text),
          },
        ];
      }),
    ),
    ...some(
      dpv("hasDataSource"),
      linked.obtained.map(({ obtained, source }) => ({
        "@type": source?.public === true ? dpv("PublicDataSource") : dpv("NonPublicDataSource"),
        [dpv("hasName")]: inLanguage(nameOf(source, obtained.source ?? "", voice, fallbacks)),
      })),
    ),
    ...(abroad ? { [dpv("hasThirdCountry")]: { "@type": dpv("ThirdCountry") } } : {}),
  };
}

function some(key: string, values: readonly JsonValue[]): JsonObject {
  return values.length === 0 ? {} : { [key]: values };
}

function dpvOf(id: keyof typeof categories): readonly JsonObject[] {
  const term = categories[id];
  return "dpv" in term ? [{ "@id": term.dpv }] : [];
}

/** The rights that hold, by their GDPR articles. */
function rightNodes(facts: NoticeFacts): readonly JsonObject[] {
  const { portability, object, withdraw } = rightsFacts(facts);
  const held = ["inform", "access", "rectify", "erase", "restrict", "notify", "complain"] as const;
  const ids = [
    ...held,
    ...(portability === "none" ? [] : (["portability"] as const)),
    ...(object ? (["object"] as const) : []),
    ...(withdraw ? (["withdraw"] as const) : []),
  ];
  return ids.flatMap((id) => rightTerms[id].dpv.map((iri) => ({ "@id": iri })));
}
