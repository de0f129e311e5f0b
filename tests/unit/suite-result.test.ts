import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readResult } from "../../scripts/lib/suite-result.mjs";

const folder = mkdtempSync(join(tmpdir(), "waarom-report-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function report(...files: { status: string; tests: string[] }[]): string {
  const file = join(folder, "report.json");
  const testResults = files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  }));
  writeFileSync(file, JSON.stringify({ testResults }));
  return file;
}

describe("the count of a suite", () => {
  it("takes every test that did not run as skipped", () => {
    const file = report({ status: "passed", tests: ["passed", "pending", "todo", "skipped"] });
    expect(readResult(file, 0)).toEqual({ passed: 1, failed: 0, skipped: 3 });
  });

  it("counts a file that did not load as a failure", () => {
    const file = report({ status: "passed", tests: ["passed"] }, { status: "failed", tests: [] });
    expect(readResult(file, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it("does not count a failing file on top of its failing test", () => {
    const file = report({ status: "failed", tests: ["failed", "passed"] });
    expect(readResult(file, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it("counts a run that failed although every test passed", () => {
    expect(readResult(report({ status: "passed", tests: ["passed"] }), 1).failed).toBe(1);
  });

  it("counts a run that left no report", () => {
    expect(readResult(join(folder, "absent.json"), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
