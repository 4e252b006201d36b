import pLimit from "p-limit";
import { type Change, classroomsOf, schoolsOf } from "../model/change.ts";
import type { ClassTagState } from "../model/classtag.ts";
import type { ChangeOutcome, Outcome } from "../model/report.ts";
import { isArchive, isLoosening, isTakeover, isTightening, writesOf } from "../model/writes.ts";
import type { ClassLinkReader, ClassTagWriter, WriteCondition } from "../providers/provider.ts";
import { ArchiveGround } from "./archive-ground.ts";
import { isStop, untilStopped, withGrace } from "./until-stopped.ts";

/** How many writes are under way at once within a step. */
const concurrency = 4;

/** After so many failures in a row the service is taken to be down, and the rest is not tried. */
const failuresInARow = 5;

export interface Execution {
  readonly changes: readonly Change[];
  /** State that the plan was made from: its versions are what every write expects to find. */
  readonly live: ClassTagState;
  readonly writer: Pick<ClassTagWriter, "write">;
  readonly classLink: Pick<ClassLinkReader, "readClass" | "readOrg">;
  /** Called before the first request of a change, and waited for. It says whether the change is noted: what is not is not begun. */
  onStart?(change: Change): Promise<boolean>;
  /** Called before another change is begun in the place of this one, whose start then waits for both: no step ends before. */
  onOutcome(outcome: ChangeOutcome, done: number): Promise<void> | void;
  /** Asked before each change, with the clock of then: why nothing more is begun, if anything. */
  reasonToWait?(): string | undefined;
  /** Aborted when the process is asked to stop: writes under way get a few seconds more, no other is begun. */
  readonly signal: AbortSignal;
}

/**
 * Writes the changes step by step, a few side by side. A change whose ground was not prepared is skipped, never
 * forced: after a failure its school gets no later step, an id that was not let go is not taken, and no setting is
 * loosened unless everything before it went well.
 */
export async function execute(execution: Execution): Promise<readonly ChangeOutcome[]> {
  // Nothing is begun behind the first signal, so that the seconds after it are the same for all that is under way.
  return await withGrace(execution.signal, (later) => executeUntil(later, execution));
}

/** @param later aborted when what is under way has to end */
async function executeUntil(later: AbortSignal, execution: Execution): Promise<readonly ChangeOutcome[]> {
  const read: AsRead = {
    versions: versionsOf(execution.live),
    connections: connectionsOf(execution.live),
    states: new Map(execution.live.classrooms.map(({ key, state }) => [key, state])),
  };
  const ground = new ArchiveGround(execution.classLink);
  const progress = new Progress();
  const limit = pLimit(concurrency);
  const outcomes: ChangeOutcome[] = [];
  for (const step of stepsOf(execution.changes)) {
    const blocked = step.map((change) => progress.reasonToSkip(change));
    const ended = await Promise.all(
      step.map(async (change, index): Promise<ChangeOutcome> => {
        const { outcome, told } = await limit(async () => {
          const reason = blocked[index] ?? reasonNotToBegin(execution) ?? progress.reasonToStop();
          const outcome: Outcome =
            reason === undefined
              ? await writeUnlessStopped(change, read, ground, execution, later)
              : { kind: "skipped", reason };
          progress.note(outcome);
          return { outcome, told: execution.onOutcome({ change, outcome }, progress.done) };
        });
        await told;
        return { change, outcome };
      }),
    );
    for (const one of ended) progress.remember(one);
    outcomes.push(...ended);
  }
  return outcomes;
}

const reasonNotToBegin = ({ signal, reasonToWait }: Execution): string | undefined =>
  signal.aborted ? "the run was stopped" : reasonToWait?.();

function stepsOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const steps: Change[][] = [];
  let current: number | undefined;
  for (const change of changes) {
    if (change.step !== current) steps.push([]);
    current = change.step;
    steps.at(-1)?.push(change);
  }
  return steps;
}

