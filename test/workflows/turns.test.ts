import { describe, expect, test } from "vitest";
import { district, openWithNote, projectFor, until, writes } from "./loop.ts";
import type { TestProject } from "./project.ts";

/** Holds every answer of a kind back, so that something else can come in between. */
const slowDown = ({ sandbox }: TestProject, method: "GET" | "PUT", delayMs: number): void =>
  sandbox.inject({
    service: "classtag",
    match: { method },
    times: "always",
    delayMs,
    effect: { kind: "delay" },
  });

const hasSeen = ({ timeline }: TestProject, job: string, when: "begins" | "ends", times = 1): boolean =>
  timeline.filter((one) => one.job === job && one.when === when).length >= times;

describe("while a pull request is planned", () => {
  test("an edit of its title ends nothing", async () => {
    const project = await projectFor();
    slowDown(project, "GET", 60);
    const opening = openWithNote(project);
    await until(() => hasSeen(project, "plan", "begins"));
    await project.editPullRequest(12, { title: { from: "Before" } });
    expect((await opening).results).toMatchObject({ plan: "success", comment: "success" });
    expect(project.status(12)).toBe("success");
  });

  test("a newer head takes its place, and the comment speaks of that one", async () => {
    const project = await projectFor({ hasProcesses: true });
    slowDown(project, "GET", 10_000);
    const opening = openWithNote(project);
    // Before it reads, it would not find its own head any more, and fail.
    await until(() => project.sandbox.requests().length > 0);
    await project.write(district, (text) => text.replace("(reviewed)", "(reviewed again)"));
    const updating = project.updatePullRequest(12);
    await until(() => hasSeen(project, "plan", "ends"));
    project.sandbox.clearFaults();
    const updated = await updating;
    expect((await opening).results).toMatchObject({ plan: "cancelled", comment: "cancelled" });
    expect(updated.results).toMatchObject({ plan: "success", comment: "success" });
    const head = project.github.state.pullRequests.get(12)?.headSha ?? "";
    expect(project.planComment(12)).toContain(head.slice(0, 7));
    expect(project.status(12)).toBe("success");
  });
});

test("three merges in a row are applied one after the other, in their order, and none is lost", async () => {
  const project = await projectFor();
  await openWithNote(project);
  for (const number of [13, 14]) {
    await project.write(district, (text) => `${text}# Looked at for pull request ${number}.\n`);
    await project.openPullRequest(number);
  }
  const before = project.timeline.length;
  slowDown(project, "PUT", 1000);
  const first = project.merge(12);
  await until(() => writes(project) > 0);
  const second = project.merge(13);
  await until(() => hasSeen(project, "districts", "ends", 2));
  const third = project.merge(14);
  await until(() => hasSeen(project, "districts", "ends", 3));
  project.sandbox.clearFaults();

  const runs = await Promise.all([first, second, third]);
  expect(runs.map(({ results }) => results["apply"])).toEqual(["success", "success", "success"]);
  const applies = project.timeline.slice(before).filter(({ job }) => job === "apply");
  expect(applies).toEqual(
    runs.flatMap(({ id }) => ["begins", "ends"].map((when) => ({ run: id, job: "apply", when }))),
  );
  expect(writes(project)).toBe(38);
});
