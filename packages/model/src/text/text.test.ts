import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canonicalJson,
  didYouMean,
  joinPointer,
  parsePointer,
  sha256,
  valueAt,
  type JsonValue,
} from "@waarom/model";

describe("canonicalJson", () => {
  it("writes equal values equally, whatever the order of their keys", () => {
    expect(canonicalJson({ b: [1, { d: null, c: "é\n" }], a: true, B: 1e21 })).toBe(
      '{"B":1e+21,"a":true,"b":[1,{"c":"é\\n","d":null}]}',
    );
  });

  it("reads back as what it was, and has no other form", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value = JSON.parse(text) as JsonValue;
        const written = canonicalJson(value);
        expect(canonicalJson(JSON.parse(written) as JsonValue)).toBe(written);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe("sha256", () => {
  // NIST FIPS 180-4 examples.
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("of %j", (text, expected) => {
    expect(sha256(text)).toBe(expected);
  });

  it("hashes the UTF-8 of a text", () => {
    expect(sha256("é")).toBe("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
  });
});

describe("pointers", () => {
  it("hold any key and give it back", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (keys) => {
        const pointer = joinPointer("", ...keys);
        expect(parsePointer(pointer)).toEqual(keys);
      }),
    );
  });

  it.each([
    ["", { a: [{ "b/c": 1 }] }],
    ["/a/0/b~1c", 1],
    ["/a/1", undefined],
    ["/a/-1", undefined],
    ["/a/length", undefined],
    ["/a/00", undefined],
    ["/toString", undefined],
    ["/__proto__", undefined],
  ])("valueAt finds own values only: %j", (pointer, expected) => {
    expect(valueAt({ a: [{ "b/c": 1 }] }, pointer)).toEqual(expected);
  });
});

describe("didYouMean", () => {
  const known = ["purpose", "source", "parkeervergunning", "rdw"];
  it.each([
    ["purpse", "purpose"],
    ["pruposes", "purpose"],
    ["Purpose", "purpose"],
    ["parkeer_vergunning", "parkeervergunning"],
    ["rwd", "rdw"],
    ["brp", undefined],
    ["x", undefined],
    ["", undefined],
    ["x".repeat(100_000), undefined],
  ])("%s", (word, expected) => {
    expect(didYouMean(word, known)).toBe(expected);
  });
});
