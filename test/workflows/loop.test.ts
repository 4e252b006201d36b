import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { startProject } from "./project.ts";

const home = path.resolve(import.meta.dirname, "../..");

beforeAll(async () => {
  await promisify(execFile)("npm", ["run", "--silent", "build"], { cwd: home });
});

const touch = (text: string): string => text.replace("# yaml-language-server", "# Reviewed in November.\n# yaml-language-server");

describe("a pull request", () => {
  test("is planned with reads only, commented on once, and its status says whether it may be merged", async () => {
    const project = await startProject();
    await project.write("districts/springfield.yaml", touch);
    const run = await project.openPullRequest(12);
    console.log(run.output);
    console.log(project.planComment(12).slice(0,3000), project.status(12), project.github.violations);
    const m = await project.merge(12);
    console.log(m.output);
    console.log(m.results, project.github.state.comments.at(-1)?.body.slice(0,1500), project.github.violations);
  });
});
