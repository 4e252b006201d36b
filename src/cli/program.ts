import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Context } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { type PlanFormat, planFormats } from "./render-plans.ts";
import { version } from "./version.ts";

/** Runs one command line and says its exit code. Commands are loaded when they are called: help stays quick. */
export async function runProgram(args: readonly string[], context: Context): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.ok;
  const program = buildProgram(context, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    const { reportFailure } = await import("./report-failure.ts");
    return await reportFailure(error, context);
  }
}

type SetExitCode = (code: ExitCode) => void;

const collect = (value: string, previous: readonly string[]): readonly string[] => [...previous, value];

function hours(value: string): number {
  const parsed = Number(value);
  if (!Number.isFinite(parsed) || parsed <= 0)
    throw new InvalidArgumentError("It must be a number of hours above 0.");
  return parsed;
}

function port(value: string): number {
  const parsed = Number(value);
  if (!Number.isInteger(parsed) || parsed < 0 || parsed > 65_535)
    throw new InvalidArgumentError("It must be a port, 0 to 65535; 0 takes a free one.");
  return parsed;
}

function wholeNumber(value: string): number {
  const parsed = Number(value);
  if (!Number.isInteger(parsed) || parsed < 0) throw new InvalidArgumentError("It must be a whole number.");
  return parsed;
}

const districtOption = (): Option =>
  new Option("-d, --district <id>", "only this district (repeatable)").argParser(collect).default([], "all");
const schoolOption = (): Option =>
  new Option("-s, --school <name>", "only this school (repeatable)").argParser(collect).default([], "all");
const envFileOption = (): Option =>
  new Option("--env-file <file>", "read connection settings from a file, as node --env-file does");
const formatOption = (): Option =>
  new Option("-f, --format <format>", "how to show the plan").choices([...planFormats]).default("terminal");

function buildProgram(context: Context, setExitCode: SetExitCode): Command {
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
    .showHelpAfterError("(rollcall --help shows the commands, rollcall <command> --help its options)")
    .addHelpText("after", exitCodeHelp);
  const add = (name: string): Command => program.command(name).copyInheritedSettings(program);
  addValidate(add("validate"), context, setExitCode);
  addPlan(add("plan"), context, setExitCode);
  addShow(add("show"), context, setExitCode);
  addApply(add("apply"), context, setExitCode);
  addSandbox(add("sandbox"), context, setExitCode);
  return program;
}

function addValidate(command: Command, context: Context, setExitCode: SetExitCode): void {
  command
    .description("check district files and print every finding, with its place and what to write instead")
    .argument("[names...]", "districts, files or folders", [])
    .option("--json", "print the findings as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rollcall validate\n  $ rollcall validate springfield\n  $ rollcall validate districts/springfield.yaml --json",
    )
    .action(async (names: readonly string[], options: { readonly json?: boolean }) => {
      const { validate } = await import("./commands/validate.ts");
      setExitCode(await validate(names, options, context));
    });
}

interface PlanFlags {
  readonly district: readonly string[];
  readonly school: readonly string[];
  readonly format: PlanFormat;
  readonly json?: boolean;
  readonly out?: string;
  readonly envFile?: string;
  readonly detailedExitcode?: boolean;
  readonly verbose?: boolean;
}

function addPlan(command: Command, context: Context, setExitCode: SetExitCode): void {
  command
    .description("read ClassLink and ClassTag and show what applying the file would change; writes nothing")
    .argument("[names...]", "districts, files or folders", [])
    .addOption(districtOption())
    .addOption(schoolOption())
    .addOption(formatOption())
    .option("--json", "the same as --format json")
    .option(
      "-o, --out <file>",
      "save the plan for rollcall apply --plan; a folder (plans/) for several districts",
    )
    .addOption(envFileOption())
    .option("--detailed-exitcode", "exit with 2 where there are changes, as terraform plan does")
    .option("-v, --verbose", "show rule, live fact and way back of every change")
    .addHelpText(
      "after",
      '\nExamples:\n  $ rollcall plan springfield\n  $ rollcall plan springfield --school "Lincoln Elementary" --verbose\n  $ rollcall plan --out plan.json --format markdown',
    )
    .action(async (names: readonly string[], flags: PlanFlags) => {
      const { plan } = await import("./commands/plan.ts");
      setExitCode(
        await plan(names, { ...flags, format: flags.json === true ? "json" : flags.format }, context),
      );
    });
}

