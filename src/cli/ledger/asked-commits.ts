/** Which commits of a district have to be looked up on GitHub, because no ledger knows what the file asks for since. */
import { lastNightIn } from "../../approval/learn.ts";
import type { IntentDigests } from "../../approval/placed-intents.ts";
import { type PastFile, type Work, type Works, worksIn } from "../../approval/works.ts";
import { readPlanText } from "../../files/read-plan-file.ts";
import { commitsTouching, type TouchingCommit } from "../../git/commits-touching.ts";
import { isCutAt } from "../../git/district-history.ts";
import { pastTrees } from "../../git/past-trees.ts";
import type { Repository } from "../../git/repository.ts";
import { resolveCommit, subjectOfCommit } from "../../git/resolve-commit.ts";
import type { AskedCommit, RecordRequest } from "../../github/fetch-record.ts";
import { defined } from "../../model/defined.ts";
import type { School } from "../../model/district.ts";
import { intentVersion } from "../../model/intent.ts";
import { filesIn } from "../checkout/chosen-districts.ts";
import { askGit } from "../checkout/git.ts";
import type { Context } from "../context.ts";
import { intentDigests } from "./intent-digests.ts";
import { type LedgerFound, readLedger } from "./read-ledger.ts";

type Asked = Pick<RecordRequest, "asked" | "compared" | "forecast" | "hasOlder" | "later" | "waiting">;

/**
 * Without a ledger only what was pushed just now, and, where a person started the run, all of which they may be a maker.
 * @throws RepositoryError where git fails
 */
export async function askedCommits(district: string, isByHand: boolean, context: Context): Promise<Asked> {
  const found = ownLedger(await readLedger(district, context), context);
  const pushed = await pushedCommit(context);
  const waiting = found.kind === "found" ? found.ledger.pending : [];
  const lastNight =
    found.kind === "found" && isOfMain(context) ? lastNightIn(found.ledger, context.now()) : {};
  if (found.kind !== "found" && !isByHand) return { asked: pushed, later: [], waiting, hasOlder: false };
  const known = knownIntents(found, isByHand);
  const { works, pasts } = await worksOf(district, known, isByHand, context);
  const told = isByHand ? works.all : works.introducing;
  // First: of that alone the pull request may not be linked yet, and a long list is cut off at its end.
  const asked = [...pushed.filter(({ commit }) => told.every(isOther(commit))), ...told.map(askedOf)];
  const introducedAt = works.introducing.at(-1)?.past;
  const newer = introducedAt === undefined ? [] : pasts.slice(0, pasts.indexOf(introducedAt));
  return {
    asked,
    later: newer
      .filter(({ commit }) => asked.every((one) => one.commit !== commit))
      .map(({ commit, subject }) => ({ commit, subject, places: [] })),
    waiting,
    ...lastNight,
    hasOlder: isByHand && !works.hasAll,
  };
}

/** A plan of a pull request compares no night, so that its report is not asked for. */
const isOfMain = ({ env }: Context): boolean =>
  !/^(pull_request|issue_comment)/.test(env["GITHUB_EVENT_NAME"] ?? "");

/** A copy that came with a template or a fork says nothing here, and neither does what cannot be read. */
function ownLedger(found: LedgerFound, { env }: Context): LedgerFound {
  const repository = env["GITHUB_REPOSITORY_ID"];
  const isOther =
    found.kind === "found" && repository !== undefined && found.ledger.repository !== repository;
  return isOther ? { kind: "none", tip: found.tip } : found;
}

/** Where somebody is asked for who made it, what waits is theirs as well. */
function knownIntents(found: LedgerFound, isByHand: boolean): ReadonlySet<string> {
  if (found.kind !== "found") return new Set();
  const { places, pending } = found.ledger;
  return new Set([
    ...places.map(({ intent }) => intent),
    ...(isByHand ? [] : pending.flatMap((plan) => plan.places.map(({ intent }) => intent))),
  ]);
}

const askedOf = ({ past: { commit, subject }, places }: Work): AskedCommit => ({ commit, subject, places });

const isOther =
  (commit: string) =>
  ({ past }: Work): boolean =>
    past.commit !== commit;

/** What started the run: GitHub may link its pull request a little late, and its plan may be one that changes nothing. */
async function pushedCommit(context: Context): Promise<readonly AskedCommit[]> {
  const { GITHUB_EVENT_NAME: event, GITHUB_SHA: sha } = context.env;
  if (event !== "push" || sha === undefined || sha === "") return [];
  return await askGit(context, async (repository) => {
    const commit = await resolveCommit(repository, sha);
    return [{ commit, subject: await subjectOfCommit(repository, commit), places: [] }];
  });
}

/** More than any file has: only so that a history that never ends does. */
const mostPasts = 5_000;

async function worksOf(
  district: string,
  known: ReadonlySet<string>,
  isByHand: boolean,
  context: Context,
): Promise<{ readonly works: Works; readonly pasts: readonly PastFile[] }> {
  return await askGit(context, async (repository) => {
    const commits = await commitsTouching(repository, district, mostPasts);
    const isWhole = commits.length < mostPasts && !(await isCutAfter(repository, commits));
    const history = pastIntents(repository, district, commits);
    const head = await nextOf(history);
    const pasts: PastFile[] = [];
    for (let count = 4; ; count *= 2) {
      for (const { commit, subject } of commits.slice(pasts.length, count)) {
        const intents = pasts.length === 0 ? head : await nextOf(history);
        pasts.push({ commit, subject, ...defined({ intents }) });
      }
      const areAll = pasts.length === commits.length;
      const works = worksIn(head ?? nothing, pasts, areAll && isWhole, known);
      const isEnough = isByHand ? works.hasAll : works.hasIntroducing;
      if (isEnough || areAll) return { works, pasts };
    }
  });
}

/** Whether there is more before the last of them, which this clone does not hold. */
async function isCutAfter(repository: Repository, commits: readonly TouchingCommit[]): Promise<boolean> {
  const last = commits.at(-1);
  return last !== undefined && (await isCutAt(repository, last));
}

const nothing = { version: 0, district: "", schools: [] };

/** What each commit's files ask for, the first commit's first; without a commit, HEAD's. `undefined`: they cannot be read. */
async function* pastIntents(
  repository: Repository,
  district: string,
  commits: readonly TouchingCommit[],
): AsyncGenerator<IntentDigests | undefined> {
  const [{ loadDistricts }, { Readings }] = await Promise.all([
    import("../../config/load-districts.ts"),
    import("../../config/readings.ts"),
  ]);
  const readings = new Readings();
  const digests = new WeakMap<School, string>();
  for await (const tree of pastTrees(repository, district, commits)) {
    const { districts } = await loadDistricts(await filesIn(tree, [district]), { readings });
    const found = districts.find(({ id }) => id === district);
    yield found === undefined ? undefined : intentDigests(found, digests);
  }
}

async function nextOf<Value>(values: AsyncGenerator<Value>): Promise<Value | undefined> {
  const { done, value } = await values.next();
  return done === true ? undefined : value;
}

/** Places for which a plan file speaks, as its file calls them; none where it cannot be read. */
export function placesSpokenFor(bytes: Buffer): readonly string[] {
  try {
    const { plan, intents } = readPlanText(bytes.toString("utf8"), "the plan");
    if (intents?.version !== intentVersion) return [];
    return plan.scope.kind === "district"
      ? ["", ...intents.schools.map(({ name }) => name)]
      : plan.scope.schools;
  } catch {
    return [];
  }
}
