/**
 * `@waarom/compiler`: turns a project into files that can be deployed. Forms with precompiled validators, notices and
 * their archive, the register's types; written at once or not at all.
 *
 * @module
 */
export type { Artefact } from "./artefacts/artefact.js";
export { buildProject, type BuildOptions } from "./artefacts/build-project.js";
export { ProjectRefusedError } from "./artefacts/project-refused-error.js";
export { styleSheet } from "./artefacts/notices.js";
export { organisationPage, registerNotices } from "./artefacts/register-notices.js";
export { compileForm, type CompiledArtefacts } from "./compile/compile-form.js";
export { FormRefusedError } from "./compile/form-refused-error.js";
export type { CompileOptions } from "./compile/options.js";
export { UnknownFormError } from "./compile/unknown-form-error.js";
export type { FormData } from "./emit/form-module.js";
export { OutputFolderError } from "./write/output-folder-error.js";
export { writeArtefacts } from "./write/write-artefacts.js";
export { registerSite } from "./register-site/register-site.js";
export { staffPages, staffPaths } from "./artefacts/staff-pages.js";
export { sitePaths } from "./register-site/paths.js";
