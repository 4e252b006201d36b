import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { filesOfItsOwn } from "../../src/cli/workflows/files-of-its-own.ts";

const folder = path.resolve(import.meta.dirname, "../../.github/ISSUE_TEMPLATE");
const ours = readdirSync(folder)
  .filter((name) => name !== "config.yml")
  .map((name) => [name, readFileSync(path.join(folder, name), "utf8")] as const);
const callers = filesOfItsOwn
  .filter(({ file }) => file.includes("ISSUE_TEMPLATE"))
  .map(({ file, text }) => [path.basename(file), text] as const);

interface Part {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly value?: string;
    readonly options?: readonly unknown[];
  };
}

/** What GitHub refuses of a form, it shows nowhere but in the list of forms, where it is missing. */
describe.each([...ours, ...callers])("the issue form %s", (_, text) => {
  const { name, description, body } = parse(text);

  test("has what GitHub asks for", () => {
    expect(name).toBeTypeOf("string");
    expect(description).toBeTypeOf("string");
    const parts: readonly Part[] = body;
    expect(parts.some(({ type }) => type !== "markdown")).toBe(true);
    const ids = parts.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, id, attributes } of parts) {
      expect(["markdown", "input", "textarea", "dropdown", "checkboxes"]).toContain(type);
      if (type === "markdown") expect(attributes.value).toBeTypeOf("string");
      else expect([id, attributes.label]).toEqual([expect.stringMatching(/^[\w-]+$/), expect.any(String)]);
      // What YAML takes for a truth value is no option to GitHub.
      if (type === "dropdown")
        for (const option of attributes.options ?? []) expect(option).toBeTypeOf("string");
    }
    const labels = parts.map(({ attributes }) => attributes.label).filter((label) => label !== undefined);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("asks nobody for what must not be in an issue", () => {
    expect(text).toMatch(/name no pupil|names of people|What a person is about to do/);
  });
});
