import { expect, test } from "vitest";
import { stamped } from "../../.github/release/stamp.ts";
import { isReleaseTag } from "../../src/cli/workflows/rollcall-reference.ts";

const workflow = `jobs:
  changes:
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - uses: ./.github/actions/rollcall
      - id: merge
        uses: ./.github/actions/pull-request-merge
        with:
          head: abc
`;

test("own actions are named in full, with the tag, and nothing else changes", () => {
  expect(stamped(workflow, "springfield/rollcall", "v1.2.3")).toBe(
    workflow
      .replace("./.github/actions/rollcall", "springfield/rollcall/.github/actions/rollcall@v1.2.3")
      .replace(
        "./.github/actions/pull-request-merge",
        "springfield/rollcall/.github/actions/pull-request-merge@v1.2.3",
      ),
  );
});

test.each([
  "uses: ./.rollcall/.github/actions/rollcall",
  'uses: "./.github/actions/rollcall"',
  "uses: ./.github/actions/rollcall # with a comment",
  "uses: ../actions/rollcall",
  "uses: ./.github/workflows/plan.yml",
])("what would be looked for in the district's repository is an error: %s", (uses) => {
  expect(() => stamped(`${workflow}      - ${uses}\n`, "springfield/rollcall", "v1.2.3")).toThrow(
    /cannot be stamped/,
  );
});

test("a workflow without an own action is an error", () => {
  expect(() => stamped("jobs: {}\n", "springfield/rollcall", "v1.2.3")).toThrow(/none of this repository's/);
  expect(() =>
    stamped(stamped(workflow, "springfield/rollcall", "v1.2.3"), "springfield/rollcall", "v1.2.4"),
  ).toThrow(/none of this repository's/);
});

test("a repository or a tag that is none is an error", () => {
  expect(() => stamped(workflow, "rollcall", "v1.2.3")).toThrow(/OWNER\/NAME/);
  expect(() => stamped(workflow, "springfield/rollcall", "main")).toThrow(/no tag of a version/);
  expect(() => stamped(workflow, "springfield/rollcall", "1.2.3")).toThrow(/no tag of a version/);
});

test.each([
  ["v0.1.0", true],
  ["v1.2.3-rc.1", true],
  ["v1.2.3-20261128221000", true],
  ["v1.2.3--0a", true],
  ["v1.2.3-01", false],
  ["v1.2.3-rc.", false],
  ["v1.2.3-rc..1", false],
  ["v1.2.3-", false],
  ["v1.2.3-rc.lock", false],
  ["v1.2.3+build", false],
  ["v01.2.3", false],
  ["v12345678901234567890.0.0", false],
  ["1.2.3", false],
])("%s: a release's tag? %s", (tag, is) => {
  expect(isReleaseTag(tag)).toBe(is);
});
