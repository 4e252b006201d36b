import { readFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../src/providers/classtag/browser/default-profile.ts";
import { oneTimeCode, secretBytes } from "../../src/providers/classtag/browser/one-time-code.ts";
import { readProfile } from "../../src/providers/classtag/browser/read-profile.ts";
import { isLabel, parseSteps } from "../../src/providers/classtag/browser/steps.ts";
import { idInAddress, numbersIn, patternOf } from "../../src/providers/classtag/browser/template.ts";

const schemaFile = path.resolve(import.meta.dirname, "../../schemas/browser-profile.schema.json");

describe("the profile of ClassTag's pages", () => {
  it("has the defaults that the schema documents", async () => {
    const { properties } = JSON.parse(await readFile(schemaFile, "utf8"));
    const defaultsOf = (part: { readonly properties: Record<string, { readonly default: unknown }> }) =>
      Object.fromEntries(Object.entries(part.properties).map(([key, one]) => [key, one.default]));
    expect(defaultProfile).toEqual({
      locale: properties.locale.default,
      labels: defaultsOf(properties.labels),
      announcements: properties.announcements.default,
      steps: defaultsOf(properties.steps),
      headings: defaultsOf(properties.headings),
      dialogs: defaultsOf(properties.dialogs),
      tables: defaultsOf(properties.tables),
      names: defaultsOf(properties.names),
      ids: defaultsOf(properties.ids),
      formats: defaultsOf(properties.formats),
      links: defaultsOf(properties.links),
    });
  });

  it("names only labels that exist, in steps that can be read", () => {
    for (const steps of Object.values(defaultProfile.steps)) {
      const parsed = parseSteps(steps ?? "");
      expect(parsed).toHaveLength((steps ?? "").split(" > ").length);
      for (const { label, within } of parsed) expect([label, within ?? label].every(isLabel)).toBe(true);
    }
  });

  it("takes single entries from a file, in YAML or JSON, and leaves the others", () => {
    const expected = { ...defaultProfile, labels: { ...defaultProfile.labels, add: "Link" } };
    for (const text of ["labels:\n  add: Link\n", '{ "labels": { "add": "Link" } }'])
      expect(readProfile(text, "p.yaml")).toEqual({ kind: "valid", profile: expected });
    expect(readProfile("", "p.yaml")).toEqual({ kind: "valid", profile: defaultProfile });
  });

  it.each([
    ["labels: { ad: x }", 'labels has no entry "ad" Did you mean add?'],
    ["labels: { announcement: News }", 'announcements: [{ dialog: "What\'s new", close: "Close" }]'],
    ["labels: { announcement: null, closeAnnouncement: OK }", "Where there is none: announcements: []"],
    ["labels: { add: null }", "labels.add must be string"],
    ["steps: { add: press add }", "steps.add must match pattern"],
    ["steps: { add: button ad }", "steps.add names the label ad, which does not exist"],
    ["links: { school: /schools/ }", "links.school must match pattern"],
    ["a: b: c", "p.yaml:1:4 is no YAML"],
  ])("refuses %s and says why", (text, message) => {
    const result = readProfile(text, "p.yaml");
    const findings = result.kind === "invalid" ? result.findings : [];
    expect(findings.map((one) => `${one.message} ${one.hint ?? ""}`).join("\n")).toContain(message);
  });
});

describe("labels with holes", () => {
  it("match what they become, and nothing around it", () => {
    const pattern = patternOf("Archived ({count})");
    expect(pattern.test(" Archived (2) ")).toBe(true);
    expect(pattern.test("Not Archived (2)")).toBe(false);
    expect(
      patternOf("Showing {first} to {last} of {total}", { first: 1001 }).test(
        "Showing 1,001 to 1,025 of 2,000",
      ),
    ).toBe(true);
    expect(numbersIn("Showing {first} to {last} of {total}", "Showing 1 to 25 of 1,060")).toEqual({
      first: 1,
      last: 25,
      total: 1060,
    });
    expect(numbersIn("Showing {first} to {last} of {total}", "Showing some of 60")).toBeUndefined();
  });

  it("law: an id comes back from an address as it went in", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (id) => {
        fc.pre(id !== "." && id !== "..");
        const address = `https://host/web/schools/${encodeURIComponent(id)}?page=2#row`;
        expect(idInAddress("/schools/{id}", address)).toBe(id);
      }),
    );
    expect(idInAddress("/schools/{id}", "https://host/schools/1/classrooms")).toBeUndefined();
  });
});

describe("one-time codes", () => {
  const secret = Buffer.from("12345678901234567890", "ascii");

  it.each([
    [59, "94287082"],
    [1111111109, "07081804"],
    [1111111111, "14050471"],
    [1234567890, "89005924"],
    [2000000000, "69279037"],
    [20000000000, "65353130"],
  ])("are those of RFC 6238 at %d seconds", (seconds, code) => {
    expect(oneTimeCode(secret, seconds * 1000, 8)).toBe(code);
    expect(oneTimeCode(secret, seconds * 1000)).toBe(code.slice(2));
  });

  it("take the secret as authenticators show it, and nothing else", () => {
    expect(secretBytes("gezd gnbv gy3t qojq GEZDGNBVGY3TQOJQ")).toEqual(secret);
    expect(secretBytes("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ====")).toEqual(secret);
    expect(secretBytes("not base 32!")).toBeUndefined();
  });
});
