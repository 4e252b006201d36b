import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { callerFiles } from "../../../src/cli/workflows/caller-files.ts";
import { parserErrors } from "../../workflows/workflow-file.ts";

const plain = { rollcall: "springfield-usd/rollcall", tag: "v1.2.3", branch: "main" };
const all = [
  ["without a time zone", callerFiles(plain)],
  [
    "with everything",
    callerFiles({ ...plain, timezone: "America/Chicago", runsOn: '["self-hosted", "district"]' }),
  ],
] as const;

describe.each(all)("the three files, %s", (_, files) => {
  test("are plan, apply and drift, and GitHub's parser has nothing to say", () => {
    expect([...files.keys()]).toEqual(
      ["plan", "apply", "drift"].map((name) => `.github/workflows/${name}.yml`),
    );
    for (const [file, text] of files) expect(parserErrors(file, text)).toEqual([]);
  });

  test("call the workflow of the same name at the tag, once", () => {
    for (const [file, text] of files) {
      expect(Object.values(parse(text).jobs)).toEqual([
        expect.objectContaining({ uses: `springfield-usd/rollcall/${file}@v1.2.3`, secrets: "inherit" }),
      ]);
      expect(text.split("v1.2.3").length).toBe(2);
    }
  });
});

const read = (options: Parameters<typeof callerFiles>[0], name: string) =>
  parse(callerFiles(options).get(`.github/workflows/${name}.yml`) ?? "");

test("nights are counted in the district's time zone, else in UTC", () => {
  expect(read(plain, "apply").on.schedule).toEqual([{ cron: "23 12 * * *" }]);
  expect(read({ ...plain, timezone: "America/Chicago" }, "apply").on.schedule).toEqual([
    { cron: "23 5 * * *", timezone: "America/Chicago" },
  ]);
});

test("a runner of the district's own is passed on, and nothing where there is none", () => {
  expect(read(plain, "plan").jobs.plan.with).toBeUndefined();
  expect(read({ ...plain, runsOn: "district" }, "plan").jobs.plan.with).toEqual({ "runs-on": "district" });
});

test("a branch that YAML would read as a number is still a branch", () => {
  expect(read({ ...plain, branch: "1.0" }, "plan").on.pull_request_target.branches).toEqual(["1.0"]);
});
