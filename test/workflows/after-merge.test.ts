import { describe, expect, test } from "vitest";
import { district, note, openWithNote, projectFor, until, writes } from "./loop.ts";

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
    expect(told).toMatch(
      /`gh workflow run apply\.yml --field district=springfield --field fingerprint=[-\w]+`/,
    );
    expect(writes(project)).toBeGreaterThan(0);
    expect(writes(project)).toBeLessThan(38);
  });

  test("killed in the middle: the next scheduled apply goes on, and nothing is done twice", async () => {
    const project = await projectFor({ hasLedgerKey: true, hasProcesses: true });
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

  test("a push without a pull request writes nothing; by hand, with the fingerprint typed in, it is applied where four eyes are certain", async () => {
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
    // Nobody can tell who made the commits that were pushed, so it might be whoever starts the run.
    const alone = await project.dispatch({ district: "springfield", fingerprint });
    expect(alone.results["apply"]).toBe("failure");
    expect(alone.output).toContain("There are four ways");
    expect(writes(project)).toBe(0);
    const environment = { reviewers: ["boss"], preventsSelfReview: true };
    project.github.state.environments.set("springfield-apply", environment);
    const byHand = await project.dispatch({ district: "springfield", fingerprint });
    expect(byHand.results["apply"]).toBe("success");
    expect(writes(project)).toBe(38);
  });
});
