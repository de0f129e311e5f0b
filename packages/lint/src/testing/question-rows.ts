import type { Row } from "./small-project.js";

const bsn = { "$field/format": "nl-bsn", "$why/category": "bsn" };
const health = { "$why/category": "health" };

/** Questions that are not finished, or not right, each with all that is found in them. */
export const questionRows: readonly Row[] = [
  ["nothing is changed", {}],
  ["the question says nothing", { $why: undefined }, "purpose/missing missing"],
  ["the question says nothing in its words", { $why: {} }, "purpose/missing missing"],
  ["no purpose", { "$why/purpose": undefined }, "purpose/missing missing"],
  ["no legal basis", { "$why/legalBasis": undefined }, "basis/missing missing"],
  ["no provision", { "$why/provision": undefined }, "provision/missing class"],
  ["no category", { "$why/category": undefined }],
  [
    "a purpose that is not registered",
    { "$why/purpose": "vergunning/onbekend" },
    "purpose/unregistered unknown",
  ],
  [
    "a purpose of an activity that is not registered",
    { "$why/purpose": "anders/beoordelen" },
    "purpose/unregistered unknown",
  ],
  [
    "a basis that the register does not give",
    { "$why/legalBasis": "contract" },
    "basis/unregistered unknown",
  ],
  [
    "voluntary, but required",
    { "$why/provision": "voluntary" },
    "provision/contradicts-required voluntary-required",
  ],
  [
    "needed, but not required",
    { "$form/required": undefined },
    "provision/contradicts-required needed-optional",
  ],
  ["voluntary and not required", { "$form/required": undefined, "$why/provision": "voluntary" }],
  ["statutory and required", { "$why/provision": "statutory" }],
  ["no consequence", { "$purpose/consequence": undefined }, "provision/missing consequence"],
  [
    "no consequence, but one at the question",
    { "$purpose/consequence": undefined, "$why/consequence": { nl: "Dan kunnen we niet beslissen." } },
  ],
  [
    "no consequence, and nothing required",
    { "$purpose/consequence": undefined, "$form/required": undefined, "$why/provision": "voluntary" },
  ],
  ["an empty consequence", { "$purpose/consequence": { nl: " " } }, "provision/missing consequence"],
  ["a BSN", bsn, "bsn/unverified unverified"],
  ["a BSN by its format alone", { "$field/format": "nl-bsn" }, "bsn/unverified unverified"],
  ["a BSN from DigiD", { ...bsn, "$why/source": "brp" }],
  [
    "a BSN that is checked",
    {
      ...bsn,
      "$activity/obtained": [{ category: "bsn", source: "brp", purpose: "beoordelen", use: "check" }],
    },
  ],
  [
    "a BSN beside something else that is checked",
    {
      ...bsn,
      "$activity/obtained": [{ category: "name", source: "brp", purpose: "beoordelen", use: "check" }],
    },
    "bsn/unverified unverified",
  ],
  ["a BSN without a purpose", { ...bsn, "$why/purpose": undefined }, "purpose/missing missing"],
  [
    "a BSN without a basis",
    { ...bsn, "$why/legalBasis": undefined },
    "basis/missing missing",
    "bsn/unverified unverified",
  ],
  [
    "a BSN for a purpose that is not registered",
    { ...bsn, "$why/purpose": "vergunning/onbekend" },
    "bsn/unverified unverified",
    "purpose/unregistered unknown",
  ],
  [
    "a BSN for a task without a law",
    { ...bsn, "$purpose/legalBases": { "public-task": {} } },
    "basis/no-law missing",
    "bsn/no-task no-law",
    "bsn/unverified unverified",
  ],
  [
    "a BSN for a task that the register does not give",
    { ...bsn, "$why/legalBasis": "legal-obligation" },
    "basis/unregistered unknown",
    "bsn/unverified unverified",
  ],
  [
    "a BSN that a company asks",
    { ...bsn, "$register/organisation/kind": "company" },
    "bsn/no-task no-law",
    "bsn/unverified unverified",
  ],
  [
    "a BSN that a company asks by law",
    {
      ...bsn,
      "$register/organisation/kind": "company",
      "$why/bsnBasis": { law: "awr", article: "47b" },
      "$why/source": "brp",
    },
  ],
  ["health without a ground", health, "special/no-ground missing"],
  ["health without a purpose", { ...health, "$why/purpose": undefined }, "purpose/missing missing"],
  [
    "health with a ground that needs a law",
    { ...health, "$why/specialGround": { ground: "art9-b" } },
    "special/no-ground no-law",
  ],
  [
    "health with ground and law",
    { ...health, "$why/specialGround": { ground: "art9-b", law: { law: "uavg", article: "30(1)(a)" } } },
  ],
  [
    "health with ground and a text",
    { ...health, "$why/specialGround": { ground: "art9-h", law: { text: "Wmo" } } },
  ],
  ["health with a ground that needs no law", { ...health, "$why/specialGround": { ground: "art9-c" } }],
  [
    "health by explicit consent, for a task",
    { ...health, "$why/specialGround": { ground: "art9-a" } },
    "basis/consent-public-task special",
  ],
  [
    "health, and nothing about a DPIA",
    { ...health, "$why/specialGround": { ground: "art9-c" }, "$activity/dpia": undefined },
    "dpia/missing missing",
  ],
  [
    "health, and a DPIA without a reason",
    { ...health, "$why/specialGround": { ground: "art9-c" }, "$activity/dpia": { needed: false } },
    "dpia/missing reason",
  ],
  [
    "a DPIA that is needed, without its reference",
    { "$activity/dpia": { needed: true } },
    "dpia/missing reference",
  ],
  ["a DPIA that is needed, with its reference", { "$activity/dpia": { needed: true, reference: "DPIA-1" } }],
  ["nothing about a DPIA, and nothing sensitive", { "$activity/dpia": undefined }],
  ["convictions without a ground", { "$why/category": "criminal" }, "criminal/no-ground missing"],
  [
    "convictions without a purpose",
    { "$why/category": "criminal", "$why/purpose": undefined },
    "purpose/missing missing",
  ],
  [
    "convictions with a ground",
    { "$why/category": "criminal", "$why/criminalGround": { law: "uavg", article: "32(d)" } },
  ],
  [
    "convictions with a ground in words",
    { "$why/category": "criminal", "$why/criminalGround": { text: "Wet Bibob, artikel 30" } },
  ],
  ["an illness in the label", { "$field/title": "Welke ziekte hebt u?" }, "special/undeclared undeclared"],
  [
    "an illness in the label, declared",
    { "$field/title": "Welke ziekte hebt u?", ...health, "$why/specialGround": { ground: "art9-c" } },
  ],
  [
    "an illness in the label, without a purpose",
    { "$field/title": "Welke ziekte hebt u?", $why: undefined },
    "purpose/missing missing",
    "special/undeclared undeclared",
  ],
  ["about the partner", { "$why/subject": "partner" }, "subject/others-uninformed field"],
  ["about the partner, who is told", { "$why/subject": "partner", "$why/informBy": "within-month" }],
  ["about the partner, from a source that tells", { "$why/subject": "partner", "$why/source": "brp" }],
  [
    "about the partner, from a source that does not tell",
    { "$why/subject": "partner", "$why/source": "brp", "$register/sources/brp/informBy": undefined },
    "subject/others-uninformed field",
  ],
  [
    "about the partner, from a source with an exemption",
    {
      "$why/subject": "partner",
      "$why/source": "brp",
      "$register/sources/brp/informBy": undefined,
      "$register/sources/brp/exemption": { nl: "Artikel 14, lid 5." },
    },
  ],
  [
    "about the partner, from a source that is not registered",
    { "$why/subject": "partner", "$why/source": "onbekend" },
    "link/unknown-reference source",
    "subject/others-uninformed field",
  ],
  ["about a child", { "$why/subject": "child" }],
  [
    "about the partner, without a purpose",
    { "$why/subject": "partner", "$why/purpose": undefined },
    "purpose/missing missing",
  ],
  [
    "about the partner, who is looked up with a source that tells",
    {
      "$why/subject": "partner",
      "$activity/obtained": [{ category: "name", source: "brp", purpose: "beoordelen", subject: "partner" }],
    },
  ],
  [
    "about the partner, while a child is looked up",
    {
      "$why/subject": "partner",
      "$activity/obtained": [{ category: "name", source: "brp", purpose: "beoordelen", subject: "child" }],
    },
    "subject/others-uninformed field",
  ],
  [
    "looked up about a housemate with a source that does not tell",
    {
      "$activity/obtained": [
        { category: "name", source: "brp", purpose: "beoordelen", subject: "housemate" },
      ],
      "$register/sources/brp/informBy": undefined,
    },
    "subject/others-uninformed obtained",
  ],
  [
    "asks what is fetched",
    {
      "$activity/obtained": [
        { category: "case-details", source: "brp", purpose: "beoordelen", use: "fetch" },
      ],
    },
    "minimisation/known-already known",
  ],
  [
    "asks what is checked",
    {
      "$activity/obtained": [
        { category: "case-details", source: "brp", purpose: "beoordelen", use: "check" },
      ],
    },
  ],
  [
    "asks what is fetched about somebody else",
    {
      "$activity/obtained": [
        { category: "case-details", source: "brp", purpose: "beoordelen", use: "fetch", subject: "child" },
      ],
    },
  ],
  [
    "asks something else than is fetched",
    { "$activity/obtained": [{ category: "name", source: "brp", purpose: "beoordelen", use: "fetch" }] },
  ],
  [
    "asks what is fetched, prefilled",
    {
      "$why/source": "brp",
      "$activity/obtained": [
        { category: "case-details", source: "brp", purpose: "beoordelen", use: "fetch" },
      ],
    },
  ],
  [
    "asks without a category while something is fetched",
    {
      "$why/category": undefined,
      "$activity/obtained": [
        { category: "case-details", source: "brp", purpose: "beoordelen", use: "fetch" },
      ],
    },
  ],
  ["read-only without a source", { "$field/readOnly": true }, "source/missing prefilled"],
  ["read-only with a source", { "$field/readOnly": true, "$why/source": "brp" }],
  ["read-only is false", { "$field/readOnly": false }],
  ["read-only and undeclared", { "$field/readOnly": true, $why: undefined }, "purpose/missing missing"],
  ["a large box without guidance", { "$field/maxLength": 300 }, "minimisation/free-text no-guidance"],
  ["a box that is nearly large", { "$field/maxLength": 299 }],
  [
    "a large box that says what to leave out",
    { "$field/maxLength": 500, "$field/description": "Schrijf geen namen op." },
  ],
  ["a large box with a pattern", { "$field/maxLength": 500, "$field/pattern": "^[A-Z]+$" }],
  ["a box without a limit", { "$field/maxLength": undefined }],
  ["an open object", { "$form/unevaluatedProperties": undefined }, "form/open-object open-object"],
  ["an open value", { "$field/type": undefined }, "form/open-value open-value"],
  ["a dangerous pattern", { "$field/pattern": "^(a+)+$" }, "form/unsafe-pattern backtracking"],
];
