import { access, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { home } from "./built-rollcall.ts";

/** Node's own clock is set: what a plan says depends on the day. */
const clock = (at: Date): string => `
const real = Date;
const offset = ${at.getTime()} - real.now();
globalThis.Date = class extends real {
  constructor(...args) { super(...(args.length === 0 ? [real.now() + offset] : args)); }
  static now() { return real.now() + offset; }
};
`;

/**
 * `npm ci` would need a registry. In its place a checkout gets the packages of this working tree, and its build where the
 * checkout has the same code; where that was edited, the edited code is what runs.
 */
const npm = (built: string): string => `#!/bin/sh
case "$*" in
  "ci --ignore-scripts") ln -s "${home}/node_modules" node_modules ;;
  "run --silent build")
    if cmp -s src/main.ts "${home}/src/main.ts"; then ln -s "${built}" dist
    else mkdir dist && cp src/main.ts dist/main.js; fi ;;
  *) echo "npm $* is not what the workflows should call" >&2; exit 1 ;;
esac
`;

/** A private repository lets nobody fetch without the token, which a checkout keeps or does not. */
const gitOfStep = (git: string): string => `#!/bin/sh
if [ "$GITHUB_ACTIONS" = true ]; then
  case " $* " in
    *" fetch "*|*" ls-remote "*|*" clone "*|*" push "*)
      if ! "${git}" config --local --get-regexp 'extraheader$' > /dev/null; then
        echo "fatal: could not read Username for 'https://github.example': terminal prompts disabled" >&2
        exit 128
      fi ;;
  esac
fi
exec "${git}" "$@"
`;

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
`;

/** Lays out what the machine of a job has, and says what every process on it is given: nothing of this machine's own. */
export async function machineIn(folder: string, built: string, now: Date): Promise<Record<string, string>> {
  const git = await found("git");
  const bin = path.join(folder, "bin");
  await mkdir(bin);
  await mkdir(path.join(folder, "home"));
  await writeFile(path.join(bin, "npm"), npm(built), { mode: 0o755 });
  await writeFile(path.join(bin, "git"), gitOfStep(git), { mode: 0o755 });
  await writeFile(path.join(folder, "clock.mjs"), clock(now));
  await writeFile(path.join(folder, "gitconfig"), gitConfiguration);
  return {
    PATH: [bin, path.dirname(process.execPath), path.dirname(git), "/usr/bin", "/bin"].join(":"),
    HOME: path.join(folder, "home"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: path.join(folder, "gitconfig"),
    GIT_COMMITTER_DATE: now.toISOString(),
    GIT_AUTHOR_DATE: now.toISOString(),
    NODE_OPTIONS: `--import=file://${path.join(folder, "clock.mjs")}`,
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
