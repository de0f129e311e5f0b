import type { BuiltInText } from "@waarom/model";

/** A column of the register as a table. */
export interface Art30Column {
  readonly title: BuiltInText;
  /** Of the GDPR, where the law asks for it. */
  readonly article?: string;
  /** In characters. */
  readonly width: number;
  /** What others call it: small letters, without signs. The title is known already. */
  readonly also: readonly string[];
}

/**
 * The columns of the register: the seven things of Art. 30(1), and six that municipalities keep beside them; before them by
 * what an entry is known.
 */
export const art30Columns = {
  id: {
    title: { nl: "Kenmerk", en: "Identifier" },
    width: 24,
    also: [
      "id",
      "nummer",
      "nr",
      "verwerkingsid",
      "verwerkingsnummer",
      "referentie",
      "reference",
      "volgnummer",
    ],
  },
  name: {
    title: { nl: "Verwerking", en: "Activity" },
    width: 28,
    also: [
      "naam",
      "naam verwerking",
      "naam van de verwerking",
      "verwerkingsactiviteit",
      "naam verwerkingsactiviteit",
      "proces",
      "werkproces",
      "processing activity",
      "name",
      "taak",
    ],
  },
  department: {
    title: { nl: "Afdeling", en: "Department" },
    width: 18,
    also: ["team", "organisatieonderdeel", "cluster", "domein", "eenheid", "sector", "afdeling team", "unit"],
  },
  controller: {
    title: { nl: "Verwerkingsverantwoordelijke", en: "Controller" },
    article: "30(1)(a)",
    width: 30,
    also: [
      "verantwoordelijke",
      "bestuursorgaan",
      "verantwoordelijk bestuursorgaan",
      "naam verwerkingsverantwoordelijke",
      "data controller",
    ],
  },
  purpose: {
    title: { nl: "Doel", en: "Purpose" },
    article: "30(1)(b)",
    width: 36,
    also: [
      "doeleinden",
      "doeleinde",
      "verwerkingsdoel",
      "verwerkingsdoeleinden",
      "doel van de verwerking",
      "doelen",
      "doel en",
      "doelstelling",
      "purposes",
      "purpose of the processing",
    ],
  },
  data: {
    title: { nl: "Betrokkenen en gegevens", en: "Data subjects and data" },
    article: "30(1)(c)",
    width: 36,
    also: ["gegevens en betrokkenen", "soort persoonsgegevens en betrokkenen"],
  },
  recipients: {
    title: { nl: "Ontvangers", en: "Recipients" },
    article: "30(1)(d)",
    width: 26,
    also: [
      "ontvanger",
      "categorieen ontvangers",
      "derden",
      "verstrekking aan",
      "verstrekkingen",
      "delen met",
      "categories of recipients",
      "ontvangers van gegevens",
    ],
  },
  transfers: {
    title: { nl: "Doorgifte buiten de EER", en: "Transfers outside the EEA" },
    article: "30(1)(e)",
    width: 22,
    also: [
      "doorgifte",
      "doorgifte derde landen",
      "derde landen",
      "doorgifte buiten eu",
      "doorgifte buiten de eu",
      "doorgifte naar derde land",
      "transfers",
      "third countries",
      "internationale doorgifte",
    ],
  },
  retention: {
    title: { nl: "Bewaartermijn", en: "Retention" },
    article: "30(1)(f)",
    width: 34,
    also: [
      "bewaartermijnen",
      "bewaarperiode",
      "bewaren",
      "termijn",
      "vernietigingstermijn",
      "wistermijn",
      "retention period",
      "erasure",
    ],
  },
  security: {
    title: { nl: "Beveiliging", en: "Security" },
    article: "30(1)(g)",
    width: 30,
    also: [
      "beveiligingsmaatregelen",
      "maatregelen",
      "technische en organisatorische maatregelen",
      "tom",
      "toms",
      "security measures",
    ],
  },
  basis: {
    title: { nl: "Grondslag en toelichting", en: "Legal basis and explanation" },
    width: 36,
    also: [
      "grondslag",
      "rechtsgrond",
      "wettelijke grondslag",
      "juridische grondslag",
      "rechtmatige grondslag",
      "grondslag verwerking",
      "legal basis",
      "lawful basis",
    ],
  },
  processors: {
    title: { nl: "Verwerkers en overeenkomsten", en: "Processors and agreements" },
    width: 30,
    also: [
      "verwerker",
      "verwerkers",
      "verwerkersovereenkomst",
      "bewerker",
      "leverancier",
      "processor",
      "processors",
    ],
  },
  processing: {
    title: { nl: "Soort verwerking", en: "Type of processing" },
    width: 24,
    also: ["aard van de verwerking", "soort handeling", "nature of processing", "processing"],
  },
  applications: {
    title: { nl: "Applicatie", en: "Application" },
    width: 20,
    also: ["applicaties", "systeem", "systemen", "software", "informatiesysteem", "applications", "system"],
  },
  sources: {
    title: { nl: "Herkomst", en: "Source" },
    width: 26,
    also: [
      "bron",
      "bronnen",
      "herkomst gegevens",
      "herkomst van de gegevens",
      "verkregen van",
      "source of the data",
      "sources",
    ],
  },
  dpia: {
    title: { nl: "DPIA", en: "DPIA" },
    width: 20,
    also: [
      "pia",
      "d pia",
      "dpia nodig",
      "dpia uitgevoerd",
      "gegevensbeschermingseffectbeoordeling",
      "effectbeoordeling",
      "impact assessment",
    ],
  },
} as const satisfies Record<string, Art30Column>;

