import { plainAnswers, type JsonObject } from "@waarom/model/runtime";

/** A form as a resident kept it: answers, no bytes of files. */
export interface SavedForm {
  readonly savedAt: string;
  readonly step: string | undefined;
  readonly data: JsonObject;
}

/** Under which a form is kept: one per form. */
export function savedKey(formId: string): string {
  return `waarom:${formId}`;
}

const formatVersion = 1;

/** As it is kept. Nothing of it is more than the resident filled in. */
export function writeSaved({ savedAt, step, data }: SavedForm): string {
  return JSON.stringify({ formatVersion, savedAt, ...(step === undefined ? {} : { step }), data });
}

/** What was kept, whoever wrote it; undefined where it is nothing that this form kept. */
export function readSaved(text: string): SavedForm | undefined {
  const kept = parse(text);
  if (kept?.formatVersion !== formatVersion) return undefined;
  const { savedAt, step } = kept;
  if (typeof savedAt !== "string" || Number.isNaN(Date.parse(savedAt))) return undefined;
  return { savedAt, step: typeof step === "string" ? step : undefined, data: plainAnswers(kept.data) };
}

function parse(text: string): JsonObject | undefined {
  try {
    return plainAnswers(JSON.parse(text));
  } catch {
    return undefined;
  }
}
