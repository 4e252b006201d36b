/**
 * The branch that the ledger lives in: no commit of it is related to the files' history, each commit is one entry, and
 * `git log` is the audit trail. It is read and written in a bare repository made for the purpose, so that the clone's
 * files, index and references stay as they are, and its history is not made shallow by what is fetched here.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { changedPaths } from "./changed-paths.ts";
import { commitStream, type LedgerEntry } from "./commit-stream.ts";
import { commitTree } from "./commit-tree.ts";
import {
  fetchCommit,
  fetchTip,
  isAncestor,
  isFetched,
  isHere,
  type LedgerPlace,
  pushCommit,
  type Store,
} from "./ledger-server.ts";
import { isAbsent, isContended, remoteFailure, saidBy } from "./remote-failure.ts";
import { bareRepository } from "./repository.ts";
import { RepositoryError } from "./repository-error.ts";

interface LedgerReading {
  /** What an entry that rests on this reading names; `none` where there is no such branch yet. */
  readonly commit: string | "none";
  /** Of the files that were asked for, those that are there. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

interface AppendedEntry {
  readonly commit: string;
  /** How often others were faster. */
  readonly retries: number;
}

/** One call at a time. */
export interface LedgerBranch {
  /** @throws RepositoryError `refused` or `unreachable`; a branch that is not there is no error */
  read(files: readonly string[]): Promise<LedgerReading>;
  /**
   * Puts an entry at the end. Entries that others made for other files since `onto` stay as they are.
   * @param onto the commit of the reading, or of the entry, that this one rests on
   * @throws RepositoryError `moved` where one of its own files is another than at `onto`, `rewritten` where the branch no
   * longer holds `onto`, `refused`: nothing was written. `unreachable`: it may have been, which the next reading shows
   */
  append(onto: string | "none", entry: LedgerEntry): Promise<AppendedEntry>;
}

