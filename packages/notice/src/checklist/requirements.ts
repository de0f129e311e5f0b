import { isInEea, joinPointer, organisationKinds, type LinkedPurpose, type Pointer } from "@waarom/model";
import type { Context } from "../compose/context.js";
import { allRecipients } from "../compose/recipient-words.js";
import { isOptional } from "../compose/statements/provision.js";
import { rightsFacts } from "../facts/rights.js";
import type { FieldFacts } from "../facts/fields.js";
import { anyOf, fact, ofPurpose, type FactCheck } from "./checks.js";
import type { ItemId } from "./items.js";

/** The facts that an item rests on; undefined: the item does not apply to this notice. An empty list: it is derived. */
export type Requirement = (context: Context) => readonly FactCheck[] | undefined;

const contactKeys = ["address", "email", "phone", "url"] as const;

/** Some way to reach somebody: one is enough. */
function contactFact(
  context: Context,
  nl: string,
  en: string,
  pointer: Pointer,
  contact: Readonly<Partial<Record<(typeof contactKeys)[number], string | undefined>>> | undefined,
): FactCheck {
  return anyOf(
    context,
    { nl, en },
    contactKeys.map((key) => ({ pointer: joinPointer(pointer, key), value: contact?.[key] })),
  );
}

function perPurpose(
  context: Context,
  checks: (purpose: LinkedPurpose) => readonly FactCheck[],
): readonly FactCheck[] {
  return context.facts.purposes.flatMap(({ linked }) => checks(linked));
}

function perBasis(
  context: Context,
  wanted: readonly string[],
  checks: (basis: BasisOf, purpose: LinkedPurpose) => readonly FactCheck[],
) {
  const found = context.facts.purposes.flatMap(({ linked, bases }) =>
    bases.filter(({ basis }) => wanted.includes(basis)).map((basis) => ({ linked, basis })),
  );
  return found.length === 0 ? undefined : found.flatMap(({ linked, basis }) => checks(basis, linked));
}
type BasisOf = Context["facts"]["purposes"][number]["bases"][number];

function some(checks: readonly FactCheck[]): readonly FactCheck[] | undefined {
  return checks.length === 0 ? undefined : checks;
}

function isPublic(context: Context): boolean {
  const kind = context.project.register.value.organisation?.kind;
  return kind === undefined || organisationKinds[kind].publicBody;
}

const derived: Requirement = () => [];

