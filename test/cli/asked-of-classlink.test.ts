import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

/** What a plan is made of, and the fields of it that a plan reads. */
const neededFields: Readonly<Record<string, readonly string[]>> = {
  orgs: ["sourcedId", "status", "name", "type", "parent"],
  academicSessions: ["sourcedId", "status", "title", "type", "startDate", "endDate", "parent"],
  classes: ["sourcedId", "status", "title", "classCode", "location", "grades", "school", "terms"],
  courses: ["sourcedId", "status", "title"],
  // For headcounts: never whose an enrolment is.
  enrollments: ["sourcedId", "status", "role", "class"],
};

interface Asked {
  readonly method: string;
  readonly collection: string;
  /** Of one record by its id, all fields are asked for. */
  readonly fields: readonly string[];
  readonly hasFilter: boolean;
}

const askedOfClassLink = (sandbox: Sandbox): readonly Asked[] =>
  sandbox.requests().flatMap(({ method, path: asked, query, service }) => {
    if (service !== "classlink") return [];
    const [, collection = "", ...below] = asked.split("/");
    const parameters = new URLSearchParams(query);
    const fields = below.length > 0 ? [] : (parameters.get("fields")?.split(",") ?? ["all of them"]);
    return [{ method, collection, fields, hasFilter: parameters.has("filter") || below.length > 1 }];
  });

function expectOnlyWhatIsNeeded(asked: readonly Asked[]): void {
  expect(asked.length).toBeGreaterThan(3);
  for (const { collection, fields, hasFilter, method } of asked) {
    expect(method).toBe("GET");
    expect(Object.keys(neededFields)).toContain(collection);
    expect(neededFields[collection]).toEqual(expect.arrayContaining([...fields]));
    expect(hasFilter && collection !== "enrollments").toBe(false);
  }
}

describe("of ClassLink, nothing is asked but the collections and fields that a plan needs", () => {
  const commands = [
    ["plan"],
    ["plan", "--school", "Franklin K-8", "--json"],
    ["plan", "--format", "html"],
    ["pin"],
    ["rollover", "--to", "2026-27"],
    ["drift"],
    ["apply", "--auto"],
  ];

  test.each(commands.map((words) => [words.join(" "), words] as const))("%s", async (_, words) => {
    const sandbox = await sandboxForTest();
    const [command = "", ...options] = words;
    const run = await rollcall([command, "springfield", ...options], { env: sandbox.environment });
    expect(run.stderr).not.toContain("could not be read");
    expectOnlyWhatIsNeeded(askedOfClassLink(sandbox));
  });

  test("apply --plan, and revert of its report", async () => {
    const sandbox = await sandboxForTest();
    const folder = await temporaryFolder();
    const [plan, report] = [path.join(folder, "plan.json"), path.join(folder, "report.json")];
    const env = sandbox.environment;
    await rollcall(["plan", "springfield", "--out", plan], { env });
    const run = await rollcall(["apply", "springfield", "--plan", plan, "--report", report], { env });
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(await readFile(report, "utf8"))).toBeTypeOf("object");
    await rollcall(["revert", report], { env });
    expectOnlyWhatIsNeeded(askedOfClassLink(sandbox));
  });
});
