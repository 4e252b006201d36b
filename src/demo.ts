/**
 * The main job from beginning to end, for a person who watches: everything runs against the sandbox on this machine,
 * through the same command lines that a district types.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "./cli/context.ts";
import { type ExitCode, exitCodes } from "./cli/exit-code.ts";
import { terminalStyle } from "./cli/output.ts";
import { runProgram } from "./cli/program.ts";
import { type Sandbox, startSandbox } from "./sandbox/sandbox.ts";
import type { SyncReport } from "./sandbox/sync-report.ts";

/** The sample's school year does not move on with the calendar, so the demo's clock starts within it. */
const demoStart = new Date("2026-11-23T17:00:00Z");

const clockOffsetMs = demoStart.getTime() - Date.now();
const now = (): Date => new Date(Date.now() + clockOffsetMs);

async function demo(): Promise<number> {
  const sandbox = await startSandbox({ clock: now });
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-demo-"));
  try {
    return await showAll(sandbox, folder);
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function showAll(sandbox: Sandbox, folder: string): Promise<number> {
  const planFile = path.join(folder, "plan.json");
  const context: Context = {
    // What is kept of this sandbox is of no use to anybody once it is gone.
    env: { ...process.env, ...sandbox.environment, XDG_CACHE_HOME: folder },
    cwd: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    now,
    sleep: (durationMs) => sleep(durationMs),
    signal: new AbortController().signal,
  };
  const { colours } = await terminalStyle(context, context.stdout);
  let number = 0;
  const title = (text: string): void => {
    number += 1;
    context.stdout.write(`\n${colours.bold(colours.cyan(`━━ ${number}. ${text}`))}\n`);
  };
  const run = async (
    text: string,
    args: readonly string[],
    expected: ExitCode = exitCodes.ok,
  ): Promise<void> => {
    title(text);
    const shown = args.map((arg) => (arg === planFile ? "plan.json" : arg)).join(" ");
    context.stdout.write(`${colours.dim(`$ rollcall ${shown}`)}\n\n`);
    const code = await runProgram(args, context);
    if (code !== expected)
      throw new Error(`rollcall ${shown} ended with ${code}, and the demo expected ${expected}`);
  };

  context.stdout.write(
    "A sandbox with a simulated ClassLink and ClassTag is running on this machine only.\n",
  );
  await run("Is the district's file right?", ["validate", "springfield"]);
  await run("What would change? Nothing is written yet.", ["plan", "springfield", "--out", planFile]);
  await run("Apply exactly that plan.", ["apply", "springfield", "--plan", planFile]);
  await run("Plan again: is anything left?", ["plan", "springfield", "--detailed-exitcode"]);
  title("The night comes: the sandbox runs ClassTag's nightly sync.");
  context.stdout.write(`\n${describeSync(sandbox.runNightlySync())}`);
  await run("The morning after: plan once more.", ["plan", "springfield", "--detailed-exitcode"]);
  context.stdout.write(
    `\n${colours.green("✓")} Six steps, and the file, ClassTag and the sync agree: no changes.\n`,
  );
  return 0;
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

process.exitCode = await demo();
