import type { Term } from "./term.js";

/** Whose data a field holds, seen from the one whom the form is about. Anyone but the applicant falls under Art. 14. */
export const subjects = {
  applicant: { label: { nl: "de aanvrager", en: "the applicant" } },
  partner: { label: { nl: "de partner", en: "the partner" } },
  child: { label: { nl: "het kind", en: "the child" } },
  housemate: { label: { nl: "een huisgenoot", en: "a housemate" } },
  neighbour: { label: { nl: "een buur", en: "a neighbour" } },
  "contact-person": { label: { nl: "een contactpersoon", en: "a contact person" } },
  employee: { label: { nl: "een medewerker", en: "an employee" } },
  representative: { label: { nl: "een vertegenwoordiger", en: "a representative" } },
  other: { label: { nl: "iemand anders", en: "somebody else" } },
} as const satisfies Readonly<Record<string, Term>>;

export type Subject = keyof typeof subjects;

/** Who holds the pen. It decides how a form speaks: to a representative it never says "uw" about the other. */
export const filledInBy = {
  self: { label: { nl: "de persoon zelf", en: "the person" } },
  representative: { label: { nl: "een vertegenwoordiger", en: "a representative" } },
  professional: { label: { nl: "een professional", en: "a professional" } },
} as const satisfies Readonly<Record<string, Term>>;

export type FilledInBy = keyof typeof filledInBy;

/** The groups of people that a register speaks of (Art. 30(1)(c)). */
export const dataSubjects = {
  resident: { label: { nl: "inwoners", en: "residents" } },
  entrepreneur: { label: { nl: "ondernemers", en: "entrepreneurs" } },
  visitor: { label: { nl: "bezoekers", en: "visitors" } },
  minor: { label: { nl: "kinderen en jongeren onder 16", en: "children under 16" } },
  client: { label: { nl: "cliënten", en: "clients" } },
  tenant: { label: { nl: "huurders", en: "tenants" } },
  "house-seeker": { label: { nl: "woningzoekenden", en: "people looking for a home" } },
  neighbour: { label: { nl: "buren en omwonenden", en: "neighbours" } },
  "family-member": { label: { nl: "familie en huisgenoten", en: "family and housemates" } },
  representative: { label: { nl: "vertegenwoordigers", en: "representatives" } },
  "contact-person": { label: { nl: "contactpersonen", en: "contact persons" } },
  employee: { label: { nl: "medewerkers", en: "employees" } },
  applicant: { label: { nl: "sollicitanten", en: "job applicants" } },
  volunteer: { label: { nl: "vrijwilligers", en: "volunteers" } },
  professional: { label: { nl: "professionals", en: "professionals" } },
} as const satisfies Readonly<Record<string, Term>>;

export type DataSubject = keyof typeof dataSubjects;
