/**
 * The ledger as one apply writes it: noted before the first write, and after the last. Without the deploy key nothing is noted,
 * and what is not noted is not known later.
 */

import { nothingNoted } from "../../apply/approval.ts";
import { DistrictError } from "../../apply/district-error.ts";
import type { ByHand, LedgerSession, ReasonToWait } from "../../apply/ledger-session.ts";
import type { LivePlan } from "../../apply/read-and-plan.ts";
import { isStop, withGrace } from "../../apply/until-stopped.ts";
import { begin, end } from "../../approval/begin.ts";
import { intentsAt } from "../../approval/bring-up.ts";
import { placesOf } from "../../approval/compare-plans.ts";
import { awaitNight, forgetForecast, learn, type SeenNight } from "../../approval/learn.ts";
import type { PlacedIntent } from "../../approval/placed-intents.ts";
import { type Spoken, settle } from "../../approval/settle.ts";
import { ledgerText } from "../../files/ledger-file.ts";
import { resolveCommit } from "../../git/resolve-commit.ts";
import type { Change } from "../../model/change.ts";
import { daysBefore } from "../../model/days.ts";
import { defined } from "../../model/defined.ts";
import {
  type ApplyRun,
  archiveDays,
  type BegunApply,
  keyOfPlace,
  type Ledger,
  type LedgerArchive,
  type PendingPlace,
  type PendingPlan,
} from "../../model/ledger.ts";
import type { Scope } from "../../model/plan.ts";
import type { ChangeOutcome } from "../../model/report.ts";
import { isArchive, writesOf } from "../../model/writes.ts";
import { approvedText } from "../../plan/fingerprint-text.ts";
import { hasIds } from "../../plan/forecast/keep-forecast.ts";
import { beginEntry, endEntry, type LedgerEntryText } from "../../render/ledger-entry.ts";
import { askGit } from "../checkout/git.ts";
import type { Context } from "../context.ts";
import { isForeseen } from "../foreseen.ts";
import { appendLedger } from "./append-ledger.ts";
import { digest } from "./intent-digests.ts";
import { atLive, type LedgerGround } from "./ledger-ground.ts";
import { hasLedgerKey } from "./ledger-place.ts";
import { returnsIn, reviewsIn } from "./speaking.ts";
import { beginning } from "./speaking-merges.ts";

/** A session, and what it rests on. */
export interface OpenLedger extends LedgerSession {
  readonly ground: LedgerGround;
  /** Whether what happens is noted. */
  readonly isNoted: boolean;
}

/** @throws RepositoryError where HEAD is no commit */
export async function ledgerSession(ground: LedgerGround, context: Context): Promise<OpenLedger> {
  const head = await askGit(context, async (repository) => await resolveCommit(repository, "HEAD"));
  const since = await beginning(ground.merged, head, context);
  const repository = context.env["GITHUB_REPOSITORY_ID"];
  const isNoted = hasLedgerKey(context) && repository !== undefined;
  const plans = new Map(ground.waiting.map(({ saved }) => [saved.fingerprints.whole, saved] as const));
  const before = ground.found.kind === "found" ? ground.found.ledger : undefined;
  let noted = {
    onto: ground.found.tip,
    pending: before?.pending ?? [],
    text: ground.found.kind === "found" ? ground.found.text : "",
  };
  let current: Ledger | undefined;
  let night: SeenNight | undefined;

  const note = async (ledger: Ledger, text: LedgerEntryText, within: Context): Promise<void> => {
    if (!isNoted) return;
    const entry = { onto: noted.onto, before: noted.pending, ledger, plans, text };
    const onto = await appendLedger(entry, within).catch(asNotNoted);
    noted = { onto, pending: ledger.pending, text: ledgerText(ledger) };
  };

  /** The ledger as it stands, and what the file asks for at the places that are live now. */
  const at = (whole: LivePlan): { readonly ledger: Ledger; readonly intents: readonly PlacedIntent[] } => {
    const { ledger, intents, disbelief } = atLive(ground, whole, repository, context.now(), since);
    if (current === undefined && disbelief !== undefined)
      context.stderr.write(`warning  The ledger of ${ground.district.id} does not count: ${disbelief}.\n`);
    current ??= night === undefined ? ledger : learn(ledger, night, applyRun(context));
    return { ledger: current, intents };
  };

  return {
    ground,
    isNoted,
    speakingAt: (whole, reviewed) => {
      const { ledger, intents } = at(whole);
      return reviewsIn(ledger, intents, reviewed);
    },
    returnsAt: (whole) => {
      if (!isNoted) return nothingNoted;
      const { ledger, intents } = at(whole);
      return returnsIn(ground, ledger, intents);
    },
    learn: (seen) => {
      night = seen;
    },
    begin: async (chosen, byHand) => {
      const { ledger, intents } = at(chosen);
      const spoken = byHand === undefined ? [] : placesIn(byHand.scope, intents);
      const begun = begunApply(ledger, chosen.plan.changes, spoken, context);
      current = begin(forgetForecast(ledger, applyRun(context)), begun);
      await note(current, beginEntry(current, chosen.plan.changes.length, runUrlOf(context)), context);
    },
    end: async ({ outcomes, returned, settled, byHand, hold }) => {
      // Where nothing was written, a fingerprint has asked the ledger for nothing yet, and may settle all the same.
      const ledger = current ?? (settled === undefined ? undefined : at(settled).ledger);
      if (ledger === undefined) return;
      const now = context.now();
      const written = appliedIn(outcomes);
      const ended = end(
        ledger,
        {
          archives: archivesOf(written, now),
          written: written.map((change) => digest(approvedText(change))),
        },
        daysBefore(now, archiveDays).toISOString(),
      );
      const settledNow = settled === undefined ? ended : settledBy(ended, settled, byHand, ground, head);
      const after = withNightToCome(withHold(settledNow, hold), outcomes, settled, context);
      const isQuiet =
        outcomes.length === 0 && ledgerText({ ...after, archives: before?.archives ?? [] }) === noted.text;
      if (isQuiet) return;
      const tried = outcomes.filter(({ outcome }) => outcome.kind !== "by-hand");
      const told = { before, after, outcomes: tried, returned, ...defined({ run: runUrlOf(context) }) };
      // What was written is noted even where the run is being stopped.
      await withGrace(context.signal, (signal) => note(after, endEntry(told), { ...context, signal })).catch(
        (error: unknown) => asStopped(error, context),
      );
    },
  };
}

