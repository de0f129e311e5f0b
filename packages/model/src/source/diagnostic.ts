import type { Diagnostic, Location, Reader, RelatedLocation, Severity } from "../contracts/diagnostic.js";
import type { JsonValue, Pointer } from "../contracts/json.js";
import type { BuiltInText } from "../contracts/language.js";
import { readingHelp, type ReadingRule } from "./reading-rules.js";

/** What a parser, a reader or the linker found, before it is completed to a diagnostic. */
export interface Finding {
  readonly ruleId: ReadingRule;
  readonly messageId: string;
  readonly message: BuiltInText;
  readonly location: Location;
  readonly pointer?: Pointer;
  readonly data?: Readonly<Record<string, JsonValue>>;
  readonly severity?: Severity;
  readonly related?: readonly RelatedLocation[];
  readonly fix?: Diagnostic["fix"];
  readonly suggestions?: Diagnostic["suggestions"];
}

/** Who owns a file, and so mends what is wrong in it. */
function ownerOf(file: string): Reader {
  if (file.startsWith("notices/") || /^forms\/.+\.ya?ml$/.test(file)) return "editor";
  if (file.startsWith("register")) return "officer";
  return file.startsWith("privacy-exceptions") ? "owner" : "developer";
}

/** Completes a finding: an error unless said otherwise, for the owner of the file it stands in. */
export function toDiagnostic(finding: Finding): Diagnostic {
  const { location, ruleId, messageId, message, related, fix, suggestions } = finding;
  return {
    file: location.file,
    range: location.range,
    pointer: finding.pointer ?? location.pointer ?? "",
    ruleId,
    messageId,
    message,
    data: finding.data ?? {},
    severity: finding.severity ?? "error",
    decides: ownerOf(location.file),
    help: readingHelp(ruleId),
    ...(related === undefined ? {} : { related }),
    ...(fix === undefined ? {} : { fix }),
    ...(suggestions === undefined ? {} : { suggestions }),
  };
}
