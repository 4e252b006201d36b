/**
 * From what a person or a workflow calls a commit to the commit. A continuous integration job has a shallow clone, where
 * what it names is often missing; then exactly that commit is fetched, and nothing that is there is cut shorter: `--depth`
 * also shortens the history of commits that the clone already has, so it is used for missing ones only.
 */
import { type Repository, reasonIn } from "./repository.ts";
import { RepositoryError } from "./repository-error.ts";

const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/** Letters of any script, and the signs that names and `HEAD~2` are made of: nothing that a shell or git would obey. */
const refCharacters = /^[\p{L}\p{M}\p{N}._/@{}~^+#=,%-]+$/u;
const longestRef = 400;
const pullRequestRef = /^refs\/pull\/\d+\/(?:merge|head)$/;

/**
 * The full id of the commit that `ref` names: a branch, a tag, `refs/pull/12/merge`, an id, `HEAD^1`.
 * @throws RepositoryError where there is none and none can be fetched; says which `fetch-depth` it takes
 */
export async function resolveCommit(repository: Repository, ref: string): Promise<string> {
  if (ref.startsWith("-") || ref.length > longestRef || ref.includes("..") || !refCharacters.test(ref))
    throw new RepositoryError(`${JSON.stringify(ref)} cannot be the name of a commit.`, {
      code: "malformed-ref",
      hint: "Name one commit: a branch, a tag, HEAD^1, or an id of 40 digits.",
    });
  const known = await knownCommit(repository, ref);
  if (known !== undefined) return known;
  if (!repository.isShallow) throw unknownCommit(ref);
  if (fullId.test(ref)) return await fetchCommit(repository, ref.toLowerCase(), ref);
  const steps = /^(.+?)((?:\^\d*|~\d*)+)$/.exec(ref);
  return steps === null
    ? await fetchNamed(repository, ref)
    : await walkBack(repository, steps[1] ?? "", steps[2] ?? "", ref);
}

/** The ids of a commit's parents as it was made, whether or not the clone reaches that far. */
export async function parentsOf(repository: Repository, commit: string): Promise<readonly string[]> {
  const text = await repository.git(["cat-file", "commit", commit]);
  const header = text.slice(0, Math.max(0, text.indexOf("\n\n")));
  return header.split("\n").flatMap((line) => (line.startsWith("parent ") ? [line.slice(7)] : []));
}

/** In full; `undefined` where the clone does not have it. */
export async function knownCommit(repository: Repository, ref: string): Promise<string | undefined> {
  const found = await repository
    .git(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`])
    .catch((error: unknown) => {
      if (error instanceof RepositoryError && error.code === "failed") return "";
      throw error;
    });
  const id = found.trim();
  return fullId.test(id) ? id : undefined;
}

/** `HEAD~2^1` beyond the end of a shallow clone: the commit at the end still names its parents. */
async function walkBack(repository: Repository, start: string, steps: string, ref: string): Promise<string> {
  let commit = await resolveCommit(repository, start);
  const parents = [...steps.matchAll(/([~^])(\d*)/g)].flatMap(([, kind, digits]) => {
    const number = digits === "" ? 1 : Number(digits);
    return kind === "^"
      ? number === 0
        ? []
        : [number]
      : Array.from({ length: Math.min(number, mostSteps + 1) }, () => 1);
  });
  if (parents.length > mostSteps) throw notFetched(ref, "it is too far back to be fetched step by step");
  for (const number of parents) {
    const parent = (await parentsOf(repository, commit))[number - 1];
    if (parent === undefined) throw unknownCommit(ref, `commit ${commit} has no parent ${number}`);
    commit = (await knownCommit(repository, parent)) ?? (await fetchCommit(repository, parent, ref));
  }
  return commit;
}

/** Each step is a call to the server. */
const mostSteps = 50;

async function fetchNamed(repository: Repository, ref: string): Promise<string> {
  const names = namesOnOrigin(ref);
  const listing = await fromOrigin(repository, ref, ["ls-remote", "--quiet", "origin", ...names]);
  const ids = new Map(
    listing.split("\n").map((line) => {
      const [id = "", name = ""] = line.split("\t");
      return [name, id] as const;
    }),
  );
  const id = names.map((name) => ids.get(name)).find((found) => found !== undefined);
  if (id === undefined || !fullId.test(id)) throw notFetched(ref, "origin has no branch or tag of that name");
  return (await knownCommit(repository, id)) ?? (await fetchCommit(repository, id, ref));
}

/** What a name may stand for at the server, in the order in which git itself looks. `^{}` is the commit that a tag names. */
function namesOnOrigin(ref: string): readonly string[] {
  const tracked = /^(?:refs\/remotes\/)?origin\/(.+)$/.exec(ref)?.[1];
  if (tracked !== undefined) return [`refs/heads/${tracked}`];
  if (ref.startsWith("refs/")) return [`${ref}^{}`, ref];
  return [`refs/tags/${ref}^{}`, `refs/tags/${ref}`, `refs/heads/${ref}`];
}

async function fetchCommit(repository: Repository, id: string, ref: string): Promise<string> {
  const options = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--depth=1"];
  await fromOrigin(repository, ref, ["fetch", ...options, "origin", id]);
  const commit = await knownCommit(repository, id);
  if (commit === undefined) throw notFetched(ref, "origin did not send a commit");
  return commit;
}

async function fromOrigin(repository: Repository, ref: string, args: readonly string[]): Promise<string> {
  const remotes = await repository.git(["remote"]);
  if (!remotes.split("\n").includes("origin")) throw notFetched(ref, "this clone has no remote origin");
  return await repository.git(args).catch((error: unknown) => {
    if (!(error instanceof RepositoryError)) throw error;
    throw notFetched(ref, reasonIn(error.message.replace(/^git failed: /, "")), error);
  });
}

function notFetched(ref: string, reason: string, cause?: unknown): RepositoryError {
  return new RepositoryError(
    `This clone is shallow and lacks commit ${JSON.stringify(ref)}, which could not be fetched: ${reason}.`,
    { code: "not-fetched", hint: hintFor(ref), cause },
  );
}

function hintFor(ref: string): string {
  if (pullRequestRef.test(ref))
    return `Let a step that may read the repository run: git fetch --no-tags --depth=2 origin +${ref}:${ref}`;
  const back = /^HEAD(?:\^1?|~(\d{0,4}))$/.exec(ref);
  if (back !== null) return `Give actions/checkout fetch-depth: ${Number(back[1] || "1") + 1}`;
  const what = fullId.test(ref)
    ? `, or let a step that may read the repository run: git fetch --no-tags --depth=1 origin ${ref}`
    : "";
  return `Give actions/checkout fetch-depth: 0${what || ", or name the commit by its full id"}`;
}

function unknownCommit(ref: string, reason = "this repository has no commit of that name"): RepositoryError {
  const isPullRequest = pullRequestRef.test(ref);
  return new RepositoryError(`There is no commit ${JSON.stringify(ref)}: ${reason}.`, {
    code: "no-commit",
    hint: isPullRequest
      ? `Fetch it: git fetch origin +${ref}:${ref}`
      : fullId.test(ref)
        ? `Fetch it, if origin still has it: git fetch origin ${ref}`
        : "Look at git log for its name; where it was made elsewhere, run git fetch origin first.",
  });
}

/** First line of a commit's message. */
export const subjectOfCommit = async (repository: Repository, commit: string): Promise<string> =>
  (await repository.git(["log", "--max-count=1", "--format=%s", commit, "--"])).trim();
