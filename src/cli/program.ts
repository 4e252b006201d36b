import { Command, CommanderError } from "commander";
import { knownSecrets } from "../http/known-secrets.ts";
import { secretsIn } from "../providers/settings/secrets-in.ts";
import { type Calling, stepText, usualCalling } from "../render/command-line.ts";
import { addApply } from "./apply/line.ts";
import { addComment } from "./comment/line.ts";
import { addCompletion } from "./completion/line.ts";
import type { Context } from "./context.ts";
import { addDistricts } from "./districts/line.ts";
import { addDoctor } from "./doctor/line.ts";
import { addDrift } from "./drift/line.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { addExplain } from "./explain/line.ts";
import { addFetch } from "./fetch/line.ts";
import { addForecast } from "./forecast/line.ts";
import { addInit } from "./init/line.ts";
import { addIssue } from "./issue/line.ts";
import { outputOn } from "./job-output.ts";
import { addLedger } from "./ledger/line.ts";
import { NotedOutput } from "./noted-output.ts";
import { addPin } from "./pin/line.ts";
import { addPlan } from "./plan/line.ts";
import { addProfile } from "./profile/line.ts";
import { addReady } from "./ready/line.ts";
import { refuseDashes } from "./refuse-dashes.ts";
import { addRevert } from "./revert/line.ts";
import { addRollover } from "./rollover/line.ts";
import { addRunbook } from "./runbook/line.ts";
import { addSandbox } from "./sandbox/line.ts";
import type { SetExitCode } from "./shared-options.ts";
import { addShow } from "./show/line.ts";
import { addSnapshot } from "./snapshot/line.ts";
import { addSuggest } from "./suggest/line.ts";
import { addTrace } from "./trace/line.ts";
import { type MisreadCommand, usageText } from "./usage-text.ts";
import { addValidate } from "./validate/line.ts";
import { version } from "./version.ts";
import { addWorkflows } from "./workflows/line.ts";
import { addWorksheet } from "./worksheet/line.ts";

/** Runs one command line and says its exit code. Commands are loaded when they are called: help stays quick. */
export async function runProgram(args: readonly string[], given: Context): Promise<ExitCode> {
  const secrets = knownSecrets();
  secrets.add(secretsIn(given.env));
  return await secrets.during(() => run(args, given));
}

