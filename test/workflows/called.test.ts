import { describe, expect, test } from "vitest";
import { callerFiles } from "../../src/cli/workflows/caller-files.ts";
import { openWithNote, projectFor } from "./loop.ts";
import { release } from "./repositories.ts";

const plan = ".github/workflows/plan.yml";

describe("a district's own plan.yml", () => {
  test("that grants less than the called jobs ask for starts nothing", async () => {
    const project = await projectFor();
    await project.write(plan, (text) => text.replace("statuses: write", "statuses: read"));
    await project.pushToMain();
    await expect(openWithNote(project)).rejects.toThrow("job changes asks for statuses: write");
  });

  test("without secrets: inherit plans nothing, and the pull request is told at which step", async () => {
    const project = await projectFor();
    await project.write(plan, (text) => text.replace(/^ *secrets: inherit\n/m, ""));
    await project.pushToMain();
    const opened = await openWithNote(project);
    expect(opened.results).toMatchObject({ plan: "failure", comment: "success" });
    expect(opened.output).toContain("CLASSTAG_TOKEN is empty");
    expect(project.planComment(12)).toMatch(/springfield.*failed at the step.*Plan/);
    expect(project.status(12)).toBe("failure");
  });

  test("says on which runner every job runs, by one label or by several", async () => {
    const project = await projectFor();
    const runnersOf = async (number: number): Promise<readonly unknown[]> => {
      const { jobs } = await project.openPullRequest(number);
      return jobs.filter(({ result }) => result === "success").map(({ runsOn }) => runsOn);
    };
    expect(await runnersOf(12)).toEqual(["ubuntu-latest", "ubuntu-latest"]);
    const own = callerFiles({
      ...release,
      rollcall: release.repository,
      branch: "main",
      runsOn: '["self-hosted", "district"]',
    });
    await project.git("checkout", "--quiet", "main");
    await project.write(plan, () => own.get(plan) ?? "");
    await project.pushToMain();
    expect(await runnersOf(13)).toEqual([
      ["self-hosted", "district"],
      ["self-hosted", "district"],
    ]);
  });
});

test("more districts than one run can take: the pull request is told, before the merge and after it", async () => {
  const project = await projectFor();
  for (let number = 0; number < 1_025; number += 1)
    await project.write(`districts/d${number}.yaml`, () => "version: 1\n");
  const opened = await project.openPullRequest(12);
  expect(opened.results).toMatchObject({ changes: "failure", plan: "skipped", comment: "success" });
  expect(project.status(12)).toBe("failure");
  expect(project.planComment(12)).toContain("Find the districts that are touched");

  const merged = await project.merge(12);
  expect(merged.results).toMatchObject({ districts: "failure", apply: "skipped", comment: "success" });
  const told = project.github.state.comments.at(-1);
  expect(told?.number).toBe(12);
  expect(told?.body).toContain("Find the districts");
  expect(project.sandbox.requests()).toEqual([]);
});
