import type { BuiltInLanguage } from "@waarom/model";

const nl = {
  preview: "Voorbeeld",
  skip: "Naar de inhoud",
  forms: "Formulieren",
  findings: "Bevindingen",
  language: "Taal",
  languageName: { nl: "Nederlands", en: "English" },
  footer: "Dit draait alleen op deze computer. Wat u invult, wordt niet bewaard en nergens heen gestuurd.",
  reload: "Sla een bestand op, en deze pagina laat het meteen zien.",
  openForm: "Formulier",
  openNotice: "Alles over uw gegevens",
  noForms: "Dit project heeft nog geen formulieren. Zet er een in de map forms: forms/<id>.form.json",
  inOrder: "In orde",
  errors: (count: number) => (count === 1 ? "1 fout" : `${count} fouten`),
  warnings: (count: number) => (count === 1 ? "1 waarschuwing" : `${count} waarschuwingen`),
  hints: (count: number) => (count === 1 ? "1 tip" : `${count} tips`),
  suppressed: (count: number) => (count === 1 ? "1 uitzondering" : `${count} uitzonderingen`),
  nothingFound: "Er zijn geen bevindingen. Elke vraag zegt waarom zij gesteld wordt.",
  findingsIntro: "Wat de linter zegt, gegroepeerd naar wie het kan oplossen.",
  at: (file: string, line: number, column: number) => `${file}, regel ${line}, kolom ${column}`,
  rule: "Regel",
  brokenTitle: "Dit formulier kan nog niet worden getoond",
  brokenIntro:
    "Er zijn fouten die een formulier tegenhouden. Los ze op en sla het bestand op: dan verschijnt het formulier hier vanzelf.",
  unreadable: "Het project kan niet worden gelezen",
  back: "Terug naar de formulieren",
  notFound: "Deze pagina bestaat niet",
  notFoundHelp: "Misschien heet het formulier nu anders. Kijk in de lijst met formulieren.",
  receiptTitle: "Uw ontvangstbewijs",
  receiptIntro:
    "Zo ziet een inwoner wat er met de gegevens gebeurt. Omdat dit een voorbeeld is, is er niets verstuurd of bewaard.",
  again: "Vul het formulier opnieuw in",
  fields: (count: number) => (count === 1 ? "1 vraag" : `${count} vragen`),
  defect: "Er ging iets mis in Waarom zelf",
};

/** What the preview site itself says. */
export type Words = typeof nl;

const en: Words = {
  preview: "Preview",
  skip: "Skip to content",
  forms: "Forms",
  findings: "Findings",
  language: "Language",
  languageName: { nl: "Nederlands", en: "English" },
  footer: "This runs on this computer only. What you fill in is not kept and not sent anywhere.",
  reload: "Save a file, and this page shows it at once.",
  openForm: "Form",
  openNotice: "Everything about your data",
  noForms: "This project has no forms yet. Put one in the folder forms: forms/<id>.form.json",
  inOrder: "In order",
  errors: (count) => (count === 1 ? "1 error" : `${count} errors`),
  warnings: (count) => (count === 1 ? "1 warning" : `${count} warnings`),
  hints: (count) => (count === 1 ? "1 hint" : `${count} hints`),
  suppressed: (count) => (count === 1 ? "1 exception" : `${count} exceptions`),
  nothingFound: "There are no findings. Every question says why it is asked.",
  findingsIntro: "What the linter says, grouped by who can mend it.",
  at: (file, line, column) => `${file}, line ${line}, column ${column}`,
  rule: "Rule",
  brokenTitle: "This form cannot be shown yet",
  brokenIntro:
    "There are errors that stop a form. Mend them and save the file: the form then appears here by itself.",
  unreadable: "The project cannot be read",
  back: "Back to the forms",
  notFound: "This page does not exist",
  notFoundHelp: "Perhaps the form has another name now. Look in the list of forms.",
  receiptTitle: "Your receipt",
  receiptIntro:
    "This is how a resident sees what happens to the data. As this is a preview, nothing was sent or kept.",
  again: "Fill in the form again",
  fields: (count) => (count === 1 ? "1 question" : `${count} questions`),
  defect: "Something went wrong in Waarom itself",
};

export const words: Readonly<Record<BuiltInLanguage, Words>> = { nl, en };
