import { describe, expect, test } from "vitest";
import { district, openWithNote, projectFor, writes } from "./loop.ts";

describe("on schedule", () => {
  test("drift: nothing is mended without a review; it becomes one issue, which is closed when nothing is left", async () => {
    const project = await projectFor({ hasProcesses: true });
    await openWithNote(project);
    await project.merge(12);
    const [emptied, taken] = project.sandbox.classTag
      .snapshot()
      .classrooms.filter(({ connections, state }) => connections.length === 1 && state === "active");
    project.sandbox.classTag.editClassroom(emptied?.id ?? "", { connections: [] });
    project.sandbox.classTag.editClassroom(taken?.id ?? "", { connections: ["some-other-id"] });
    await project.schedule("apply");
    const room = (id: string | undefined) =>
      project.sandbox.classTag.snapshot().classrooms.find((one) => one.id === id);
    expect(room(emptied?.id)?.connections).toEqual([]);
    expect(room(taken?.id)?.connections).toEqual(["some-other-id"]);

    const found = await project.schedule("drift");
    expect(found.results).toMatchObject({ drift: "success", issue: "success" });
    const issues = () => [...project.github.state.issues.values()];
    expect(issues()).toMatchObject([
      { state: "open", title: expect.stringContaining("2 changes to review") },
    ]);
    project.sandbox.clearRequests();
    await project.schedule("drift");
    expect(issues()).toHaveLength(1);
    // What the night before has read is confirmed, not read again; the snapshot reads everything.
    expect(project.sandbox.requests().filter(({ path }) => path === "/classes").length).toBeLessThan(4);
    for (const room of [emptied, taken])
      project.sandbox.classTag.editClassroom(room?.id ?? "", { connections: room?.connections ?? [] });
    await project.schedule("drift");
    expect(issues()).toMatchObject([{ state: "closed" }]);
  });

  test("run again where it failed: each attempt keeps its report, and nothing is done twice", async () => {
    const project = await projectFor({ hasLedgerKey: true });
    await openWithNote(project);
    project.sandbox.inject({
      service: "classtag",
      match: { method: "PUT" },
      times: "always",
      effect: { kind: "status", status: 422 },
    });
    expect((await project.merge(12)).results["apply"]).toBe("failure");
    const failed = await project.schedule("apply");
    expect(failed.results["apply"]).toBe("failure");
    project.sandbox.clearFaults();
    const reports = project.artifact("rollcall-report-springfield");
    const again = await project.runAgain(failed);
    expect(again.results["apply"]).toBe("success");
    expect(project.artifact("rollcall-report-springfield.attempt-2")).toHaveProperty([
      "springfield.report.json",
    ]);
    const done = writes(project);
    const quiet = await project.schedule("apply");
    expect(quiet.results["apply"]).toBe("success");
    expect(writes(project)).toBe(done);
    // A quiet night leaves no report.
    expect(project.artifact("rollcall-report-springfield")).toEqual(reports);
  });

  test("a district that is no longer on main: its issue is closed, although no district is left", async () => {
    const project = await projectFor();
    await openWithNote(project);
    await project.schedule("drift");
    const issues = () => [...project.github.state.issues.values()];
    expect(issues()).toMatchObject([{ state: "open" }]);
    await project.git("checkout", "--quiet", "main");
    await project.git("rm", "--quiet", district);
    await project.write("districts/README.md", () => "None yet.\n");
    await project.pushToMain();
    const last = await project.schedule("drift");
    expect(last.results).toMatchObject({ drift: "skipped", issue: "success" });
    expect(issues()).toMatchObject([{ state: "closed" }]);
  });

  test("two applies of one district never overlap", async () => {
    const project = await projectFor();
    await openWithNote(project);
    await project.merge(12);
    const before = project.timeline.length;
    await Promise.all([project.schedule("apply"), project.schedule("apply")]);
    const applies = project.timeline.slice(before).filter(({ job }) => job === "apply");
    expect(applies.map(({ when }) => when)).toEqual(["begins", "ends", "begins", "ends"]);
    expect(new Set(applies.map(({ run }) => run)).size).toBe(2);
  });
});
