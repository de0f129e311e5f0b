import { describe, expect, it } from "vitest";
import { syllables } from "./measures.js";

/** Hand-checked: each word with its syllables, as one says it. */
const dutch = `
aanvraag aan-vraag|aanvragen aan-vra-gen|adres a-dres|afspraak af-spraak|algemeen al-ge-meen|antwoord ant-woord|archief ar-chief
auto au-to|auto's au-to's|balie ba-lie|bank bank|basisregistratie ba-sis-re-gi-stra-tie|bedrijf be-drijf|beeld beeld|beëindigen be-ein-di-gen
begrijpen be-grij-pen|belang be-lang|beleid be-leid|bellen bel-len|beperken be-per-ken|beroep be-roep|beslissen be-slis-sen|besluit be-sluit
beveiligen be-vei-li-gen|bewaren be-wa-ren|bewaartermijn be-waar-ter-mijn|bewijs be-wijs|bezwaar be-zwaar|bijvoorbeeld bij-voor-beeld|bijzonder bij-zon-der
brief brief|buurt buurt|burger bur-ger|burgemeester bur-ge-mees-ter|burgerservicenummer bur-ger-ser-vice-num-mer|cliënt cli-ent|cliënten cli-en-ten
college col-le-ge|computer com-pu-ter|contact con-tact|controle con-tro-le|correctie cor-rec-tie|datum da-tum|delen de-len|dienst dienst|dienstverlening dienst-ver-le-ning
document do-cu-ment|doel doel|doelen doe-len|doorgeven door-ge-ven|duidelijk dui-de-lijk|eerlijk eer-lijk|eeuw eeuw|eigen ei-gen|eigenaar ei-ge-naar
e-mail e-mail|e-mailadres e-mail-a-dres|Europese eu-ro-pe-se|familie fa-mi-lie|formulier for-mu-lier|foto fo-to|foto's fo-to's|functionaris func-ti-o-na-ris
gebruik ge-bruik|gegevens ge-ge-vens|geheim ge-heim|geïnformeerd ge-in-for-meerd|gemeente ge-meen-te|gemeenten ge-meen-ten|gezin ge-zin|gezondheid ge-zond-heid
goedkeuring goed-keu-ring|grondslag grond-slag|huis huis|huishouden huis-hou-den|hulp hulp|idee i-dee|ideeën i-dee-en|inkomen in-ko-men|informatie in-for-ma-tie
inwoner in-wo-ner|inwoners in-wo-ners|inzage in-za-ge|jaar jaar|jongere jon-ge-re|kenteken ken-te-ken|keuze keu-ze|kind kind|kinderen kin-de-ren|klacht klacht
leeftijd leef-tijd|lezen le-zen|link link|lijst lijst|maand maand|maanden maan-den|mailen mai-len|medewerker me-de-wer-ker|meedoen mee-doen|meenemen mee-ne-men
mogen mo-gen|moeilijk moei-lijk|mooie mooi-e|naam naam|nieuw nieuw|nieuwsbrief nieuws-brief|noodzakelijk nood-za-ke-lijk|nummer num-mer|omdat om-dat
onderzoek on-der-zoek|ontvangen ont-van-gen|ontvanger ont-van-ger|oorlog oor-log|open o-pen|openbaar o-pen-baar|opslaan op-slaan|organisatie or-ga-ni-sa-tie
ouder ou-der|over o-ver|overeenkomst o-ver-een-komst|parkeervergunning par-keer-ver-gun-ning|parkeren par-ke-ren|partner part-ner|persoon per-soon
persoonsgegevens per-soons-ge-ge-vens|postcode post-co-de|privacy pri-va-cy|privacyverklaring pri-va-cy-ver-kla-ring|procedure pro-ce-du-re|proces pro-ces
radio ra-di-o|recht recht|rechten rech-ten|reden re-den|regel re-gel|register re-gis-ter|regering re-ge-ring|samen sa-men|samenvatting sa-men-vat-ting
school school|schriftelijk schrif-te-lijk|situatie si-tu-a-tie|sociaal so-ci-aal|sociale so-ci-a-le|software soft-ware|straat straat|taak taak|telefoon te-le-foon
telefoonnummer te-le-foon-num-mer|termijn ter-mijn|toestemming toe-stem-ming|toezichthouder toe-zicht-hou-der|twijfel twij-fel|uitleg uit-leg|uitnodiging uit-no-di-ging
uur uur|veilig vei-lig|veiligheid vei-lig-heid|verantwoordelijk ver-ant-woor-de-lijk|verbeteren ver-be-te-ren|verblijf ver-blijf|verdriet ver-driet|vereniging ver-e-ni-ging
vergunning ver-gun-ning|verklaring ver-kla-ring|vernietigen ver-nie-ti-gen|verplicht ver-plicht|vertellen ver-tel-len|verwerken ver-wer-ken|verwerking ver-wer-king
video vi-de-o|vraag vraag|vragen vra-gen|vrijwillig vrij-wil-lig|waarom waar-om|website web-site|weigeren wei-ge-ren|werk werk|wethouder wet-hou-der|wijk wijk
wissen wis-sen|woning wo-ning|woningcorporatie wo-ning-cor-po-ra-tie|zaak zaak|ziekte ziek-te|zoals zo-als|zoeken zoe-ken|zorg zorg|zorgvuldig zorg-vul-dig
BSN x|RDW x|NAVO na-vo|één een|wéér weer|café ca-fe|2026 x|drie drie|geen geen|keer keer|sneeuw sneeuw|uw uw|uwe u-we|duwen du-wen|vrouw vrouw|trouwen trou-wen
kwaliteit kwa-li-teit|actueel ac-tu-eel|individueel in-di-vi-du-eel|financieel fi-nan-ci-eel|officieel of-fi-ci-eel|januari ja-nu-a-ri|februari fe-bru-a-ri
`;

