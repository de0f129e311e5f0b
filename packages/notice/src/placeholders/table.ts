import { categories, legalBases, type BuiltInText } from "@waarom/model";
import { bodyName } from "../compose/statements/controller.js";
import { basisSentences, purposeSentence } from "../compose/purpose-words.js";
import { retentionLinesInFull, retentionLinesInShort } from "../compose/statements/retention.js";
import { recipientSentences } from "../compose/recipient-words.js";
import { authorityName, shortRightsText } from "../compose/statements/rights.js";
import { read, type Context } from "../compose/context.js";
import { fieldLabel } from "../compose/field-label.js";
import { rightsFacts } from "../facts/rights.js";
import { lawInWords } from "../laws/print-law.js";
import { listOf, unique } from "../words/grammar/lists.js";
import { atSource, nameOf } from "../words/grammar/names.js";
import { periodInWords } from "../words/grammar/periods.js";
import { obtainedWords, provisionWords } from "../words/sentences/facts.js";
import { objectWords, withdrawWords } from "../words/sentences/rights.js";
import { capital, clause, say, sentence } from "../words/say.js";
import type { PlaceholderSubject } from "./subject.js";

/** A name that an editor writes between `{{` and `}}`, and what stands there for a reader. */
export interface Placeholder {
  /** Its name in Dutch texts and in English texts; both work everywhere. */
  readonly names: BuiltInText;
  readonly what: BuiltInText;
  /** What comes of it for the parking permit. */
  readonly example: BuiltInText;
  readonly fill: (context: Context, subject: PlaceholderSubject) => string | undefined;
}

function listed(items: readonly (string | undefined)[], context: Context): string | undefined {
  const found = unique(items.filter((item) => item !== undefined));
  return found.length === 0 ? undefined : listOf(found, context.voice);
}

function joined(sentences: readonly string[]): string | undefined {
  return sentences.length === 0 ? undefined : unique(sentences).join(" ");
}

