import type { BuiltInLanguage, Project } from "@waarom/model";
import { diffNotices, publishNotice, recordOf, type NoticeChange } from "@waarom/notice";
import type { CommandInput } from "../command-line/command.js";
import type { ExitCode } from "../terminal/surroundings.js";
import { targetOf, type NoticeChoice } from "./choice.js";
import type { TableFormat } from "./formats.js";
import { readOld, type OldNotice } from "./old-notice.js";
import { printable } from "./printable.js";

interface Asked {
  /** A file or a folder, as typed. */
  readonly old: string;
  readonly format: TableFormat;
}

/** Writes in plain words what changed for residents since an earlier notice; 1 where they must be told first. */
export function writeDifference(
  input: CommandInput,
  project: Project,
  choice: NoticeChoice,
  { old: path, format }: Asked,
): ExitCode {
  const old = readOld(input, path, { choice, project, named: targetOf(input, project) !== undefined });
  const current = publishNotice(project, old.target, choice);
  const changes = diffNotices(old.record, recordOf(current));
  const compared = { old, title: current.notice.title, asOf: current.notice.asOf, changes };
  const write = { text: asText, md: asMarkdown, json: asJson }[format];
  input.surroundings.stdout.write(write(compared, input.language));
  return changes.some(({ mustInform }) => mustInform) ? 1 : 0;
}

interface Compared {
  readonly old: OldNotice;
  readonly title: string;
  readonly asOf: string;
  readonly changes: readonly NoticeChange[];
}

function wordsIn(language: BuiltInLanguage) {
  return language === "nl"
    ? {
        nothing: "Er verandert niets voor inwoners.",
        tell: "Vertel dit eerst aan de mensen om wie het gaat (AVG 13.3, 14.4):",
        other: "Ook anders; u hoeft dit niet apart te vertellen:",
        from: "van",
        to: "naar",
      }
    : {
        nothing: "Nothing changes for residents.",
        tell: "Tell the people concerned first (GDPR 13(3), 14(4)):",
        other: "Different too; no need to tell people separately:",
        from: "from",
        to: "to",
      };
}

function groupsOf({ changes }: Compared, language: BuiltInLanguage) {
  const words = wordsIn(language);
  return [
    { title: words.tell, changes: changes.filter(({ mustInform }) => mustInform) },
    { title: words.other, changes: changes.filter(({ mustInform }) => !mustInform) },
  ].filter((group) => group.changes.length > 0);
}

function lead({ old, asOf }: Compared, language: BuiltInLanguage): string {
  const words = wordsIn(language);
  return `${words.from} ${old.asOf} ${words.to} ${asOf}`;
}

function asText(compared: Compared, language: BuiltInLanguage): string {
  const { nothing } = wordsIn(language);
  const groups = groupsOf(compared, language).flatMap(({ title, changes }) => [
    "",
    title,
    ...changes.map(({ message }) => `  - ${message[language]}`),
  ]);
  return printable(
    `${[compared.title, lead(compared, language), ...(groups.length === 0 ? ["", nothing] : groups)].join("\n")}\n`,
  );
}

function asMarkdown(compared: Compared, language: BuiltInLanguage): string {
  const { nothing } = wordsIn(language);
  const groups = groupsOf(compared, language).flatMap(({ title, changes }) => [
    "",
    `## ${plain(title)}`,
    "",
    ...changes.map(({ message }) => `- ${plain(message[language])}`),
  ]);
  const head = [`# ${plain(compared.title)}`, "", lead(compared, language)];
  return printable(`${[...head, ...(groups.length === 0 ? ["", nothing] : groups)].join("\n")}\n`);
}

/** Words of the register are no markup. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`);
}

function asJson({ old, title, asOf, changes }: Compared): string {
  const document = { formatVersion: 1, title, from: old.asOf, to: asOf, changes };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
