import type { DataCategory } from "@waarom/model";

/** Which category a value of a format or a field of this name is (the formats of the dialect; own list of names). */
export const categoryByFormat: ReadonlyMap<string, DataCategory> = new Map([
  ["email", "email"],
  ["nl-phone", "phone"],
  ["nl-kenteken", "vehicle-registration"],
  ["nl-bsn", "bsn"],
  ["nl-postcode", "address"],
  ["nl-kvk", "business-registration"],
  ["iban", "bank-account"],
]);

export const categoryByName: ReadonlyMap<string, DataCategory> = new Map([
  ["bsn", "bsn"],
  ["burgerservicenummer", "bsn"],
  ["email", "email"],
  ["emailadres", "email"],
  ["e-mail", "email"],
  ["telefoon", "phone"],
  ["telefoonnummer", "phone"],
  ["mobiel", "phone"],
  ["phone", "phone"],
  ["iban", "bank-account"],
  ["rekeningnummer", "bank-account"],
  ["kenteken", "vehicle-registration"],
  ["geboortedatum", "birth-date"],
  ["birthdate", "birth-date"],
  ["geslacht", "gender"],
  ["gender", "gender"],
  ["nationaliteit", "nationality"],
  ["inkomen", "income"],
  ["income", "income"],
  ["postcode", "address"],
  ["straat", "address"],
  ["adres", "address"],
  ["voornaam", "name"],
  ["achternaam", "name"],
]);
