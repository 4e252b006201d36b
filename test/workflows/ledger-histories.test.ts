import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { sampleNow } from "../cli/run-rollcall.ts";
import { later, log, room, settled, withSchedule } from "./ledger-loop.ts";
import { district, note, openWithNote, projectFor, until, writes } from "./loop.ts";
import type { FinishedRun, TestProject } from "./project.ts";

/** Merged as GitHub rebases: every commit of the pull request anew on main, in one push. */
async function rebase(project: TestProject, number: number, commits: number): Promise<FinishedRun> {
  const before = await project.git("rev-parse", "origin/main");
  const final = await readFile(path.join(project.clone, district), "utf8");
  const stream = Array.from({ length: commits }, (_, index) => {
    const isLast = index === commits - 1;
    const text = isLast ? final : note(final).replace("Room 12", `Room 12, step ${index}`);
    const message = `Step ${index + 1}`;
    return [
      "commit refs/heads/rebased",
      `mark :${index + 1}`,
      `committer Ada <ada@example.com> ${Math.floor(sampleNow.getTime() / 1000) - 86_400 * (commits - index)} +0000`,
      `data ${message.length}\n${message}`,
      index === 0 ? `from ${before}` : `from :${index}`,
      `M 100644 inline ${district}`,
      `data ${Buffer.byteLength(text)}\n${text}`,
    ].join("\n");
  }).join("\n");
  execFileSync("git", ["fast-import", "--quiet"], { cwd: project.clone, input: `${stream}\n` });
  await project.git("push", "--quiet", "origin", "rebased:main");
  await project.git("fetch", "--quiet", "origin");
  const mergeCommitSha = await project.git("rev-parse", "origin/main");
  const { pullRequests, pullRequestsOfCommits } = project.github.state;
  for (const sha of (await project.git("rev-list", `${before}..origin/main`)).split("\n"))
    pullRequestsOfCommits.set(sha, [number]);
  Object.assign(pullRequests.get(number) ?? {}, {
    mergedAt: sampleNow.toISOString(),
    mergeCommitSha,
    state: "closed",
  });
  return await project.pushed(before, mergeCommitSha);
}

describe("what was reviewed", () => {
  test.each([31, 300])(
    "and rebased as %s commits is applied, and settled by its pull request",
    async (commits) => {
      const project = await projectFor({ hasLedgerKey: true });
      await openWithNote(project);
      const merged = await rebase(project, 12, commits);
      expect(merged.results["apply"]).toBe("success");
      expect(writes(project)).toBe(38);
      expect(await log(project)).toContain("38 changes written, 6 places settled");
    },
  );

  test("and undone by a person is not made again because its run is started again, a year later as little", async () => {
    const project = await projectFor({ hasLedgerKey: true });
    await openWithNote(project);
    const merged = await project.merge(12);
    project.sandbox.classTag.editClassroom("cls_20401", { connections: [] });
    const done = writes(project);
    for (const days of [1, 366]) {
      await project.setClock(later(days));
      const again = await project.runAgain(merged);
      expect(again.output).toContain("nothing was merged that is not applied");
    }
    expect(writes(project)).toBe(done);
  });

  test("and could not be followed then is not followed by a night that could: a person decides", async () => {
    const project = await projectFor({ hasLedgerKey: true });
    // The class of the room in the gym is on its way out when the plan is made, applied and settled.
    project.sandbox.roster.editClass("0012-PE-1", { status: "tobedeleted" });
    await project.write(district, (text) =>
      withSchedule("all")(note(text)).replace("connect: 14", "connect: 13"),
    );
    await project.openPullRequest(12);
    await project.merge(12);
    expect(await log(project)).toContain("6 places settled");
    project.sandbox.roster.editClass("0012-PE-1", { status: "active" });
    await project.setNow(later(1));
    const night = await project.schedule("apply");
    expect(night.output).toContain("it was not so when the file was last settled");
    expect(room(project, "cls_20415")?.connections).toEqual([]);
  });
});

describe("names", () => {
  test.each([
    [
      "by a space in the file",
      (text: string) => text.replace("- name: Washington Middle", "- name: Washington  Middle"),
    ],
    [
      "by NFD in the file",
      (text: string) => text.replace("École Jean-Baptiste", "École Jean-Baptiste".normalize("NFD")),
    ],
  ])(
    "a school that is renamed %s without a review is open, and nothing there is brought back",
    async (_, rename) => {
      const project = await settled("all");
      await project.write(district, rename);
      await project.pushToMain();
      const done = writes(project);
      for (const { id, schoolId, state } of project.sandbox.classTag.snapshot().classrooms)
        if ((schoolId === "sch_1002" || schoolId === "sch_1003") && state === "archived")
          project.sandbox.classTag.editClassroom(id, { state: "active" });
      await project.setNow(later(1));
      await project.schedule("apply");
      const renamed = rename("École Jean-Baptiste").length > 19 ? "sch_1003" : "sch_1002";
      const written = project.sandbox
        .requests()
        .filter(({ wrote }) => wrote)
        .slice(done);
      expect(
        written.filter(({ path: where }) => where.includes(renamed === "sch_1003" ? "cls_356" : "cls_305")),
      ).toEqual([]);
    },
  );

  test("a school that ClassTag calls otherwise is open, and the night says what it was called", async () => {
    const project = await settled("heal");
    project.sandbox.classTag.editSchool("sch_1001", { name: "Lincoln Elementary School" });
    project.sandbox.classTag.editClassroom("cls_20401", { connections: [] });
    const night = await project.schedule("apply");
    expect(night.output).toContain('ClassTag called it "Lincoln Elementary" when it was settled');
    expect(room(project, "cls_20401")?.connections).toEqual([]);
  });

  test("tags that are called like branches change nothing", async () => {
    const project = await settled("heal");
    for (const name of ["main", "rollcall-ledger"]) {
      await project.git("tag", name, "HEAD~1");
      await project.git("push", "--quiet", "origin", `refs/tags/${name}`);
    }
    project.sandbox.classTag.editClassroom("cls_20401", { connections: [] });
    await project.setNow(later(1));
    expect((await project.schedule("apply")).results["apply"]).toBe("success");
    expect(room(project, "cls_20401")?.connections).not.toEqual([]);
    expect(await log(project)).toContain("1 change brought back");
  });
});

