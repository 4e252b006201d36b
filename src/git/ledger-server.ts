/** What is asked of the server that the ledger's branch is on, and of the repository that it is fetched into. */
import { type RemoteAccess, withAccess } from "./remote-access.ts";
import { isAbsent, remoteFailure, saidBy } from "./remote-failure.ts";
import { bareRepository, type Repository, type RepositorySurroundings } from "./repository.ts";
import { RepositoryError } from "./repository-error.ts";

export interface LedgerPlace extends RepositorySurroundings {
  /** An address without credentials, or a folder. */
  readonly remote: string;
  readonly branch: string;
  readonly access: RemoteAccess;
  /** Between two tries, so that writers who collide come apart. */
  readonly sleep: (ms: number) => Promise<void>;
}

export interface Store {
  readonly place: LedgerPlace;
  readonly folder: string;
  readonly repository: Repository;
}

/**
 * Where the branch still ends in `tip`, and nowhere else: a plain push would also put back what somebody has cut off or
 * deleted, without a word. The commit rests on `tip`, so nothing is ever forced.
 * @returns what went wrong, if anything did
 */
export async function pushCommit(
  store: Store,
  tip: string | "none",
  commit: string,
): Promise<RepositoryError | undefined> {
  const { remote, branch } = store.place;
  const ref = `refs/heads/${branch}`;
  const lease = `--force-with-lease=${ref}:${tip === "none" ? "" : tip}`;
  try {
    await atServer(store, ["push", "--porcelain", lease, "--", remote, `${commit}:${ref}`]);
    return undefined;
  } catch (error) {
    if (error instanceof RepositoryError && error.code === "failed") return error;
    throw error;
  }
}

const tipRef = "refs/ledger/tip";

/** @returns in full; `none` where there is no such branch */
export async function fetchTip(store: Store, options: readonly string[]): Promise<string | "none"> {
  const { branch } = store.place;
  try {
    await fetch(store, options, `+refs/heads/${branch}:${tipRef}`);
  } catch (error) {
    if (!(error instanceof RepositoryError)) throw error;
    if (isAbsent(saidBy(error))) return "none";
    throw remoteFailure(error, branch, "read");
  }
  return (await store.repository.git(["rev-parse", "--verify", tipRef])).trim();
}

/** One commit without what came before it. */
export const fetchCommit = (store: Store, commit: string): Promise<string> =>
  fetch(store, ["--depth=1"], commit);

const fetch = (store: Store, options: readonly string[], what: string): Promise<string> =>
  atServer(store, [
    ..."fetch --quiet --no-tags --no-recurse-submodules --no-write-fetch-head".split(" "),
    ...options,
    "--",
    store.place.remote,
    what,
  ]);

const atServer = ({ place, folder }: Store, args: readonly string[]): Promise<string> =>
  withAccess(place.access, (transport) => bareRepository(folder, { ...place, transport }).git(args));

/** Whether anything was. */
export const isFetched = ({ repository }: Store): Promise<boolean> =>
  succeeds(repository.git(["rev-parse", "--verify", tipRef]));

export async function isHere({ repository }: Store, commit: string | "none"): Promise<boolean> {
  if (commit === "none") return true;
  return await succeeds(repository.git(["rev-parse", "--verify", `${commit}^{commit}`]));
}

/** Of commits that are here; also where the history was fetched only so far back as the older one. */
export async function isAncestor({ repository }: Store, older: string, newer: string): Promise<boolean> {
  return (await repository.git(["rev-list", "--max-count=1", older, `^${newer}`])).trim() === "";
}

async function succeeds(call: Promise<string>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (error instanceof RepositoryError && error.code === "failed") return false;
    throw error;
  }
}
