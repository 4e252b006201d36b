import { describe, expect, test } from "vitest";
import { district, note, openWithNote, projectFor, writes } from "./loop.ts";
import type { TestProject } from "./project.ts";

/** Jobs of the districts that one matrix has no room for: here there is one district. */
const noneBeyond = (...ids: readonly string[]): Readonly<Record<string, "skipped">> =>
  Object.fromEntries(ids.flatMap((id) => [2, 3, 4].map((number) => [`${id}-${number}`, "skipped"])));

describe("a pull request", () => {
  test("opened: planned with reads only, one comment, a status; merged: exactly that is applied, and nothing is left", async () => {
    const project = await projectFor({ hasProcesses: true });
    const opened = await openWithNote(project);
    expect(opened.results).toEqual({
      changes: "success",
      plan: "success",
      "plan-offline": "skipped",
      ...noneBeyond("plan", "plan-offline"),
      comment: "success",
      acknowledge: "skipped",
    });
    expect(writes(project)).toBe(0);
    expect(project.planComment(12)).toContain("38 changes");
    expect(project.status(12)).toBe("success");
    const approved = fingerprintOf(project.planComment(12));

    const merged = await project.merge(12);
    expect(merged.results).toEqual({
      districts: "success",
      apply: "success",
      comment: "success",
      ...noneBeyond("apply"),
    });
    expect(writes(project)).toBe(38);
    const told = project.github.state.comments.at(-1);
    expect(told).toMatchObject({ number: 12 });
    expect(told?.body).toContain("38 of 38 changes applied");
    expect(reportOf(project)).toMatchObject({
      approval: { kind: "plan", fingerprint: approved, pullRequest: 12 },
    });

    const nightly = await project.schedule("apply");
    expect(nightly.results["apply"]).toBe("success");
    expect(writes(project)).toBe(38);
  });

  test("updated: the same comment says what the new head would do, and a plan of the old head approves nothing", async () => {
    const project = await projectFor();
    await openWithNote(project);
    const first = project.github.state.comments.length;
    await project.write(district, (text) => text.replace(/.*"Chess club".*\n/, ""));
    await project.write(district, (text) => text.replace("policy: archive }", "policy: leave }"));
    await project.updatePullRequest(12);
    expect(project.github.state.comments).toHaveLength(first);
    expect(project.status(12)).toBe("success");
  });

  test("from a fork: validated without credentials, and the comment says so", async () => {
    const project = await projectFor();
    await project.write(district, (text) => text.replace(/^timezone: .*$/m, "timezone: Mars/Olympus"));
    const run = await project.openPullRequest(13, { fork: "somebody/rosters" });
    expect(run.results).toMatchObject({ changes: "success", plan: "skipped", comment: "success" });
    expect(project.sandbox.requests()).toEqual([]);
    expect(project.planComment(13)).toContain("fork");
    expect(project.planComment(13)).toContain("Mars/Olympus");
    expect(run.output).toContain("::error file=districts/springfield.yaml,line=");
    expect(project.status(13)).toBe("failure");
  });

  test("from a fork after a drift run: planned from its snapshot, without credentials or a request", async () => {
    const project = await projectFor();
    await project.schedule("drift");
    project.sandbox.clearRequests();
    await project.write(district, note);
    const run = await project.openPullRequest(13, { fork: "somebody/rosters" });
    expect(run.results).toMatchObject({ plan: "skipped", "plan-offline": "success", comment: "success" });
    expect(project.sandbox.requests()).toEqual([]);
    expect(project.planComment(13)).toContain("38 changes");
    expect(project.planComment(13)).toContain("snapshot");
    expect(project.status(13)).toBe("success");
  });

  test("that edits code and workflows: the base's run, and what it edited is never checked out where credentials are", async () => {
    const project = await projectFor();
    await project.write("src/main.ts", () => 'console.log("EDITED", process.env);\n');
    await project.write(".github/actions/setup-rollcall/action.yml", (text) =>
      text.replace("npm ci --omit=dev", 'echo "EDITED $CLASSTAG_TOKEN"'),
    );
    await project.write(".github/workflows/plan.yml", (text) =>
      text.replace("rollcall plan", 'echo "EDITED $CLASSTAG_TOKEN"; rollcall plan'),
    );
    await project.write(district, note);
    const run = await project.openPullRequest(14);
    expect(run.results).toMatchObject({ plan: "success", comment: "success" });
    expect(run.output).not.toContain("EDITED");
    expect(project.status(14)).toBe("success");
  });

  test("that touches no district gets a green status and no comment", async () => {
    const project = await projectFor();
    await project.write("README.md", () => "Our rosters.\n");
    const run = await project.openPullRequest(15);
    expect(run.results).toMatchObject({ changes: "success", plan: "skipped", comment: "success" });
    expect(project.planComment(15)).toBe("");
    expect(project.status(15)).toBe("success");
  });

  test("that deletes the district's file: nothing is planned, and the comment says that it becomes unmanaged", async () => {
    const project = await projectFor();
    await project.git("rm", "--quiet", district);
    await project.write("districts/README.md", () => "None yet.\n");
    const run = await project.openPullRequest(16);
    expect(run.results).toMatchObject({ plan: "skipped", comment: "success" });
    expect(project.planComment(16)).toContain("springfield");
    expect(project.planComment(16)).toContain("Unmanaged from now on");
    expect(writes(project)).toBe(0);
  });
});

const fingerprintOf = (comment: string): string =>
  /`([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})`/.exec(comment)?.[1] ?? "";

const reportOf = (project: TestProject): unknown =>
  JSON.parse(project.artifact("rollcall-report-springfield")["springfield.report.json"] ?? "null");