/** Those who get the data that the text is about: of the field, else of the purposes. */
function recipientsOf({ purposes, field }: PlaceholderSubject) {
  const all =
    field === undefined
      ? purposes.flatMap(({ linked }) => linked.recipients)
      : field.uses.flatMap(({ recipients }) => recipients);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Every placeholder. Whole sentences begin with `zin.` or `sentence.` and bring their own grammar. */
export const placeholders = {
  "sentence.retention": {
    names: { nl: "zin.bewaren", en: "sentence.retention" },
    what: {
      nl: "Hoe lang we de gegevens bewaren, en wat er daarna gebeurt.",
      en: "How long we keep the data, and what happens then.",
    },
    example: {
      nl: "We bewaren uw gegevens tot 1 jaar nadat uw vergunning stopt.",
      en: "We keep your data until 1 year after your permit ends.",
    },
    fill: (context, { purposes }) => joined(retentionLinesInFull(context, purposes).lines.map(sentence)),
  },
  "sentence.recipients": {
    names: { nl: "zin.ontvangers", en: "sentence.recipients" },
    what: {
      nl: "Wie de gegevens ook krijgt of ze voor ons verwerkt.",
      en: "Who else receives the data or handles it for us.",
    },
    example: { nl: "De RDW krijgt dit ook.", en: "The RDW also receives this." },
    fill: (context, subject) => joined(recipientSentences(context, recipientsOf(subject), "field")),
  },
  "sentence.basis": {
    names: { nl: "zin.grondslag", en: "sentence.basis" },
    what: { nl: "Waarom we dit mogen.", en: "Why we may do this." },
    example: { nl: "Dat is een taak van de gemeente.", en: "This is a task of the municipality." },
    fill: (context, { purposes }) =>
      joined(purposes.flatMap(({ bases }) => basisSentences(context, bases, false))),
  },
  "sentence.purpose": {
    names: { nl: "zin.doel", en: "sentence.purpose" },
    what: { nl: "Het doel als hele zin.", en: "The purpose as a whole sentence." },
    example: {
      nl: "We beoordelen of u een parkeervergunning krijgt.",
      en: "To decide on your parking permit.",
    },
    fill: (context, { purposes }) =>
      joined(
        purposes.flatMap((purpose) =>
          [purposeSentence(context, purpose)?.text].filter((text) => text !== undefined),
        ),
      ),
  },
  "sentence.rights": {
    names: { nl: "zin.rechten", en: "sentence.rights" },
    what: { nl: "De rechten in het kort.", en: "The rights in short." },
    example: { nl: "Bekijk uw gegevens of laat ze verbeteren.", en: "See or correct your data." },
    fill: (context) => shortRightsText(context),
  },
  "sentence.consequence": {
    names: { nl: "zin.gevolg", en: "sentence.consequence" },
    what: { nl: "Wat er gebeurt als iemand niets invult.", en: "What happens if somebody leaves it empty." },
    example: { nl: "Mist er iets? Dan vragen we u dat eerst.", en: "Something missing? We ask you first." },
    fill: (context, { purposes, field }) => {
      const own = field?.consequences.map(({ text }) => text) ?? [];
      const usual = purposes.map(({ linked }) => linked.purpose.consequence);
      const texts = own.length > 0 ? own : usual;
      const written = texts.flatMap((text) => read(context, text)?.text ?? []).map(sentence);
      if (written.length > 0) return joined(written);
      return field?.provision === undefined ? undefined : say(context.voice, provisionWords[field.provision]);
    },
  },
  "sentence.obtained": {
    names: { nl: "zin.opzoeken", en: "sentence.lookup" },
    what: { nl: "Wat we zelf opzoeken, en waar.", en: "What we look up ourselves, and where." },
    example: {
      nl: "Bij de RDW: op wiens naam de auto staat.",
      en: "With the vehicle authority (RDW): who the car is registered to.",
    },
    fill: (context, { purposes, field }) => {
      const entries = field === undefined ? purposes.flatMap(({ linked }) => linked.obtained) : field.checks;
      return joined(
        entries.map(({ obtained, source }) => {
          const what =
            read(context, obtained.what)?.text ??
            (obtained.category === undefined
              ? ""
              : categories[obtained.category].label[context.voice.language]);
          const place = capital(atSource(source, obtained.source ?? "", context.voice, context.fallbacks));
          return say(context.voice, obtainedWords.at, { place, what: clause(what) });
        }),
      );
    },
  },
  "sentence.objection": {
    names: { nl: "zin.bezwaar", en: "sentence.objection" },
    what: {
      nl: "Het recht van bezwaar tegen het gebruik van de gegevens (niet tegen een besluit).",
      en: "The right to object to the use of the data (not to a decision).",
    },
    example: { nl: "Maak bezwaar tegen het gebruik van uw gegevens.", en: "Object to the use of your data." },
    fill: (context) =>
      rightsFacts(context.facts).object ? sentence(say(context.voice, objectWords.linkText)) : undefined,
  },
  "sentence.withdrawal": {
    names: { nl: "zin.intrekken", en: "sentence.withdrawal" },
    what: {
      nl: "Dat toestemming altijd kan worden ingetrokken.",
      en: "That consent can be withdrawn at any time.",
    },
    example: { nl: "Trek uw toestemming in wanneer u wilt.", en: "Withdraw your consent whenever you like." },
    fill: (context, { purposes }) =>
      purposes.some(({ bases }) => bases.some(({ basis }) => basis === "consent"))
        ? say(context.voice, withdrawWords.shortNoWay)
        : undefined,
  },
  retention: {
    names: { nl: "bewaartermijn", en: "retention" },
    what: {
      nl: "De bewaartermijn, om in een eigen zin te zetten.",
      en: "The retention period, for a sentence of your own.",
    },
    example: { nl: "tot 1 jaar nadat uw vergunning stopt", en: "until 1 year after your permit ends" },
    fill: (context, { purposes }) => {
      const [line, ...others] = retentionLinesInShort(context, purposes).lines;
      if (line === undefined) return undefined;
      return [line, ...others].map((text) => clause(text.charAt(0).toLowerCase() + text.slice(1))).join("; ");
    },
  },
  controller: {
    names: { nl: "verantwoordelijke", en: "controller" },
    what: { nl: "Het bestuursorgaan dat verantwoordelijk is.", en: "The body that is responsible." },
    example: {
      nl: "het college van burgemeester en wethouders van Voorbeeldstad",
      en: "the municipal executive of Voorbeeldstad",
    },
    fill: (context, { purposes }) => {
      const bodies = [
        ...purposes.map(({ linked }) => linked.activity),
        ...context.facts.activities.map(({ activity }) => activity),
      ];
      const id = bodies.find(({ controller }) => controller !== undefined)?.controller;
      return id === undefined ? undefined : bodyName(context.project, id, context.voice, context.fallbacks);
    },
  },
  purpose: {
    names: { nl: "doel", en: "purpose" },
    what: { nl: "Het doel, als vervolg op “om te” of “we gaan”.", en: "The purpose, finishing “to”." },
    example: { nl: "beoordelen of u een parkeervergunning krijgt", en: "decide on your parking permit" },
    fill: (context, { purposes }) =>
      listed(
        purposes.map(({ linked }) => optionalClause(read(context, linked.purpose.text)?.text)),
        context,
      ),
  },
  basis: {
    names: { nl: "grondslag", en: "basis" },
    what: { nl: "De grondslag van de AVG.", en: "The legal basis of the GDPR." },
    example: { nl: "taak van algemeen belang", en: "public task" },
    fill: (context, { purposes }) =>
      listed(
        purposes.flatMap(({ bases }) =>
          bases.map(({ basis }) => legalBases[basis].label[context.voice.language]),
        ),
        context,
      ),
  },
  law: {
    names: { nl: "wet", en: "law" },
    what: { nl: "De wet of regeling achter de grondslag.", en: "The law behind the legal basis." },
    example: { nl: "Gemeentewet, artikel 225", en: "Municipalities Act, article 225" },
    fill: (context, { purposes }) =>
      listed(
        purposes.flatMap(({ bases }) =>
          bases.flatMap(({ facts }) => facts.law.map((law) => lawInWords(context, law).text)),
        ),
        context,
      ),
  },
  recipients: {
    names: { nl: "ontvangers", en: "recipients" },
    what: { nl: "Wie de gegevens ook krijgt.", en: "Who else receives the data." },
    example: { nl: "de RDW", en: "the RDW" },
    fill: (context, subject) =>
      listed(
        recipientsOf(subject)
          .filter(({ recipient }) => recipient?.role !== "processor")
          .map(({ recipient, id }) => nameOf(recipient, id, context.voice, context.fallbacks)),
        context,
      ),
  },
  processors: {
    names: { nl: "verwerkers", en: "processors" },
    what: { nl: "Wie in onze opdracht met de gegevens werkt.", en: "Who handles the data on our behalf." },
    example: { nl: "Voorbeeld Hosting", en: "Voorbeeld Hosting" },
    fill: (context, subject) =>
      listed(
        recipientsOf(subject)
          .filter(({ recipient }) => recipient?.role === "processor")
          .map(({ recipient, id }) => nameOf(recipient, id, context.voice, context.fallbacks)),
        context,
      ),
  },
  source: {
    names: { nl: "bron", en: "source" },
    what: { nl: "Waar een vooringevulde waarde vandaan komt.", en: "Where a prefilled value comes from." },
    example: { nl: "de basisregistratie personen", en: "the population register" },
    fill: (context, { field }) =>
      field?.source === undefined
        ? undefined
        : nameOf(field.source.source, field.source.id, context.voice, context.fallbacks),
  },
  field: {
    names: { nl: "vraag", en: "question" },
    what: { nl: "Het label van de vraag.", en: "The label of the question." },
    example: { nl: "Kenteken", en: "Licence plate" },
    fill: (context, { field }) => (field === undefined ? undefined : fieldLabel(context, field)),
  },
  organisation: {
    names: { nl: "organisatie", en: "organisation" },
    what: { nl: "De naam van de organisatie.", en: "The organisation’s name." },
    example: { nl: "Gemeente Voorbeeldstad", en: "Gemeente Voorbeeldstad" },
    fill: (context) => read(context, context.project.register.value.organisation?.name)?.text,
  },
  activity: {
    names: { nl: "activiteit", en: "activity" },
    what: { nl: "De naam van de activiteit in het register.", en: "The activity’s name in the register." },
    example: { nl: "Bewonersparkeervergunning", en: "Resident parking permit" },
    fill: (context, { purposes }) =>
      listed(
        purposes.map(({ linked }) => read(context, linked.activity.name)?.text),
        context,
      ),
  },
  department: {
    names: { nl: "afdeling", en: "department" },
    what: { nl: "De afdeling die het werk doet.", en: "The department that does the work." },
    example: { nl: "Mobiliteit", en: "Mobiliteit" },
    fill: (context, { purposes }) =>
      listed(
        purposes.map(({ linked }) => linked.activity.department),
        context,
      ),
  },
  "dpo.email": {
    names: { nl: "fg.email", en: "dpo.email" },
    what: {
      nl: "Het e-mailadres van de functionaris gegevensbescherming.",
      en: "The e-mail address of the data protection officer.",
    },
    example: { nl: "fg@voorbeeldstad.nl", en: "fg@voorbeeldstad.nl" },
    fill: (context) => context.project.register.value.dpo?.email,
  },
  "dpo.phone": {
    names: { nl: "fg.telefoon", en: "dpo.phone" },
    what: {
      nl: "Het telefoonnummer van de functionaris gegevensbescherming.",
      en: "The telephone number of the data protection officer.",
    },
    example: { nl: "14 0123", en: "14 0123" },
    fill: (context) => context.project.register.value.dpo?.phone,
  },
  "rights.term": {
    names: { nl: "antwoordtermijn", en: "answer-term" },
    what: {
      nl: "Binnen hoeveel tijd iemand antwoord krijgt op een verzoek.",
      en: "Within what time a request is answered.",
    },
    example: { nl: "1 maand", en: "1 month" },
    fill: (context) => periodInWords(context.project.register.value.rights?.term ?? "P1M", context.voice),
  },
  authority: {
    names: { nl: "toezichthouder", en: "authority" },
    what: { nl: "De toezichthouder.", en: "The supervisory authority." },
    example: { nl: "de Autoriteit Persoonsgegevens", en: "the data protection authority (AP)" },
    fill: (context) => authorityName(context, "full"),
  },
} as const satisfies Readonly<Record<string, Placeholder>>;

function optionalClause(text: string | undefined): string | undefined {
  return text === undefined ? undefined : clause(text);
}

export type PlaceholderId = keyof typeof placeholders;

/** From every name, Dutch and English, to the placeholder's id. */
export const placeholderNames: ReadonlyMap<string, PlaceholderId> = new Map(
  placeholderIds().flatMap((id) =>
    [placeholders[id].names.nl, placeholders[id].names.en].map((name) => [name, id] as const),
  ),
);

export function placeholderIds(): readonly PlaceholderId[] {
  return Object.keys(placeholders).filter(isPlaceholderId);
}

function isPlaceholderId(id: string): id is PlaceholderId {
  return Object.hasOwn(placeholders, id);
}
