import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Ledger } from "../../src/model/ledger.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { appended, newServer } from "../git/ledger-for-test.ts";
import { gitEnvironment, newRepository, type TestRepository } from "../git/repository-for-test.ts";
import { mergedCommit, type RecordContents, recordFor } from "./record-for-test.ts";
import { districtIn, type Run, rollcall, temporaryFolder } from "./run-rollcall.ts";

export const sample = readFileSync(
  path.resolve(import.meta.dirname, "../../districts/springfield.yaml"),
  "utf8",
);
const file = "districts/springfield.yaml";

/** What the environment of the apply workflow says. A key is shown over ssh only, so a folder takes any. */
const job = { ROLLCALL_LEDGER_KEY: "a key", GITHUB_REPOSITORY_ID: "4711" };

interface PlannedFile {
  readonly file: string;
  readonly fingerprint: string;
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: string;
  readonly signal?: AbortSignal;
}

/** A clone in which jobs run, of an origin that takes the ledger. */
export interface LedgerClone {
  readonly folder: string;
  /** The bare repository that the ledger is pushed to. */
  readonly origin: Awaited<ReturnType<typeof newServer>>;
  readonly git: TestRepository["git"];
  /** Commits and pushes a change of the district file. */
  edit(change: (text: string) => string): string;
  /** Without a fetch before it, as a step of a job that is under way. */
  run(args: readonly string[], options?: RunOptions): Promise<Run>;
  planned(...args: readonly string[]): Promise<PlannedFile>;
  /** The job after a merge. */
  merged(contents: RecordContents, args?: readonly string[], options?: RunOptions): Promise<Run>;
  /** The job of a schedule; what its record brings is what the ledger has not heard of, mostly nothing. */
  night(contents?: RecordContents, args?: readonly string[], options?: RunOptions): Promise<Run>;
  /** The job that a person starts with a fingerprint. */
  byHand(
    fingerprint: string,
    contents?: RecordContents,
    args?: readonly string[],
    options?: RunOptions,
  ): Promise<Run>;
  drift(
    contents?: RecordContents,
    options?: RunOptions,
  ): Promise<Run & { readonly finding: Readonly<Record<"markdown" | "state" | "title", string>> }>;
  /** Where the ledger's branch ends at the origin; `undefined`: there is none. */
  tip(): string | undefined;
  /** What the origin has of the district. */
  ledger(): Ledger;
  /** Puts another text in its place, as somebody who may write the branch could. */
  rewriteLedger(change: (text: string) => string): Promise<string>;
}

/** @param text of the district file */
export async function ledgerClone(sandbox: Sandbox, text = sample): Promise<LedgerClone> {
  const origin = await newServer();
  const { folder, git, write, commit } = await newRepository();
  git("remote", "add", "origin", `file://${origin.folder}`);
  const put = (content: string): string => {
    write({ [file]: content });
    const made = commit();
    git("push", "--quiet", "origin", "main");
    return made;
  };
  put(text);
  const run = (args: readonly string[], { env = {}, now, signal }: RunOptions = {}): Promise<Run> =>
    rollcall(args, {
      cwd: folder,
      env: { ...gitEnvironment, ...sandbox.environment, ...job, ...env },
      ...(now === undefined ? {} : { now: () => new Date(now) }),
      ...(signal === undefined ? {} : { signal }),
    });
  const jobWith = async (
    contents: RecordContents,
    args: readonly string[],
    options: RunOptions | undefined,
  ): Promise<Run> => {
    git("fetch", "--quiet", "--prune", "origin");
    return await run(["apply", "springfield", "--record", await recordFor(contents), ...args], options);
  };
  const tip = (): string | undefined =>
    origin.git("for-each-ref", "--format=%(objectname)", "refs/heads/rollcall-ledger") || undefined;
  return {
    folder,
    origin,
    git,
    edit: (change) => put(change(readFileSync(path.join(folder, file), "utf8"))),
    run,
    planned: async (...args) => {
      const out = path.join(await temporaryFolder(), "springfield.plan.json");
      await run(["plan", "springfield", "--out", out, ...args]);
      return { file: out, fingerprint: JSON.parse(await readFile(out, "utf8")).fingerprint };
    },
    merged: (contents, args = [], options) =>
      jobWith(contents, ["--merged", contents.commit ?? mergedCommit, ...args], options),
    night: (contents = {}, args = [], options = undefined) =>
      jobWith(contents, ["--scheduled", ...args], options),
    byHand: (fingerprint, contents = {}, args = [], options = undefined) =>
      jobWith(contents, ["--approved", fingerprint, ...args], options),
    drift: async (contents = {}, options = undefined) => {
      git("fetch", "--quiet", "--prune", "origin");
      const asked = ["drift", "springfield", "--json", "--record", await recordFor(contents)];
      const told = await run(asked, options);
      return { ...told, finding: districtIn(told.stdout) };
    },
    tip,
    ledger: () => JSON.parse(origin.git("show", "rollcall-ledger:springfield.json")),
    rewriteLedger: (change) =>
      appended(origin, tip() ?? "none", {
        "springfield.json": change(origin.git("show", "rollcall-ledger:springfield.json")),
      }),
  };
}

/** The sample district with another line. */
export const sampleWith = (line: string): string =>
  sample.replace(/^timezone:.*$/m, (found) => `${found}\n${line}`);
