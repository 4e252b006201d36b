import { describe, expect, onTestFinished, test } from "vitest";
import { type FinishedRun, startProject, type TestProject } from "./project.ts";

/** A project whose main branch asks for nothing yet, so that a pull request brings what a test wants. */
async function projectFor(): Promise<TestProject> {
  const project = await startProject();
  onTestFinished(() => {
    expect(project.github.violations).toEqual([]);
    expect(secretsIn(project)).toEqual([]);
  });
  return project;
}

/** Whatever is published or printed, no credential is in it. */
function secretsIn({ github, sandbox }: TestProject): readonly string[] {
  const published = JSON.stringify([
    github.state.comments,
    github.state.statuses,
    [...github.state.issues.values()],
  ]);
  const secrets = [
    sandbox.environment["CLASSTAG_TOKEN"],
    sandbox.environment["CLASSLINK_TOKEN"],
    github.environment["GITHUB_TOKEN"],
  ];
  return secrets.filter(
    (secret) => secret !== undefined && secret !== "" && published.includes(secret),
  ) as string[];
}

const writes = ({ sandbox }: TestProject): number => sandbox.requests().filter(({ wrote }) => wrote).length;
const district = "districts/springfield.yaml";

describe("a pull request", () => {
  test("opened: planned with reads only, one comment, a status; merged: exactly that is applied, and nothing is left", async () => {
    const project = await projectFor();
    const opened = await openWithNote(project);
    expect(opened.results).toEqual({
      changes: "success",
      plan: "success",
      comment: "success",
      acknowledge: "skipped",
    });
    expect(writes(project)).toBe(0);
    expect(project.planComment(12)).toContain("38 changes");
    expect(project.status(12)).toBe("success");
    const approved = fingerprintOf(project.planComment(12));

    const merged = await project.merge(12);
    expect(merged.results).toEqual({ districts: "success", apply: "success", comment: "success" });
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

describe("a guard", () => {
  test("refuses: the status is red, an acknowledgement by somebody else turns it green without a push, and the merge applies", async () => {
    const project = await projectFor();
    await strict(project);
    const opened = await project.openPullRequest(12);
    expect(opened.results).toMatchObject({ plan: "success", comment: "success" });
    expect(project.status(12)).toBe("failure");
    const line =
      /rollcall: acknowledge takeover-share [0-9A-Z-]{19}/.exec(project.planComment(12))?.[0] ?? "";
    expect(line).not.toBe("");

    project.github.setPermission("administrator", "admin");
    await project.comment(12, line, "administrator");
    expect(project.status(12)).toBe("failure");
    await project.comment(12, line, "stranger");
    expect(project.status(12)).toBe("failure");
    project.github.setPermission("reviewer", "write");
    await project.comment(12, line, "reviewer");
    expect(project.status(12)).toBe("success");

    const merged = await project.merge(12);
    expect(merged.results["apply"]).toBe("success");
    expect(writes(project)).toBeGreaterThan(0);
  });

  test("that nobody lifted stops the apply after the merge, which says how to go on", async () => {
    const project = await projectFor();
    await strict(project);
    await project.openPullRequest(12);
    const merged = await project.merge(12);
    expect(merged.results["apply"]).toBe("failure");
    expect(writes(project)).toBe(0);
    expect(project.github.state.comments.at(-1)?.body).toContain("rollcall: acknowledge takeover-share");
  });
});

describe("after the merge", () => {
  test("live state moved: its school is left alone, the others go ahead, and the comment shows the difference", async () => {
    const project = await projectFor();
    await openWithNote(project);
    const room = project.sandbox.classTag.snapshot().classrooms.find(({ name }) => name === "Old 4B");
    project.sandbox.classTag.editClassroom(room?.id ?? "", { name: "Renamed by somebody" });
    const merged = await project.merge(12);
    expect(merged.results["apply"]).toBe("failure");
    const told = project.github.state.comments.at(-1)?.body ?? "";
    expect(told).toContain("```diff");
    expect(told).toMatch(/^-.*archive Old 4B/m);
    expect(told).toContain("run the apply workflow by hand");
    expect(writes(project)).toBeGreaterThan(0);
    expect(writes(project)).toBeLessThan(38);
  });

  test("killed in the middle: the next scheduled apply goes on, and nothing is done twice", async () => {
    const project = await projectFor();
    await openWithNote(project);
    project.sandbox.inject({
      service: "classtag",
      match: { method: "PUT" },
      times: "always",
      delayMs: 60,
      effect: { kind: "delay" },
    });
    const merging = project.merge(12);
    await until(() => writes(project) >= 9);
    project.kill();
    expect((await merging).results["apply"]).toBe("failure");
    project.sandbox.clearFaults();
    const done = writes(project);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(38);
    const nightly = await project.schedule("apply");
    expect(nightly.results["apply"]).toBe("success");
    expect(writes(project)).toBe(38);
  });

  test("a push without a pull request writes nothing; by hand, with the fingerprint typed in, it is applied", async () => {
    const project = await projectFor();
    await project.write(district, note);
    const pushed = await project.pushToMain();
    expect(pushed.results["apply"]).toBe("failure");
    expect(pushed.output).toContain("there is no reviewed plan");
    expect(writes(project)).toBe(0);
    const fingerprint = /--approved ([0-9A-Z-]{19})/.exec(pushed.output)?.[1] ?? "";
    const wrong = await project.dispatch({ district: "springfield", fingerprint: "0000-0000-0000-0000" });
    expect(wrong.results["apply"]).toBe("failure");
    expect(writes(project)).toBe(0);
    const byHand = await project.dispatch({ district: "springfield", fingerprint });
    expect(byHand.results["apply"]).toBe("success");
    expect(writes(project)).toBe(38);
  });
});

describe("on schedule", () => {
  test("drift: what the file allows is mended, the rest becomes one issue, which is closed when nothing is left", async () => {
    const project = await projectFor();
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
    expect(room(emptied?.id)?.connections).toEqual(emptied?.connections);
    expect(room(taken?.id)?.connections).toEqual(["some-other-id"]);

    const found = await project.schedule("drift");
    expect(found.results).toMatchObject({ drift: "success", issue: "success" });
    const issues = () => [...project.github.state.issues.values()];
    expect(issues()).toMatchObject([{ state: "open", title: expect.stringContaining("1 change to review") }]);
    await project.schedule("drift");
    expect(issues()).toHaveLength(1);
    project.sandbox.classTag.editClassroom(taken?.id ?? "", { connections: taken?.connections ?? [] });
    await project.schedule("drift");
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

const note = (text: string): string =>
  text.replace(
    "name: Springfield Unified School District",
    "name: Springfield Unified School District (reviewed)",
  );

/** A pull request that touches the whole district: its name is on every page. */
async function openWithNote(project: TestProject): Promise<FinishedRun> {
  await project.write(district, note);
  return await project.openPullRequest(12);
}

async function strict(project: TestProject): Promise<void> {
  await project.write(district, (text) =>
    text
      .replace("connect: 14, ", "")
      .replace(/^timezone:.*$/m, (line) => `${line}\nguards: { takeover: { perDistrict: 1% } }`),
  );
}

/** Waits for the other side, not for a time: vitest's own limit ends it if that never comes. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => void setTimeout(resolve, 5));
}

const fingerprintOf = (comment: string): string =>
  /`([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})`/.exec(comment)?.[1] ?? "";

const reportOf = (project: TestProject): unknown =>
  JSON.parse(project.artifact("rollcall-report-springfield")["springfield.report.json"] ?? "null");
