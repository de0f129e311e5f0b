import { relative, sep } from "node:path";
import { lint } from "@waarom/lint";
import { fileKind, linkProject, type Diagnostic, type SourceFile } from "@waarom/model";
import { findRoot } from "./find-root.js";
import { listFiles, readFiles } from "./read-files.js";

/** How long a look at a project's files holds: a run over many forms looks once, an editor sees a change soon. */
const freshFor = 1000;

interface Known {
  readonly state: string;
  readonly asOf: string;
  readonly files: readonly SourceFile[];
  /** Findings of the files as they are on disk, by file. */
  readonly byFile: ReadonlyMap<string, readonly Diagnostic[]>;
  lookedAt: number;
}

const projects = new Map<string, Known>();

function know(root: string, asOf: string): Known {
  const known = projects.get(root);
  const now = Date.now();
  if (known?.asOf === asOf && now - known.lookedAt < freshFor) return known;

  const stamps = listFiles(root);
  const state = stamps.map(({ mark }) => mark).join("\n");
  if (known?.asOf === asOf && known.state === state) {
    known.lookedAt = now;
    return known;
  }
  const files = readFiles(root, stamps);
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of lint(linkProject(files, { asOf }))) {
    const list = byFile.get(diagnostic.file);
    if (list === undefined) byFile.set(diagnostic.file, [diagnostic]);
    else list.push(diagnostic);
  }
  const fresh: Known = { state, asOf, files, byFile, lookedAt: Date.now() };
  projects.set(root, fresh);
  return fresh;
}

/**
 * What the linter finds in one form, with its project in view: the register, the notices and the exceptions around it.
 * A text that is not saved yet is judged as it stands in the editor.
 *
 * @param file absolute
 * @param asOf the date to judge by (ISO 8601)
 */
export function findingsIn(file: string, text: string, asOf: string): readonly Diagnostic[] {
  const root = findRoot(file);
  if (root === undefined) return [];
  const path = relative(root, file).split(sep).join("/");
  const kind = fileKind(path);
  if (kind.kind !== "form") return [];

  const { files, byFile } = know(root, asOf);
  if (files.some((known) => known.path === path && known.text === text)) return open(byFile.get(path) ?? []);
  const edited = [...files.filter((known) => known.path !== path), { path, text }];
  const found = lint(linkProject(edited, { asOf }), { forms: [kind.id] });
  return open(found.filter((diagnostic) => diagnostic.file === path));
}

const open = (found: readonly Diagnostic[]) => found.filter(({ suppressed }) => suppressed === undefined);
