import { expect } from "vitest";
import { sampleNow } from "../cli/run-rollcall.ts";
import { district, note, projectFor } from "./loop.ts";
import type { TestProject } from "./project.ts";

export const later = (days: number): Date => new Date(sampleNow.getTime() + days * 86_400_000);

/** The log of the ledger's branch as a person reads it, oldest first. */
export async function log(project: TestProject, ...format: readonly string[]): Promise<string> {
  await project.git("fetch", "--quiet", "origin");
  const given = format.length === 0 ? ["--format=%s"] : format;
  return await project.git("log", "--reverse", ...given, "refs/remotes/origin/rollcall-ledger", "--");
}

export const rooms = ({ sandbox }: TestProject) => sandbox.classTag.snapshot().classrooms;
export const room = (project: TestProject, id: string | undefined) =>
  rooms(project).find((one) => one.id === id);

export const withSchedule = (schedule: string) => (text: string) =>
  text.replace(/^timezone:.*$/m, (line) => `${line}\nschedule: ${schedule}`);

/** Applied as it was reviewed. */
export async function settled(schedule: string): Promise<TestProject> {
  const project = await projectFor({ hasLedgerKey: true });
  project.github.setPermission("grace", "write");
  await project.write(district, (text) => withSchedule(schedule)(note(text)));
  await project.openPullRequest(12);
  project.github.addReview(12, "grace", sampleNow.toISOString());
  expect((await project.merge(12)).results["apply"]).toBe("success");
  return project;
}
