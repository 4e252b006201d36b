import { Command, CommanderError, Option } from "commander";
import { knownSecrets } from "../http/known-secrets.ts";
import { secretsIn } from "../providers/settings/secrets-in.ts";
import { type Calling, stepText, usualCalling } from "../render/command-line.ts";
import { applyLine } from "./apply/line.ts";
import { commentLine } from "./comment/line.ts";
import { completionLine } from "./completion/line.ts";
import type { Context } from "./context.ts";
import { districtsLine } from "./districts/line.ts";
import { doctorLine } from "./doctor/line.ts";
import { driftLine } from "./drift/line.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { explainLine } from "./explain/line.ts";
import { fetchLine } from "./fetch/line.ts";
import { forecastLine } from "./forecast/line.ts";
import { initLine } from "./init/line.ts";
import { issueLine } from "./issue/line.ts";
import { outputOn } from "./job-output.ts";
import { ledgerLine } from "./ledger/line.ts";
import { NotedOutput } from "./noted-output.ts";
import { pinLine } from "./pin/line.ts";
import { planLine } from "./plan/line.ts";
import { profileLine } from "./profile/line.ts";
import type { ProgramLine, SetExitCode } from "./program-line.ts";
import { readyLine } from "./ready/line.ts";
import { refuseDashes } from "./refuse-dashes.ts";
import { revertLine } from "./revert/line.ts";
import { rolloverLine } from "./rollover/line.ts";
import { runbookLine } from "./runbook/line.ts";
import { sandboxLine } from "./sandbox/line.ts";
import { showLine } from "./show/line.ts";
import { snapshotLine } from "./snapshot/line.ts";
import { suggestLine } from "./suggest/line.ts";
import { traceLine } from "./trace/line.ts";
import { type MisreadCommand, usageText } from "./usage-text.ts";
import { validateLine } from "./validate/line.ts";
import { version } from "./version.ts";
import { workflowsLine } from "./workflows/line.ts";
import { worksheetLine } from "./worksheet/line.ts";

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
  const setExitCode = (code: ExitCode): void => {
    exitCode = code;
  };
  const program = buildProgram(context, setExitCode, args);
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

/** In the order in which help lists them. */
const lines: Readonly<Record<string, ProgramLine>> = {
  validate: validateLine,
  explain: explainLine,
  doctor: doctorLine,
  init: initLine,
  suggest: suggestLine,
  worksheet: worksheetLine,
  pin: pinLine,
  plan: planLine,
  show: showLine,
  apply: applyLine,
  ledger: ledgerLine,
  revert: revertLine,
  trace: traceLine,
  forecast: forecastLine,
  rollover: rolloverLine,
  drift: driftLine,
  ready: readyLine,
  fetch: fetchLine,
  comment: commentLine,
  issue: issueLine,
  snapshot: snapshotLine,
  districts: districtsLine,
  runbook: runbookLine,
  profile: profileLine,
  workflows: workflowsLine,
  sandbox: sandboxLine,
  completion: completionLine,
};

/**
 * All commands as one tree, with the options of those that a line names: the options of all the others are most of what there is to
 * make before the first word is read.
 * @param args absent: every command has its options
 */
export function buildProgram(context: Context, setExitCode: SetExitCode, args?: readonly string[]): Command {
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
  // Completion tells of every command.
  const isWhole = args === undefined || args.includes("completion");
  for (const [name, line] of Object.entries(lines)) {
    const command = line.announce(program.command(name).copyInheritedSettings(program));
    if (isWhole || args.includes(name)) line.declare(command, context, setExitCode);
  }
  addEverywhere(program, context);
  return program;
}

/** Options that every command has: a person puts them before its name or behind it. */
const everywhere: readonly Option[] = [
  new Option("-q, --quiet", "no progress, no notices, and from validate nothing if all is well"),
  new Option("--no-color", "no colours, whatever the environment says"),
];

function addEverywhere(command: Command, context: Context): void {
  for (const option of everywhere) command.addOption(option);
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
