/** A pull request whose branch was brought up to date with main before it was merged. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { clone, gitAt, mergedAt } from "./fetch-for-test.ts";
import { githubForTest, planText, temporaryFolder } from "./github-for-test.ts";
import type { LoopbackGitHub } from "./loopback-github.ts";
import { schoolText } from "./settled-for-test.ts";

interface Updated {
  readonly github: LoopbackGitHub;
  readonly folder: string;
  /** The head before the update, by octocat, who opened the pull request. */
  readonly own: string;
  /** The head that was merged. In the name of the writer who clicked on "Update branch". */
  readonly update: string;
}

interface Differs {
  /** What who made the update added to the merge, by path. */
  readonly added?: Readonly<Record<string, string>>;
  /** Main has gone on after the first update, and the branch was brought up to date once more. */
  readonly twice?: boolean;
  /** Squashed: the commits of the pull request are on origin alone. */
  readonly squashed?: "no-origin" | "origin";
}

/** #20, opened by octocat and merged at 10:00. */
export async function updated({ added = {}, squashed, twice = false }: Differs = {}): Promise<Updated> {
  const github = await githubForTest();
  const { folder } = await clone();
  const git = (...args: readonly string[]): string => gitAt(mergedAt, folder, ...args);
  const base = git("rev-parse", "HEAD");
  git("switch", "--quiet", "--create", "change-20", "HEAD~2");
  await write(folder, { "districts/springfield/schools/oak.yaml": schoolText("Oak") });
  git("add", ".");
  git("commit", "--quiet", "--message", "Add a school");
  const own = git("rev-parse", "HEAD");
  git("merge", "--quiet", "--no-ff", "--no-commit", "main");
  await write(folder, added);
  git("add", ".");
  git("commit", "--quiet", "--message", "Merge branch 'main' into change-20");
  const first = git("rev-parse", "HEAD");
  const update = twice ? await updateAgain(folder, git) : first;
  git("switch", "--quiet", "main");
  if (squashed === undefined) git("merge", "--quiet", "--no-ff", "--no-edit", "change-20");
  else await squash(git, squashed);
  const mergeCommitSha = git("rev-parse", "HEAD");
  git("update-ref", "refs/remotes/origin/main", mergeCommitSha);
  github.addPullRequest({ number: 20, headSha: update, mergedAt, mergeCommitSha });
  github.state.commits.set(20, [
    { sha: own, parents: [git("rev-parse", `${base}~2`)], author: "octocat", committer: "octocat" },
    { sha: first, parents: [own, base], author: "writer", committer: "web-flow" },
    ...(twice ? [{ sha: update, parents: [first, git("rev-parse", `${update}^2`)], author: "other" }] : []),
  ]);
  github.setPermission("writer", "write");
  return { github, folder, own, update };
}

async function updateAgain(folder: string, git: (...args: readonly string[]) => string): Promise<string> {
  git("switch", "--quiet", "main");
  await write(folder, { "README.md": "more" });
  git("add", ".");
  git("commit", "--quiet", "--message", "Say more");
  git("switch", "--quiet", "change-20");
  git("merge", "--quiet", "--no-ff", "--no-edit", "main");
  return git("rev-parse", "HEAD");
}

/** As GitHub does it, and the clone is then one that was made afterwards. */
async function squash(
  git: (...args: readonly string[]) => string,
  kind: "no-origin" | "origin",
): Promise<void> {
  const origin = await temporaryFolder();
  if (kind === "origin") {
    git("init", "--quiet", "--bare", origin);
    git("remote", "add", "origin", origin);
    git("push", "--quiet", "origin", "change-20:refs/pull/20/head");
  }
  git("merge", "--quiet", "--squash", "change-20");
  git("commit", "--quiet", "--message", "Add a school (#20)");
  git("branch", "--quiet", "--delete", "--force", "change-20");
  git("reflog", "expire", "--expire=now", "--all");
  git("gc", "--quiet", "--prune=now");
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
}

/** A plan of #20 that can be told from others by the district's name. */
export const planOf20 = (head: string, title: string, createdAt: string) => ({
  name: `rollcall-plan-20-${head}-springfield`,
  files: { "springfield.plan.json": planText({ district: { id: "springfield", name: title } }) },
  createdAt,
});
