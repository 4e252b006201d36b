import { createHash } from "node:crypto";
import { authorise, keysOf } from "../../src/approval/authorise.ts";
import { begin, end } from "../../src/approval/begin.ts";
import { bringUp, intentsAt as placedAt } from "../../src/approval/bring-up.ts";
import { standingOf } from "../../src/approval/file-standing.ts";
import { type KeptPlan, pendingReviews } from "../../src/approval/pending-reviews.ts";
import type { IntentDigests, PlacedIntent } from "../../src/approval/placed-intents.ts";
import { returnToRecord } from "../../src/approval/return-to-record.ts";
import { settle } from "../../src/approval/settle.ts";
import type { Change } from "../../src/model/change.ts";
import type { ClassTagState } from "../../src/model/classtag.ts";
import type { District } from "../../src/model/district.ts";
import { intentTexts, intentVersion } from "../../src/model/intent.ts";
import type { Ledger } from "../../src/model/ledger.ts";
import type { Plan, Scope } from "../../src/model/plan.ts";
import { isArchive, type Write, writesOf } from "../../src/model/writes.ts";
import { approvedText } from "../../src/plan/fingerprint-text.ts";
import { planOf, applied as stateAfter, type World } from "../plan/world.ts";

/** What reviewers saw: the plan of a head, and the file that it was made of. */
export interface Reviewed {
  readonly pullRequest: number;
  readonly plan: Plan;
  readonly digests: IntentDigests;
  readonly fingerprint: string;
  readonly isApproved: boolean;
}

export const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

export function digestsOf(district: District): IntentDigests {
  const texts = intentTexts(district);
  return {
    version: intentVersion,
    district: digest(texts.district),
    schools: texts.schools.map(({ name, text }) => ({ name, intent: digest(text) })),
  };
}

export const intentsAt = ({ district, live }: World): readonly PlacedIntent[] =>
  placedAt({ district, digests: digestsOf(district), live });

export const emptyLedger: Ledger = {
  district: "springfield",
  repository: "1",
  tenants: { classlink: { endpoint: "aaaa", orgId: "100" }, classtag: { endpoint: "bbbb", id: "ct_1" } },
  driver: "api",
  intentVersion,
  places: [],
  pending: [],
  heard: [],
  archives: [],
};

/** Where an apply is killed: after so many writes, or before it pushes what settled; or ClassTag refuses all after so many. */
export type Kill =
  | { readonly kind: "never" }
  | { readonly kind: "after-writes"; readonly writes: number }
  | { readonly kind: "before-settling" }
  | { readonly kind: "refused"; readonly writes: number };

export interface Run {
  readonly ledger: Ledger;
  readonly live: ClassTagState;
  readonly written: readonly { readonly write: Write; readonly change: Change }[];
}

const longAgo = new Date(0).toISOString();
const at = "2026-11-23T18:00:00.000Z";

/** One apply, as the command makes it: what was merged begins to wait, then what waits is written, then what drifted. */
export function run(
  world: World,
  before: Ledger,
  {
    merged,
    kept,
    isScheduled,
    kill,
    commit,
  }: {
    readonly merged: readonly Reviewed[];
    readonly kept: ReadonlyMap<string, Plan>;
    readonly isScheduled: boolean;
    readonly kill: Kill;
    readonly commit: string;
  },
): Run {
  // As in production, every merge is told again at every apply: a run that is started again brings nothing back.
  const ledger = bringUp(
    before,
    { district: world.district, digests: digestsOf(world.district), live: world.live },
    merged
      .filter(({ isApproved }) => isApproved)
      .map(({ plan, digests, fingerprint, pullRequest }) => ({
        plan,
        intents: digests,
        word: { fingerprint, pullRequest, approvers: ["grace"] },
        commit,
      })),
    longAgo,
  );
  const budget = {
    left: kill.kind === "after-writes" || kill.kind === "refused" ? kill.writes : Number.POSITIVE_INFINITY,
  };
  const reviewed = phase(world, ledger, keptOf(ledger, kept), "reviewed", budget);
  const drifted =
    isScheduled && budget.left > 0
      ? phase({ ...world, live: reviewed.live }, ledger, keptOf(ledger, kept), "returns", budget)
      : { live: reviewed.live, changes: [] };
  const changes = [...reviewed.changes, ...drifted.changes];
  const written = changes.flatMap((change) => writesOf(change).map((write) => ({ write, change })));
  const archives = written
    .filter(({ write }) => isArchive(write))
    .map(({ write }) => ({ classroomKey: write.key, school: write.name, at }));
  if ((kill.kind === "after-writes" || kill.kind === "before-settling") && changes.length > 0) {
    const begun = begin(ledger, {
      plans: ledger.pending.map(({ fingerprint }) => fingerprint),
      run: "1",
      attempt: 1,
      at,
      places: [],
      archives,
    });
    return { ledger: begun, live: drifted.live, written };
  }
  const texts = changes.map((change) => digest(approvedText(change)));
  const after = end(ledger, { archives, written: texts }, longAgo);
  const now = { ...world, live: drifted.live };
  const spoken = [
    ...after.pending.map(({ places, pullRequest, approvers }) => ({
      word: { kind: "review" as const, pullRequest, approvers },
      places,
    })),
  ];
  const settlement = { plan: planOf(now), live: now.live, intents: intentsAt(now), commit, at };
  return { ledger: settle(after, spoken, settlement), live: drifted.live, written };
}

function keptOf(ledger: Ledger, plans: ReadonlyMap<string, Plan>): readonly KeptPlan[] {
  return ledger.pending.flatMap((pending) => {
    const plan = plans.get(pending.fingerprint);
    if (plan === undefined) return [];
    const hashes = new Set(pending.written);
    const texts = plan.changes.map(approvedText).filter((text) => hashes.has(digest(text)));
    return [{ pending, plan, written: new Set(texts) }];
  });
}

function phase(
  world: World,
  ledger: Ledger,
  kept: readonly KeptPlan[],
  what: "returns" | "reviewed",
  budget: { left: number },
) {
  const intents = intentsAt(world);
  const plan = planOf(world);
  const allowed =
    what === "reviewed"
      ? reviewedOf(plan, world, ledger, kept, intents)
      : returnsOf(plan, world, ledger, intents);
  const chosen = planOf(world, { kind: "district" } satisfies Scope, { only: keysOf(allowed) });
  const changes = chosen.changes.slice(0, budget.left);
  budget.left -= changes.length;
  return {
    live: stateAfter(world.live, { ...chosen, changes }),
    changes,
  };
}

const reviewedOf = (
  plan: Plan,
  { live }: World,
  ledger: Ledger,
  kept: readonly KeptPlan[],
  intents: readonly PlacedIntent[],
): readonly Change[] =>
  authorise(plan, live, { kind: "reviewed", plans: pendingReviews(ledger, kept, intents) }).changes;

const returnsOf = (
  plan: Plan,
  { district, live }: World,
  ledger: Ledger,
  intents: readonly PlacedIntent[],
): readonly Change[] =>
  authorise(plan, live, {
    kind: "returns",
    reasonAgainst: returnToRecord(district.schedule, ledger, intents),
  }).changes;

export const standings = (world: World, ledger: Ledger): readonly string[] =>
  intentsAt(world).map((one) => `${one.fileName || "district"}: ${standingOf(one, ledger).kind}`);