describe("an apply that is cut off", () => {
  const slowly = (project: TestProject): void =>
    project.sandbox.inject({
      service: "classtag",
      match: { method: "PUT" },
      times: "always",
      delayMs: 60,
      effect: { kind: "delay" },
    });

  test("in the middle is taken up once; cut again, what is left is a person's", async () => {
    const project = await projectFor({ hasLedgerKey: true, hasProcesses: true });
    await openWithNote(project);
    slowly(project);
    const merging = project.merge(12);
    await until(() => writes(project) >= 5);
    project.kill();
    await merging;
    const first = writes(project);
    const again = project.schedule("apply");
    await until(() => writes(project) >= first + 5);
    project.kill();
    await again;
    project.sandbox.clearFaults();
    project.sandbox.clearRequests();
    const third = await project.schedule("apply");
    // What the killed run had sent may still be answered before the third one has begun to read.
    const requests = project.sandbox.requests();
    const begun = requests.findIndex(({ method }) => method === "GET");
    expect(begun).toBeGreaterThanOrEqual(0);
    expect(requests.slice(begun).filter(({ wrote }) => wrote)).toEqual([]);
    expect(third.output).toContain("Withheld");
  });

  test("after its last write, before it is noted: the next night looks, and settles what it finds", async () => {
    const project = await projectFor({ hasLedgerKey: true });
    await openWithNote(project);
    const hook = path.join(project.origin, "hooks", "update");
    await writeFile(
      hook,
      `#!/bin/sh\n[ "$1" = refs/heads/rollcall-ledger ] && [ "$2" != ${"0".repeat(40)} ] && exit 1\nexit 0\n`,
      { mode: 0o755 },
    );
    const merged = await project.merge(12);
    expect(merged.results["apply"]).toBe("failure");
    expect(merged.output).toContain("after 38 writes the ledger could not be written");
    expect(writes(project)).toBe(38);
    await writeFile(hook, "#!/bin/sh\nexit 0\n", { mode: 0o755 });
    expect((await project.schedule("apply")).results["apply"]).toBe("success");
    expect(writes(project)).toBe(38);
    expect(await log(project)).toMatch(/begins[\s\S]*6 places settled/);
  });

  test("before it begins, because nothing can be noted, writes nothing; the next night does", async () => {
    const project = await settled("approved");
    await project.write(district, (text) =>
      text.replace("expect: { connect: 14, archive: 2 }", "expect: { connect: 1 }"),
    );
    project.sandbox.classTag.editClassroom("cls_20401", { connections: [] });
    await project.openPullRequest(13);
    const hook = path.join(project.origin, "hooks", "update");
    await writeFile(hook, '#!/bin/sh\n[ "$1" != refs/heads/rollcall-ledger ]\n', { mode: 0o755 });
    const done = writes(project);
    const merged = await project.merge(13);
    expect(merged.output).toContain("nothing was written, because it could not be noted in the ledger");
    expect(writes(project)).toBe(done);
    await writeFile(hook, "#!/bin/sh\nexit 0\n", { mode: 0o755 });
    await project.schedule("apply");
    expect(room(project, "cls_20401")?.connections).toEqual(["0012-003-1"]);
  });
});

test("of two runs at once the second goes by what the first has noted", async () => {
  const project = await settled("heal");
  project.sandbox.classTag.editClassroom("cls_20401", { connections: [] });
  const done = writes(project);
  const runs = await Promise.all([project.schedule("apply"), project.schedule("apply")]);
  expect(runs.map(({ results }) => results["apply"])).toEqual(["success", "success"]);
  expect(writes(project)).toBe(done + 1);
});

test("a copy of the repository does not believe the ledger that came with it", async () => {
  const project = await settled("heal");
  project.repositoryId = "4711";
  project.sandbox.classTag.editClassroom("cls_20401", { connections: [] });
  const done = writes(project);
  const night = await project.schedule("apply");
  expect(night.output).toContain("it was written in another repository, which this one was copied from");
  expect(writes(project)).toBe(done);
});
