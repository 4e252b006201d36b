import { execFile } from "node:child_process";
import { promisify } from "node:util";

export type Git = (...args: readonly string[]) => Promise<string>;

/**
 * Git in a folder, without a person's hooks and signatures. What it commits is nobody's, and as old as `date` says, so that
 * a release can be made again and compared.
 */
export function releaseGit(folder: string, date = ""): Git {
  const settings = ["core.hooksPath=/dev/null", "commit.gpgSign=false", "tag.gpgSign=false"];
  const env = { ...process.env };
  for (const role of ["AUTHOR", "COMMITTER"]) {
    env[`GIT_${role}_NAME`] = "Rollcall";
    env[`GIT_${role}_EMAIL`] = "release@rollcall.invalid";
    if (date !== "") env[`GIT_${role}_DATE`] = date;
  }
  return async (...args) => {
    const all = [...settings.flatMap((one) => ["-c", one]), ...args];
    const { stdout } = await promisify(execFile)("git", all, { cwd: folder, env });
    return stdout.trim();
  };
}
