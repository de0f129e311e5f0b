import type { Contact } from "./common.js";

/**
 * Where people complain about the use of their data, unless a register names another authority: the Dutch supervisory
 * authority. Address and telephone number as its own site gives them.
 */
export const defaultAuthority = {
  name: {
    nl: "Autoriteit Persoonsgegevens",
    en: "Dutch Data Protection Authority (Autoriteit Persoonsgegevens)",
  },
  article: "de",
  address: "Postbus 93374, 2509 AJ Den Haag",
  phone: "088 1805 250",
  url: "https://www.autoriteitpersoonsgegevens.nl",
} as const satisfies Contact;
