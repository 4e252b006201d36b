import { describe, expect, test } from "vitest";
import { sampleNow } from "../cli/run-rollcall.ts";
import { district, note, openWithNote, projectFor, writes } from "./loop.ts";
import type { TestProject } from "./project.ts";

const day = 86_400_000;
const later = (days: number): Date => new Date(sampleNow.getTime() + days * day);

const entries = async (project: TestProject): Promise<string> => {
  await project.git("fetch", "--quiet", "origin");
  return await project.git("log", "--format=%s%n%b", "origin/rollcall-ledger", "--");
};

describe("the ledger through the workflows", () => {
  test("a month", async () => {
    const project = await projectFor({ hasLedgerKey: true });
    await project.write(district, (text) =>
      note(text).replace(/^timezone:.*$/m, (line) => `${line}\nschedule: heal`),
    );
    await project.openPullRequest(12);
    console.log(project.planComment(12).slice(0, 1500));
    const merged = await project.merge(12);
    expect(merged.results["apply"]).toBe("success");
    console.log(project.github.state.comments.at(-1)?.body);
    const rooms = () => project.sandbox.classTag.snapshot().classrooms;
    const [emptied, taken] = rooms().filter(
      ({ connections, state }) => connections.length === 1 && state === "active",
    );
    project.sandbox.classTag.editClassroom(emptied?.id ?? "", { connections: [] });
    project.sandbox.classTag.editClassroom(taken?.id ?? "", { connections: ["some-other-id"] });
    await project.setNow(later(1));
    const drift = await project.schedule("drift");
    console.log(drift.output.split("## Look for drift")[1]);
    const night = await project.schedule("apply");
    console.log(night.output.split("## Apply")[1]);
    const old = rooms().find(({ name }) => name === "Old 4B");
    project.sandbox.classTag.editClassroom(old?.id ?? "", { state: "active" });
    await project.setNow(later(40));
    for (const one of project.github.state.artifacts) Object.assign(one, { isExpired: true });
    const night2 = await project.schedule("apply");
    console.log(night2.output.split("## Apply")[1]);
    await project.setNow(later(400));
    const night3 = await project.schedule("apply");
    console.log(night3.output.split("## Fetch")[1]);
    console.log(await entries(project));
    console.log(await project.git("show", "origin/rollcall-ledger:springfield.json"));
  });
});
