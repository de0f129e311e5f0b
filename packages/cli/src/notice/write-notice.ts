import type { Project } from "@waarom/model";
import {
  completenessReport,
  composeNotice,
  isComplete,
  publishNotice,
  renderHtmlFragment,
  renderHtmlPage,
  renderJson,
  renderJsonLd,
  renderMarkdown,
  renderText,
  renderTilt,
} from "@waarom/notice";
import type { CommandInput } from "../command-line/command.js";
import type { ExitCode } from "../terminal/surroundings.js";
import type { NoticeChoice } from "./choice.js";
import type { NoticeFormat } from "./formats.js";
import { printable } from "./printable.js";

/** Writes the notice to stdout; what it lacks is said on stderr, so that a file gets the notice alone. */
export function writeNotice(
  input: CommandInput,
  project: Project,
  choice: NoticeChoice,
  format: NoticeFormat,
): ExitCode {
  const { stdout, stderr } = input.surroundings;
  stdout.write(render(input, project, choice, format));
  const report = completenessReport(project, choice.target, choice.language);
  if (!isComplete(report)) {
    const count = report.counts.missing + report.counts.partial;
    stderr.write(
      input.language === "nl"
        ? `Let op: deze verklaring is niet volledig (${count} van ${report.items.length} onderdelen). Zie: waarom notice --report\n`
        : `Note: this notice is not complete (${count} of ${report.items.length} items). See: waarom notice --report\n`,
    );
  }
  return 0;
}

function render(
  { options }: CommandInput,
  project: Project,
  { target, ...reader }: NoticeChoice,
  format: NoticeFormat,
): string {
  const tree = () => composeNotice(project, target, reader);
  switch (format) {
    case "text":
      return printable(renderText(tree()));
    case "html":
      return renderHtmlPage(tree(), { standalone: true });
    case "fragment":
      return `${renderHtmlFragment(tree())}\n`;
    case "md":
      return printable(renderMarkdown(tree()));
    case "json":
      return renderJson(publishNotice(project, target, reader));
    case "jsonld":
      return renderJsonLd(project, target, reader);
    case "tilt": {
      const url = options.text("url");
      return renderTilt(project, target, { ...reader, ...(url === undefined ? {} : { url }) });
    }
  }
}