function addShow(command: Command, context: Context, setExitCode: SetExitCode): void {
  command
    .description("show a saved plan")
    .argument("<plan.json>", "file written by rollcall plan --out")
    .addOption(formatOption())
    .option("-v, --verbose", "show rule, live fact and way back of every change")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rollcall show plan.json\n  $ rollcall show plan.json --format markdown",
    )
    .action(async (file: string, options: { readonly format: PlanFormat; readonly verbose?: boolean }) => {
      const { show } = await import("./commands/show.ts");
      setExitCode(await show(file, options, context));
    });
}

interface ApplyFlags {
  readonly district: readonly string[];
  readonly school: readonly string[];
  readonly plan?: string;
  readonly approved?: string;
  readonly auto?: boolean;
  readonly acknowledge: readonly string[];
  readonly maxAge: number;
  readonly report?: string;
  readonly envFile?: string;
  readonly json?: boolean;
}

function addApply(command: Command, context: Context, setExitCode: SetExitCode): void {
  command
    .description("write what was approved: reads and plans again, and stops if the plan is another one now")
    .argument("[names...]", "districts, files or folders", [])
    .option("--plan <file>", "apply the plan in this file, or what is left of it")
    .option("--approved <fingerprint>", "apply if the plan still has this fingerprint")
    .option("--auto", "apply what is planned now; guards still hold")
    .addOption(districtOption())
    .addOption(schoolOption())
    .addOption(
      new Option("--acknowledge <guard:fingerprint>", "lift a guard for exactly this plan (repeatable)")
        .argParser(collect)
        .default([], "none"),
    )
    .addOption(new Option("--max-age <hours>", "how old a plan file may be").argParser(hours).default(24))
    .option("--report <file>", "write what became of each change, as JSON")
    .addOption(envFileOption())
    .option("--json", "print the report as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rollcall apply --plan plan.json --report report.json\n  $ rollcall apply springfield --approved 7KQ4-2M8P-XZ3T-9WFA\n  $ rollcall apply springfield --auto",
    )
    .action(async (names: readonly string[], flags: ApplyFlags) => {
      const { apply } = await import("./commands/apply.ts");
      setExitCode(await apply(names, flags, context));
    });
}

function addSandbox(command: Command, context: Context, setExitCode: SetExitCode): void {
  command
    .description("serve a simulated ClassLink and ClassTag on this machine, to try everything without risk")
    .addOption(new Option("--port <port>", "loopback port").argParser(port).default(4010))
    .option("--state <file>", "keep the state in this file, so that it survives a restart")
    .option(
      "--oneroster <folder>",
      "serve the OneRoster CSV files of this folder instead of the sample district",
    )
    .addOption(
      new Option("--schools <count>", "serve a generated district of this many schools").argParser(
        wholeNumber,
      ),
    )
    .addOption(
      new Option("--classes <count>", "classes per generated school").argParser(wholeNumber).default(50),
    )
    .addOption(
      new Option("--seed <number>", "seed of the generated district").argParser(wholeNumber).default(1),
    )
    .addOption(
      new Option("--latency <ms>", "wait this long before each answer").argParser(wholeNumber).default(0),
    )
    .option("--print-env", "print the connection settings for its services and exit")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rollcall sandbox --print-env > .env && rollcall sandbox\n  $ rollcall plan springfield --env-file .env\n  $ rollcall sandbox --schools 20 --classes 100",
    )
    .action(async (options: import("./commands/sandbox.ts").SandboxFlags) => {
      const { sandbox } = await import("./commands/sandbox.ts");
      setExitCode(await sandbox(options, context));
    });
}

const exitCodeHelp = `
Exit codes:
  0 fine   1 findings or an error   2 changes (--detailed-exitcode)   3 refused by a guard
  4 plan is stale   5 applied in part   6 service cannot be reached   64 wrong usage or setting`;