/** For each item of the Art. 13/14 table: when it applies and which facts supply it. */
export const requirements: Readonly<Record<ItemId, Requirement>> = {
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
            fact(
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
            fact(
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
  purpose: (context) => {
    const checks = perPurpose(context, (linked) => [
      fact(
        context,
        ofPurpose(context, linked, "tekst van het doel", "text of the purpose"),
        joinPointer(linked.pointer, "text"),
        linked.purpose.text,
      ),
    ]);
    if (checks.length > 0) return checks;
    return [
      fact(
        context,
        { nl: "een doel", en: "a purpose" },
        context.facts.activities[0] === undefined
          ? "/activities"
          : `${context.facts.activities[0].pointer}/purposes`,
        undefined,
      ),
    ];
  },
  basis: (context) =>
    perPurpose(context, (linked) => [
      fact(
        context,
        ofPurpose(context, linked, "grondslag", "legal basis"),
        joinPointer(linked.pointer, "legalBases"),
        linked.purpose.legalBases,
      ),
    ]),
  "basis.law": (context) =>
    perBasis(context, ["legal-obligation", "public-task"], ({ facts, pointer }, linked) => [
      anyOf(
        context,
        ofPurpose(context, linked, "wet of regeling", "law"),
        facts.law.length === 0
          ? [{ pointer: `${pointer}/law`, value: undefined }]
          : facts.law.flatMap((law, index) =>
              (["law", "text"] as const).map((key) => ({
                pointer: joinPointer(pointer, "law", index, key),
                value: law[key],
              })),
            ),
      ),
    ]),
  interest: (context) =>
    perBasis(context, ["legitimate-interest"], ({ facts, pointer }, linked) => [
      fact(
        context,
        ofPurpose(context, linked, "het belang", "the interest"),
        `${pointer}/interest`,
        facts.interest,
      ),
    ]),
  recipients: (context) =>
    some(
      allRecipients(context).map(({ id, recipient }) =>
        fact(
          context,
          { nl: `naam van ontvanger ${id}`, en: `name of recipient ${id}` },
          joinPointer("", "recipients", id, "name"),
          recipient?.name,
        ),
      ),
    ),
  transfer: (context) => {
    const stated = context.facts.activities.flatMap(({ activity, pointer }) =>
      activity.transfers.flatMap((transfer, index) => {
        const at = joinPointer(pointer, "transfers", index);
        return [
          fact(
            context,
            { nl: "ontvanger buiten de EER", en: "recipient outside the EEA" },
            `${at}/recipient`,
            transfer.recipient,
          ),
          fact(context, { nl: "land", en: "country" }, `${at}/country`, transfer.country),
          fact(context, { nl: "waarborg", en: "safeguard" }, `${at}/mechanism`, transfer.mechanism),
        ];
      }),
    );
    const named = new Set(
      context.facts.activities.flatMap(({ activity }) =>
        activity.transfers.map(({ recipient }) => recipient),
      ),
    );
    const unstated = allRecipients(context)
      .filter(
        ({ id, recipient }) =>
          recipient?.country !== undefined && !isInEea(recipient.country) && !named.has(id),
      )
      .map(({ id }) => {
        const pointer = context.facts.activities[0]?.pointer ?? "";
        return fact(
          context,
          { nl: `doorgifte aan ${id}`, en: `transfer to ${id}` },
          `${pointer}/transfers`,
          undefined,
        );
      });
    return [...stated, ...unstated];
  },
  retention: (context) =>
    perPurpose(context, (linked) => {
      if (linked.retention.length === 0)
        return [
          fact(
            context,
            ofPurpose(context, linked, "bewaartermijn", "retention"),
            joinPointer(linked.pointer, "retention"),
            undefined,
          ),
        ];
      return linked.retention.map(({ retention, pointer }) =>
        anyOf(context, ofPurpose(context, linked, "bewaartermijn", "retention"), [
          { pointer: `${pointer}/period`, value: retention.period },
          { pointer: `${pointer}/criterion`, value: retention.criterion },
        ]),
      );
    }),
  "r.access": derived,
  "r.rectify": derived,
  "r.erase": derived,
  "r.restrict": derived,
  "r.object": (context) => (rightsFacts(context.facts).object ? [] : undefined),
  "r.portability": (context) => (rightsFacts(context.facts).portability !== "none" ? [] : undefined),
  "r.withdraw": (context) =>
    perBasis(context, ["consent"], ({ facts, pointer }, linked) => [
      anyOf(
        context,
        ofPurpose(context, linked, "waar toestemming wordt ingetrokken", "where consent is withdrawn"),
        contactKeys.map((key) => ({
          pointer: joinPointer(pointer, "withdrawal", key),
          value: facts.withdrawal?.[key],
        })),
      ),
    ]),
  "r.complain": derived,
  "r.awb": (context) => (isPublic(context) ? [] : undefined),
  "r.term": (context) => {
    const { rights } = context.project.register.value;
    return [
      anyOf(
        context,
        { nl: "waar mensen hun rechten gebruiken", en: "where people use their rights" },
        (["url", "email", "phone", "desk"] as const).map((key) => ({
          pointer: joinPointer("/rights", key),
          value: rights?.[key],
        })),
      ),
    ];
  },
  provision: (context) =>
    some(context.facts.fields.filter(isQuestion).flatMap((field) => provisionFacts(context, field))),
  adm: (context) =>
    some(
      context.facts.activities.flatMap(({ activity: { automatedDecisions: decision }, pointer }) => {
        if (decision === undefined || decision === "none") return [];
        const at = joinPointer(pointer, "automatedDecisions");
        return [
          fact(
            context,
            { nl: "hoe de computer besluit", en: "how the computer decides" },
            `${at}/logic`,
            decision.logic,
          ),
          fact(
            context,
            { nl: "wat dat betekent voor mensen", en: "what it means for people" },
            `${at}/consequences`,
            decision.consequences,
          ),
        ];
      }),
    ),
  newpurpose: (context) =>
    some(
      perPurpose(context, (linked) => {
        const from = linked.purpose.derivedFrom;
        if (from === undefined) return [];
        const at = joinPointer(linked.pointer, "derivedFrom");
        return [
          fact(
            context,
            ofPurpose(context, linked, "eerste doel van de gegevens", "first purpose of the data"),
            `${at}/purpose`,
            from.purpose,
          ),
          fact(
            context,
            ofPurpose(context, linked, "datum van de toets", "date of the assessment"),
            `${at}/assessed`,
            from.assessed,
          ),
        ];
      }),
    ),
  categories: (context) =>
    some(
      perPurpose(context, (linked) =>
        linked.obtained.map(({ obtained, pointer }) =>
          fact(
            context,
            ofPurpose(context, linked, "soort gegeven dat we opzoeken", "category we look up"),
            `${pointer}/category`,
            obtained.category,
          ),
        ),
      ),
    ),
  source: (context) => {
    const obtained = perPurpose(context, (linked) =>
      linked.obtained.flatMap(({ obtained: entry, source, pointer }) => [
        fact(
          context,
          ofPurpose(context, linked, "bron van wat we opzoeken", "source of what we look up"),
          `${pointer}/source`,
          entry.source,
        ),
        ...(entry.source === undefined
          ? []
          : [
              fact(
                context,
                { nl: `naam van bron ${entry.source}`, en: `name of source ${entry.source}` },
                joinPointer("", "sources", entry.source, "name"),
                source?.name,
              ),
            ]),
      ]),
    );
    const prefilled = context.facts.fields.flatMap(({ source }) =>
      source === undefined
        ? []
        : [
            fact(
              context,
              { nl: `naam van bron ${source.id}`, en: `name of source ${source.id}` },
              joinPointer("", "sources", source.id, "name"),
              source.source?.name,
            ),
          ],
    );
    return some([...obtained, ...prefilled]);
  },
  timing14: (context) => {
    const { sources } = context.project.register.value;
    const ids = new Set(
      context.facts.purposes.flatMap(({ linked }) =>
        linked.obtained.flatMap(({ obtained }) => obtained.source ?? []),
      ),
    );
    return some(
      [...ids].map((id) => {
        const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
        return anyOf(
          context,
          { nl: `wanneer we mensen inlichten over ${id}`, en: `when people are told about ${id}` },
          (["informBy", "exemption"] as const).map((key) => ({
            pointer: joinPointer("", "sources", id, key),
            value: source?.[key],
          })),
        );
      }),
    );
  },
  art9: (context) =>
    some(
      declarationFacts(
        context,
        (field) => field.class === "special",
        (declaration, pointer) => [
          fact(
            context,
            { nl: "grond van artikel 9", en: "ground of Art. 9" },
            `${pointer}/specialGround`,
            declaration.specialGround?.ground,
            "form",
          ),
        ],
      ),
    ),
  art10: (context) =>
    some(
      declarationFacts(
        context,
        (field) => field.class === "criminal",
        (declaration, pointer) => [
          fact(
            context,
            { nl: "grond voor strafrechtelijke gegevens", en: "ground for criminal data" },
            `${pointer}/criminalGround`,
            declaration.criminalGround,
            "form",
          ),
        ],
      ),
    ),
  bsn: (context) =>
    some(
      declarationFacts(
        context,
        (field) => field.category === "bsn",
        (declaration, pointer) => [
          fact(
            context,
            { nl: "wet die het BSN toestaat", en: "law that allows the citizen service number" },
            `${pointer}/bsnBasis`,
            declaration.bsnBasis,
            "form",
          ),
        ],
      ),
    ),
  minors: (context) => {
    if (!context.facts.activities.some(({ activity }) => activity.dataSubjects.includes("minor")))
      return undefined;
    return perBasis(context, ["consent"], ({ facts, pointer }, linked) => [
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
    ]);
  },
  icons: () => undefined,
};

function isQuestion({ uses }: FieldFacts): boolean {
  return uses.length > 0 && uses.every(({ consentFor }) => consentFor === undefined);
}

/** Whether an answer is needed, and what follows without it where it is. */
function provisionFacts(context: Context, field: FieldFacts): readonly FactCheck[] {
  return field.uses.flatMap(({ declaration, pointer, purpose }) => {
    const label = field.field.label;
    const stated = fact(
      context,
      { nl: `verplicht of niet: ${label}`, en: `required or not: ${label}` },
      `${pointer}/provision`,
      declaration.provision,
      "form",
    );
    if (isOptional(field) || purpose === undefined) return [stated];
    return [
      stated,
      {
        ...anyOf(
          context,
          { nl: `gevolg van niet invullen: ${label}`, en: `consequence of leaving empty: ${label}` },
          [
            { pointer: joinPointer(purpose.pointer, "consequence"), value: purpose.purpose.consequence },
            ...(declaration.consequence === undefined
              ? []
              : [{ pointer: `${pointer}/consequence`, value: declaration.consequence }]),
          ],
        ),
      },
    ];
  });
}

function declarationFacts(
  context: Context,
  wanted: (field: FieldFacts) => boolean,
  checks: (declaration: FieldFacts["uses"][number]["declaration"], pointer: Pointer) => readonly FactCheck[],
): readonly FactCheck[] {
  return context.facts.fields
    .filter(wanted)
    .flatMap(({ uses }) => uses.flatMap(({ declaration, pointer }) => checks(declaration, pointer)));
}