const english = `
about a-bout|access ac-cess|account ac-count|address ad-dress|agency a-gen-cy|agreement a-gree-ment|allowed al-lowed|always al-ways|answer an-swer|answers an-swers
appeal ap-peal|application ap-pli-ca-tion|apply ap-ply|archive ar-chive|asked asked|authority au-tho-ri-ty|basis ba-sis|because be-cause|behalf be-half|being be-ing
business busi-ness|called called|change change|changes chan-ges|child child|children chil-dren|citizen ci-ti-zen|collect col-lect|complain com-plain|complaint com-plaint
computer com-pu-ter|consent con-sent|contact con-tact|contract con-tract|controller con-trol-ler|correct cor-rect|council coun-cil|data da-ta|decide de-cide|decided de-ci-ded
decision de-ci-sion|delete de-lete|department de-part-ment|destroy de-stroy|details de-tails|document do-cu-ment|email e-mail|employee em-ploy-ee|erase e-rase|every ev-ry
example ex-am-ple|family fa-mi-ly|fill fill|form form|free free|future fu-ture|give give|health health|help help|home home|house house|household house-hold|idea i-de-a|income in-come
information in-for-ma-tion|interest in-te-rest|law law|legal le-gal|letter let-ter|licence li-cence|little lit-tle|make make|member mem-ber|message mes-sage|municipal mu-ni-ci-pal
municipality mu-ni-ci-pa-li-ty|name name|needed nee-ded|neighbour neigh-bour|notice no-tice|number num-ber|object ob-ject|office of-fice|parking par-king|people peo-ple
period pe-ri-od|permit per-mit|person per-son|personal per-so-nal|plate plate|police po-lice|privacy pri-va-cy|public pub-lic|purpose pur-pose|question ques-tion
reason rea-son|receive re-ceive|received re-ceived|register re-gis-ter|require re-quire|resident re-si-dent|restrict re-strict|retention re-ten-tion|right right|rules rules
safe safe|sentence sen-tence|service ser-vice|share share|simple sim-ple|statement state-ment|street street|table ta-ble|take take|telephone te-le-phone|time time|times times
understand un-der-stand|used used|uses u-ses|vehicle ve-hi-cle|website web-site|whether whe-ther|withdraw with-draw|withdrawal with-draw-al|years years
`;

function words(list: string): readonly (readonly [word: string, count: number])[] {
  return list
    .trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [word = "", parts = ""] = entry.trim().split(" ");
      return [word, parts.split("-").length];
    });
}

describe("syllables", () => {
  it.each([
    ["nl", dutch, 150],
    ["en", english, 80],
  ] as const)("of %s words are as one says them", (language, list, atLeast) => {
    const checked = words(list);
    expect(new Set(checked.map(([word]) => word)).size).toBeGreaterThanOrEqual(atLeast);
    expect(checked.map(([word]) => `${word} ${syllables(word, language)}`)).toEqual(
      checked.map(([word, count]) => `${word} ${count}`),
    );
  });

  it("are at least one", () => {
    for (const word of ["", "-", "b", "'s", "…", "1"])
      expect(syllables(word, "nl")).toBeGreaterThanOrEqual(1);
    for (const word of ["", "-", "b", "'s", "the", "1"])
      expect(syllables(word, "en")).toBeGreaterThanOrEqual(1);
  });
});
