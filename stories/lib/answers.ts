import type { JsonObject } from "@waarom/model/runtime";

/** What a resident filled in for the permit. Fictional, like everybody in the examples. */
export const permitAnswers: JsonObject = {
  kenteken: "AB-123-C",
  autoVan: "eigen",
  aanvrager: {
    naam: "Sanne de Vries",
    postcode: "1234 AB",
    huisnummer: 12,
    straat: "Dorpsstraat",
    plaats: "Voorbeeldstad",
  },
  eigenParkeerplaats: false,
  aantalAutos: 1,
  soortVergunning: "eerste",
  ingangsdatum: "2026-12-01",
  email: "sanne@voorbeeld.example",
};
