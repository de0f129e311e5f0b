import { didYouMean, type Language, type Project } from "@waarom/model";
import type { NoticeTarget } from "@waarom/notice";
import type { CommandInput } from "../command-line/command.js";
import { CannotContinue } from "../terminal/cannot-continue.js";

/** Which notice is asked for. */
export interface NoticeChoice {
  readonly target: NoticeTarget;
  readonly language: Language;
  readonly audience?: string;
}

/** What the options choose, checked against the project. Throws `CannotContinue`, which names what there is. */
export function chooseNotice(input: CommandInput, project: Project): NoticeChoice {
  const audience = audienceOf(input, project);
  return {
    target: targetOf(input, project) ?? { organisation: true },
    language: languageOf(input, project),
    ...(audience === undefined ? {} : { audience }),
  };
}

/** The target that is named; undefined where none is. */
export function targetOf({ options }: CommandInput, project: Project): NoticeTarget | undefined {
  const form = options.text("form");
  const activity = options.text("activity");
  const organisation = options.has("organisation");
  const named = [form !== undefined, activity !== undefined, organisation].filter(Boolean).length;
  if (named > 1) {
    throw new CannotContinue({
      nl: "Een verklaring gaat over één ding. Kies --form, --activity of --organisation.",
      en: "A notice is about one thing. Choose --form, --activity or --organisation.",
    });
  }
  if (form !== undefined) {
    known("form", form, [...project.forms.keys()], {
      nl: "Dit project heeft geen formulier",
      en: "This project has no form",
    });
    return { form };
  }
  if (activity !== undefined) {
    known("activity", activity, Object.keys(project.register.value.activities), {
      nl: "Het register heeft geen activiteit",
      en: "The register has no activity",
    });
    return { activity };
  }
  return organisation ? { organisation: true } : undefined;
}

/** The language of the notice: any that the project has. */
function languageOf({ options, language }: CommandInput, project: Project): Language {
  const asked = options.text("in");
  if (asked !== undefined) {
    known("in", asked, project.languages, {
      nl: "Dit project heeft geen teksten in de taal",
      en: "This project has no texts in the language",
    });
    return asked;
  }
  return options.has("language") && project.languages.includes(language) ? language : project.defaultLanguage;
}

function audienceOf({ options }: CommandInput, project: Project): string | undefined {
  const asked = options.text("audience");
  if (asked === undefined) return undefined;
  known("audience", asked, Object.keys(project.config.audiences), {
    nl: "waarom.json kent geen doelgroep",
    en: "waarom.json knows no audience",
  });
  return asked;
}

function known(
  option: string,
  asked: string,
  there: readonly string[],
  lead: { readonly nl: string; readonly en: string },
): void {
  if (there.includes(asked)) return;
  const near = didYouMean(asked, there);
  const list = there.join(", ");
  throw new CannotContinue({
    nl: `${lead.nl} "${asked}".${near === undefined ? "" : ` Bedoelt u --${option} ${near}?`} Wel: ${list === "" ? "geen enkele" : list}.`,
    en: `${lead.en} "${asked}".${near === undefined ? "" : ` Did you mean --${option} ${near}?`} There is: ${list === "" ? "none" : list}.`,
  });
}
