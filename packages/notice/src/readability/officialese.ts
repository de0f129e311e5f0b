import type { BuiltInLanguage } from "@waarom/model";

/** A word that only officials write, and what anybody would say. */
export interface Officialese {
  /** Small letters; matched as whole words. */
  readonly words: string;
  readonly instead: string;
}

function table(text: string): readonly Officialese[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [words = "", instead = ""] = line.split("=").map((part) => part.trim());
      return { words, instead };
    });
}

/** Officialese with its plain words, per language. */
export const officialese: Readonly<Record<BuiltInLanguage, readonly Officialese[]>> = {
  nl: table(`
aangaande = over
aangezien = omdat
abusievelijk = per ongeluk
adequaat = goed
alvorens = voordat
bewerkstelligen = ervoor zorgen
bij het ontbreken van = zonder
conform = volgens
desalniettemin = toch
desgewenst = als u dat wilt
dient te = moet
dienen te = moeten
dientengevolge = daardoor
derhalve = daarom
doch = maar
een en ander = dit
geschiedt = gebeurt
geschieden = gebeuren
gelieve = wilt u
hieromtrent = hierover
ingevolge = volgens
in het kader van = voor
indien = als
inzake = over
krachtens = volgens
met betrekking tot = over
met inachtneming van = volgens
middels = met
mits = als
nadere = meer
niettemin = toch
nopens = over
omtrent = over
onderhavige = deze
onverwijld = meteen
op grond van = volgens
op basis van = door
reeds = al
schriftelijk kenbaar maken = schrijven
te allen tijde = altijd
teneinde = om
ten aanzien van = over
ten behoeve van = voor
ten gevolge van = door
tengevolge van = door
ter zake = over
ter inzage = om te lezen
tevens = ook
thans = nu
tot op heden = tot nu
uit hoofde van = door
verschaffen = geven
verstrekken = geven
voornoemde = deze
voorts = ook
vooralsnog = voorlopig
wederom = weer
woonachtig = wonend
zorgdragen voor = zorgen voor
zulks = dit
`),
  en: table(`
aforementioned = this
ascertain = find out
commence = start
comply with = follow
endeavour = try
ensure compliance with = follow
for the purpose of = to
forthwith = at once
furnish = give
hereby = now
hereinafter = from here on
herewith = with this
in accordance with = under
in order to = to
in respect of = about
in the event that = if
in relation to = about
inter alia = among others
notwithstanding = despite
prior to = before
pursuant to = under
shall = must
subsequent to = after
terminate = end
thereof = of it
therein = in it
utilise = use
with regard to = about
with respect to = about
whilst = while
`),
};

/** Words that make a statement of purpose, recipient or retention say nothing. "U kunt …" is good Dutch and no hit. */
export const vagueWords: Readonly<Record<BuiltInLanguage, readonly string[]>> = {
  nl: [
    "eventueel",
    "mogelijk",
    "mogelijkerwijs",
    "zo nodig",
    "indien nodig",
    "kunnen we",
    "kan worden",
    "kunnen worden",
    "onder andere",
    "en dergelijke",
    "enzovoort",
    "derden",
    "partners",
    "zo lang als nodig",
    "niet langer dan noodzakelijk",
  ],
  en: [
    "possibly",
    "may be",
    "might",
    "where necessary",
    "if necessary",
    "as appropriate",
    "among others",
    "and so on",
    "third parties",
    "partners",
    "as long as necessary",
    "no longer than necessary",
  ],
};

/** Abbreviations that residents know. An organisation adds its own in the register (`glossary`). */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  "BSN DigiD RDW KvK KVK BTW IBAN AOW WW PDF APP SMS TV EU NL ID CV PC URL OV GGD UWV SVB DUO CBS IND COA HTML EUR QR PIN VOG UTC TIP BV NV ANBI WOZ OK FAQ".split(
    " ",
  ),
);
