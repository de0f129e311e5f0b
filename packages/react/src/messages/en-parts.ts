import type {
  BrokenWords,
  ConditionWords,
  ConfirmationWords,
  FileWords,
  HelpWords,
  KnownWords,
  LookupWords,
  SaveWords,
} from "./parts.js";
import { listInWords } from "./quantities.js";

const or = (answers: readonly string[]) =>
  listInWords(
    answers.map((answer) => `"${answer}"`),
    "or",
  );

export const conditions: ConditionWords = {
  onlyIf: (clauses, join) => `Only if ${clauses.join(join === "and" ? " and if " : " or if ")}.`,
  clauses: (clauses, join) => clauses.join(join === "and" ? " and " : " or "),
  chosen: (label, answers) => `you choose ${or(answers)} for "${label}"`,
  notChosen: (label, answers) => `you choose something else than ${or(answers)} for "${label}"`,
  ticked: (label) => `you tick "${label}"`,
  notTicked: (label) => `you do not tick "${label}"`,
  answered: (label) => `you fill in "${label}"`,
  notAnswered: (label) => `you leave "${label}" empty`,
  atLeast: (label, limit) => `you fill in ${limit} or more for "${label}"`,
  atMost: (label, limit) => `you fill in ${limit} or less for "${label}"`,
  moreThan: (label, limit) => `you fill in more than ${limit} for "${label}"`,
  lessThan: (label, limit) => `you fill in less than ${limit} for "${label}"`,
  otherwise: "Only if this fits your other answers.",
};

export const file: FileWords = {
  types: (list) => `Kind of file: ${list}.`,
  maxSize: (size) => `At most ${size}.`,
  maxCount: (count) => `At most ${count} files.`,
  remove: (name) => `Remove ${name}`,
  added: (name) => `${name} has been added.`,
  removed: (name) => `${name} has been removed.`,
  photos: "We remove where and when photos were taken.",
  unreadable: (name) =>
    `${name} was not added: we cannot remove place and time from this kind of photo. Choose a JPEG or PNG file.`,
  wrongType: (name, list) =>
    `${name} was not added: we cannot read this kind of file. Choose a file of this kind: ${list}.`,
  tooLarge: (name, size) => `${name} was not added: it is too large. Choose a file of at most ${size}.`,
  tooMany: (name, count) => `${name} was not added: you can send at most ${count} files. Remove one first.`,
  chooseAgain: (name) => `You chose ${name} before. Choose that file again: we do not keep files.`,
};

export const known: KnownWords = {
  prefilled: (source) => `This comes from: ${source}.`,
  notRight: "Is this not right?",
  changeHere: (source) =>
    `Then change it here. That holds for this form only: ${source} keeps the old details until you have them corrected there.`,
  changeElsewhere: (source) =>
    `You cannot change this here, because it is what ${source} holds. Contact us: we tell you how to have it corrected.`,
};

export const help: HelpWords = {
  title: "Need help?",
  phone: "Call",
  email: "E-mail",
  url: "Look at",
  desk: "Come to the",
};

export const save: SaveWords = {
  title: "Continue later?",
  intro: "You can keep your answers on this device. Do not do so on a computer that others use too.",
  save: "Keep on this device",
  saved: (time) => `Kept on ${time}.`,
  noFiles: "We do not keep files: you choose them again later.",
  found: (time) => `This device holds answers that you kept on ${time}.`,
  restore: "Continue with these answers",
  forget: "Remove from this device",
  forgotten: "The answers that were kept have been removed.",
  restored: "The answers that you kept are in the form.",
  failed: "Keeping does not work on this device. Your answers stay as long as this page is open.",
};

export const confirmation: ConfirmationWords = {
  title: "Sent",
  text: "We have received your form.",
  reference: "Your reference",
  results: "What comes of it?",
  resultsLink: "See the results later",
  print: "Print this page",
  receipt: "What we agreed with you",
};

export const broken: BrokenWords = {
  title: "Something goes wrong on this page",
  text: "The fault is ours, not yours. Your answers are still here.",
  carryOn: "Continue with your answers",
  answers: "This is what you had filled in. Take a picture of it or copy it, and contact us.",
};

export const lookup: LookupWords = {
  busy: "Looking up the address…",
  found: (address) => `Found and filled in: ${address}.`,
  notFound: "We cannot find this address. Fill in street and town yourself.",
};
