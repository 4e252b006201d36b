import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type ExitCode, exitCodes } from "../cli/exit-code.ts";
import type { runProgram } from "../cli/program.ts";
import { shellWord } from "../render/command-line.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { type Person, SeasonRepository } from "./season-repository.ts";
import { fillIn } from "./worksheet-answers.ts";
import { type ShownPart, worthALook } from "./worth-a-look.ts";

/** What a command of the season must end with, and what the lines to look at must say. */
export interface Expected {
  readonly ends?: ExitCode;
  readonly tells: readonly string[];
  readonly look?: ShownPart;
}

interface Said {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export interface SeasonPlace {
  readonly sandbox: Sandbox;
  /** Where the district's repository is. */
  readonly folder: string;
  /** Runs a command line as the program does. */
  readonly runProgram: typeof runProgram;
  readonly write: (text: string) => void;
}

const file = "districts/rowan.yaml";
const dayMs = 86_400_000;

/** Where a season is told: each step is dated, and each command is a line that anybody could type. */
export class SeasonStage {
  readonly #place: SeasonPlace;
  readonly #repository: SeasonRepository;
  #now: Date;
  #steps = 0;
  #step = "before the first step";

  constructor(place: SeasonPlace, start: Date) {
    this.#place = place;
    this.#repository = new SeasonRepository(place.folder);
    this.#now = start;
  }

  get sandbox(): Sandbox {
    return this.#place.sandbox;
  }

  /** Where the story is, for whoever has to say where it stopped. */
  get step(): string {
    return this.#step;
  }

  /** What is written of a chapter before its first step. */
  open(title: string, about: string): void {
    this.#place.write(`\n━━ ${title}\n\n${about}\n`);
  }

  /** A sentence that says who does what. */
  tell(sentence: string): void {
    this.#steps += 1;
    this.#step = `at step ${this.#steps} (${this.#day}), ${JSON.stringify(sentence)}`;
    this.#place.write(`\n${this.#steps}. ${this.#day}  ${sentence}\n`);
  }

  /** What is seen without a command. */
  show(...lines: readonly string[]): void {
    this.#place.write(`\n${lines.map((line) => `  ${line}\n`).join("")}`);
  }

  /**
   * @returns what it printed
   * @throws Error where the command ends otherwise, or does not say what it must
   */
  async run(
    sentence: string,
    args: readonly string[],
    { ends = exitCodes.ok, look = "told-and-end", tells }: Expected,
  ): Promise<string> {
    this.tell(sentence);
    const command = `rollcall ${args.map(shellWord).join(" ")}`;
    this.#place.write(`\n  $ ${command}\n`);
    const { code, stderr, stdout } = await this.#rollcall(args);
    const isInOutput = stdout !== "" && tells.every((one) => stdout.includes(one));
    const shown = isInOutput ? stdout : stderr + stdout;
    const missing = tells.filter((one) => !shown.includes(one));
    if (code !== ends || missing.length > 0) {
      const unsaid =
        missing.length === 0
          ? ""
          : `, and did not say ${missing.map((one) => JSON.stringify(one)).join(", ")}`;
      throw new Error(
        `${command} ended with ${code} where ${ends} was expected${unsaid}:\n${stdout}${stderr}`,
      );
    }
    this.#place.write(`${worthALook(shown, tells, look)}\n`);
    return stdout;
  }

  /** Somebody edits the file. @throws Error where what is to be replaced is not there */
  async edit(sentence: string, replaced: string | RegExp, by: string): Promise<void> {
    this.tell(sentence);
    const target = path.join(this.#place.folder, file);
    const before = await readFile(target, "utf8");
    const after = before.replace(replaced, () => by);
    if (after === before) throw new Error(`${file} has no ${String(replaced)}`);
    await writeFile(target, after);
    this.show(...addedLines(before, after));
  }

  /** What stands in the file now is reviewed and merged. */
  async merge(author: Person, subject: string): Promise<void> {
    await this.#repository.merge(author, subject, this.#now);
    this.show(`merged: ${author}, "${subject}"`);
  }

  /** Somebody at a school fills in a worksheet. */
  async decide(sentence: string, sheet: string, answers: Readonly<Record<string, string>>): Promise<void> {
    this.tell(sentence);
    const rows = await fillIn(path.join(this.#place.folder, sheet), answers);
    const width = Math.max(...rows.map(({ answer }) => answer.length));
    this.show(
      sheet,
      ...rows.map(({ answer, classroom, row }) => `  A${row}  ${answer.padEnd(width)}  ${classroom}`),
    );
  }

  /** Things happen in ClassLink and ClassTag, past Rollcall. @throws Error where they cannot */
  async happen(...events: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
    const response = await fetch(`${this.sandbox.controlUrl}/events`, {
      method: "POST",
      body: JSON.stringify(events),
    });
    if (!response.ok) throw new Error(`the sandbox refused an event: ${await response.text()}`);
  }

  /** The story goes on at a later day, with a nightly sync for each day in between while Daily sync is on. */
  async on(day: string): Promise<void> {
    const days = Math.round((Date.parse(day) - Date.parse(this.#day)) / dayMs);
    await this.happen({ event: "days", count: days });
    this.#now = new Date(this.#now.getTime() + days * dayMs);
  }

  /** ClassTag's administrator clicks, because nothing else turns the nightly sync on or off. */
  turnSync(enabled: boolean): void {
    const { classTag } = this.sandbox;
    classTag.editDistrict({ dailySync: { ...classTag.snapshot().district.dailySync, enabled } });
  }

  async begin(): Promise<void> {
    await this.#repository.begin();
  }

  async file(): Promise<string> {
    return await readFile(path.join(this.#place.folder, file), "utf8");
  }

  get #day(): string {
    return this.#now.toISOString().slice(0, 10);
  }

  async #rollcall(args: readonly string[]): Promise<Said> {
    const { folder, runProgram, sandbox } = this.#place;
    const beganAt = Date.now();
    let stdout = "";
    let stderr = "";
    const code = await runProgram(args, {
      env: { ...environmentOfMachine(), ...sandbox.environment, XDG_CACHE_HOME: folder, NO_COLOR: "1" },
      cwd: folder,
      calling: { program: "rollcall" },
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: (text) => (stderr += text) },
      now: () => new Date(this.#now.getTime() + Date.now() - beganAt),
      sleep: (durationMs) => sleep(durationMs),
      signal: new AbortController().signal,
    });
    return { code, stdout, stderr };
  }
}

/** Without what would make the story another one: settings of a real district, and what a job on GitHub or a Git hook sets. */
const environmentOfMachine = (): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:CLASSLINK|CLASSTAG|ROLLCALL|GITHUB|GIT|CI)(?:_|$)/.test(name),
    ),
  );

/** The lines that a plan's output says to type for what it refuses. */
export const acknowledgements = (said: string): readonly string[] =>
  [...new Set([...said.matchAll(/--acknowledge (\S+)/g)].map(([, word = ""]) => word))].flatMap((word) => [
    "--acknowledge",
    word,
  ]);

/** What stands between the lines that both begin with and those that both end with. */
function addedLines(before: string, after: string): readonly string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const start = now.findIndex((line, index) => line !== old[index]);
  let end = 0;
  while (end < now.length - start && end < old.length - start && now.at(-1 - end) === old.at(-1 - end))
    end += 1;
  return now.slice(start, now.length - end).map((line) => `+${line}`);
}