/** Gives the branch to `use`; what was fetched is gone afterwards. */
export async function withLedgerBranch<Result>(
  place: LedgerPlace,
  use: (branch: LedgerBranch) => Promise<Result>,
): Promise<Result> {
  if (/^https?:\/\/[^/]*@|:\/\/[^/@]*:[^/@]*@/i.test(place.remote)) throw holdsCredential();
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-ledger-"));
  try {
    const repository = bareRepository(folder, place);
    await repository.git(["init", "--quiet", "--bare"]);
    const store: Store = { place, folder, repository };
    return await use({
      read: (files) => read(store, files),
      append: (onto, entry) => append(store, onto, entry),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function read(store: Store, files: readonly string[]): Promise<LedgerReading> {
  // Only what is new later on: a history cut anew would not show that it holds what was read before.
  const commit = await fetchTip(store, (await isFetched(store)) ? [] : ["--depth=1"]);
  if (commit === "none") return { commit, contents: new Map() };
  const tree = await commitTree(store.repository, commit, files);
  const contents = new Map<string, Uint8Array>();
  for (const file of await tree.read(files.filter((name) => tree.has(name)))) {
    if ("unreadable" in file) throw unreadable(store, file.path, file.unreadable);
    contents.set(file.path, file.bytes);
  }
  return { commit, contents };
}

/** Each time somebody else's entry got there first; of writers who collide one always does. */
const mostRetries = 100;

async function append(store: Store, onto: string | "none", entry: LedgerEntry): Promise<AppendedEntry> {
  // Nobody else's entry is looked for before there is a sign of one: mostly there is none, and a call is saved.
  let tip = (await isHere(store, onto)) ? onto : await tipAfter(store, onto, entry);
  for (let retries = 0; ; retries += 1) {
    const commit = await commitOn(store, tip, entry);
    const refusal = await pushCommit(store, tip, commit);
    if (refusal === undefined) return { commit, retries };
    const isLate = isContended(saidBy(refusal));
    const next = await fetchTip(store, []);
    // A connection that breaks after the server took the entry looks like one that broke before.
    if (!isLate && next !== "none" && (await isAncestor(store, commit, next))) return { commit, retries };
    if (!isLate && next === tip) throw remoteFailure(refusal, store.place.branch, "written");
    await checkStill(store, tip, next, entry);
    if (retries === mostRetries) throw busy(store, refusal);
    tip = next;
    await store.place.sleep(pauseMs(retries, commit));
  }
}

/** Up to twice as long each time, up to a quarter of a minute; how much of it, differs from writer to writer as commits do. */
function pauseMs(retries: number, commit: string): number {
  const share = Number.parseInt(commit.slice(0, 8), 16) / 2 ** 32;
  return Math.round(Math.min(15_000, 250 * 2 ** retries) * share);
}

async function tipAfter(store: Store, onto: string | "none", entry: LedgerEntry): Promise<string | "none"> {
  // First, so that what the branch has gained since is fetched up to here and can be seen to rest on it.
  await fetchCommit(store, onto).catch((error: unknown) => {
    if (!(error instanceof RepositoryError)) throw error;
    throw isAbsent(saidBy(error)) ? rewritten(store) : remoteFailure(error, store.place.branch, "read");
  });
  const tip = await fetchTip(store, []);
  await checkStill(store, onto, tip, entry);
  return tip;
}

/** That nothing of the branch is gone, and none of the entry's files another, since it ended in `before`. */
async function checkStill(
  store: Store,
  before: string | "none",
  now: string | "none",
  entry: LedgerEntry,
): Promise<void> {
  if (now === before) return;
  if (before !== "none" && (now === "none" || !(await isAncestor(store, before, now))))
    throw rewritten(store);
  const files = [...entry.files.keys(), ...(entry.removed ?? [])];
  const changed = await changedBetween(store, before, now, files);
  if (changed.length > 0) throw moved(store, changed);
}

async function changedBetween(
  { repository }: Store,
  before: string | "none",
  now: string | "none",
  files: readonly string[],
): Promise<readonly string[]> {
  if (now === "none") return [];
  if (before === "none") return (await commitTree(repository, now, files)).paths;
  return await changedPaths(repository, before, now, files);
}

async function commitOn({ repository }: Store, tip: string | "none", entry: LedgerEntry): Promise<string> {
  const stream = commitStream(entry, tip);
  return (await repository.git(["fast-import", "--quiet", "--force"], stream)).trim();
}

const busy = ({ place }: Store, cause: RepositoryError): RepositoryError =>
  new RepositoryError(
    `Branch ${place.branch} could not be written: at each of ${mostRetries + 1} tries others were faster.`,
    {
      code: "unreachable",
      hint: "Run it again once fewer runs write at the same time: max-parallel in the workflow says how many may.",
      cause,
    },
  );

const moved = ({ place }: Store, files: readonly string[]): RepositoryError =>
  new RepositoryError(
    `Branch ${place.branch}: ${files.join(", ")} was changed by another run since it was read.`,
    {
      code: "moved",
      hint: "Run it again: what the other run settled is read first.",
    },
  );

const rewritten = ({ place }: Store): RepositoryError =>
  new RepositoryError(`Branch ${place.branch} was rewritten: it no longer holds what this run has read.`, {
    code: "rewritten",
    hint: "Find out who could force it: its ruleset must forbid force pushes and deletion (rollcall doctor --github). Put it back to the last commit that is known, if there is one.",
  });

const unreadable = ({ place }: Store, file: string, reason: string): RepositoryError =>
  new RepositoryError(`Branch ${place.branch}: ${file} cannot be read: ${reason}.`, {
    code: "failed",
    hint: "Rollcall writes ordinary files there: look at git log of the branch for who wrote another.",
  });

const holdsCredential = (): RepositoryError =>
  new RepositoryError("The address of the ledger's repository holds a password or a token.", {
    code: "refused",
    hint: "Leave it out: others see it on git's command line. A token or a key is given of its own.",
  });
