import type { LawTerm } from "./law-term.js";

// Where the facts come from. Identifiers marked `identifier` were found in public texts that cite them (November 2026);
// dates marked `dates` are stated in the sources of this project's design. What is marked neither is widely known and was
// not looked up again: check it before you rely on a date. A law that is not here can be added in `waarom.json` (`laws`).

const bwb = (id: string) => ({ kind: "bwb", id }) as const;

/** What an article of the UAVG became on the day that Stb. 2026, 154 took effect. */
const uavgChange = "2026-09-01";

/** The laws that a municipality or a housing corporation bases its processing on, by own id. */
export const laws = {
  avg: {
    label: { nl: "Algemene verordening gegevensbescherming", en: "General Data Protection Regulation" },
    cite: { nl: "AVG", en: "GDPR" },
    identifier: { kind: "eli", path: "reg/2016/679", celex: "32016R0679" },
    validFrom: "2018-05-25",
    checked: ["identifier", "dates"],
  },
  uavg: {
    label: {
      nl: "Uitvoeringswet Algemene verordening gegevensbescherming",
      en: "General Data Protection Regulation (Implementation) Act",
    },
    cite: { nl: "UAVG", en: "UAVG" },
    identifier: bwb("BWBR0040940"),
    validFrom: "2018-05-25",
    articles: {
      "5": [
        {
          validFrom: uavgChange,
          note: {
            nl: "Wie 12 jaar of ouder is, kan zelf toestemming intrekken en rechten gebruiken. Onder 16 geeft een ouder of voogd toestemming.",
            en: "From the age of 12 people may withdraw consent and use their rights themselves. Under 16 a parent or guardian consents.",
          },
        },
      ],
      "29": [
        {
          validFrom: uavgChange,
          note: {
            nl: "Biometrische gegevens mogen in minder gevallen worden gebruikt dan daarvoor.",
            en: "Biometric data may be used in fewer cases than before.",
          },
        },
      ],
      "33(5)": [
        {
          validFrom: uavgChange,
          isNew: true,
          note: {
            nl: "Nieuwe grond voor strafrechtelijke gegevens.",
            en: "New ground for criminal data.",
          },
        },
      ],
      "46(2)": [{ validTo: "2026-08-31", note: { nl: "Vervallen.", en: "Repealed." } }],
      "47a": [{ validFrom: uavgChange, isNew: true, note: { nl: "Nieuw artikel.", en: "New article." } }],
    },
    checked: ["identifier", "dates"],
  },
  awb: {
    label: { nl: "Algemene wet bestuursrecht", en: "General Administrative Law Act" },
    cite: { nl: "Awb", en: "Awb" },
    identifier: bwb("BWBR0005537"),
    validFrom: "1994-01-01",
    checked: ["identifier"],
  },
  gemeentewet: {
    label: { nl: "Gemeentewet", en: "Municipalities Act" },
    cite: { nl: "Gemeentewet", en: "Gemeentewet" },
    identifier: bwb("BWBR0005416"),
    validFrom: "1994-01-01",
    checked: ["identifier"],
  },
  wgr: {
    label: { nl: "Wet gemeenschappelijke regelingen", en: "Joint Regulations Act" },
    cite: { nl: "Wgr", en: "Wgr" },
    identifier: bwb("BWBR0003740"),
    validFrom: "1985-01-01",
    checked: ["identifier"],
  },
  "wmo-2015": {
    label: { nl: "Wet maatschappelijke ondersteuning 2015", en: "Social Support Act 2015" },
    cite: { nl: "Wmo 2015", en: "Wmo 2015" },
    identifier: bwb("BWBR0035362"),
    validFrom: "2015-01-01",
    checked: ["identifier"],
  },
  jeugdwet: {
    label: { nl: "Jeugdwet", en: "Youth Act" },
    cite: { nl: "Jeugdwet", en: "Jeugdwet" },
    identifier: bwb("BWBR0034925"),
    validFrom: "2015-01-01",
    checked: ["identifier"],
  },
  participatiewet: {
    label: { nl: "Participatiewet", en: "Participation Act" },
    cite: { nl: "Participatiewet", en: "Participatiewet" },
    identifier: bwb("BWBR0015703"),
    validFrom: "2015-01-01",
    checked: ["identifier"],
  },
  wgs: {
    label: { nl: "Wet gemeentelijke schuldhulpverlening", en: "Municipal Debt Assistance Act" },
    cite: { nl: "Wgs", en: "Wgs" },
    identifier: bwb("BWBR0031331"),
    validFrom: "2012-07-01",
    checked: [],
  },
  suwi: {
    label: {
      nl: "Wet structuur uitvoeringsorganisatie werk en inkomen",
      en: "Work and Income (Implementation Structure) Act",
    },
    cite: { nl: "Wet SUWI", en: "SUWI Act" },
    identifier: bwb("BWBR0013060"),
    validFrom: "2002-01-01",
    checked: ["identifier"],
  },
  inburgering: {
    label: { nl: "Wet inburgering 2021", en: "Civic Integration Act 2021" },
    cite: { nl: "Wet inburgering 2021", en: "Wet inburgering 2021" },
    identifier: bwb("BWBR0044770"),
    validFrom: "2022-01-01",
    checked: ["identifier"],
  },
  leerplichtwet: {
    label: { nl: "Leerplichtwet 1969", en: "Compulsory Education Act 1969" },
    cite: { nl: "Leerplichtwet 1969", en: "Leerplichtwet 1969" },
    identifier: bwb("BWBR0002628"),
    validFrom: "1969-08-01",
    checked: [],
  },
  wpg: {
    label: { nl: "Wet publieke gezondheid", en: "Public Health Act" },
    cite: { nl: "Wpg", en: "Wpg" },
    identifier: bwb("BWBR0024705"),
    validFrom: "2008-12-01",
    checked: ["identifier"],
  },
  wabb: {
    label: {
      nl: "Wet algemene bepalingen burgerservicenummer",
      en: "Citizen Service Number (General Provisions) Act",
    },
    cite: { nl: "Wabb", en: "Wabb" },
    identifier: bwb("BWBR0022428"),
    validFrom: "2007-11-26",
    checked: ["identifier"],
  },
  "wet-brp": {
    label: { nl: "Wet basisregistratie personen", en: "Personal Records Database Act" },
    cite: { nl: "Wet BRP", en: "BRP Act" },
    identifier: bwb("BWBR0033715"),
    validFrom: "2014-01-06",
    checked: ["identifier"],
  },
  "wet-bag": {
    label: {
      nl: "Wet basisregistratie adressen en gebouwen",
      en: "Addresses and Buildings (Base Registers) Act",
    },
    cite: { nl: "Wet BAG", en: "BAG Act" },
    identifier: bwb("BWBR0023466"),
    validFrom: "2009-07-01",
    checked: ["identifier"],
  },
  wdo: {
    label: { nl: "Wet digitale overheid", en: "Digital Government Act" },
    cite: { nl: "Wdo", en: "Wdo" },
    identifier: bwb("BWBR0048156"),
    validFrom: "2023-07-01",
    checked: ["identifier"],
  },
  paspoortwet: {
    label: { nl: "Paspoortwet", en: "Passport Act" },
    cite: { nl: "Paspoortwet", en: "Paspoortwet" },
    identifier: bwb("BWBR0005212"),
    validFrom: "1992-01-01",
    checked: ["identifier"],
  },
  kieswet: {
    label: { nl: "Kieswet", en: "Elections Act" },
    cite: { nl: "Kieswet", en: "Kieswet" },
    identifier: bwb("BWBR0004627"),
    validFrom: "1989-10-01",
    checked: ["identifier"],
  },
  "wet-op-de-lijkbezorging": {
    label: { nl: "Wet op de lijkbezorging", en: "Burial and Cremation Act" },
    cite: { nl: "Wlb", en: "Wlb" },
    identifier: bwb("BWBR0005009"),
    validFrom: "1991-07-01",
    checked: ["identifier"],
  },
  "archiefwet-1995": {
    // A new Archiefwet is being prepared. When it takes effect, end this one in `waarom.json` (`laws`) and add the new one.
    label: { nl: "Archiefwet 1995", en: "Public Records Act 1995" },
    cite: { nl: "Archiefwet 1995", en: "Archiefwet 1995" },
    identifier: bwb("BWBR0007376"),
    validFrom: "1996-01-01",
    checked: ["identifier"],
  },
  woo: {
    label: { nl: "Wet open overheid", en: "Open Government Act" },
    cite: { nl: "Woo", en: "Woo" },
    identifier: bwb("BWBR0045754"),
    validFrom: "2022-05-01",
    checked: ["identifier"],
  },
  wvw: {
    label: { nl: "Wegenverkeerswet 1994", en: "Road Traffic Act 1994" },
    cite: { nl: "WVW 1994", en: "WVW 1994" },
    identifier: bwb("BWBR0006622"),
    validFrom: "1995-01-01",
    checked: ["identifier"],
  },
  omgevingswet: {
    label: { nl: "Omgevingswet", en: "Environment and Planning Act" },
    cite: { nl: "Omgevingswet", en: "Omgevingswet" },
    identifier: bwb("BWBR0037885"),
    validFrom: "2024-01-01",
    checked: ["identifier"],
  },
  alcoholwet: {
    label: { nl: "Alcoholwet", en: "Alcohol Act" },
    cite: { nl: "Alcoholwet", en: "Alcoholwet" },
    identifier: bwb("BWBR0002458"),
    validFrom: "2021-07-01",
    checked: ["identifier"],
  },
  bibob: {
    label: {
      nl: "Wet bevordering integriteitsbeoordelingen door het openbaar bestuur",
      en: "Public Administration (Probity Screening) Act",
    },
    cite: { nl: "Wet Bibob", en: "Bibob Act" },
    identifier: bwb("BWBR0013798"),
    validFrom: "2003-06-01",
    checked: ["identifier"],
  },
  woningwet: {
    label: { nl: "Woningwet", en: "Housing Act" },
    cite: { nl: "Woningwet", en: "Woningwet" },
    identifier: bwb("BWBR0005181"),
    validFrom: "1992-01-01",
    checked: ["identifier"],
  },
  huisvestingswet: {
    label: { nl: "Huisvestingswet 2014", en: "Housing Allocation Act 2014" },
    cite: { nl: "Huisvestingswet 2014", en: "Huisvestingswet 2014" },
    identifier: bwb("BWBR0035303"),
    validFrom: "2015-01-01",
    checked: ["identifier"],
  },
  "bw-1": {
    label: { nl: "Burgerlijk Wetboek Boek 1", en: "Civil Code, Book 1" },
    cite: { nl: "BW Boek 1", en: "Civil Code, Book 1" },
    identifier: bwb("BWBR0002656"),
    validFrom: "1970-01-01",
    checked: ["identifier"],
  },
  "bw-7": {
    label: { nl: "Burgerlijk Wetboek Boek 7", en: "Civil Code, Book 7" },
    cite: { nl: "BW Boek 7", en: "Civil Code, Book 7" },
    identifier: bwb("BWBR0005290"),
    validFrom: "1992-01-01",
    checked: ["identifier"],
  },
  telecommunicatiewet: {
    label: { nl: "Telecommunicatiewet", en: "Telecommunications Act" },
    cite: { nl: "Tw", en: "Tw" },
    identifier: bwb("BWBR0009950"),
    validFrom: "1998-12-15",
    checked: ["identifier"],
  },
  awir: {
    label: {
      nl: "Algemene wet inkomensafhankelijke regelingen",
      en: "General Act on Income-Related Schemes",
    },
    cite: { nl: "Awir", en: "Awir" },
    identifier: bwb("BWBR0018472"),
    validFrom: "2005-09-01",
    checked: ["identifier"],
  },
  awr: {
    label: { nl: "Algemene wet inzake rijksbelastingen", en: "State Taxes Act" },
    cite: { nl: "AWR", en: "AWR" },
    identifier: bwb("BWBR0002320"),
    validFrom: "1959-07-01",
    checked: ["identifier"],
  },
  "invorderingswet-1990": {
    label: { nl: "Invorderingswet 1990", en: "Tax Collection Act 1990" },
    cite: { nl: "Invorderingswet 1990", en: "Invorderingswet 1990" },
    identifier: bwb("BWBR0004770"),
    validFrom: "1990-06-01",
    checked: ["identifier"],
  },
  "wet-woz": {
    label: { nl: "Wet waardering onroerende zaken", en: "Valuation of Immovable Property Act" },
    cite: { nl: "Wet WOZ", en: "WOZ Act" },
    identifier: bwb("BWBR0007119"),
    validFrom: "1995-01-01",
    checked: ["identifier"],
  },
} as const satisfies Readonly<Record<string, LawTerm>>;

export type LawId = keyof typeof laws;
