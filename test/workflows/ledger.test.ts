import { describe, expect, test } from "vitest";
import { later, log, room, rooms, settled } from "./ledger-loop.ts";
import { district, writes } from "./loop.ts";

describe("a month of a district", () => {
  test("is told by git log: what was written on whose word, what was brought back, what waited", async () => {
    const project = await settled("heal");
    const [emptied, taken] = rooms(project).filter(
      ({ connections, state }) => connections.length === 1 && state === "active",
    );
    const archived = rooms(project).find(({ name }) => name === "Old 4B");

    // A quiet night.
    await project.setNow(later(1));
    await project.schedule("apply");
    // People click: what the file's schedule brings back is brought back, the rest waits for a person.
    project.sandbox.classTag.editClassroom(emptied?.id ?? "", { connections: [] });
    project.sandbox.classTag.editClassroom(taken?.id ?? "", { connections: ["some-other-id"] });
    project.sandbox.classTag.editClassroom(archived?.id ?? "", { state: "active" });
    await project.setNow(later(2));
    const drift = await project.schedule("drift");
    expect(drift.output).toContain("2 changes to review, 1 change that the schedule mends");
    const night = await project.schedule("apply");
    expect(night.output).toContain("the file's schedule is heal, and this needs a review");
    expect(room(project, emptied?.id)?.connections).toEqual(emptied?.connections);
    expect(room(project, taken?.id)?.connections).toEqual(["some-other-id"]);
    expect(room(project, archived?.id)?.state).toBe("active");

    // A pull request that is merged into a freeze waits, and is written when that is over, although artifacts are gone by then.
    await project.setNow(later(3));
    await project.write(district, (text) =>
      text
        .replace(/^freeze:$/m, (line) => `${line}\n  - { from: 2026-11-20, to: 2026-12-05, reason: exams }`)
        .replace("expect: { connect: 14, archive: 2 }", "expect: { connect: 1, archive: 1 }"),
    );
    await project.openPullRequest(13);
    project.github.addReview(13, "grace", later(3).toISOString());
    const merged = await project.merge(13);
    expect(merged.results["apply"]).toBe("failure");
    await project.setNow(later(40));
    for (const one of project.github.state.artifacts) Object.assign(one, { isExpired: true });
    await project.schedule("apply");
    expect(room(project, taken?.id)?.connections).toEqual(taken?.connections);
    expect(room(project, archived?.id)?.state).toBe("archived");
    // Undone by hand after a month, and nobody has reviewed that it be made again.
    project.sandbox.classTag.editClassroom(archived?.id ?? "", { state: "active" });
    await project.setNow(later(80));
    await project.schedule("apply");
    expect(room(project, archived?.id)?.state).toBe("active");

    await expect(
      (await log(project, "--format=%ad  %s%n%b", "--date=short")).replaceAll(/https:\S+\/(\d+)/g, "…/$1"),
    ).toMatchFileSnapshot("expected/month.txt");
  });

  test("a quiet night asks GitHub for nothing but who may see the repository, and adds nothing", async () => {
    const project = await settled("all");
    const before = await log(project, "--format=%H");
    await project.setNow(later(400));
    const asked = project.github.requests.length;
    await project.schedule("apply");
    expect(project.github.requests.slice(asked).map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /repos/springfield-usd/rosters",
    ]);
    expect(await log(project, "--format=%H")).toBe(before);
  });
});

describe("what nobody reviewed", () => {
  test("stays as it is: a push, whatever its date and whatever lies on top, until a fingerprint is typed in; then it is settled", async () => {
    const project = await settled("all");
    const before = await project.git("rev-parse", "HEAD");
    await project.write(district, (text) =>
      text.replace(/^ {6}- \{ classtag: cls_20415.*\n/m, "").replace("connect: 14", "connect: 0"),
    );
    await project.git("add", "-A");
    await project.gitAs({ GIT_COMMITTER_DATE: "2019-01-01T00:00:00Z" }, "commit", "--quiet", "-m", "Old");
    await project.write("NOTES.md", () => "on top\n");
    await project.git("add", "-A");
    await project.git("commit", "--quiet", "-m", "Notes");
    await project.git("push", "--quiet", "origin", "HEAD:main");
    const pushed = await project.pushed(before, await project.git("rev-parse", "HEAD"));
    const done = writes(project);
    expect(pushed.output).toContain("was pushed without a pull request");
    const gone = rooms(project).find(({ id }) => id === "cls_20415");
    project.sandbox.classTag.editClassroom("cls_20401", { connections: [] });
    for (const days of [1, 31, 91, 400]) {
      await project.setNow(later(days));
      await project.schedule("apply");
    }
    expect(writes(project)).toBe(done);
    expect(room(project, "cls_20415")).toEqual(gone);
  });
});
