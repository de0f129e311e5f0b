import {
  isBuiltInLanguage,
  type BuiltInLanguage,
  type FilledInBy,
  type Language,
  type OrganisationKind,
  type Project,
} from "@waarom/model";

/** How the product speaks: in which language, how it addresses, and whose data it speaks of. */
export interface Voice {
  readonly language: BuiltInLanguage;
  readonly you: "u" | "je";
  readonly we: "we" | "wij";
  /** `self`: the reader's own data ("uw"); else the data of the person whom the reader acts for. */
  readonly about: FilledInBy;
  readonly organisation: OrganisationKind | undefined;
}

/** The voice of a project in a language; English where the product does not ship the language. */
export function voiceOf(project: Project, language: Language, about: FilledInBy = "self"): Voice {
  return {
    language: isBuiltInLanguage(language) ? language : "en",
    you: project.config.address?.you ?? "u",
    we: project.config.address?.we ?? "we",
    about,
    organisation: project.register.value.organisation?.kind,
  };
}

/** The same voice in another language, for a text that exists in that language only. */
export function voiceIn(voice: Voice, language: Language): Voice {
  return isBuiltInLanguage(language) && language !== voice.language ? { ...voice, language } : voice;
}
