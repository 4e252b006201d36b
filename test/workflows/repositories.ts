import { execFile } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { stamped } from "../../.github/release/stamp.ts";
import { callerFiles } from "../../src/cli/workflows/caller-files.ts";
import { sampleNow } from "../cli/run-rollcall.ts";
import { madeOnce } from "../made-once.ts";
import { builtRollcall, home } from "./built-rollcall.ts";
import { gitFor } from "./machine.ts";

const run = promisify(execFile);

/** Where Rollcall lives, and its release: those of the guide. */
export const release = { repository: "your-organisation/rollcall", tag: "v0.2.0" } as const;

/** What others call, and so what a release stamps. */
const calledWorkflows = ["plan", "apply", "drift"] as const;

/** A bare repository of Rollcall's with one release: a commit that no branch leads to, under its tag. */
export const releasedRollcall = (): Promise<string> =>
  madeOnce("rollcall.git", async (origin) => {
    const built = await builtRollcall();
    const clone = `${origin}-clone`;
    await mkdir(clone);
    for (const part of [".github", "package.json"])
      await cp(path.join(home, part), path.join(clone, part), { recursive: true });
    await cp(built, path.join(clone, "dist"), { recursive: true });
    const workflows = path.join(clone, ".github", "workflows");
    for (const name of calledWorkflows) {
      const file = path.join(workflows, `${name}.yml`);
      await writeFile(file, stamped(await readFile(file, "utf8"), release.repository, release.tag));
    }
    const git = await gitFor(origin, sampleNow);
    await git(origin, "init", "--quiet", "--bare");
    await git(clone, "init", "--quiet");
    await git(clone, "add", "--all", "--force");
    await git(clone, "commit", "--quiet", "-m", `Release ${release.tag}`);
    await git(clone, "tag", release.tag);
    await git(clone, "push", "--quiet", origin, release.tag);
  });

/** An empty repository, `origin.git`, and a person's `clone` of it. */
async function makeEmpty(folder: string) {
  const [origin, clone] = [path.join(folder, "origin.git"), path.join(folder, "clone")];
  await mkdir(clone);
  const git = await gitFor(folder, sampleNow);
  await git(folder, "init", "--quiet", "--bare", origin);
  await git(origin, "config", "uploadpack.allowAnySHA1InWant", "true");
  await git(clone, "init", "--quiet");
  await git(clone, "remote", "add", "origin", "../origin.git");
  return { clone, git };
}

const emptyDistrict = (): Promise<string> =>
  madeOnce("empty", async (folder) => {
    await makeEmpty(folder);
  });

/** A district's repository as it begins. */
const begunDistrict = (): Promise<string> =>
  madeOnce("district", async (folder) => {
    const { clone, git } = await makeEmpty(folder);
    await cp(path.join(home, "districts"), path.join(clone, "districts"), { recursive: true });
    const files = callerFiles({ rollcall: release.repository, tag: release.tag, branch: "main" });
    for (const [file, text] of files) {
      await mkdir(path.join(clone, path.dirname(file)), { recursive: true });
      await writeFile(path.join(clone, file), text);
    }
    await git(clone, "add", "-A");
    await git(clone, "commit", "--quiet", "-m", "Begin");
    await git(clone, "push", "--quiet", "--set-upstream", "origin", "main");
  });

/** Copies a district's repository into `folder`: with a district and the three files, or empty. */
export async function districtIn(
  folder: string,
  isEmpty: boolean,
): Promise<{ readonly origin: string; readonly clone: string }> {
  const begun = isEmpty ? await emptyDistrict() : await begunDistrict();
  const [origin, clone] = [path.join(folder, "origin.git"), path.join(folder, "clone")];
  await run("cp", ["-R", path.join(begun, "origin.git"), path.join(begun, "clone"), folder]);
  return { origin, clone };
}
