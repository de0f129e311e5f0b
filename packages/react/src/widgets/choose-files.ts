import type { Messages } from "../messages/messages.js";
import { sizeInWords } from "../messages/quantities.js";
import { cleanPhoto } from "../photos/clean-photo.js";
import { takesType, typed, typeInWords, type FileFacts } from "./file-facts.js";

/** Files that were picked, as the form takes them. */
export interface ChosenFiles {
  readonly taken: readonly File[];
  /** Per file that the form does not take: why, and what to do. */
  readonly refused: readonly string[];
}

/**
 * Judges picked files at once, so that nobody finds out at the end, and makes photos ready to leave.
 *
 * @param room how many more the question takes
 */
export async function chooseFiles(
  picked: readonly File[],
  facts: FileFacts,
  room: number,
  messages: Messages,
): Promise<ChosenFiles> {
  const words = messages.file;
  const taken: File[] = [];
  const refused: string[] = [];
  for (const file of picked.map(typed)) {
    const { name } = file;
    if (!takesType(facts.types, file.type))
      refused.push(words.wrongType(name, facts.types.map(typeInWords).join(", ")));
    else if (facts.maxSize !== undefined && file.size > facts.maxSize)
      refused.push(words.tooLarge(name, sizeInWords(facts.maxSize, messages.decimalSign)));
    else if (taken.length >= room) refused.push(words.tooMany(name, facts.maxCount ?? 1));
    else {
      const cleaned = await cleanPhoto(file).catch(() => undefined);
      if (cleaned === undefined) refused.push(words.unreadable(name));
      else taken.push(cleaned);
    }
  }
  return { taken, refused };
}
