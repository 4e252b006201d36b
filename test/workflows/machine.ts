import { execFile } from "node:child_process";
import { access, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

/** Node's own clock is set, because what a plan says depends on the day, and moved on at once where a program waits. */
export const clock = (at: Date): string => `
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";
const real = Date;
let offset = ${at.getTime()} - real.now();
globalThis.Date = class extends real {
  constructor(...args) { super(...(args.length === 0 ? [real.now() + offset] : args)); }
  static now() { return real.now() + offset; }
};
const wait = timers.setTimeout;
timers.setTimeout = async (ms, ...others) => {
  const result = await wait(1, ...others);
  offset += ms;
  return result;
};
syncBuiltinESMExports();
`;

const yieldsAtOnce = new URL("../yields-at-once.mjs", import.meta.url).href;

/** Whatever installs something would bring code of others to where credentials are; and a runner need not have a Node. */
const notOfAJob = `#!/bin/sh
echo "$(basename "$0") $*: a job has no such program" >&2
exit 1
`;

/**
 * A private repository lets nobody fetch without the token, which a checkout keeps or does not, or without a deploy key; and
 * pushes are for a deploy key alone, because no job's token may write contents.
 */
const gitOfJob = (git: string): string => `#!/bin/sh
if [ -z "$GIT_SSH_COMMAND" ]; then
  case " $* " in
    *" push "*)
      echo "ERROR: Permission denied to github-actions[bot]." >&2
      exit 128 ;;
    *" fetch "*|*" ls-remote "*|*" clone "*)
      if ! "${git}" config --get-regexp 'extraheader$' > /dev/null; then
        echo "fatal: could not read Username for 'https://github.example': terminal prompts disabled" >&2
        exit 128
      fi ;;
  esac
fi
exec "${git}" "$@"
`;

/** Programs that a job finds before those that a person has, too. */
export const programsOfJobs = (folder: string): string => path.join(folder, "bin-of-jobs");

const gitConfiguration = `[user]
  name = Pat
  email = pat@springfield.example
[init]
  defaultBranch = main
[advice]
  detachedHead = false
[protocol "file"]
  allow = always
[maintenance]
  auto = false
[receive]
  autoGC = false
`;

/** Git with nothing of this machine's own. `aside`: where the configuration may lie, beside that path. */
export async function gitFor(
  aside: string,
  now: Date,
): Promise<(cwd: string, ...args: readonly string[]) => Promise<string>> {
  const configuration = `${aside}.gitconfig`;
  await writeFile(configuration, gitConfiguration);
  const env = {
    PATH: process.env["PATH"],
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: configuration,
    GIT_COMMITTER_DATE: now.toISOString(),
    GIT_AUTHOR_DATE: now.toISOString(),
  };
  return async (cwd, ...args) => (await promisify(execFile)("git", [...args], { cwd, env })).stdout.trim();
}

/** Lays out what the machine of a job has, and says what every process on it is given: nothing of this machine's own. */
export async function machineIn(folder: string, now: Date): Promise<Record<string, string>> {
  const git = await found("git");
  const bin = path.join(folder, "bin");
  await mkdir(bin);
  await mkdir(programsOfJobs(folder));
  await mkdir(path.join(folder, "home"));
  for (const program of ["node", "npm", "npx"])
    await writeFile(path.join(bin, program), notOfAJob, { mode: 0o755 });
  await writeFile(path.join(programsOfJobs(folder), "git"), gitOfJob(git), { mode: 0o755 });
  await writeFile(path.join(folder, "clock.mjs"), clock(now));
  await writeFile(path.join(folder, "gitconfig"), gitConfiguration);
  return {
    PATH: [bin, path.dirname(process.execPath), path.dirname(git), "/usr/bin", "/bin"].join(":"),
    HOME: path.join(folder, "home"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: path.join(folder, "gitconfig"),
    GIT_COMMITTER_DATE: now.toISOString(),
    GIT_AUTHOR_DATE: now.toISOString(),
    NODE_OPTIONS: [yieldsAtOnce, `file://${path.join(folder, "clock.mjs")}`]
      .map((module) => `--import=${module}`)
      .join(" "),
    TZ: "UTC",
  };
}

async function found(program: string): Promise<string> {
  for (const folder of (process.env["PATH"] ?? "").split(":")) {
    const file = path.join(folder, program);
    if (
      path.isAbsolute(folder) &&
      (await access(file).then(
        () => true,
        () => false,
      ))
    )
      return file;
  }
  throw new Error(`${program} is not on the PATH`);
}
