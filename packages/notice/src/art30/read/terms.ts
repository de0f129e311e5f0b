import {
  categories,
  dataSubjects,
  idsOf,
  type DataCategory,
  type DataSubject,
  type Term,
} from "@waarom/model";
import { plainWords } from "./split.js";

const subjectNames: Readonly<Record<string, DataSubject>> = {
  burger: "resident",
  burgers: "resident",
  inwoner: "resident",
  aanvrager: "resident",
  aanvragers: "resident",
  bewoners: "resident",
  bewoner: "resident",
  citizens: "resident",
  ondernemer: "entrepreneur",
  bedrijven: "entrepreneur",
  zzp: "entrepreneur",
  winkeliers: "entrepreneur",
  bezoeker: "visitor",
  kinderen: "minor",
  jongeren: "minor",
  minderjarigen: "minor",
  leerlingen: "minor",
  kind: "minor",
  jeugdigen: "minor",
  children: "minor",
  client: "client",
  patienten: "client",
  uitkeringsgerechtigden: "client",
  huurder: "tenant",
  woningzoekende: "house-seeker",
  buren: "neighbour",
  omwonenden: "neighbour",
  buurtbewoners: "neighbour",
  gezinsleden: "family-member",
  partner: "family-member",
  partners: "family-member",
  familie: "family-member",
  huisgenoten: "family-member",
  familieleden: "family-member",
  ouders: "family-member",
  gemachtigden: "representative",
  vertegenwoordiger: "representative",

  contactpersoon: "contact-person",
  medewerker: "employee",
  personeel: "employee",
  ambtenaren: "employee",
  werknemers: "employee",
  raadsleden: "employee",
  staff: "employee",
  sollicitant: "applicant",
  vrijwilliger: "volunteer",
  hulpverleners: "professional",
  professional: "professional",
};

const categoryNames: Readonly<Record<string, readonly DataCategory[]>> = {
  naw: ["name", "address"],
  "naw gegevens": ["name", "address"],
  nawte: ["name", "address", "phone", "email"],
  "naam adres woonplaats": ["name", "address"],
  namen: ["name"],
  voornaam: ["name"],
  achternaam: ["name"],
  "voor en achternaam": ["name"],
  personalia: ["name", "birth-date"],
  adresgegevens: ["address"],
  woonplaats: ["address"],
  postcode: ["address"],
  mail: ["email"],
  mailadres: ["email"],
  "e mail": ["email"],
  emailadres: ["email"],
  "e mailadressen": ["email"],
  telefoon: ["phone"],
  telefoonnummers: ["phone"],
  "mobiel nummer": ["phone"],
  contactgegevens: ["email", "phone"],
  bsn: ["bsn"],
  burgerservicenummer: ["bsn"],
  geboortedatum: ["birth-date"],
  geslacht: ["gender"],
  nationaliteit: ["nationality"],
  iban: ["bank-account"],
  rekeningnummer: ["bank-account"],
  bankrekeningnummer: ["bank-account"],
  bankgegevens: ["bank-account"],
  gezondheidsgegevens: ["health"],
  "medische gegevens": ["health"],
  medisch: ["health"],
  gezondheid: ["health"],
  kentekens: ["vehicle-registration"],
  pasfoto: ["photo"],
  "foto s": ["photo"],
  camerabeelden: ["photo"],
  beelden: ["photo"],
  kvk: ["business-registration"],
  "kvk nummer": ["business-registration"],
  inkomensgegevens: ["income"],
  gezinssamenstelling: ["family"],
  gezinssituatie: ["family"],
  ras: ["ethnic-origin"],
  "strafrechtelijke gegevens": ["criminal"],
  locatie: ["location"],
  locatiegegevens: ["location"],
};

/** The group of people that a text names. */
export function subjectOf(text: string): DataSubject | undefined {
  return matching(dataSubjects, text) ?? own(subjectNames, plainWords(text));
}

/** The kinds of data that a text names; one word may stand for several (NAW). */
export function categoriesOf(text: string): readonly DataCategory[] {
  const one = matching(categories, text);
  if (one !== undefined) return [one];
  return (own(categoryNames, plainWords(text)) ?? []).filter((id) => Object.hasOwn(categories, id));
}

/** By id or by name, also where it is the singular of one, or says more between brackets. */
function matching<T extends Readonly<Record<string, Term>>>(
  list: T,
  text: string,
): (keyof T & string) | undefined {
  const wanted = new Set([plainWords(text), plainWords(text.replace(/\([^()]*\)/g, " "))]);
  return idsOf(list).find((id) => {
    const label = list[id]?.label;
    if (label === undefined) return false;
    return [id, label.nl, label.en, label.nl.replace(/\([^()]*\)/g, " ")].some((name) => {
      const plain = plainWords(name);
      return wanted.has(plain) || wanted.has(plain.replace(/(?:en|s)$/, ""));
    });
  });
}

function own<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