/** What git says of it is what whoever applies is told. */
function asNotNoted(error: unknown): never {
  if (!isForeseen(error)) throw error;
  throw new DistrictError(error.message, { code: "not-noted", hint: error.hint ?? "", cause: error });
}

function asStopped(error: unknown, { signal }: Context): never {
  if (!isStop(error, signal)) throw error;
  throw new DistrictError("the run was stopped before the server had answered.", {
    code: "not-noted",
    hint: "",
    cause: error,
  });
}

/** Where something was written, or left to people, and the report can keep a forecast, the night after it is waited for. */
function withNightToCome(
  ledger: Ledger,
  outcomes: readonly ChangeOutcome[],
  settled: LivePlan | undefined,
  context: Context,
): Ledger {
  const by = applyRun(context);
  const isKept = settled === undefined || hasIds(settled);
  const isWritten = outcomes.some(({ outcome }) => outcome.kind === "applied");
  // Pages that are made anew each night tell nothing new of a night that is waited for already.
  const isHandedOver =
    ledger.forecast === undefined && outcomes.some(({ outcome }) => outcome.kind === "by-hand");
  const isMade = isWritten || isHandedOver;
  return !isMade || by === undefined || !isKept
    ? ledger
    : awaitNight(ledger, { ...by, at: context.now().toISOString() });
}

/** Elsewhere than in a workflow nobody keeps the report. */
function applyRun({ env }: Context): Pick<ApplyRun, "attempt" | "run"> | undefined {
  const run = env["GITHUB_RUN_ID"];
  return run === undefined || !/^[1-9]\d*$/.test(run) ? undefined : { run, attempt: attemptOf(env) };
}

const attemptOf = (env: Context["env"]): number => Number(env["GITHUB_RUN_ATTEMPT"] ?? 1) || 1;

const intentsOf = (
  { district, digests }: LedgerGround,
  { live }: Pick<LivePlan, "live">,
): readonly PlacedIntent[] => intentsAt({ district, digests, live });

function begunApply(
  { pending, begun }: Ledger,
  changes: readonly Change[],
  places: readonly PendingPlace[],
  { env, now }: Context,
): BegunApply {
  const at = now();
  const touched = new Set(changes.flatMap(placesOf));
  const isTouched = (plan: PendingPlan): boolean =>
    plan.places.some(({ place }) => touched.has(keyOfPlace(place)));
  return {
    // Of one that waits elsewhere nothing is written: a cut says nothing about it.
    plans: pending
      .filter((plan) => isTouched(plan) || begun?.plans.includes(plan.fingerprint) === true)
      .map(({ fingerprint }) => fingerprint),
    run: env["GITHUB_RUN_ID"] ?? "",
    attempt: attemptOf(env),
    at: at.toISOString(),
    places: places.map(({ place }) => place),
    archives: [...(begun?.archives ?? []), ...archivesOf(changes, at)],
  };
}

function settledBy(
  ledger: Ledger,
  settled: LivePlan,
  byHand: ByHand | undefined,
  ground: LedgerGround,
  commit: string,
): Ledger {
  const intents = intentsOf(ground, settled);
  const reviewed = ledger.pending.map(
    ({ places, pullRequest, approvers }): Spoken => ({
      word: { kind: "review", pullRequest, approvers },
      places,
    }),
  );
  const typed: readonly Spoken[] =
    byHand === undefined ? [] : [{ word: byHand.word, places: placesIn(byHand.scope, intents) }];
  return settle(ledger, [...reviewed, ...typed], {
    plan: settled.plan,
    live: settled.live,
    intents,
    commit,
    at: settled.plan.reads.classtag.readAt,
  });
}

const placesIn = (scope: Scope, intents: readonly PlacedIntent[]): readonly PendingPlace[] =>
  intents
    .filter(
      ({ place, fileName }) =>
        scope.kind === "district" || (place.kind === "school" && scope.schools.includes(fileName)),
    )
    .map(({ place, intent }) => ({ place, intent }));

const withHold = (ledger: Ledger, hold: ReasonToWait | undefined): Ledger =>
  hold === undefined
    ? ledger
    : {
        ...ledger,
        pending: ledger.pending.map((plan) =>
          hold.pullRequests.has(plan.pullRequest) ? { ...plan, reason: hold.reason } : plan,
        ),
      };

const appliedIn = (outcomes: readonly ChangeOutcome[]): readonly Change[] =>
  outcomes.flatMap(({ change, outcome }) => (outcome.kind === "applied" ? [change] : []));

const archivesOf = (changes: readonly Change[], at: Date): readonly LedgerArchive[] =>
  changes
    .flatMap(writesOf)
    .filter(isArchive)
    .map(({ key, school }) => ({ classroomKey: key, school: school.name, at: at.toISOString() }));

function runUrlOf({ env }: Context): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server === undefined || repository === undefined || run === undefined
    ? undefined
    : `${server}/${repository}/actions/runs/${run}`;
}
