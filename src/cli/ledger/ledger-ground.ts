import type { ReviewedFile } from "../../apply/approval.ts";
import { DistrictError } from "../../apply/district-error.ts";
import type { LivePlan } from "../../apply/read-and-plan.ts";
import { believe } from "../../approval/believed.ts";
import { bringUp, intentsAt, type ReviewedMerge } from "../../approval/bring-up.ts";
import { commitsToRead, renewed } from "../../approval/carry-over.ts";
import { firstLedger } from "../../approval/first-ledger.ts";
import type { IntentDigests, PlacedIntent } from "../../approval/placed-intents.ts";
import type { SavedPlan } from "../../files/plan-file.ts";
import { daysBefore } from "../../model/days.ts";
import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import type { Ledger, PendingPlan } from "../../model/ledger.ts";
import { archiveDays } from "../../model/ledger.ts";
import { approvedText } from "../../plan/fingerprint-text.ts";
import type { RecentArchive } from "../../plan/plan-input.ts";
import { districtAt } from "../checkout/chosen-districts.ts";
import type { Context } from "../context.ts";
import type { AppliedRecord, RecordedApproval } from "../services/record.ts";
import { digest, intentDigests } from "./intent-digests.ts";
import { type LedgerFound, readLedger } from "./read-ledger.ts";
import { isAfter, isFor } from "./speaking-merges.ts";

/** What is known of a district before anything is read: its ledger, and what was merged since that one was written. */
export interface LedgerGround {
  readonly district: District;
  readonly digests: IntentDigests;
  readonly found: Exclude<LedgerFound, { readonly kind: "unreadable" }>;
  /** Reviewed plans that wait, or begin to, newest first. */
  readonly waiting: readonly ReviewedFile[];
  /** Reviewed plans of merges from before the ledger began: they are known, and nothing is written on their word. */
  readonly mute: readonly ReviewedFile[];
  /** Those that the ledger has not heard of, oldest first. */
  readonly merges: readonly ReviewedMerge[];
  /** Of what a ledger that begins now hears. */
  readonly first: readonly ReviewedMerge[];
  /** Commit of the merge that is applied, where it is one. */
  readonly merged?: string;
  /** Numbers of pull requests whose plans have had their say. */
  readonly heard: ReadonlySet<number>;
  readonly recentArchives: readonly RecentArchive[];
  /** In whole sentences. */
  readonly problems: readonly string[];
  /** Why nobody has reviewed what the file asks for at a place, as far as the record says it. */
  whyOpen(fileName: string): string | undefined;
}

/**
 * @param merged commit of the merge that is applied, where it is one
 * @throws DistrictError where the ledger cannot be read: then nothing may be written
 */
export async function openLedger(
  district: District,
  record: AppliedRecord,
  context: Context,
  merged?: string,
): Promise<LedgerGround> {
  const found = await readLedger(district.id, context);
  if (found.kind === "unreadable") throw unreadable(district.id, found.reason);
  const ledger = found.kind === "found" ? await renewedLedger(found.ledger, context) : undefined;
  const heard = heardIn(ledger, context);
  const fresh = record.approvals.flatMap((one) =>
    one.pullRequest === undefined || heard.has(one.pullRequest) || one.saved?.intents === undefined
      ? []
      : [{ ...one, pullRequest: one.pullRequest, saved: one.saved, intents: one.saved.intents }],
  );
  const speaking: typeof fresh = [];
  for (const one of fresh) {
    const may = ledger === undefined ? isFor(merged, one) : await isAfter(ledger.since, one, merged, context);
    if (may) speaking.push(one);
  }
  const kept = ledger === undefined || found.kind === "none" ? [] : keptIn(ledger, found.plans);
  const whys = new Map(
    record.approvals.flatMap((one) => {
      const why = one.problem ?? hadItsSay(one, heard);
      return why === undefined ? [] : (one.places ?? []).map((name) => [name, why] as const);
    }),
  );
  return {
    district,
    digests: intentDigests(district),
    found: found.kind === "none" || ledger === undefined ? found : { ...found, ledger },
    waiting: [
      ...speaking.map(newlyReviewed),
      ...kept.flatMap((one) => (typeof one === "string" ? [] : [one])).reverse(),
    ],
    mute: fresh.filter((one) => !speaking.includes(one)).map(newlyReviewed),
    merges: speaking.map(reviewedMerge).reverse(),
    first: fresh
      .filter((one) => isFor(merged, one))
      .map(reviewedMerge)
      .reverse(),
    ...defined({ merged }),
    heard,
    recentArchives: archivesIn(ledger, context.now()),
    problems: kept.filter((one) => typeof one === "string"),
    whyOpen: (fileName) => whys.get(fileName),
  };
}

/** It was reviewed, so that nobody has reviewed it would not be true. */
const hadItsSay = ({ pullRequest }: RecordedApproval, heard: ReadonlySet<number>): string | undefined =>
  pullRequest !== undefined && heard.has(pullRequest)
    ? `pull request #${pullRequest} asked for it and speaks no longer: it was declined or superseded, or an apply was cut off`
    : undefined;

