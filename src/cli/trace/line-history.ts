/** The commits that changed what a line says, found by what the line is and not by where it stands. */
import { findLine, keyOfLine, type LineKey, type PlacedLine } from "../../config/history/line-key.ts";
import { otherLine } from "../../config/history/other-line.ts";
import { valueOfLine } from "../../config/history/written-lines.ts";
import { type DistrictCommit, districtHistory, isCutAt } from "../../git/district-history.ts";
import type { DistrictPlace } from "../../git/district-places.ts";
import type { Repository } from "../../git/repository.ts";
import { canonicalJson } from "../../model/canonical-json.ts";
import { defined } from "../../model/defined.ts";
import type { CommitFacts, LineChange, LinePlace } from "../../model/trace.ts";
import {
  allLines,
  type DistrictVersion,
  type DistrictVersions,
  districtVersions,
  versionFor,
} from "./district-versions.ts";
import { precursorOf } from "./precursor.ts";

export interface LineHistory {
  /** As the newest commit has it; absent where that has no such line. */
  readonly line?: PlacedLine;
  /** Where it stands there. */
  readonly place?: LinePlace;
  /** What the line that its newest change took away is called since, where that is plain. */
  readonly successor?: PlacedLine;
  /** Newest first. */
  readonly changes: readonly LineChange[];
  /** How many commits of the first-parent history changed the district's files. */
  readonly commits: number;
  /** Commits whose files cannot be read, or name the line twice: what they say of it is not known. */
  readonly unreadable: readonly CommitFacts[];
  /** Where a shallow clone ends. */
  readonly cutAt?: CommitFacts;
}

/** The newest commit, in full, and what its history is to leave out, with `^` before it. */
type Range = readonly [string, ...string[]];

/** The history of a district's files as long as they lie in one place. */
interface Stretch {
  readonly commits: readonly DistrictCommit[];
  readonly versions: DistrictVersions;
  readonly newest: DistrictVersion;
}

async function stretchOf(
  repository: Repository,
  range: Range,
  place: DistrictPlace,
  key: LineKey,
): Promise<Stretch> {
  const commits = await districtHistory(repository, range, place.folder, place.district);
  const versions = await districtVersions(repository, range[0], place, commits);
  return { commits, versions, newest: await versions.newest(key) };
}

/** One version on each side of a commit, both known. */
interface Step {
  readonly commit: DistrictCommit;
  readonly after: DistrictVersion;
  /** Commits between the two whose versions are not known. */
  readonly possibly: readonly CommitFacts[];
  readonly before: DistrictVersion;
}

/** @param onCommit told how many commits were looked at */
export async function lineHistory(
  repository: Repository,
  range: Range,
  place: DistrictPlace,
  sought: LineKey,
  onCommit: (commits: number) => void = () => undefined,
): Promise<LineHistory> {
  const changes: LineChange[] = [];
  const unreadable: CommitFacts[] = [];
  let key = sought;
  let stretch = await stretchOf(repository, range, place, key);
  let version = stretch.newest;
  const line = placedIn(version);
  const now = defined({ line, place: line && (await placeOf(repository, version, line)) });
  let successor: PlacedLine | undefined;
  let todo = [...stretch.commits].reverse();
  let commits = 0;
  /** The side of a commit that is known while what was before it is not, with the commits that may have made it so. */
  let later: Omit<Step, "before"> | undefined;
  for (let commit = todo.pop(); commit !== undefined; commit = todo.pop()) {
    commits += 1;
    onCommit(commits);
    if (version.said !== "unknown") later ??= { commit, after: version, possibly: [] };
    else {
      unreadable.push(commit);
      if (later !== undefined) later = { ...later, possibly: [...later.possibly, factsIn(commit)] };
    }
    if (await isCutAt(repository, commit)) {
      changes.push(...(await firstSeen(repository, commit, version)));
      return { ...now, ...defined({ successor }), changes, commits, unreadable, cutAt: commit };
    }
    let before = await stretch.versions.before(commit, version, key);
    const earlier = before.files.size > 0 ? undefined : await precursorOf(repository, commit, version);
    const [parent] = commit.parents;
    if (earlier !== undefined && parent !== undefined) {
      stretch = await stretchOf(repository, [parent, ...range.slice(1)], earlier, key);
      todo = [...stretch.commits].reverse();
      before = stretch.newest;
    }
    if (before.said !== "unknown" && later !== undefined) {
      const found = await compare(repository, { ...later, before }, key);
      if (changes.length === 0) successor = found.successor;
      changes.push(...found.changes);
      later = undefined;
      if (found.key !== key) {
        key = found.key;
        before = await versionFor(before, key);
      }
    }
    version = before;
  }
  return { ...now, ...defined({ successor }), changes, commits, unreadable };
}

