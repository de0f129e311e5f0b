import type { BuiltInText, Layer, Reader } from "@waarom/model";

/** Where an item must be said: at the field, in a layer of the notice, or only in the records. */
export type Placement = "field" | Layer | "record";

export interface ChecklistItem {
  /** What the law asks to be told. */
  readonly label: BuiltInText;
  /** When it must be told. */
  readonly when: BuiltInText;
  /** The articles, as shown. */
  readonly reference: BuiltInText;
  readonly placement: readonly Placement[];
  /** Who can mend what is missing. */
  readonly decides: Reader;
}

type InBoth = readonly [nl: string, en: string];

function item(
  nl: string,
  en: string,
  when: InBoth,
  reference: InBoth,
  placement: readonly Placement[],
  decides: Reader = "officer",
): ChecklistItem {
  return {
    label: { nl, en },
    when: { nl: when[0], en: when[1] },
    reference: { nl: reference[0], en: reference[1] },
    placement,
    decides,
  };
}

/** What must be told under Arts. 13 and 14 GDPR, item by item (see `docs/notices.md`). */
export const checklistItems = {
  "ctl.identity": item(
    "wie verantwoordelijk is",
    "who is the controller",
    ["altijd", "always"],
    ["AVG 13.1a, 14.1a", "GDPR 13(1)(a), 14(1)(a)"],
    ["short"],
  ),
  "ctl.joint": item(
    "met wie samen",
    "with whom jointly",
    ["bij gezamenlijke verantwoordelijkheid", "with joint control"],
    ["AVG 26.2", "GDPR 26(2)"],
    ["summary"],
  ),
  "dpo.contact": item(
    "de functionaris gegevensbescherming",
    "the data protection officer",
    [
      "altijd bij een overheid, elders als er een is",
      "always for a public body, elsewhere where there is one",
    ],
    ["AVG 13.1b, 37.7", "GDPR 13(1)(b), 37(7)"],
    ["summary"],
  ),
  purpose: item(
    "waarvoor",
    "what for",
    ["altijd", "always"],
    ["AVG 13.1c, 5.1b", "GDPR 13(1)(c), 5(1)(b)"],
    ["field", "short"],
    "owner",
  ),
  basis: item(
    "op welke grondslag",
    "on which legal basis",
    ["altijd, per doel", "always, per purpose"],
    ["AVG 13.1c, 6.1", "GDPR 13(1)(c), 6(1)"],
    ["short", "summary"],
  ),
  "basis.law": item(
    "in welke wet dat staat",
    "in which law this is laid down",
    ["bij een wettelijke verplichting of publieke taak", "with a legal obligation or a public task"],
    ["AVG 6.3", "GDPR 6(3)"],
    ["legal"],
  ),
  interest: item(
    "het gerechtvaardigde belang",
    "the legitimate interest",
    ["bij een gerechtvaardigd belang", "with a legitimate interest"],
    ["AVG 13.1d, 14.2b", "GDPR 13(1)(d), 14(2)(b)"],
    ["summary"],
  ),
  recipients: item(
    "wie de gegevens krijgt",
    "who receives the data",
    [
      "als iemand anders de gegevens krijgt, ook een verwerker",
      "where anybody else receives the data, processors too",
    ],
    ["AVG 13.1e, 14.1e", "GDPR 13(1)(e), 14(1)(e)"],
    ["summary"],
  ),
  transfer: item(
    "doorgifte buiten de EER",
    "transfers outside the EEA",
    ["altijd; anders staat er dat het niet gebeurt", "always; else it says that there are none"],
    ["AVG 13.1f, 44-49", "GDPR 13(1)(f), 44–49"],
    ["summary"],
  ),
  retention: item(
    "hoe lang",
    "how long",
    ["altijd, per doel en uitkomst", "always, per purpose and outcome"],
    ["AVG 13.2a, 14.2a", "GDPR 13(2)(a), 14(2)(a)"],
    ["summary"],
    "owner",
  ),
  "r.access": item(
    "recht op inzage",
    "right of access",
    ["altijd", "always"],
    ["AVG 13.2b, 15", "GDPR 13(2)(b), 15"],
    ["short", "summary"],
  ),
  "r.rectify": item(
    "recht op verbetering",
    "right to rectification",
    ["altijd", "always"],
    ["AVG 13.2b, 16", "GDPR 13(2)(b), 16"],
    ["short", "summary"],
  ),
  "r.erase": item(
    "recht op wissen",
    "right to erasure",
    [
      "altijd; beperkt bij een wettelijke verplichting of publieke taak",
      "always; limited with a legal obligation or a public task",
    ],
    ["AVG 13.2b, 17", "GDPR 13(2)(b), 17"],
    ["summary"],
  ),
  "r.restrict": item(
    "recht op beperking",
    "right to restriction",
    ["altijd", "always"],
    ["AVG 13.2b, 18", "GDPR 13(2)(b), 18"],
    ["short", "summary"],
  ),
  "r.object": item(
    "recht van bezwaar tegen het gebruik",
    "right to object to the use",
    ["bij een publieke taak of gerechtvaardigd belang", "with a public task or a legitimate interest"],
    ["AVG 21.1, 21.4", "GDPR 21(1), 21(4)"],
    ["short"],
  ),
  "r.portability": item(
    "recht om gegevens mee te nemen",
    "right to data portability",
    ["bij toestemming of een overeenkomst", "with consent or a contract"],
    ["AVG 13.2b, 20", "GDPR 13(2)(b), 20"],
    ["summary"],
  ),
  "r.withdraw": item(
    "toestemming intrekken",
    "withdrawing consent",
    ["bij toestemming", "with consent"],
    ["AVG 13.2c, 7.3", "GDPR 13(2)(c), 7(3)"],
    ["short"],
  ),
  "r.complain": item(
    "klacht bij de toezichthouder",
    "complaint to the supervisory authority",
    ["altijd", "always"],
    ["AVG 13.2d, 77", "GDPR 13(2)(d), 77"],
    ["short", "summary"],
  ),
  "r.awb": item(
    "bezwaar tegen ons besluit over een verzoek",
    "objection against our decision on a request",
    ["bij een overheid", "for a public body"],
    ["UAVG 34", "Dutch GDPR Implementation Act (UAVG) 34"],
    ["summary"],
  ),
  "r.term": item(
    "hoe en wanneer antwoord op een verzoek",
    "how to ask, and when the answer comes",
    ["altijd", "always"],
    ["AVG 12.2, 12.3", "GDPR 12(2), 12(3)"],
    ["summary"],
  ),
  provision: item(
    "of antwoorden moet, en wat er anders gebeurt",
    "whether to answer, and what happens if not",
    ["als een formulier de gegevens vraagt", "where a form asks for the data"],
    ["AVG 13.2e", "GDPR 13(2)(e)"],
    ["short"],
    "owner",
  ),
  adm: item(
    "besluiten door een computer",
    "automated decisions",
    ["als een computer besluit", "where a computer decides"],
    ["AVG 13.2f, 22; UAVG 40", "GDPR 13(2)(f), 22; UAVG 40"],
    ["short"],
    "owner",
  ),
  newpurpose: item(
    "gebruik voor een nieuw doel",
    "use for a new purpose",
    ["bij gebruik voor een ander doel dan eerst", "with use for another purpose than at first"],
    ["AVG 13.3, 14.4", "GDPR 13(3), 14(4)"],
    ["summary"],
    "owner",
  ),
  categories: item(
    "welke gegevens van anderen komen",
    "which data comes from others",
    ["als gegevens van een ander komen", "where data comes from others"],
    ["AVG 14.1d", "GDPR 14(1)(d)"],
    ["summary"],
  ),
  source: item(
    "waar die gegevens vandaan komen",
    "where that data comes from",
    [
      "als gegevens van een ander komen of vooraf zijn ingevuld",
      "where data comes from others or are prefilled",
    ],
    ["AVG 14.2f", "GDPR 14(2)(f)"],
    ["summary"],
  ),
  timing14: item(
    "wanneer we mensen inlichten over gegevens van anderen",
    "when people are told about data from others",
    ["als gegevens van een ander komen", "where data comes from others"],
    ["AVG 14.3, 14.5", "GDPR 14(3), 14(5)"],
    ["record"],
  ),
  art9: item(
    "grond voor bijzondere gegevens",
    "ground for special-category data",
    ["als een formulier bijzondere gegevens vraagt", "where a form asks for special-category data"],
    ["AVG 9.2; UAVG 22-30", "GDPR 9(2); UAVG 22–30"],
    ["summary"],
  ),
  art10: item(
    "grond voor strafrechtelijke gegevens",
    "ground for criminal data",
    ["als een formulier strafrechtelijke gegevens vraagt", "where a form asks for criminal data"],
    ["AVG 10; UAVG 31-33", "GDPR 10; UAVG 31–33"],
    ["summary"],
  ),
  bsn: item(
    "waarom het BSN mag",
    "why the citizen service number is allowed",
    ["als een formulier het BSN vraagt", "where a form asks for the citizen service number"],
    ["AVG 87; UAVG 46; Wabb 10", "GDPR 87; UAVG 46; Wabb 10"],
    ["field"],
  ),
  minors: item(
    "toestemming voor kinderen onder 16",
    "consent for children under 16",
    ["bij toestemming van kinderen", "with consent of children"],
    ["AVG 8; UAVG 5", "GDPR 8; UAVG 5"],
    ["short"],
  ),
  icons: item(
    "iconen die een computer kan lezen",
    "machine-readable icons",
    ["vrij; alleen als er iconen zijn", "optional; only where there are icons"],
    ["AVG 12.7", "GDPR 12(7)"],
    [],
    "developer",
  ),
} as const satisfies Readonly<Record<string, ChecklistItem>>;

export type ItemId = keyof typeof checklistItems;
