import { describe, expect, test } from "vitest";
import { outputOn, tellRunner } from "../../src/cli/job-output.ts";
import { maskCommand } from "../../src/github/workflow-commands.ts";
import { carriedOut } from "../github/runner-reads.ts";

function stream() {
  const written: string[] = [];
  return { written, write: (text: string) => written.push(text) };
}

describe("in a job", () => {
  const env = { GITHUB_ACTIONS: "true" };

  test("what is meant for the runner reaches it, also in the middle of a line", () => {
    const raw = stream();
    const output = outputOn(raw, env);
    output.write("reading ");
    tellRunner(output, maskCommand("s3cret"));
    output.write("::error::x\n");
    expect(carriedOut(raw.written.join(""))).toEqual([{ name: "add-mask", data: "s3cret" }]);
  });

  test("a stream that is handed on is not escaped twice", () => {
    const output = outputOn(stream(), env);
    expect(outputOn(output, env)).toBe(output);
  });

  test("width and kind are the stream's", () => {
    expect(outputOn({ ...stream(), isTTY: true, columns: 60 }, env)).toMatchObject({
      isTTY: true,
      columns: 60,
    });
    expect(outputOn(stream(), env)).toMatchObject({ isTTY: false });
  });
});

test.each([{}, { GITHUB_ACTIONS: "" }])("outside a job the stream is left as it is, %j", (env) => {
  const raw = stream();
  expect(outputOn(raw, env)).toBe(raw);
  tellRunner(raw, maskCommand("x"));
  expect(raw.written).toEqual(["::add-mask::x\n"]);
});
