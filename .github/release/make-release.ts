import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isReleaseTag } from "../../src/cli/workflows/rollcall-reference.ts";
import { writeDownloads } from "./downloads.ts";
import { type Git, releaseGit } from "./release-git.ts";
import { releaseNotes } from "./release-notes.ts";
import { bundle, leaveOutDevelopment, setVersion, stampWorkflows } from "./release-tree.ts";

export interface ReleaseOptions {
  readonly version: string;
  /** The repository that the release will be called from, as owner/name. */
  readonly repository: string;
  /**
   * Where what is published is written: tarball, bill of materials, digests, notes, and the commit as a bundle. Without it
   * there is only the commit and its tag.
   */
  readonly out?: string;
}

export interface Release {
  readonly tag: string;
  readonly commit: string;
}

/**
 * Makes the release of a checkout's HEAD and tags it there: a commit that no branch has, with all that runs in a district's
 * jobs, so that none of them installs anything. The same HEAD gives the same commit.
 * @throws Error where the version cannot be released; then nothing is tagged
 */
export async function makeRelease(checkout: string, options: ReleaseOptions): Promise<Release> {
  const { version, repository } = options;
  const out = options.out === undefined ? undefined : path.resolve(options.out);
  const tag = `v${version}`;
  const git = releaseGit(checkout);
  await checkTag(tag, git);
  const notes = releaseNotes(await git("show", "HEAD:.github/CHANGELOG.md"), version);
  // Inside the checkout, so that the packages that are installed there are found from it.
  const tree = await mkdtemp(path.join(checkout, ".release-"));
  try {
    await git("worktree", "add", "--quiet", "--detach", tree, "HEAD");
    await setVersion(tree, version);
    await stampWorkflows(tree, repository, tag);
    const inputs = await bundle(tree);
    if (out !== undefined) {
      await mkdir(out, { recursive: true });
      await writeFile(path.join(out, "notes.md"), notes);
      await writeDownloads(tree, { version, inputs }, out);
    }
    // Last, because the bill of materials is made of them.
    await leaveOutDevelopment(tree);
    const commit = await commitTree(tree, `Release ${version}`);
    await git("tag", tag, commit);
    if (out !== undefined) await git("bundle", "create", "--quiet", `${out}/release.bundle`, "^HEAD", tag);
    return { tag, commit };
  } finally {
    await git("worktree", "remove", "--force", tree).catch(() => undefined);
    await rm(tree, { recursive: true, force: true });
  }
}

async function checkTag(tag: string, git: Git): Promise<void> {
  if (!isReleaseTag(tag))
    throw new Error(`${JSON.stringify(tag.slice(1))} is no version: write it as 1.2.3 or 1.2.3-rc.1.`);
  if ((await git("tag", "--list", tag)) !== "")
    throw new Error(`The tag ${tag} is there already. A release is never made again: take the next version.`);
}

/** Commits the tree with its bundle, which main leaves to be built, and with the packages that the bundle needs. */
async function commitTree(tree: string, message: string): Promise<string> {
  await cp(path.join(tree, "node_modules"), path.join(tree, "dist/node_modules"), { recursive: true });
  const git = releaseGit(tree, await releaseGit(tree)("show", "--no-patch", "--format=%cI", "HEAD"));
  await git("add", "--force", "dist");
  await git("commit", "--quiet", "--all", "--message", message);
  return await git("rev-parse", "HEAD");
}
