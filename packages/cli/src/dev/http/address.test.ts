import { describe, expect, it } from "vitest";
import { readAddress } from "./address.js";

describe("the address of a request", () => {
  it("has its parts decoded", () => {
    expect(readAddress("/forms/park%20eren?lang=en&x=1")).toMatchObject({
      path: "/forms/park eren",
      parts: ["forms", "park eren"],
    });
    expect(readAddress("/?lang=en")?.query.get("lang")).toBe("en");
  });

  it.each([
    "/../package.json",
    "/assets/../../package.json",
    "/assets/..%2f..%2fpackage.json",
    "/assets/%2e%2e/%2e%2e/package.json",
    "/assets/..%5c..%5cpackage.json",
    "/assets/a%00.js",
    "/%",
    "/%ff",
    "*",
    "http://elsewhere.example/",
    `/${"a".repeat(5000)}`,
    undefined,
  ])("is refused when it is %j", (target) => {
    expect(readAddress(target)).toBeUndefined();
  });
});
