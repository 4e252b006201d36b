import { describe, expect, test } from "vitest";
import { later, log, settled } from "./ledger-loop.ts";
import { district, note } from "./loop.ts";
import type { FinishedRun, TestProject } from "./project.ts";

/** What of a run was asked of GitHub about reports. */
async function asked(project: TestProject, run: () => Promise<FinishedRun>): Promise<readonly string[]> {
  const before = project.github.requests.length;
  await run();
  return project.github.requests
    .slice(before)
    .map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, "")}`)
    .filter((one) => /actions\/(artifacts|runs)/.test(one));
}

const issues = ({ github }: TestProject) => [...github.state.issues.values()];

/** The comment on a pull request that changes a word. */
async function planned(project: TestProject): Promise<string> {
  await project.write(district, (text) => note(text));
  await project.openPullRequest(13);
  return project.github.state.comments.at(-1)?.body ?? "";
}

const night = (project: TestProject, days: number): Promise<void> => {
  project.sandbox.runNightlySync();
  return project.setNow(later(days));
};

describe("the morning after an apply", () => {
  test("that came otherwise is told in the issue for a week, kept in the ledger, and shown by the next plan", async () => {
    const project = await settled("heal");
    project.sandbox.setNight({ names: "kept" });
    await night(project, 1);
    const apply = await project.schedule("apply");
    expect(apply.output).toContain(
      "springfield: what was forecast of the last night is in the report of run 500",
    );
    const entries = await log(project, "--format=%s%n%b");
    expect(entries).toMatch(
      /^springfield: a night compared, 1 assumption broken\nBroken that night: names-overwritten \(22 of 22\)\.\nHeld that night: /m,
    );
    await project.schedule("drift");
    const told = [
      {
        state: "open",
        title: "Rollcall: springfield: as the file asks; the night came otherwise than forecast",
        body: expect.stringContaining("`names-overwritten`"),
      },
    ];
    expect(issues(project)).toMatchObject(told);

    await night(project, 7);
    await project.schedule("apply");
    await project.schedule("drift");
    expect(issues(project)).toMatchObject(told);
    expect(await log(project, "--format=%s%n%b")).toBe(entries);

    await night(project, 9);
    expect(await asked(project, () => project.schedule("drift"))).toEqual([]);
    expect(issues(project)).toMatchObject([{ state: "closed" }]);

    const comment = await planned(project);
    expect(comment).toContain(
      "**Assumed, and not so: the sync overwrites the name of a connected classroom with the class's title (broken on 2026-11-24: 22 of 22).**",
    );
  });

  test("is compared by drift too, and waited for until it has come", async () => {
    const project = await settled("approved");
    await project.setNow(later(1));
    // The night has not come.
    await project.schedule("apply");
    const entries = await log(project);
    project.sandbox.setNight({ names: "kept" });
    project.sandbox.runNightlySync();
    expect(await asked(project, () => project.schedule("drift"))).toEqual([
      expect.stringMatching(/^GET \/actions\/runs\/\d+\/artifacts$/),
      expect.stringMatching(/^GET \/actions\/runs\/\d+$/),
      expect.stringMatching(/^GET \/actions\/artifacts\/\d+\/zip$/),
    ]);
    expect(issues(project)).toMatchObject([{ state: "open", title: expect.stringContaining("otherwise") }]);
    expect(await log(project)).toBe(entries);
  });

  test("that came as forecast costs nothing from then on, and the next plan says that it did", async () => {
    const project = await settled("approved");
    await night(project, 1);
    await project.schedule("apply");
    expect(await log(project)).toMatch(/\nspringfield: a night compared$/);
    expect(await asked(project, () => project.schedule("drift"))).toEqual([]);
    expect(issues(project)).toEqual([]);
    expect(await planned(project)).toContain(
      "the sync overwrites the name of a connected classroom with the class's title (held 22 of 22 on 2026-11-24)",
    );
  });

  test("is not compared by what another run left under the name of the report", async () => {
    const project = await settled("approved");
    await night(project, 1);
    for (const one of project.github.state.artifacts)
      if (one.name === "rollcall-report-springfield") Object.assign(one, { runId: 4000 });
    const apply = await project.schedule("apply");
    expect(apply.results).toMatchObject({ apply: "success" });
    expect(apply.output).toContain(
      "warning  The last night is not compared with its forecast: the artifact rollcall-report-springfield of run",
    );
    expect(await log(project)).not.toContain("compared");
  });
});