/** Equal for lines that ask for the same. */
const formOf = (line: PlacedLine | undefined): string =>
  line === undefined ? "" : canonicalJson(valueOfLine(line));

const placedIn = ({ said }: DistrictVersion): PlacedLine | undefined =>
  said === "none" || said === "unknown" ? undefined : said;

interface Compared {
  readonly changes: readonly LineChange[];
  /** By which the line is found before the commit. */
  readonly key: LineKey;
  readonly successor?: PlacedLine;
}

async function compare(repository: Repository, step: Step, key: LineKey): Promise<Compared> {
  const after = placedIn(step.after);
  const before = placedIn(step.before) ?? (after && (await renamed(after, step.after, step.before)));
  if (after === undefined && before === undefined) return { changes: [], key };
  const { word: _, ...known } = key;
  const earlier = before === undefined ? key : { ...known, ...keyOfLine(before) };
  const [now, then] = [after && valueOfLine(after), before && valueOfLine(before)];
  if (formOf(after) === formOf(before)) return { changes: [], key };
  const change: LineChange = {
    kind: after === undefined ? "removed" : before === undefined ? "added" : "changed",
    commit: factsIn(step.commit),
    ...(await changedWithin(repository, step, key)),
    ...(step.possibly.length > 0 && { possibly: step.possibly }),
    ...defined({ before: then, after: now }),
    place: await placeOf(repository, after === undefined ? step.before : step.after, after ?? before),
  };
  if (before === undefined || after !== undefined) return { changes: [change], key: earlier };
  const successor = await renamed(before, step.before, step.after);
  return { changes: [change], key: earlier, ...defined({ successor }) };
}

/** Under which other name a line of one version is in another, if one is plain. */
async function renamed(
  line: PlacedLine,
  here: DistrictVersion,
  there: DistrictVersion,
): Promise<PlacedLine | undefined> {
  const [ours, theirs] = await Promise.all([allLines(here), allLines(there)]);
  return otherLine(line, ours.lines, theirs.lines);
}

type Within = Pick<LineChange, "isBranchCut" | "isJoined" | "within">;

/** Of a merge, the commits of the branch that changed the line. */
async function changedWithin(repository: Repository, { commit, after }: Step, key: LineKey): Promise<Within> {
  const [first, ...others] = commit.parents;
  const line = placedIn(after);
  const own = line === undefined ? key : { ...key, ...keyOfLine(line) };
  const joined: CommitFacts[] = [];
  let isBranchCut = false;
  for (const other of others) {
    const branch = await lineHistory(repository, [other, `^${first}`], after.place, own);
    // What stands at the end of a shallow clone is nobody's doing.
    const changes = branch.changes.filter(({ kind }) => kind !== "first-seen");
    const within = changes.flatMap(({ commit: one, possibly = [], within: inner }) => [
      one,
      ...possibly,
      ...inner,
    ]);
    const isCut = branch.cutAt !== undefined || changes.some((one) => one.isBranchCut);
    if (formOf(branch.line) === formOf(line)) return { within, ...(isCut && { isBranchCut: true }) };
    joined.push(...within);
    isBranchCut ||= isCut;
  }
  return {
    within: joined,
    ...(joined.length > 0 && { isJoined: true }),
    ...(isBranchCut && { isBranchCut: true }),
  };
}

async function firstSeen(
  repository: Repository,
  commit: DistrictCommit,
  version: DistrictVersion,
): Promise<readonly LineChange[]> {
  const line = placedIn(version);
  if (line === undefined) return [];
  const place = await placeOf(repository, version, line);
  return [{ kind: "first-seen", commit: factsIn(commit), within: [], after: valueOfLine(line), place }];
}

/** Only what is told is read whole: what stands above a line in the file is left out before. */
async function placeOf(
  { prefix }: Repository,
  version: DistrictVersion,
  line: PlacedLine | undefined,
): Promise<LinePlace> {
  const { lines } = await allLines(version);
  const found = line === undefined ? "none" : findLine(lines, keyOfLine(line));
  const at = found === "none" || found === "several" ? line?.mapping.at : found.mapping.at;
  const file = at?.file ?? "";
  return { file: file.startsWith(prefix) ? file.slice(prefix.length) : file, line: at?.line ?? 1 };
}

const factsIn = ({ commit, subject, author, authoredAt, committedAt }: DistrictCommit): CommitFacts => ({
  commit,
  subject,
  author,
  authoredAt,
  committedAt,
});
