import { expect, onTestFinished } from "vitest";
import { partsOfSecret } from "./job-state.ts";
import { type FinishedRun, type ProjectOptions, startProject, type TestProject } from "./project.ts";

/** A project whose main branch asks for nothing yet, so that a pull request brings what a test wants. */
export async function projectFor(options: ProjectOptions = {}): Promise<TestProject> {
  const project = await startProject(options);
  onTestFinished(() => {
    expect(project.github.violations).toEqual([]);
    expect(secretsIn(project)).toEqual([]);
  });
  return project;
}

/** Whatever is published or printed, no credential is in it. */
function secretsIn({ environments, github }: TestProject): readonly string[] {
  const published = JSON.stringify([
    github.state.comments,
    github.state.statuses,
    [...github.state.issues.values()],
  ]);
  const secrets = [
    ...Object.values(environments).flatMap((environment) => Object.values(environment.secrets)),
    github.environment["GITHUB_TOKEN"] ?? "",
  ];
  return secrets.flatMap(partsOfSecret).filter((part) => published.includes(part));
}

/** How many requests wrote to ClassTag. */
export const writes = ({ sandbox }: TestProject): number =>
  sandbox.requests().filter(({ wrote }) => wrote).length;
export const district = "districts/springfield.yaml";

/** An edit that touches the whole district. */
export const note = (text: string): string =>
  text.replace(
    "name: Springfield Unified School District",
    "name: Springfield Unified School District (reviewed)",
  );

/** A pull request that touches the whole district: its name is on every page. */
export async function openWithNote(project: TestProject): Promise<FinishedRun> {
  await project.write(district, note);
  return await project.openPullRequest(12);
}

/** An edit after which a guard refuses. */
export async function strict(project: TestProject): Promise<void> {
  await project.write(district, (text) =>
    text
      .replace("connect: 14, ", "")
      .replace(/^timezone:.*$/m, (line) => `${line}\nguards: { takeover: { perDistrict: 1% } }`),
  );
}

/** Waits for the other side, not for a time: vitest's own limit ends it if that never comes. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => void setTimeout(resolve, 5));
}
