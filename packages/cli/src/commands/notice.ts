import type { Command } from "../command-line/command.js";
import { noticeFormats } from "../notice/formats.js";
import { asOfOption } from "./options.js";

export const noticeCommand: Command = {
  name: "notice",
  summary: {
    nl: "geef een privacyverklaring, keur haar, of zeg wat er veranderde",
    en: "give a privacy notice, judge it, or say what changed",
  },
  details: [
    {
      nl: "Maakt de gelaagde privacyverklaring van een formulier, een activiteit of de hele organisatie uit het register, het formulier en uw teksten, en schrijft haar naar het scherm. Met > gaat zij naar een bestand.",
      en: "Composes the layered privacy notice of a form, an activity or the whole organisation from the register, the form and your texts, and writes it to the screen. With > it goes to a file.",
    },
    {
      nl: "Met --report komt de hele tabel van artikel 13 en 14 AVG: per onderdeel of het er staat, op welke regel, en anders wie wat moet doen. Ontbreekt er iets, dan is de afsluitcode 1.",
      en: "With --report comes the whole table of Articles 13 and 14 GDPR: for each item whether it is there, on which line, and if not who must do what. If anything is missing the exit status is 1.",
    },
    {
      nl: "Met --diff OUD staat er in gewone woorden wat er voor inwoners verandert, en wat u hun eerst moet vertellen (AVG 13.3). OUD is een eerder met --format json bewaarde verklaring, een .json uit de map archive van een build, of een map met het project zoals het was. Moet u iets vertellen, dan is de afsluitcode 1.",
      en: "With --diff OLD it says in plain words what changes for residents, and what you must tell them first (GDPR 13(3)). OLD is a notice kept earlier with --format json, a .json from the archive folder of a build, or a folder with the project as it was. If you must tell people, the exit status is 1.",
    },
  ],
  options: [
    { name: "form", value: "ID", about: { nl: "die van dit formulier", en: "that of this form" } },
    { name: "activity", value: "ID", about: { nl: "die van deze activiteit", en: "that of this activity" } },
    {
      name: "organisation",
      about: {
        nl: "die van de hele organisatie (standaard)",
        en: "that of the whole organisation (default)",
      },
    },
    {
      name: "in",
      value: "LANG",
      about: {
        nl: "taal van de verklaring (standaard die van --language, anders die van het project)",
        en: "language of the notice (default that of --language, else that of the project)",
      },
    },
    {
      name: "audience",
      value: "ID",
      about: {
        nl: "voor deze doelgroep uit waarom.json",
        en: "for this audience of waarom.json",
      },
    },
    {
      name: "format",
      short: "f",
      value: "FORMAT",
      choices: noticeFormats,
      about: {
        nl: `${noticeFormats.join(", ")} (standaard text); --report en --diff kennen text, md en json`,
        en: `${noticeFormats.join(", ")} (default text); --report and --diff know text, md and json`,
      },
    },
    {
      name: "report",
      about: {
        nl: "de tabel van artikel 13 en 14, met wat er ontbreekt",
        en: "the table of Articles 13 and 14, with what is missing",
      },
    },
    {
      name: "diff",
      value: "OLD",
      about: {
        nl: "wat er veranderde sinds dit bestand of deze map",
        en: "what changed since this file or folder",
      },
    },
    {
      name: "url",
      value: "URL",
      about: {
        nl: "waar de verklaring komt te staan, voor tilt",
        en: "where the notice will stand, for tilt",
      },
    },
    asOfOption,
  ],
  examples: [
    {
      line: "waarom notice --form parkeervergunning",
      about: { nl: "lees wat een inwoner leest", en: "read what a resident reads" },
    },
    {
      line: "waarom notice gemeente --format html > privacy.html",
      about: {
        nl: "één bestand om te mailen, te plaatsen of af te drukken als PDF",
        en: "one file to mail, to publish or to print as PDF",
      },
    },
    {
      line: "waarom notice --report --form parkeervergunning",
      about: { nl: "is alles verteld?", en: "is everything told?" },
    },
    {
      line: "waarom notice --diff ../vorig-jaar --activity parkeervergunning",
      about: { nl: "wat moeten we mensen vertellen?", en: "what must we tell people?" },
    },
  ],

  // Loaded only now: other commands need no notice.
  async run(input) {
    const { runNotice } = await import("../notice/run-notice.js");
    return runNotice(input);
  },
};
