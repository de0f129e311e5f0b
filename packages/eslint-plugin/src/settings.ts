import { isBuiltInLanguage, type BuiltInLanguage } from "@waarom/model";

/** `settings.waarom` in an ESLint configuration. */
export interface Settings {
  /** In which language findings speak; default `nl`. */
  readonly language: BuiltInLanguage;
  /** The date to judge by (ISO 8601); default today. */
  readonly asOf: string;
}

function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function textOf(settings: unknown, key: string): string | undefined {
  if (typeof settings !== "object" || settings === null) return undefined;
  const value: unknown = Object.getOwnPropertyDescriptor(settings, key)?.value;
  return typeof value === "string" ? value : undefined;
}

/** What a configuration says, with what it leaves out. */
export function readSettings(settings: Readonly<Record<string, unknown>>): Settings {
  const own = settings.waarom;
  const language = textOf(own, "language");
  return {
    language: language !== undefined && isBuiltInLanguage(language) ? language : "nl",
    asOf: textOf(own, "asOf") ?? today(),
  };
}
