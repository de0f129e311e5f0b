import type { Diagnostic, Position } from "@waarom/model";

const at = (offset: number): Position => ({ offset, line: 1, column: offset + 1 });

/** A finding to show, with what a test wants otherwise. */
export function finding(other: Partial<Diagnostic> = {}): Diagnostic {
  return {
    ruleId: "purpose/missing",
    messageId: "missing",
    data: { label: "Kenteken" },
    severity: "error",
    decides: "developer",
    message: { nl: "Er staat geen doel.", en: "There is no purpose." },
    file: "forms/a.form.json",
    range: { start: at(2), end: at(12) },
    pointer: "/properties/kenteken",
    ...other,
  };
}

/** Names and texts that a careless reporter would let out of their place. */
const hostile = {
  file: "forms/a,b:c%0A\"><x>&'\n::error::\u001b[31m\u202e.form.json",
  text: 'Een "naam" <script>alert(1)</script> & \' %0A ::warning:: \r\n]]> \u0000\u001b[2J\u202e\ud800 {0} | `x`',
} as const;

const suppressed = { reason: hostile.text, decidedBy: "hoofd", expires: "2027-01-01" };
/** One finding of each kind: for each reader, of each severity, suppressed, related, hostile. */
export const someFindings: readonly Diagnostic[] = [
  finding(),
  finding({ ruleId: "dpo/missing", severity: "warning", decides: "officer", file: "register.yaml" }),
  finding({
    severity: "hint",
    decides: "editor",
    related: [{ ...finding(), message: { nl: "Hier.", en: "Here." } }],
  }),
  finding({ decides: "owner", suppressed }),
  finding({
    ruleId: "source/duplicate-key",
    file: hostile.file,
    message: { nl: hostile.text, en: hostile.text },
    pointer: hostile.text,
    fix: {
      title: { nl: hostile.text, en: hostile.text },
      edits: [{ file: hostile.file, range: finding().range, text: hostile.text }],
    },
  }),
];
