import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { text } from "node:stream/consumers";
import { type ExitCode, exitCodes } from "./cli/exit-code.ts";
import { worthALook } from "./demo-worth-a-look.ts";
import type { Sandbox } from "./sandbox/sandbox.ts";

/** What a command of the season must end with, and what the lines to look at must say. */
export interface Expected {
  readonly ends?: ExitCode;
  readonly tells: readonly string[];
  /** What is printed is itself what the step is about. */
  readonly isWhole?: boolean;
}

interface Said {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface SeasonPlace {
  readonly sandbox: Sandbox;
  /** Where the district's repository would be. */
  readonly folder: string;
  /** Runs Rollcall: the demo's own entry, which is told the day. */
  readonly program: string;
  readonly write: (text: string) => void;
}

const file = "districts/rowan.yaml";
const dayMs = 86_400_000;

/** Where a season is told: each step is dated, and each command is a process of its own. */
export class SeasonStage {
  readonly #place: SeasonPlace;
  #now: Date;
  #steps = 0;

  constructor(place: SeasonPlace, start: Date) {
    this.#place = place;
    this.#now = start;
  }

  get sandbox(): Sandbox {
    return this.#place.sandbox;
  }

  /** A sentence that says who does what. */
  tell(sentence: string): void {
    this.#steps += 1;
    this.#place.write(`\n${this.#steps}. ${this.#now.toISOString().slice(0, 10)}  ${sentence}\n`);
  }

  /** @throws Error where the command ends otherwise, or does not say what it must */
  async run(
    sentence: string,
    args: readonly string[],
    { ends = exitCodes.ok, isWhole = false, tells }: Expected,
  ): Promise<void> {
    this.tell(sentence);
    const command = `rollcall ${args.join(" ")}`;
    const { code, stderr, stdout } = await this.#rollcall(args);
    const shown = stdout === "" ? stderr : stdout;
    this.#place.write(`\n  $ ${command}\n${worthALook(shown, isWhole ? [""] : tells)}\n`);
    const missing = tells.filter((one) => !shown.includes(one));
    if (code === ends && missing.length === 0) return;
    const unsaid = missing.length === 0 ? "" : `, and did not say ${JSON.stringify(missing)}`;
    throw new Error(`${command} ended with ${code} where ${ends} was expected${unsaid}:\n${stdout}${stderr}`);
  }

  /** Somebody edits the file. @throws Error where what is to be replaced is not there */
  async edit(sentence: string, replaced: string | RegExp, by: string): Promise<void> {
    this.tell(sentence);
    const target = path.join(this.#place.folder, file);
    const before = await readFile(target, "utf8");
    const after = before.replace(replaced, () => by);
    if (after === before) throw new Error(`${file} has no ${String(replaced)}`);
    await writeFile(target, after);
    const old = new Set(before.split("\n"));
    for (const line of after.split("\n")) if (!old.has(line)) this.#place.write(`\n  +${line}`);
    this.#place.write("\n");
  }

  /** Things happen in ClassLink and ClassTag, past Rollcall. @throws Error where they cannot */
  async happen(...events: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
    const response = await fetch(`${this.sandbox.controlUrl}/events`, {
      method: "POST",
      body: JSON.stringify(events),
    });
    if (!response.ok) throw new Error(`the sandbox refused an event: ${await response.text()}`);
  }

  /** Days pass in the sandbox, with a nightly sync each while Daily sync is on. */
  async pass(days: number): Promise<void> {
    await this.happen({ event: "days", count: days });
    this.#now = new Date(this.#now.getTime() + days * dayMs);
  }

  async fingerprint(plan: string): Promise<string> {
    const saved = await readFile(path.join(this.#place.folder, plan), "utf8");
    return /"fingerprint": *"([^"]+)"/.exec(saved)?.[1] ?? "";
  }

  async #rollcall(args: readonly string[]): Promise<Said> {
    const { folder, program, sandbox } = this.#place;
    const child = spawn(process.execPath, [program, this.#now.toISOString(), ...args], {
      cwd: folder,
      env: { ...process.env, ...sandbox.environment, XDG_CACHE_HOME: folder, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    const [out, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { code, stdout: out.replaceAll(`node ${program}`, "rollcall"), stderr };
  }
}
