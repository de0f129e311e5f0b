import type { BuiltInText, FilledInBy, OrganisationKind } from "@waarom/model";
import type { Wording } from "../wording.js";

/** What an organisation calls itself in a sentence. */
export const organisationNames: Readonly<Record<OrganisationKind, BuiltInText>> = {
  municipality: { nl: "de gemeente", en: "the municipality" },
  "joint-scheme": { nl: "onze organisatie", en: "our organisation" },
  province: { nl: "de provincie", en: "the province" },
  "water-authority": { nl: "het waterschap", en: "the water authority" },
  "other-public-body": { nl: "onze organisatie", en: "our organisation" },
  "housing-corporation": { nl: "de woningcorporatie", en: "the housing corporation" },
  foundation: { nl: "de stichting", en: "the foundation" },
  company: { nl: "ons bedrijf", en: "our company" },
};

/** The person whose data a form asks, seen from the one who fills it in. */
export const personNames: Readonly<Record<FilledInBy, Wording>> = {
  self: { nl: "{u|je}", en: "you" },
  representative: { nl: "de persoon voor wie {u|je} dit invult", en: "the person you fill this in for" },
  professional: { nl: "de persoon over wie dit gaat", en: "the person this is about" },
};
