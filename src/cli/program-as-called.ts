import path from "node:path";
import { shellWord, usualCalling } from "../render/command-line.ts";

/** What a process knows of how it was started. */
interface Started {
  /** Node, and the script as it was found: the link of a package's program and not its target. */
  readonly argv: readonly string[];
  /** Options of Node itself. */
  readonly execArgv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a person types before a command, to call the same Rollcall from the folder they are in. */
export function programAsCalled({ argv: [, script = ""], execArgv, env }: Started, cwd: string): string {
  // Who reads a job's log pastes it in a clone, where the README's way works and the runner's paths do not.
  if ((env["GITHUB_ACTIONS"] ?? "") !== "") return usualCalling.program;
  const program = programOf(script, execArgv, env, cwd);
  const home = env["INIT_CWD"];
  // `npm run` goes to the package's folder, and its caller stays where they are.
  const hasMoved = env["npm_command"] === "run-script" && home !== undefined && home !== cwd;
  return hasMoved ? `cd ${shellWord(path.relative(home, cwd))} && ${program}` : program;
}

function programOf(script: string, execArgv: readonly string[], env: Started["env"], cwd: string): string {
  const [installed] = /^.*?(?=[/\\]node_modules[/\\])/.exec(script) ?? [];
  if (installed !== undefined && isWithin(installed, cwd)) return usualCalling.program;
  // In a clone of Rollcall npx links the clone into a folder of its own and calls it there. What it sets goes on to whatever else
  // is called below it.
  const isByNpx = /[/\\]_npx[/\\]/.test(script) && env["npm_command"] === "exec";
  if (isByNpx && env["npm_package_bin_rollcall"] !== undefined) return usualCalling.program;
  // One that npx has fetched for this call is on nobody's path.
  if (path.basename(script) === "rollcall" && installed === undefined)
    return isOnPath(path.dirname(script), env["PATH"]) ? "rollcall" : shellWord(script);
  const shown = isWithin(cwd, script) ? path.relative(cwd, script) : script;
  return ["node", ...execArgv, shown].map(shellWord).join(" ");
}

const isWithin = (folder: string, inner: string): boolean => {
  const way = path.relative(folder, inner);
  return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
};

const isOnPath = (folder: string, searched = ""): boolean =>
  searched.split(path.delimiter).some((one) => one !== "" && path.resolve(one) === folder);
