/**
 * The main job from beginning to end, for a person who watches: everything runs against the sandbox on this machine,
 * through the same command lines that a district types.
 */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "./cli/context.ts";
import { exitCodes } from "./cli/exit-code.ts";
import { outputOn } from "./cli/job-output.ts";
import { terminalStyle } from "./cli/output.ts";
import { runProgram } from "./cli/program.ts";
import { showByHand } from "./demo-by-hand.ts";
import { applyMeant, demoTimezone, planFirst, showFirstFile } from "./demo-first-file.ts";
import { demoSeason, SeasonStopped } from "./demo-season/season.ts";
import { Stage } from "./demo-stage.ts";
import { type Sandbox, startSandbox } from "./sandbox/sandbox.ts";
import type { SyncReport } from "./sandbox/sync-report.ts";

/** The sandbox's school year does not move on with the calendar, so the demo's clock starts within it. */
const demoStart = new Date("2026-11-23T17:00:00Z");

const clockOffsetMs = demoStart.getTime() - Date.now();
const now = (): Date => new Date(Date.now() + clockOffsetMs);

const drivers = ["api", "browser", "snapshot"] as const;
type Driver = (typeof drivers)[number];

/** @returns `undefined` where it is none that the demo can show */
function driverIn(args: readonly string[]): Driver | undefined {
  const [flag = "--driver", name = "api", ...others] = args;
  return flag === "--driver" && others.length === 0 ? drivers.find((one) => one === name) : undefined;
}

async function demo(args: readonly string[]): Promise<number> {
  if (args.length === 1 && args[0] === "--season") {
    return await season();
  }
  const driver = driverIn(args);
  if (driver === undefined) {
    process.stderr.write(`The demo takes --season, or --driver and one of ${drivers.join(", ")}.\n`);
    return exitCodes.usage;
  }
  const sandbox = await startSandbox({
    clock: now,
    seed: { kind: "staffed", seed: 1, schools: 2, classesPerSchool: 20 },
  });
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-demo-"));
  try {
    await show(driver, sandbox, folder);
    return exitCodes.ok;
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function season(): Promise<number> {
  try {
    await demoSeason((text) => void process.stdout.write(text));
    return exitCodes.ok;
  } catch (error) {
    if (!(error instanceof SeasonStopped)) throw error;
    process.stderr.write(`\n✗ ${error.message}\n`);
    return exitCodes.findings;
  }
}

async function show(driver: Driver, sandbox: Sandbox, folder: string): Promise<void> {
  const list = path.join(folder, "classtag.csv");
  const context: Context = {
    // What is kept of this sandbox is of no use to anybody once it is gone.
    env: {
      ...process.env,
      ...sandbox.environment,
      CLASSTAG_SNAPSHOT: list,
      // The sandbox needs no rest between clicks, and its sessions end with it.
      CLASSTAG_BROWSER_PACE: "0",
      CLASSTAG_BROWSER_STATE: "none",
      XDG_CACHE_HOME: folder,
    },
    cwd: folder,
    stdout: outputOn(process.stdout, process.env),
    stderr: outputOn(process.stderr, process.env),
    now,
    sleep: (durationMs) => sleep(durationMs),
    signal: new AbortController().signal,
  };
  const { colours } = await terminalStyle(context, context.stdout);
  const stage = new Stage(context, colours, (arg) => (arg.startsWith(folder) ? path.basename(arg) : arg));
  stage.say(
    "A sandbox with a simulated ClassLink and ClassTag is running on this machine only, and the folder is empty.\n",
  );
  const byList = await listMaker(context, list);
  switch (driver) {
    case "api":
      await showFirstFile(stage);
      await showByProgram(stage);
      break;
    case "browser":
      stage.say(`Its pages, to look on: ${sandbox.webUrl}\n`);
      await showFirstFile(stage, "read=browser,write=browser");
      await showByProgram(stage);
      break;
    case "snapshot":
      await showByHand(stage, sandbox, byList);
      break;
  }
  stage.title("The night comes: the sandbox runs ClassTag's nightly sync.");
  stage.say(`\n${describeSync(sandbox.runNightlySync())}`);
  if (driver === "snapshot") await byList();
  await stage.run("The morning after: plan once more.", ["plan", "rowan", "--detailed-exitcode"]);
  stage.say(`\n${colours.green("✓")} The file, ClassTag and the sync agree: no changes.\n`);
}

async function showByProgram(stage: Stage): Promise<void> {
  await planFirst(stage);
  await applyMeant(stage, "Apply exactly that plan.");
  await stage.run("Plan again: is anything left?", ["plan", "rowan", "--detailed-exitcode"]);
}

/** Stands for the person who makes the list: the sandbox's API knows what ClassTag's pages would show. */
async function listMaker(context: Context, file: string): Promise<() => Promise<void>> {
  const cwd = path.join(context.cwd, "clerk");
  await mkdir(cwd);
  const quiet = { ...context, cwd, isQuiet: true, stdout: { write: () => true } };
  const run = async (...args: readonly string[]): Promise<void> => {
    const code = await runProgram(args, quiet);
    if (code !== exitCodes.ok) throw new Error(`the list could not be made: ${code}`);
  };
  await run("init", "rowan", "--timezone", demoTimezone);
  return () => run("snapshot", "rowan", "--format", "csv", "--out", file);
}

function describeSync(report: SyncReport): string {
  const rows = report.schools.map((school) => [
    school.name,
    `${school.kept} kept`,
    `${school.renamed.length} renamed`,
    `${school.created.length} created`,
    `${school.unarchived.length} unarchived`,
    `${school.archived.length} archived`,
  ]);
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length))) ?? [];
  const lines = rows.map(
    (row) =>
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join("   ")}`,
  );
  return [
    `nightly sync: ${report.status}${report.ranByHand ? ", run by hand (Daily sync is off)" : ""}`,
    ...lines,
    "",
  ].join("\n");
}

process.exitCode = await demo(process.argv.slice(2));