interface FreshMerge extends RecordedApproval {
  readonly pullRequest: number;
  readonly saved: SavedPlan;
  readonly intents: IntentDigests;
}

const newlyReviewed = ({ saved, pullRequest }: FreshMerge): ReviewedFile =>
  reviewedFile(saved, pullRequest, new Set());

const reviewedMerge = ({
  saved,
  intents,
  pullRequest,
  approvers = [],
  commit,
  mergeCommit,
}: FreshMerge): ReviewedMerge => ({
  plan: saved.plan,
  intents,
  word: { fingerprint: saved.fingerprints.whole, pullRequest, approvers },
  commit: mergeCommit ?? commit,
});

/** The numbers of another repository, which this one was copied from, are those of other pull requests. */
function heardIn(ledger: Ledger | undefined, { env }: Context): ReadonlySet<number> {
  const repository = env["GITHUB_REPOSITORY_ID"];
  if (ledger === undefined || (repository !== undefined && ledger.repository !== repository))
    return new Set();
  return new Set(ledger.heard.map(({ pullRequest }) => pullRequest));
}

const unreadable = (district: string, reason: string): DistrictError =>
  new DistrictError(`${district}: the ledger cannot be read: ${reason}. Nothing is written.`, {
    code: "ledger-unreadable",
    hint: "A newer Rollcall may have written it: rollcall workflows OWNER/NAME@TAG brings the workflows up to it. Else look at git log origin/rollcall-ledger for what was changed by hand.",
  });

/** Digests of an older Rollcall are made anew from the files of their commits. */
async function renewedLedger(ledger: Ledger, context: Context): Promise<Ledger> {
  const digests = new Map<string, IntentDigests>();
  for (const commit of commitsToRead(ledger)) {
    const { district } = await districtAt(commit, ledger.district, context);
    if (district !== undefined) digests.set(commit, intentDigests(district));
  }
  return renewed(ledger, (commit) => digests.get(commit));
}

function keptIn(ledger: Ledger, plans: ReadonlyMap<string, SavedPlan | string>): (ReviewedFile | string)[] {
  return ledger.pending.map(({ fingerprint, pullRequest, written }) => {
    const saved = plans.get(fingerprint);
    if (saved === undefined) return `The plan ${fingerprint} of pull request #${pullRequest} is not kept.`;
    return typeof saved === "string" ? saved : reviewedFile(saved, pullRequest, writtenOf(saved, written));
  });
}

/** The ledger keeps digests of what was written, and a review is compared by texts. */
function writtenOf({ plan }: SavedPlan, written: readonly string[]): ReadonlySet<string> {
  const digests = new Set(written);
  return new Set(plan.changes.map(approvedText).filter((text) => digests.has(digest(text))));
}

const reviewedFile = (saved: SavedPlan, pullRequest: number, applied: ReadonlySet<string>): ReviewedFile => ({
  saved,
  pullRequest,
  file: `pull request #${pullRequest}`,
  applied,
});

/** What was archived lately, and what an apply may have archived of which nobody knows how it ended. */
function archivesIn(ledger: Ledger | undefined, now: Date): readonly RecentArchive[] {
  const since = daysBefore(now, archiveDays).getTime();
  return [...(ledger?.archives ?? []), ...(ledger?.begun?.archives ?? [])].filter(
    ({ at }) => Date.parse(at) >= since,
  );
}

/** The ledger at what is live, and what the file asks for there. */
export interface LedgerAtLive {
  readonly ledger: Ledger;
  readonly intents: readonly PlacedIntent[];
  /** Why the ledger of the branch is not gone by, as a clause. */
  readonly disbelief?: string;
}

/**
 * @param repository GitHub's id of the repository at hand, where it is known
 * @param since where a ledger begins that begins now; absent where none does
 */
export function atLive(
  { district, digests, found, merges, first }: LedgerGround,
  { plan, live }: Pick<LivePlan, "live" | "plan">,
  repository: string | undefined,
  now: Date,
  since?: string,
): LedgerAtLive {
  const present = { district, digests, live };
  const belief =
    found.kind === "none" ? undefined : believe(found.ledger, { plan, ...defined({ repository }) });
  const ledger =
    belief?.kind === "believed"
      ? belief.ledger
      : firstLedger(plan, repository ?? "0", district.drivers.read, since);
  const speaking = belief?.kind === "believed" ? merges : first;
  return {
    ledger: bringUp(ledger, present, speaking, daysBefore(now, archiveDays).toISOString()),
    intents: intentsAt(present),
    ...(belief?.kind === "not-believed" ? { disbelief: belief.reason } : {}),
  };
}

/** Of a waiting plan what the ledger says of it. */
export const pendingOf = (ledger: Ledger, { pullRequest }: ReviewedFile): PendingPlan | undefined =>
  ledger.pending.find((one) => one.pullRequest === pullRequest);