/** What every write expects to find. */
type AsRead = Pick<WriteCondition, "connections" | "states" | "versions">;

function versionsOf(live: ClassTagState): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  if (live.district.version !== undefined) versions.set(live.district.id, live.district.version);
  for (const { key, version } of [...live.schools, ...live.classrooms])
    if (version !== undefined) versions.set(key, version);
  return versions;
}

function connectionsOf({ classrooms }: ClassTagState): AsRead["connections"] {
  return new Map(
    classrooms.flatMap(({ connections, key }) => (connections === "unknown" ? [] : [[key, connections]])),
  );
}

/** Once the run is stopped, nothing more is sent of a change: what is not begun is skipped, and the others are still told. */
async function writeUnlessStopped(
  change: Change,
  read: AsRead,
  ground: ArchiveGround,
  execution: Execution,
  later: AbortSignal,
): Promise<Outcome> {
  let isBegun = false;
  try {
    const ended = await outcomeBeforeBegin(change, ground, execution);
    if (ended !== undefined) return ended;
    // Looking at the ground may have waited for minutes.
    const reason = reasonNotToBegin(execution);
    if (reason !== undefined) return { kind: "skipped", reason };
    isBegun = true;
    return await untilStopped(execution.writer.write(change, read), later);
  } catch (error) {
    if (!isStop(error, execution.signal)) throw error;
    return isBegun
      ? { kind: "failed", reason: "the run was stopped before it was done; ClassTag shows what is written" }
      : { kind: "skipped", reason: "the run was stopped" };
  }
}

async function outcomeBeforeBegin(
  change: Change,
  ground: ArchiveGround,
  { onStart, signal }: Execution,
): Promise<Outcome | undefined> {
  if ((await onStart?.(change)) === false)
    return { kind: "skipped", reason: "the journal could not be kept" };
  for (const archive of writesOf(change).filter(isArchive)) {
    const problem = await untilStopped(ground.problem(archive), signal);
    if (problem !== undefined) return { kind: "conflict", reason: problem };
  }
  return undefined;
}

/** What went wrong so far, and whom it concerns. */
class Progress {
  done = 0;
  #failedInARow = 0;
  #anyNotApplied = false;
  #tighteningFailed = false;
  readonly #schools = new Map<string, string>();
  readonly #classrooms = new Set<string>();

  note(outcome: Outcome): void {
    this.done += 1;
    if (outcome.kind === "failed") this.#failedInARow += 1;
    else if (outcome.kind !== "skipped") this.#failedInARow = 0;
  }

  remember({ change, outcome }: ChangeOutcome): void {
    // A person makes the steps of a runbook in its order, so what comes after one is on the same pages.
    if (outcome.kind === "applied" || outcome.kind === "by-hand") return;
    this.#anyNotApplied = true;
    if (isTightening(change)) this.#tighteningFailed = true;
    for (const { key, name } of schoolsOf(change)) this.#schools.set(key, name);
    for (const { key } of classroomsOf(change)) this.#classrooms.add(key);
  }

  reasonToStop(): string | undefined {
    return this.#failedInARow >= failuresInARow ? `${failuresInARow} writes in a row had failed` : undefined;
  }

  reasonToSkip(change: Change): string | undefined {
    if (isTightening(change)) return this.reasonToStop();
    if (isLoosening(change))
      return this.#anyNotApplied ? "a change before it was not applied" : this.reasonToStop();
    if (this.#tighteningFailed) return "a setting that had to be tightened first was not applied";
    const school = schoolsOf(change).find(({ key }) => this.#schools.has(key));
    if (school !== undefined) return `an earlier change of ${school.name} was not applied`;
    const isHeld = writesOf(change).some(
      (write) => isTakeover(write) && this.#classrooms.has(write.evidence.holder ?? ""),
    );
    return isHeld ? "its SOURCED ID was not let go by the classroom that holds it" : this.reasonToStop();
  }
}
