import {
  categories,
  defaultAuthority,
  legalBases,
  textIn,
  type DataCategory,
  type JsonObject,
  type LegalBasis,
  type LinkedPurpose,
  type Project,
  type Provision,
} from "@waarom/model";
import { contextOf, read, type ComposeOptions, type Context } from "../compose/context.js";
import { bodyName } from "../compose/statements/controller.js";
import { retentionEntry } from "../compose/retention-words.js";
import { noticeFacts, type PurposeFacts } from "../facts/facts.js";
import { rightsFacts } from "../facts/rights.js";
import type { NoticeTarget } from "../facts/target.js";
import { composeNotice } from "../compose/compose-notice.js";
import { nameOf } from "../words/grammar/names.js";
import { provisionWords } from "../words/sentences/facts.js";
import { rightWords } from "../words/sentences/rights.js";
import { say } from "../words/say.js";

export interface TiltOptions extends ComposeOptions {
  /** Where the notice can be read. */
  readonly url?: string;
  /** Counts up with each published version; 1 unless told. */
  readonly version?: number;
}

/**
 * The notice in the Transparency Information Language (TILT), for tools that compare notices. What TILT requires and the
 * register does not have is an empty text. Never validate what others send with TILT's own schema: one of its patterns
 * backtracks exponentially.
 */
export function renderTilt(project: Project, target: NoticeTarget, options: TiltOptions): string {
  return `${JSON.stringify(tiltDocument(project, target, options), null, 2)}\n`;
}

function tiltDocument(project: Project, target: NoticeTarget, options: TiltOptions): JsonObject {
  const facts = noticeFacts(project, target);
  const context = contextOf(facts, options);
  const tree = composeNotice(project, target, options);
  const register = project.register.value;
  const bodyId = facts.activities[0]?.activity.controller ?? "";
  const body = Object.hasOwn(register.bodies, bodyId) ? register.bodies[bodyId] : undefined;
  const name = bodyName(project, bodyId, context.voice, context.fallbacks);
  const { dpo } = register;
  const rights = rightsFacts(facts);
  return {
    meta: {
      _id: `${facts.about.kind}-${facts.about.id}`,
      name: tree.title,
      created: project.asOf,
      modified: project.asOf,
      version: options.version ?? 1,
      language: options.language.split("-")[0] ?? options.language,
      status: "active",
      url: options.url ?? "",
      _hash: tree.textHash,
    },
    controller: {
      name,
      ...(facts.activities[0]?.activity.department === undefined
        ? {}
        : { division: facts.activities[0].activity.department }),
      address: body?.address ?? register.organisation?.contact?.address ?? "",
      country: "NL",
      representative: {
        name,
        email: body?.email ?? register.organisation?.contact?.email ?? "",
        ...phone(body?.phone),
      },
    },
    dataProtectionOfficer: {
      name: textIn(dpo?.name, options.language, context.fallbacks)?.text ?? "",
      address: dpo?.address ?? body?.address ?? "",
      country: "NL",
      email: dpo?.email ?? "",
      ...phone(dpo?.phone),
    },
    dataDisclosed: disclosed(context),
    thirdCountryTransfers: transfers(context),
    accessAndDataPortability: {
      ...right(context, true, say(context.voice, rightWords.access)),
      identificationEvidences: [],
      administrativeFee: { amount: 0, currency: "EUR" },
      dataFormats: [],
    },
    sources: sources(context),
    rightToInformation: right(context, true, ""),
    rightToRectificationOrDeletion: right(context, true, say(context.voice, rightWords.rectify)),
    rightToDataPortability: right(context, rights.portability !== "none", ""),
    rightToWithdrawConsent: right(context, rights.withdraw, ""),
    rightToComplain: { ...right(context, true, ""), supervisoryAuthority: authority(context) },
    automatedDecisionMaking: automated(context),
    changesOfPurpose: facts.purposes.flatMap(({ linked }) =>
      linked.purpose.derivedFrom === undefined
        ? []
        : [{ description: purposeWords(context, linked), affectedDataCategories: [] }],
    ),
  };
}

/** TILT takes digits, spaces, dots, dashes and slashes behind an optional prefix; another number is left out. */
function phone(number: string | undefined): JsonObject {
  return number !== undefined && /^\+*\(?\d{1,4}\)?[-\s./0-9]*$/.test(number) ? { phone: number } : {};
}

function right({ project }: Context, available: boolean, description: string): JsonObject {
  const { rights } = project.register.value;
  return {
    available,
    description,
    ...(rights?.url === undefined ? {} : { url: rights.url }),
    ...(rights?.email === undefined ? {} : { email: rights.email }),
    identificationEvidences: [],
  };
}

function authority({ project, language, fallbacks }: Context): JsonObject {
  const named = project.register.value.authority ?? defaultAuthority;
  return {
    name: textIn(named.name, language, fallbacks)?.text ?? "",
    ...(named.address === undefined ? {} : { address: named.address }),
    country: "NL",
    ...phone(named.phone),
  };
}

function purposeWords(context: Context, linked: LinkedPurpose): string {
  return read(context, linked.purpose.text)?.text ?? linked.purposeId;
}

