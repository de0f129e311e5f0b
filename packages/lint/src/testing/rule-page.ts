import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BuiltInLanguage } from "@waarom/model";
import { rulesFolder } from "./example-files.js";

/** The headings of a page, in its language and order. */
export const headings = {
  nl: ["Waarom", "Wie beslist", "Fout", "Goed", "Zo herstelt u het", "Wanneer een uitzondering past"],
  en: ["Why", "Who decides", "Wrong", "Right", "How to mend it", "When an exception is right"],
} as const satisfies Readonly<Record<BuiltInLanguage, readonly string[]>>;

/** What a page says will be found, on the line of the page where it says so. */
export interface Expected {
  readonly place: string;
  readonly messageId: string;
  readonly line: number;
}

interface Block {
  /** `field`, `purpose`, …, or the path of a file. */
  readonly name: string;
  readonly code: string;
  readonly expected: Expected[];
  /** What `--fix` makes of it. */
  fixed?: string;
}

/** One example: the files of it, under their heading. */
export interface Example {
  readonly title: string;
  readonly kind: "wrong" | "right";
  readonly blocks: Block[];
}

export interface RulePage {
  readonly path: string;
  readonly lines: string[];
  /** The text below each second-level heading. */
  readonly sections: ReadonlyMap<string, string>;
  readonly examples: readonly Example[];
}

const expectedLine = /^> `(\d+:\d+)` \*\*([\w-]+)\*\*/;
const fence = /^```(\w+) (\S+)( --fix)?$/;

export function readRulePage(ruleId: string, language: BuiltInLanguage): RulePage {
  const path = join(rulesFolder, `${ruleId.replace("/", "-")}.${language}.md`);
  const lines = readFileSync(path, "utf8").split("\n");
  const [, , wrong, right] = headings[language];
  const sections = new Map<string, string>();
  const examples: Example[] = [];
  let section = "";
  let example: Example | undefined;
  let block: Block | undefined;

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const opening = fence.exec(line);
    if (opening !== null) {
      const end = lines.indexOf("```", index + 1);
      const code = `${lines.slice(index + 1, end).join("\n")}\n`;
      const [, , name = "", fix] = opening;
      if (fix !== undefined && block !== undefined) block.fixed = code;
      else {
        block = { name, code, expected: [] };
        example?.blocks.push(block);
      }
      index = end;
      continue;
    }
    const expected = expectedLine.exec(line);
    if (expected !== null) {
      block?.expected.push({ place: expected[1] ?? "", messageId: expected[2] ?? "", line: index });
    } else if (line.startsWith("## ")) {
      section = line.slice(3);
      example = undefined;
      sections.set(section, "");
    } else if (line.startsWith("### ")) {
      example = { title: line.slice(4), kind: section === right ? "right" : "wrong", blocks: [] };
      if (section === wrong || section === right) examples.push(example);
    } else if (section !== "") sections.set(section, `${sections.get(section) ?? ""}${line}\n`);
  }
  return { path, lines, sections, examples };
}

/** True where the pages are to be written rather than checked. */
export const writing = process.env.WAAROM_WRITE_DOCS === "1";

/** Puts other lines in a page. */
export function writeRulePage({ path, lines }: RulePage): void {
  writeFileSync(path, lines.join("\n"));
}
