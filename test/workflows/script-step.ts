import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, open, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { contextsOf, type Ended, type JobState, partsOfSecret, texts } from "./job-state.ts";
import { tokenKept } from "./kept-token.ts";
import type { Step } from "./workflow-file.ts";

/** Runs the `run:` of a step with bash, in the workspace, with the files and variables that GitHub gives it. */
export async function runScript(
  step: Step,
  state: JobState,
  outputs: Record<string, string>,
): Promise<Ended> {
  const script = step.run ?? "";
  if (script.includes("${{")) throw new Error(`an expression inside a script: ${script}`);
  const folder = await mkdtemp(path.join(state.temporary, "step-"));
  const own = { ...state.environment, ...texts(step.env, contextsOf(state)) };
  await keepApart(own, state);
  await writeFile(path.join(folder, "script.sh"), script);
  const shell = step.shell ?? state.input.workflow.defaults?.run.shell ?? "";
  return await runCommand(commandOf(shell, path.join(folder, "script.sh")), own, folder, state, outputs);
}

/** Runs the script of an action with Node, which the runner brings. */
export async function runAction(
  script: string,
  state: JobState,
  outputs: Record<string, string>,
): Promise<Ended> {
  const folder = await mkdtemp(path.join(state.temporary, "action-"));
  return await runCommand([process.execPath, script], state.environment, folder, state, outputs);
}

async function runCommand(
  command: readonly string[],
  own: Readonly<Record<string, string>>,
  folder: string,
  state: JobState,
  outputs: Record<string, string>,
): Promise<Ended> {
  const files = await commandFiles(folder);
  const environment = { ...(await surroundings(state, folder)), ...files, ...own };
  const ended = await runProcess(command, state, environment, path.join(folder, "output"));
  await readCommandFiles(files, state, outputs);
  for (const part of [...state.secrets, state.input.github.token].flatMap(partsOfSecret))
    if (ended.output.includes(part)) throw new Error(`a credential was printed: ${ended.output}`);
  return ended;
}

/** GitHub's token and the services' credentials are never within reach of the same step. */
async function keepApart(own: Readonly<Record<string, string>>, state: JobState): Promise<void> {
  const given = Object.values(own);
  const hasSecrets = given.some((value) => state.secrets.includes(value));
  if (!hasSecrets) return;
  if (given.includes(state.input.github.token) || (await tokenKept(state.temporary)))
    throw new Error("a step has GitHub's token and the services' credentials");
}

const emptyFiles = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"] as const;
type CommandFiles = Readonly<Record<(typeof emptyFiles)[number], string>>;

async function commandFiles(folder: string): Promise<CommandFiles> {
  const named = emptyFiles.map((name) => [name, path.join(folder, name.toLowerCase())] as const);
  for (const [, file] of named) await writeFile(file, "");
  return Object.fromEntries(named) as CommandFiles;
}

async function surroundings(state: JobState, folder: string): Promise<Record<string, string>> {
  const { github, processEnvironment, programs } = state.input;
  const event = path.join(folder, "event.json");
  await writeFile(event, JSON.stringify(github.event));
  return {
    ...processEnvironment,
    PATH: [
      ...[...state.paths].reverse().map((own) => inPlaceOf(own, state)),
      programs,
      processEnvironment["PATH"],
    ].join(":"),
    RUNNER_TEMP: state.temporary,
    RUNNER_OS: "Linux",
    GITHUB_WORKSPACE: state.workspace,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_REPOSITORY_ID: github.repository_id,
    GITHUB_SHA: github.sha,
    GITHUB_REF: github.ref,
    GITHUB_REF_NAME: github.ref_name,
    GITHUB_BASE_REF: github.base_ref,
    GITHUB_API_URL: github.api_url,
    GITHUB_SERVER_URL: github.server_url,
    GITHUB_RUN_ID: github.run_id,
    GITHUB_RUN_ATTEMPT: github.run_attempt,
    GITHUB_EVENT_NAME: github.event_name,
    GITHUB_EVENT_PATH: event,
    GITHUB_ACTOR: github.actor,
    GITHUB_TRIGGERING_ACTOR: github.triggering_actor,
    GITHUB_JOB: state.run.id,
    GITHUB_ACTIONS: "true",
    CI: "true",
  };
}

/** The folder with the program that a release has put there, or that which answers in its place. */
const inPlaceOf = (folder: string, { temporary, input }: JobState): string =>
  folder === path.join(temporary, "rollcall") ? (input.warmRollcall ?? folder) : folder;

async function readCommandFiles(
  files: CommandFiles,
  { paths, run }: JobState,
  outputs: Record<string, string>,
): Promise<void> {
  const linesOf = async (file: string): Promise<readonly string[]> =>
    (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
  paths.push(...(await linesOf(files.GITHUB_PATH)));
  if ((await linesOf(files.GITHUB_ENV)).length > 0) throw new Error("the tests do not know GITHUB_ENV");
  for (const line of await linesOf(files.GITHUB_OUTPUT)) {
    const [, name, value] = /^([A-Za-z_][\w-]*)=(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`this is no output: ${line}`);
    outputs[name] = value;
  }
  run.summary += await readFile(files.GITHUB_STEP_SUMMARY, "utf8");
}

/** `bash` alone stands for GitHub's own options; with `{0}` it is a command line. */
function commandOf(shell: string, script: string): readonly string[] {
  const template = shell === "bash" ? "bash --noprofile --norc -eo pipefail {0}" : shell;
  if (!/^bash .*\{0\}$/.test(template)) throw new Error(`the tests run bash, not ${shell}`);
  return template.split(" ").map((word) => (word === "{0}" ? script : word));
}

async function runProcess(
  [command = "", ...args]: readonly string[],
  { workspace, input }: JobState,
  env: Record<string, string>,
  printed: string,
): Promise<Ended> {
  // One file for both, in which what is printed stands in its order, and which others can open too.
  const output = await open(printed, "a");
  const child = spawn(command, args, {
    cwd: workspace,
    env,
    stdio: ["ignore", output.fd, output.fd],
    // A group of its own, so that killing it kills what it runs.
    detached: true,
  });
  input.onProcess(child);
  const interrupt = (): void => stop(child, "SIGINT");
  input.signal.addEventListener("abort", interrupt);
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
  input.signal.removeEventListener("abort", interrupt);
  await output.close();
  return { exitCode, output: await readFile(printed, "utf8") };
}

/** Ends a script and everything that it runs; one that has ended already is left alone. */
export function stop(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
    process.kill(-child.pid, signal);
}
