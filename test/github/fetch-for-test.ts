import { execFileSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "vitest";
import { type FetchOptions, fetchFromGitHub } from "../../src/cli/fetch/command.ts";
import type { FetchedRecord } from "../../src/files/record-file.gen.ts";
import { readRecord } from "../../src/files/record-file.ts";
import { madeOnce } from "../made-once.ts";
import { commitEnvironment } from "./commit-environment.ts";
import { githubForTest, head, planText, type Run, runWith, temporaryFolder } from "./github-for-test.ts";
import type { LoopbackGitHub } from "./loopback-github.ts";
import { askForNoApproval } from "./loopback-settings.ts";
import { districtText, schoolText, settle } from "./settled-for-test.ts";

const runAt = (at: string, folder: string, program: string, args: readonly string[]): string =>
  execFileSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...commitEnvironment, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();

export const gitAt = (at: string, folder: string, ...args: readonly string[]): string =>
  runAt(at, folder, "git", args);

export const mergedAt = "2026-11-20T10:00:00Z";

interface Clone {
  readonly folder: string;
  /** What is settled: the district without a school. */
  readonly start: string;
  readonly merge: string;
  readonly push: string;
  /** What the merged branch was made of. */
  readonly inner: string;
}

/**
 * A clone whose main has, newest first: a push to springfield's own part, another district's commit, the merge of #12 with a
 * school, the start, which is settled.
 */
export async function clone(at = mergedAt): Promise<Clone> {
  const made = await madeOnce(`clone-${at.replaceAll(":", "")}`, (draft) => makeClone(at, draft));
  const folder = await temporaryFolder();
  await cp(path.join(made, "clone"), folder, { recursive: true });
  return { folder, ...JSON.parse(await readFile(path.join(made, "commits.json"), "utf8")) };
}

async function makeClone(at: string, made: string): Promise<void> {
  const folder = path.join(made, "clone");
  await mkdir(folder);
  const git = (...args: readonly string[]): string => gitAt(at, folder, ...args);
  const commit = async (file: string, text: string): Promise<string> => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
    git("add", ".");
    git("commit", "--quiet", "--message", `Write ${file}`);
    return git("rev-parse", "HEAD");
  };
  git("init", "--quiet", "--initial-branch=main");
  const start = await commit("districts/springfield/district.yaml", districtText());
  git("switch", "--quiet", "--create", "topic");
  const inner = await commit("districts/springfield/schools/lincoln.yaml", schoolText("Lincoln"));
  git("switch", "--quiet", "main");
  git("merge", "--no-ff", "--no-edit", "--quiet", "topic");
  const merge = git("rev-parse", "HEAD");
  await commit("districts/shelbyville.yaml", "other");
  const push = await commit("districts/springfield/district.yaml", districtText("America/Denver"));
  git("update-ref", "refs/remotes/origin/main", push);
  await writeFile(path.join(made, "commits.json"), JSON.stringify({ start, merge, push, inner }));
  await settle(folder, start);
}

interface Fetched extends Pick<Run, "stderr" | "waits"> {
  readonly record: FetchedRecord;
  readonly files: readonly string[];
}

export async function fetchRecord(
  github: LoopbackGitHub,
  folder: string,
  env: Record<string, string> = {},
): Promise<Fetched> {
  const { exitCode, stderr, waits } = await fetchInto(github, folder, "springfield", { out: "record" }, env);
  expect(exitCode, stderr).toBe(0);
  const files = await readdir(path.join(folder, "record"), { recursive: true, withFileTypes: true });
  return {
    record: await readRecord("record", folder),
    stderr,
    waits,
    files: files
      .filter((one) => one.isFile())
      .map(({ name }) => name)
      .sort(),
  };
}

export const fetchInto = (
  github: LoopbackGitHub,
  folder: string,
  district: string | undefined,
  options: Partial<FetchOptions>,
  env: Record<string, string> = {},
) =>
  runWith(
    github,
    (context) => fetchFromGitHub(district, { out: "plans", district: [], ...options }, context),
    {
      cwd: folder,
      env,
    },
  );

/** A run of the apply workflow of a commit. */
export const nightly = (headSha: string) => ({
  path: ".github/workflows/apply.yml",
  event: "schedule",
  headSha,
});

/** The merge of #12, in a repository whose rules ask for no approval. */
export async function merged(): Promise<Clone & { readonly github: LoopbackGitHub }> {
  const github = await githubForTest();
  askForNoApproval(github.state.settings);
  const made = await clone();
  github.addPullRequest({
    number: 12,
    headSha: head,
    mergedAt,
    mergeCommitSha: made.merge,
  });
  return { github, ...made };
}

/** An hour before the merge of #12. */
export const reviewedAt = "2026-11-20T09:00:00Z";
export const name = `rollcall-plan-12-${head}-springfield`;
export const files = { "springfield.plan.json": planText(), "springfield.html": "<p>" };

/** In one process, because there are tests with thirty of them. */
const addSchool = `
  blob="$(printf 'name: %s\nparticipates: true\n' "$1" | git hash-object -w --stdin)"
  git update-index --add --cacheinfo "100644,$blob,districts/springfield/schools/$1.yaml"
  git commit --quiet --message "$2"
  git update-ref refs/remotes/origin/main HEAD
  git rev-parse HEAD
`;

/** One more commit on main, which adds a school to springfield. */
export const pushTo = (folder: string, school: string, message: string): string =>
  runAt(mergedAt, folder, "sh", ["-ec", addSchool, "sh", school, message]);
