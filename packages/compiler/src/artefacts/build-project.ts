import type { Diagnostic, JsonObject, Project } from "@waarom/model";
import { assemble, type CompiledArtefacts } from "../compile/compile-form.js";
import { FormRefusedError } from "../compile/form-refused-error.js";
import { judge } from "../compile/gate.js";
import type { CompileOptions } from "../compile/options.js";
import type { Artefact } from "./artefact.js";
import { manifestPath, writeManifest } from "./manifest.js";
import { noticePages, styleSheet } from "./notices.js";
import { ProjectRefusedError } from "./project-refused-error.js";
import { registerSite } from "../register-site/register-site.js";
import { registerModule } from "./register-module.js";
import { staffPages } from "./staff-pages.js";
import { registerNotices } from "./register-notices.js";

export interface BuildOptions extends CompileOptions {
  /** Told after each form: how many of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Every file of a project's output: forms, notices, the archive, the register's types and site, pages for staff, and a
 * manifest. The same
 * project and options give the same bytes.
 *
 * @throws {ProjectRefusedError} with all findings at error level, of whatever form or register file
 * @example
 * await writeArtefacts("dist", buildProject(project));
 */
export function buildProject(project: Project, options: BuildOptions = {}): readonly Artefact[] {
  // One object for all forms: what is worked out for the register is then worked out once.
  const judged = options.asOf === undefined ? project : { ...project, asOf: options.asOf };
  const forms = compileAll(judged, options);
  const notices = new Map(
    forms.map(({ id, notices: trees }) => [
      id,
      noticePages(judged, { target: { form: id }, folder: "notices", name: id, trees }),
    ]),
  );
  const register = registerNotices(judged, options);
  const artefacts: Artefact[] = [
    ...forms.flatMap(({ module, types }) => [module, types]),
    ...[...notices.values()].flatMap((notice) => notice.artefacts),
    ...register.artefacts,
    ...(forms.length + register.artefacts.length === 0 ? [] : [styleSheet]),
    ...registerModule(judged),
    ...registerSite(judged, options.languages),
    ...staffPages(judged, options.languages),
  ];
  const unique = [...new Map(artefacts.map((artefact) => [artefact.path, artefact])).values()];
  const facts = {
    asOf: judged.asOf,
    forms: Object.fromEntries(
      forms.map((form) => [form.id, formFacts(form, notices.get(form.id)?.listed ?? {})]),
    ),
    ...register.facts,
  };
  const manifest: Artefact = {
    path: manifestPath,
    text: writeManifest(
      facts,
      unique.map(({ path }) => path),
    ),
  };
  return [...unique, manifest].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function compileAll(
  project: Project,
  { onProgress, ...options }: BuildOptions,
): readonly CompiledArtefacts[] {
  const { errors } = judge(project);
  if (errors.length > 0) throw new ProjectRefusedError(errors);
  const refused: Diagnostic[] = [];
  const compiled: CompiledArtefacts[] = [];
  for (const form of project.forms.values()) {
    try {
      compiled.push(assemble(project, form, [], options));
    } catch (error) {
      if (!(error instanceof FormRefusedError)) throw error;
      refused.push(...error.diagnostics);
    }
    onProgress?.(compiled.length, project.forms.size);
  }
  if (refused.length > 0) throw new ProjectRefusedError(refused);
  return compiled;
}

function formFacts({ module, types, data }: CompiledArtefacts, notices: JsonObject): JsonObject {
  return {
    module: module.path,
    types: types.path,
    defaultLanguage: data.defaultLanguage,
    factsHash: data.factsHash,
    notices,
  };
}
