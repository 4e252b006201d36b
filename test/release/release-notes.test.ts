import { expect, test } from "vitest";
import { releaseNotes } from "../../.github/release/release-notes.ts";

const changelog = `# Changelog

## Unreleased

- Not yet.

## 1.2.0 (before the rollover)

- A command, \`workflows\`.

### For operators

- A line under a heading of its own.

## 1.2.0-rc.1

## 1.1.0

- Older.
`;

test("the notes are the section of the version, whole, and nothing of its neighbours", () => {
  expect(releaseNotes(changelog, "1.2.0")).toBe(
    "- A command, `workflows`.\n\n### For operators\n\n- A line under a heading of its own.\n",
  );
});

test.each([
  ["1.3.0", /0 sections "## 1.3.0"/],
  ["1.2.0-rc.1", /nothing under "## 1.2.0-rc.1"/],
  ["1.1", /0 sections/],
])("a version without notes is not released: %s", (version, why) => {
  expect(() => releaseNotes(changelog, version)).toThrow(why);
});

test("a version that stands there twice is not released", () => {
  expect(() => releaseNotes(`${changelog}\n## 1.1.0\n\n- Again.\n`, "1.1.0")).toThrow(/2 sections/);
});
