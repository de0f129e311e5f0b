import type { NoticeTree, Project } from "@waarom/model";
import { composeNotice } from "../compose/compose-notice.js";
import type { NoticeTarget } from "../facts/target.js";
import { permitFiles } from "./permit.js";
import { exampleProject, projectOf } from "./project.js";
import { richFiles } from "./rich.js";

export interface NamedNotice {
  readonly name: string;
  readonly project: Project;
  readonly target: NoticeTarget;
  readonly language: string;
}

export const permit = projectOf(permitFiles);
const rich = projectOf(richFiles);
const example = exampleProject();

/** Notices of every kind, in every language, to try all renderers on. */
export const notices: readonly NamedNotice[] = [
  ...["nl", "en"].flatMap((language): readonly NamedNotice[] => [
    { name: `permit ${language}`, project: permit, target: { form: "parkeervergunning" }, language },
    { name: `rich ${language}`, project: rich, target: { form: "hulp" }, language },
    { name: `rich activity ${language}`, project: rich, target: { activity: "hulp" }, language },
    { name: `example organisation ${language}`, project: example, target: { organisation: true }, language },
  ]),
  { name: "example klussenmunt", project: example, target: { form: "klussenmunt" }, language: "nl" },
  { name: "permit de", project: permit, target: { form: "parkeervergunning" }, language: "de" },
];

export function treeOf({ project, target, language }: NamedNotice): NoticeTree {
  return composeNotice(project, target, { language });
}

export const permitTree = composeNotice(permit, { form: "parkeervergunning" }, { language: "nl" });
export const richTree = composeNotice(rich, { form: "hulp" }, { language: "nl" });
