import { codeFrame, counts, readerWords, severityWords } from "@waarom/lint";
import { builtIn, readers, type BuiltInLanguage, type Diagnostic } from "@waarom/model";
import { words } from "../words.js";

interface FindingsListProps {
  readonly findings: readonly Diagnostic[];
  readonly language: BuiltInLanguage;
  /** Of the headings per reader; a finding's own is one deeper. */
  readonly level: 2 | 3;
  readonly textOf: (file: string) => string | undefined;
}

/** Findings with their code frames, grouped by who can mend them. */
export function FindingsList({ findings, language, level, textOf }: FindingsListProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return readers.map((reader) => {
    const theirs = findings.filter(({ decides }) => decides === reader);
    if (theirs.length === 0) return null;
    return (
      <section key={reader} className="findings-group">
        <Heading>{builtIn(readerWords[reader], language)}</Heading>
        <ol className="findings">
          {theirs.map((finding) => (
            <Finding key={keyOf(finding)} finding={finding} language={language} text={textOf(finding.file)} />
          ))}
        </ol>
      </section>
    );
  });
}

function keyOf({ file, ruleId, messageId, pointer, range }: Diagnostic): string {
  return [file, range.start.offset, ruleId, messageId, pointer].join("\n");
}

function Finding(props: {
  readonly finding: Diagnostic;
  readonly language: BuiltInLanguage;
  readonly text: string | undefined;
}) {
  const { finding, language, text } = props;
  const { range, severity, suppressed } = finding;
  const say = words[language];
  const frame = text === undefined ? [] : codeFrame(text, range);
  return (
    <li className={`finding finding-${severity}`}>
      <p className="finding-place">
        <strong className="finding-severity">{builtIn(severityWords[severity], language)}</strong>{" "}
        {say.at(finding.file, range.start.line, range.start.column)}
      </p>
      <p className="finding-message">{builtIn(finding.message, language)}</p>
      {suppressed !== undefined && (
        <p className="finding-suppressed">
          {say.suppressed(1)}: {suppressed.reason} ({suppressed.decidedBy}, {suppressed.expires})
        </p>
      )}
      {frame.length > 0 && (
        <pre
          className="finding-frame"
          tabIndex={0}
          aria-label={say.at(finding.file, range.start.line, range.start.column)}
          role="region"
        >
          <code>{frame.join("\n")}</code>
        </pre>
      )}
      <p className="finding-rule">
        {say.rule}: <code>{finding.ruleId}</code>
      </p>
    </li>
  );
}

/** "2 fouten, 1 waarschuwing", or that all is in order. */
export function countsText(findings: readonly Diagnostic[], language: BuiltInLanguage): string {
  const say = words[language];
  const { error, warning, hint, suppressed } = counts(findings);
  const parts = [
    error > 0 ? say.errors(error) : "",
    warning > 0 ? say.warnings(warning) : "",
    hint > 0 ? say.hints(hint) : "",
    suppressed > 0 ? say.suppressed(suppressed) : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? say.inOrder : parts.join(", ");
}
