import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Run, rollcall, temporaryFolder } from "../cli/run-rollcall.ts";

/** No configuration of the machine or of the person who runs the tests. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env["PATH"] ?? "",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

const author = {
  GIT_AUTHOR_NAME: "A. Author",
  GIT_AUTHOR_EMAIL: "author@example.org",
  GIT_COMMITTER_NAME: "C. Committer",
  GIT_COMMITTER_EMAIL: "committer@example.org",
};

/** A repository with a working tree, made for one test. */
export interface TestRepository {
  readonly folder: string;
  /** What the command printed, without the white space at its ends. */
  git(...args: readonly string[]): string;
  write(files: Readonly<Record<string, string>>): void;
  link(file: string, target: string): void;
  remove(...files: readonly string[]): void;
  /** Commits all that lies in the folder, and says the full id. */
  commit(committedAt?: string): string;
  rollcall(...args: readonly string[]): Promise<Run>;
}

export function repositoryIn(folder: string): TestRepository {
  let commits = 0;
  const git = (args: readonly string[], env: Readonly<Record<string, string>> = {}): string =>
    execFileSync("git", ["-c", "core.autocrlf=false", ...args], {
      cwd: folder,
      env: { ...gitEnvironment, ...author, ...env },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  const at = (file: string): string => {
    const absolute = path.join(folder, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    return absolute;
  };
  return {
    folder,
    git: (...args) => git(args),
    write: (files) => {
      for (const [file, text] of Object.entries(files)) writeFileSync(at(file), text);
    },
    link: (file, target) => symlinkSync(target, at(file)),
    remove: (...files) => {
      for (const file of files) rmSync(path.join(folder, file), { recursive: true });
    },
    commit: (committedAt) => {
      commits += 1;
      const time = committedAt ?? new Date(Date.UTC(2026, 9, 1, 0, commits)).toISOString();
      git(["add", "--all"]);
      git(["commit", "--quiet", "--allow-empty", "--message", `Commit ${commits}`], {
        GIT_AUTHOR_DATE: time,
        GIT_COMMITTER_DATE: time,
      });
      return git(["rev-parse", "HEAD"]);
    },
    rollcall: (...args) => rollcall(args, { cwd: folder, env: gitEnvironment }),
  };
}

export async function newRepository(): Promise<TestRepository> {
  const repository = repositoryIn(await temporaryFolder());
  repository.git("init", "--quiet", "--initial-branch=main");
  return repository;
}

/** A clone over the transport that a server speaks, so that it can be shallow. */
export async function cloneOf(
  origin: TestRepository,
  ...options: readonly string[]
): Promise<TestRepository> {
  const clone = repositoryIn(await temporaryFolder());
  clone.git("clone", "--quiet", "--no-tags", ...options, `file://${origin.folder}`, ".");
  return clone;
}

/** The merge that GitHub makes of a pull request: first parent the base, second the head. */
export function mergeForPullRequest(origin: TestRepository, base: string, head: string, number = 1): string {
  origin.git("checkout", "--quiet", "--detach", base);
  origin.git("merge", "--quiet", "--no-ff", "--no-edit", head);
  const merge = origin.git("rev-parse", "HEAD");
  origin.git("update-ref", `refs/pull/${number}/merge`, merge);
  origin.git("checkout", "--quiet", "main");
  return merge;
}

/** A district file without findings. */
export const districtText = (id: string, rest = ""): string =>
  `version: 1\ndistrict: ${id}\nname: ${id}\nclasslink: { org: "1" }\ntimezone: America/Chicago\n${rest || "schools: []\n"}`;
