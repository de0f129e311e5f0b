import type { Voice } from "../voice.js";

const months = {
  nl: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
} as const;

/** An ISO 8601 date in words: "23 november 2026". What is not a date is given back as it is. */
export function dateInWords(date: string, { language }: Pick<Voice, "language">): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  const month = months[language][Number(match?.[2]) - 1];
  if (match === null || month === undefined) return date;
  return `${Number(match[3])} ${month} ${match[1]}`;
}