/** An entry per category of data, with every purpose it serves. */
function disclosed(context: Context): readonly JsonObject[] {
  const { facts, voice } = context;
  const byCategory = new Map<
    DataCategory | "other",
    { purposes: Set<PurposeFacts>; provision?: Provision }
  >();
  const add = (
    category: DataCategory | "other",
    linked: LinkedPurpose | undefined,
    provision: Provision | undefined,
  ) => {
    const purpose = facts.purposes.find((one) => one.linked === linked);
    if (purpose === undefined) return;
    const entry = byCategory.get(category) ?? {
      purposes: new Set<PurposeFacts>(),
      ...(provision === undefined ? {} : { provision }),
    };
    entry.purposes.add(purpose);
    byCategory.set(category, entry);
  };
  for (const { uses, category, provision } of facts.fields)
    for (const { purpose } of uses) add(category ?? "other", purpose, provision);
  for (const { linked } of facts.purposes)
    for (const { obtained } of linked.obtained) add(obtained.category ?? "other", linked, undefined);
  if (facts.fields.length === 0) {
    for (const { activity, purposes } of facts.activities)
      for (const { category } of activity.data)
        for (const { linked } of purposes) add(category ?? "other", linked, undefined);
  }
  return [...byCategory].map(([category, { purposes, provision }]) => ({
    _id: category,
    category: category === "other" ? category : categories[category].label[voice.language],
    ...purposeFacts(context, [...purposes]),
    nonDisclosure: {
      legalRequirement: provision === "statutory",
      contractualRegulation: provision === "contractual",
      obligationToProvide: provision !== undefined && provision !== "voluntary",
      consequences: consequenceWords(context, [...purposes], provision),
    },
  }));
}

function consequenceWords(
  context: Context,
  purposes: readonly PurposeFacts[],
  provision: Provision | undefined,
): string {
  const written = purposes.flatMap(({ linked }) => read(context, linked.purpose.consequence)?.text ?? []);
  if (written.length > 0 && provision !== "voluntary") return written.join(" ");
  return provision === undefined ? "" : say(context.voice, provisionWords[provision]);
}

function purposeFacts(context: Context, purposes: readonly PurposeFacts[]): JsonObject {
  const { voice, fallbacks } = context;
  const bases = purposes.flatMap((purpose) => purpose.bases);
  const recipients = new Map(
    purposes.flatMap(({ linked }) => linked.recipients.map((one) => [one.id, one] as const)),
  );
  return {
    purposes: purposes.map(({ linked }) => ({
      purpose: linked.purposeId,
      description: purposeWords(context, linked),
    })),
    legalBases: [...new Set(bases.map(({ basis }) => basis))].map((basis: LegalBasis) => ({
      reference: legalBases[basis].tilt,
      description: legalBases[basis].label[voice.language],
    })),
    legitimateInterests: bases.flatMap(({ facts }) => {
      const interest = read(context, facts.interest);
      return interest === undefined ? [] : [{ exists: true, reasoning: interest.text }];
    }),
    recipients: [...recipients.values()].map(({ id, recipient }) => ({
      name: nameOf(recipient, id, voice, fallbacks),
      ...(recipient?.country === undefined ? {} : { country: recipient.country.toUpperCase() }),
      category: recipient?.role ?? "recipient",
    })),
    storage: purposes.map(({ linked }) => ({
      temporal: linked.retention.flatMap((entry) => {
        const said = retentionEntry(context, entry);
        const { period } = entry.retention;
        return said === undefined || period === undefined
          ? []
          : [{ description: said.text, ttl: inDays(period) }];
      }),
      purposeConditional: linked.retention.flatMap(({ retention }) =>
        retention.period === undefined ? (read(context, retention.criterion)?.text ?? []) : [],
      ),
      aggregationFunction: "max",
    })),
  };
}

/** TILT knows no weeks. */
function inDays(period: string): string {
  return period.replace(/(\d+)W/, (_, weeks: string) => `${Number(weeks) * 7}D`);
}

function transfers({ facts, voice }: Context): readonly JsonObject[] {
  return facts.activities.flatMap(({ activity }) =>
    activity.transfers.map((transfer) => {
      const by = (mechanism: string) => ({
        available: transfer.mechanism === mechanism,
        description: transfer.reference ?? "",
      });
      return {
        ...(transfer.country === undefined ? {} : { country: transfer.country.toUpperCase() }),
        adequacyDecision: by("adequacy"),
        appropriateGuarantees: {
          available: transfer.mechanism !== "adequacy" && transfer.mechanism !== "derogation",
          description: transfer.copyAt ?? "",
        },
        presenceOfEnforceableRightsAndEffectiveRemedies: {
          available: transfer.mechanism !== undefined,
          description: voice.language,
        },
        standardDataProtectionClause: by("scc"),
      };
    }),
  );
}

function sources(context: Context): readonly JsonObject[] {
  const { facts, voice, fallbacks } = context;
  return facts.purposes.flatMap(({ linked }) =>
    linked.obtained.map(({ obtained, source }, index) => ({
      _id: `${linked.id}-${index}`,
      dataCategory:
        obtained.category === undefined ? "" : categories[obtained.category].label[voice.language],
      sources: [
        {
          description: nameOf(source, obtained.source ?? "", voice, fallbacks),
          url: "",
          publiclyAvailable: source?.public === true,
        },
      ],
    })),
  );
}

function automated(context: Context): JsonObject {
  const stated = context.facts.activities.flatMap(({ activity: { automatedDecisions } }) =>
    automatedDecisions === undefined || automatedDecisions === "none" ? [] : [automatedDecisions],
  );
  const words = (texts: readonly (string | undefined)[]) =>
    texts.filter((text) => text !== undefined).join(" ");
  return {
    inUse: stated.length > 0,
    logicInvolved: words(stated.map(({ logic }) => read(context, logic)?.text)),
    scopeAndIntendedEffects: words(stated.map(({ consequences }) => read(context, consequences)?.text)),
  };
}
