import { describe, expect, test } from "vitest";
import { district, openWithNote, projectFor, writes } from "./loop.ts";

describe("a pull request is told", () => {
  test("that it cannot be merged, by its comment and a red status, until it can", async () => {
    const project = await projectFor();
    await project.write(district, (text) => text.replace("Springfield Unified", "Springfield United"));
    await project.git("checkout", "--quiet", "-b", "aside");
    await project.git("commit", "--quiet", "--all", "-m", "Rename it otherwise");
    await project.git("push", "--quiet", "origin", "HEAD:main");
    await project.git("checkout", "--quiet", "main");
    await openWithNote(project);
    expect(project.github.state.statuses.map(({ state }) => state)).toEqual(["pending", "failure"]);
    expect(project.planComment(12)).toContain(district);
    expect(project.planComment(12)).toContain("cannot be merged");
    expect(project.sandbox.requests()).toEqual([]);

    await project.git("merge", "--quiet", "-X", "theirs", "--no-edit", "origin/main");
    await project.updatePullRequest(12);
    expect(project.status(12)).toBe("success");
    expect(project.planComment(12)).not.toContain("cannot be merged");
  });

  test("which district's job never started, because its environment refused it", async () => {
    const project = await projectFor();
    project.refuse("springfield-plan");
    const run = await openWithNote(project);
    expect(run.results).toMatchObject({ plan: "failure", comment: "success" });
    expect(project.status(12)).toBe("failure");
    expect(project.planComment(12)).toMatch(/springfield.*never started/);
  });

  test("at which step the job of a district failed", async () => {
    const project = await projectFor();
    const environment = project.environments["springfield-plan"];
    // An App without its key.
    Object.assign(environment?.vars ?? {}, { ROLLCALL_APP_CLIENT_ID: "Iv1.0123456789abcdef" });
    const run = await openWithNote(project);
    expect(run.results).toMatchObject({ plan: "failure", comment: "success" });
    expect(project.status(12)).toBe("failure");
    expect(project.planComment(12)).toContain("Fetch what was applied before");
  });

  test("after the merge, which district's apply never started, and how it ended when it was run again", async () => {
    const project = await projectFor();
    await openWithNote(project);
    project.refuse("springfield-apply");
    const merged = await project.merge(12);
    expect(merged.results).toMatchObject({ apply: "failure", comment: "success" });
    expect(project.github.state.comments.at(-1)?.body).toMatch(/springfield.*never started/);
    expect(writes(project)).toBe(0);

    project.refuse("springfield-apply", false);
    const again = await project.runAgain(merged);
    expect(again.results).toMatchObject({ apply: "success", comment: "success" });
    expect(project.github.state.comments.at(-1)?.body).toContain("38 of 38 changes applied");
    expect(writes(project)).toBe(38);
  });
});

describe("a run of plan", () => {
  test("that is run again keeps what was reviewed, and one starts when another base is chosen", async () => {
    const project = await projectFor();
    const opened = await openWithNote(project);
    const head = project.github.state.pullRequests.get(12)?.headSha ?? "";
    const again = await project.runAgain(opened);
    expect(again.results).toMatchObject({ plan: "success", comment: "success" });
    const name = `rollcall-plan-12-${head}-springfield`;
    expect(project.artifact(name)).toHaveProperty(["springfield.plan.json"]);
    expect(project.artifact(`${name}.attempt-2`)).toHaveProperty(["springfield.plan.json"]);
    expect(Object.keys(project.artifact("springfield.html") ?? {})).toEqual(["springfield.html"]);
    expect(Object.keys(project.artifact("springfield.attempt-2.html") ?? {})).toEqual([
      "springfield.attempt-2.html",
    ]);

    // Another title is no reason to plan again; another base is.
    const titled = await project.editPullRequest(12, { title: { from: "Before" } });
    expect(new Set(Object.values(titled.results))).toEqual(new Set(["skipped"]));
    const retargeted = await project.editPullRequest(12, { base: { ref: { from: "stacked" } } });
    expect(retargeted.results).toMatchObject({ plan: "success", comment: "success" });
    expect(project.status(12)).toBe("success");
  });
});

describe("runs of apply", () => {
  test("by hand leave a pull request alone that never showed what was applied", async () => {
    const project = await projectFor({ hasLedgerKey: true });
    await openWithNote(project);
    await project.merge(12);
    const [, taken] = project.sandbox.classTag
      .snapshot()
      .classrooms.filter(({ connections, state }) => connections.length === 1 && state === "active");
    project.sandbox.classTag.editClassroom(taken?.id ?? "", { connections: ["some-other-id"] });
    const wrong = await project.dispatch({ district: "springfield", fingerprint: "0000-0000-0000-0000" });
    const fingerprint = /--approved ([0-9A-Z-]{19})/.exec(wrong.output)?.[1] ?? "";
    const told = project.github.state.comments.length;
    const done = await project.dispatch({ district: "springfield", fingerprint });
    expect(done.results["apply"]).toBe("success");
    expect(project.github.state.comments).toHaveLength(told);
  });
});