export type Art30ColumnId = keyof typeof art30Columns;

/** The ids of the columns, in their order. */
export const art30ColumnIds: readonly Art30ColumnId[] = Object.keys(art30Columns).filter(isArt30Column);

function isArt30Column(id: string): id is Art30ColumnId {
  return Object.hasOwn(art30Columns, id);
}

/** Columns that registers of others have, and that ours holds in another place. */
export const otherColumns = {
  subjects: {
    title: { nl: "Betrokkenen", en: "Data subjects" },
    width: 0,
    also: [
      "categorieen betrokkenen",
      "categorie betrokkenen",
      "betrokkene",
      "groepen betrokkenen",
      "categories of data subjects",
    ],
  },
  categories: {
    title: { nl: "Persoonsgegevens", en: "Personal data" },
    width: 0,
    also: [
      "categorieen persoonsgegevens",
      "categorie persoonsgegevens",
      "soort persoonsgegevens",
      "soorten persoonsgegevens",
      "soort gegevens",
      "gegevens",
      "soorten gegevens",
      "bijzondere persoonsgegevens",
      "categories of personal data",
      "personal data categories",
    ],
  },
  law: {
    title: { nl: "Wet", en: "Law" },
    width: 0,
    also: [
      "wetgeving",
      "wet en regelgeving",
      "wettelijk kader",
      "wettelijke regeling",
      "wetsartikel",
      "toelichting grondslag",
    ],
  },
  description: {
    title: { nl: "Omschrijving", en: "Description" },
    width: 0,
    also: ["beschrijving", "omschrijving verwerking", "beschrijving verwerking", "toelichting"],
  },
  owner: {
    title: { nl: "Proceseigenaar", en: "Process owner" },
    width: 0,
    also: [
      "eigenaar",
      "contactpersoon",
      "contactpersonen",
      "verantwoordelijk medewerker",
      "owner",
      "gegevenseigenaar",
      "aanspreekpunt",
    ],
  },
  reviewBy: {
    title: { nl: "Opnieuw bekijken vóór", en: "Review before" },
    width: 0,
    also: [
      "herzien voor",
      "volgende controle",
      "volgende review",
      "evaluatiedatum",
      "review date",
      "actualiseren voor",
      "herzieningsdatum",
    ],
  },
  reported: {
    title: { nl: "Gemeld op", en: "Reported on" },
    width: 0,
    also: [
      "meldingsdatum",
      "datum melding",
      "gemeld aan fg",
      "datum melding fg",
      "aangemeld",
      "ingangsdatum",
      "datum invoer",
    ],
  },
  zaaktype: { title: { nl: "Zaaktype", en: "Case type" }, width: 0, also: ["zaaktypen"] },
  selectielijst: {
    title: { nl: "Selectielijst", en: "Selection list" },
    width: 0,
    also: ["selectielijstnummer", "resultaatnummer", "selectielijst nummer", "procesnummer selectielijst"],
  },
} as const satisfies Record<string, Art30Column>;

export type ReadColumnId = Art30ColumnId | keyof typeof otherColumns;
