// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { someFindings } from "../testing/findings.js";
import { junit } from "./junit.js";

describe("junit", () => {
  const report = junit(someFindings, { language: "nl" });
  const dom = new DOMParser().parseFromString(report, "text/xml");

  it("is XML, whatever a name holds", () => {
    expect(dom.querySelector("parsererror")).toBeNull();
    expect(dom.querySelectorAll("testcase")).toHaveLength(5);
    expect(dom.querySelector("script")).toBeNull();
  });

  it("calls only errors failures, and suppressed findings skipped", () => {
    const suites = dom.documentElement;
    expect(["tests", "failures", "skipped"].map((name) => suites.getAttribute(name))).toEqual([
      "5",
      "2",
      "1",
    ]);
    expect(dom.querySelectorAll("failure")).toHaveLength(2);
    expect(dom.querySelectorAll("skipped")).toHaveLength(1);
  });
});