async function run(args: readonly string[], given: Context): Promise<ExitCode> {
  const { env, stderr, stdout } = given;
  const printed = new NotedOutput(outputOn(stdout, env));
  let called: Command | undefined;
  const context: Context = {
    ...given,
    stdout: printed,
    stderr: outputOn(stderr, env),
    withoutColours: isAsked(args, "--no-color"),
    isQuiet: isAsked(args, "--quiet", "-q"),
    // Known once the line is read, and asked for by a command that runs.
    get calling() {
      return callingOf(called, given.calling);
    },
    get jsonOf() {
      return called !== undefined && isJsonAsked(called) ? nameOf(called) : undefined;
    },
  };
  let exitCode: ExitCode = exitCodes.ok;
  const program = buildProgram(context, (code) => {
    exitCode = code;
  });
  program.hook("preAction", (_, command) => {
    // Until now the line is read, and what is wrong with it is no command's to say.
    refuseDashes(command, isJsonAsked(command));
    called = command;
  });
  try {
    await program.parseAsync(askedHelp(args, program), { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    return await failed(error, printed.isEmpty, context);
  }
}

/** Says on stderr what ended the command, and to programs as well, unless the command has told them all that it can. */
async function failed(error: unknown, isNothingPrinted: boolean, context: Context): Promise<ExitCode> {
  const { outputFailure, reportFailure, reportStop } = await import("./report-failure.ts");
  if (context.jsonOf !== undefined && isNothingPrinted) {
    const { printFailure } = await import("./printed-failure.ts");
    printFailure(await outputFailure(error, context), context);
  }
  return (await reportStop(error, context)) ?? (await reportFailure(error, context));
}

/** Wherever they stand on the line; what is behind two dashes is no option. */
function isAsked(args: readonly string[], ...names: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end === -1 ? args : args.slice(0, end)).some((arg) => names.includes(arg));
}

/** Help for a command that there is none of is answered as that command is: with the one that was probably meant. */
function askedHelp(args: readonly string[], program: Command): readonly string[] {
  const [first, name = ""] = args;
  if (first === "help" && name === "help") return ["help"];
  const isKnown = program.commands.some((command) => command.name() === name);
  return first !== "help" || isKnown || /^(?:-|$)/.test(name) ? args : [name];
}

/** A file may be JSON as well, as that of `snapshot`, which prints none. */
function isJsonAsked(command: Command): boolean {
  const { format, json }: Readonly<Record<string, unknown>> = command.opts();
  return json === true || (format === "json" && command.options.some(({ long }) => long === "--json"));
}

/** As it is typed: `ledger show`. */
function nameOf(command: Command): string {
  const { parent } = command;
  return parent === null || parent.parent === null ? command.name() : `${nameOf(parent)} ${command.name()}`;
}

/** With what was typed that the next command needs as well. */
function callingOf(called: Command | undefined, calling: Calling = usualCalling): Calling {
  const settingsFile: unknown = called?.opts()["envFile"];
  const [argument] = called?.registeredArguments ?? [];
  const takesNames = argument?.variadic === true && argument.name() === "names";
  const places = takesNames && called !== undefined ? called.args.filter((name) => /[/\\.]/.test(name)) : [];
  return { ...calling, places, ...(typeof settingsFile === "string" && { settingsFile }) };
}

/** All commands with their options, as one tree. */
export function buildProgram(context: Context, setExitCode: SetExitCode): Command {
  const program = new Command("rollcall")
    .description(
      "Config as code for sharing ClassLink classes with ClassTag:\nsee what would change, have it reviewed, apply exactly that.",
    )
    .version(version, "-V, --version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: (text) => void context.stderr.write(text),
    })
    .addHelpText("after", exitCodeHelp);
  const add = (name: string): Command => program.command(name).copyInheritedSettings(program);
  addValidate(add("validate"), context, setExitCode);
  addExplain(add("explain"), context, setExitCode);
  addDoctor(add("doctor"), context, setExitCode);
  addInit(add("init"), context, setExitCode);
  addSuggest(add("suggest"), context, setExitCode);
  addWorksheet(add("worksheet"), context, setExitCode);
  addPin(add("pin"), context, setExitCode);
  addPlan(add("plan"), context, setExitCode);
  addShow(add("show"), context, setExitCode);
  addApply(add("apply"), context, setExitCode);
  addLedger(add("ledger"), context, setExitCode);
  addRevert(add("revert"), context, setExitCode);
  addTrace(add("trace"), context, setExitCode);
  addForecast(add("forecast"), context, setExitCode);
  addRollover(add("rollover"), context, setExitCode);
  addDrift(add("drift"), context, setExitCode);
  addReady(add("ready"), context, setExitCode);
  addFetch(add("fetch"), context, setExitCode);
  addComment(add("comment"), context, setExitCode);
  addIssue(add("issue"), context, setExitCode);
  addSnapshot(add("snapshot"), context, setExitCode);
  addDistricts(add("districts"), context, setExitCode);
  addRunbook(add("runbook"), context, setExitCode);
  addProfile(add("profile"), context, setExitCode);
  addWorkflows(add("workflows"), context, setExitCode);
  addSandbox(add("sandbox"), context, setExitCode);
  addCompletion(add("completion"), context, setExitCode);
  addEverywhere(program, context);
  return program;
}

/** Options that every command has: a person puts them before its name or behind it. */
function addEverywhere(command: Command, context: Context): void {
  command.option("-q, --quiet", "no progress, no notices, and from validate nothing if all is well");
  command.option("--no-color", "no colours, whatever the environment says");
  command.configureOutput({
    outputError: (message, write) => write(usageText(message, misread(command, context))),
  });
  for (const one of command.commands) addEverywhere(one, context);
}

/** Its help is a word and no option, which npx would take for its own. */
function misread(command: Command, { calling }: Context): MisreadCommand {
  const above = command.parent === null ? [] : nameOf(command).split(" ");
  const words = ["rollcall", ...above.slice(0, -1), "help", ...above.slice(-1)];
  const shown = command.createHelp().visibleOptions(command);
  return {
    options: shown.flatMap(({ flags }) => flags.match(/--[\w-]+/g) ?? []),
    help: stepText(words.join(" "), calling),
  };
}

const exitCodeHelp = `
Exit codes:
  0 fine   1 findings or an error
  2 changes (--detailed-exitcode), drift, or another night than was forecast
  3 refused by a guard   4 plan is stale   5 applied in part
  6 service cannot be reached   64 wrong usage or setting
  130 stopped by SIGINT   143 stopped by SIGTERM`;
