import type { BuiltInText } from "@waarom/model";
import { CannotContinue } from "../terminal/cannot-continue.js";

const reasons: Readonly<Record<string, BuiltInText>> = {
  EACCES: { nl: "u hebt er geen rechten voor", en: "you have no permission for it" },
  EPERM: { nl: "u hebt er geen rechten voor", en: "you have no permission for it" },
  ENOENT: { nl: "het bestaat niet", en: "it does not exist" },
  ENOTDIR: {
    nl: "het is geen map, of ligt in iets dat geen map is",
    en: "it is no folder, or lies in something that is none",
  },
  EISDIR: { nl: "het is een map", en: "it is a folder" },
  ELOOP: {
    nl: "het is een koppeling (symlink) die naar zichzelf leidt",
    en: "it is a symbolic link that leads back to itself",
  },
  ENAMETOOLONG: { nl: "de naam is te lang", en: "its name is too long" },
  ENOSPC: { nl: "de schijf is vol", en: "the disk is full" },
  EDQUOT: { nl: "uw schijfruimte is op", en: "your disk quota is used up" },
  EROFS: { nl: "de schijf is alleen-lezen", en: "the disk is read-only" },
  EMFILE: { nl: "er staan te veel bestanden open", en: "too many files are open" },
  EIO: { nl: "de schijf geeft een fout", en: "the disk reports an error" },
  EEXIST: { nl: "het bestaat al", en: "it exists already" },
};

/** What the operating system says, in words: `"forms/x.form.json" kan niet worden gelezen: u hebt er geen rechten voor.` */
export function systemError(error: unknown, path: string, action: "read" | "write"): CannotContinue {
  const code = codeOf(error);
  const known = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  const reason = known ?? { nl: code, en: code };
  const sentence = {
    read: { nl: `We kunnen "${path}" niet lezen`, en: `We cannot read "${path}"` },
    write: { nl: `We kunnen "${path}" niet schrijven`, en: `We cannot write "${path}"` },
  }[action];
  return new CannotContinue(
    { nl: `${sentence.nl}: ${reason.nl}.`, en: `${sentence.en}: ${reason.en}.` },
    { cause: error },
  );
}

/** `ENOENT` and its like; the message of an error without one. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
