import type { Classroom } from "../../model/classtag.ts";
import type { Diagnostic, SourcePosition } from "../../model/diagnostic.ts";
import { pushTo } from "../../model/push-to.ts";
import { nameSome } from "../../model/text.ts";
import type { LiveIndex } from "../inputs/live-index.ts";
import { aboutLine, type Wish } from "../lines/wish.ts";

/**
 * Who may take which SOURCED ID, and when.
 *
 * An id is held by one classroom at a time. A wish to hold an id that another classroom has must wait for that one to
 * let go: by a change of this plan, or not at all. Chains (A takes B's id, B takes a free one) are ordered in waves;
 * rings (A ↔ B) are exchanged in one step; anything that waits for a classroom which will not let go is blocked.
 *
 *     wave 0          wave 1          wave 2
 *     D drops x  ──▶  C: y → x   ──▶  B: z → y          A ⇄ E exchanged together
 */
export interface ResolvedConnections {
  /** Wave of the wishes that wait for another, or that another waits for; any other goes ahead in wave 0. */
  readonly waveByClassroom: ReadonlyMap<string, number>;
  /** Rings, each in a stable order; their members stand in no other group. */
  readonly rings: readonly (readonly Wish[])[];
  readonly ringByClassroom: ReadonlyMap<string, readonly Wish[]>;
  readonly blockedByClassroom: ReadonlyMap<string, Diagnostic>;
}

/**
 * @param wishes at most one per classroom, in a stable order
 * @param lineOf where the file lists a classroom, by its key
 */
export function resolveConnections(
  wishes: readonly Wish[],
  lineOf: (classroomKey: string) => SourcePosition | undefined,
  live: LiveIndex,
): ResolvedConnections {
  const wishByClassroom = new Map(wishes.map((wish) => [wish.classroom.key, wish]));
  const takers = wishes.filter((wish) => wish.connection?.kind === "hold");
  const graph = waitingGraph(takers, live);
  const blockedByClassroom = new Map<string, Diagnostic>();
  for (const wish of takers) {
    if (!graph.waitsFor.has(wish.classroom.key) && !isDoubted(wish, live)) continue;
    const reason = cannotEverTake(wish, wishByClassroom, lineOf, live);
    if (reason !== undefined) blockedByClassroom.set(wish.classroom.key, reason);
  }
  blockDoubleTakes(takers, blockedByClassroom);
  spreadBlocks(graph, wishByClassroom, blockedByClassroom);
  return { ...orderInWaves(takers, graph, blockedByClassroom), blockedByClassroom };
}

/** Per classroom key: the takers that wait for it, and those that it waits for. Most takers are in neither. */
interface WaitingGraph {
  readonly waitsFor: ReadonlyMap<string, readonly string[]>;
  readonly waiters: ReadonlyMap<string, readonly string[]>;
}

const otherHolders = (wish: Wish, live: LiveIndex): readonly Classroom[] =>
  wish.connection?.kind === "hold"
    ? (live.holdersById.get(wish.connection.after) ?? []).filter((one) => one.key !== wish.classroom.key)
    : [];

/** Nobody is known to hold the id, and somebody may. */
const isDoubted = ({ connection }: Wish, live: LiveIndex): boolean =>
  connection?.kind === "hold" && live.maybeHeld.has(connection.after);

function cannotEverTake(
  wish: Wish,
  wishByClassroom: ReadonlyMap<string, Wish>,
  lineOf: (classroomKey: string) => SourcePosition | undefined,
  live: LiveIndex,
): Diagnostic | undefined {
  const holders = otherHolders(wish, live);
  if (wish.connection?.kind !== "hold") return undefined;
  if (holders.length > 1) {
    const names = nameSome(holders.map((holder) => `${holder.name} (${holder.id ?? holder.key})`));
    return aboutLine(
      wish.mapping,
      wish.context,
      "error",
      "id-held-twice",
      `not connected: ${JSON.stringify(wish.connection.after)} is held by ${holders.length} classrooms at once: ${names}.`,
      "Remove the connection from all but one of them first.",
    );
  }
  const doubted = live.maybeHeld.get(wish.connection.after);
  if (doubted !== undefined) {
    return aboutLine(
      wish.mapping,
      wish.context,
      "error",
      "id-maybe-held",
      `not connected: ${JSON.stringify(wish.connection.after)} may be held by the classroom ${JSON.stringify(doubted)} already, whose connection is doubtful.`,
      "Look in ClassTag which of them holds it, and correct the list.",
    );
  }
  const stuck = holders.find((holder) => wishByClassroom.get(holder.key)?.connection === undefined);
  if (stuck === undefined) return undefined;
  const school = live.schoolByKey.get(stuck.schoolKey)?.name ?? stuck.schoolKey;
  const listed = lineOf(stuck.key);
  const where =
    listed === undefined
      ? "which the file does not list"
      : `whose line (${listed.file}:${listed.line}) does not give it up`;
  return aboutLine(
    wish.mapping,
    wish.context,
    "error",
    listed === undefined ? "id-held-elsewhere" : "id-held",
    `not connected: ${JSON.stringify(wish.connection.after)} is held by the ${stuck.state} classroom ${JSON.stringify(stuck.name)} (${stuck.id ?? stuck.key}) of ${school}, ${where}.`,
    "If that classroom should let go of it, list it with classlink: null, or map this line to that classroom instead.",
  );
}

function blockDoubleTakes(takers: readonly Wish[], blocked: Map<string, Diagnostic>): void {
  const once = new Set<string>();
  const repeated = new Map<string, Wish[]>();
  for (const { connection } of takers) {
    if (connection?.kind !== "hold") continue;
    if (once.has(connection.after)) repeated.set(connection.after, []);
    once.add(connection.after);
  }
  for (const wish of takers)
    if (wish.connection?.kind === "hold") repeated.get(wish.connection.after)?.push(wish);
  for (const [id, wishes] of repeated) {
    for (const wish of wishes) {
      blocked.set(
        wish.classroom.key,
        aboutLine(
          wish.mapping,
          wish.context,
          "error",
          "id-mapped-twice",
          `not connected: ${wishes.length} lines map to ${JSON.stringify(id)}.`,
          "A class belongs to one classroom: keep one of the lines.",
        ),
      );
    }
  }
}

function waitingGraph(takers: readonly Wish[], live: LiveIndex): WaitingGraph {
  const waitsFor = new Map<string, readonly string[]>();
  const waiters = new Map<string, string[]>();
  for (const wish of takers) {
    const holders = otherHolders(wish, live).map((holder) => holder.key);
    if (holders.length === 0) continue;
    waitsFor.set(wish.classroom.key, holders);
    for (const holder of holders) pushTo(waiters, holder, wish.classroom.key);
  }
  return { waitsFor, waiters };
}

/** A blocked classroom keeps its id, so whoever waits for that id is blocked as well. */
function spreadBlocks(
  graph: WaitingGraph,
  wishByClassroom: ReadonlyMap<string, Wish>,
  blocked: Map<string, Diagnostic>,
): void {
  const queue = [...blocked.keys()];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    for (const waiter of graph.waiters.get(key) ?? []) {
      const wish = wishByClassroom.get(waiter);
      if (wish === undefined || blocked.has(waiter)) continue;
      const holder = wishByClassroom.get(key)?.mapping;
      blocked.set(
        waiter,
        aboutLine(
          wish.mapping,
          wish.context,
          "error",
          "id-held",
          `not connected: its SOURCED ID is held by ${JSON.stringify(holder?.name ?? key)}, whose own change is withheld.`,
          `Mend that line first${holder === undefined ? "" : `: ${holder.at.file}:${holder.at.line}`}.`,
        ),
      );
      queue.push(waiter);
    }
  }
}

function orderInWaves(
  takers: readonly Wish[],
  graph: WaitingGraph,
  blocked: ReadonlyMap<string, Diagnostic>,
) {
  const open = new Map<string, Wish>();
  for (const wish of takers) {
    const { key } = wish.classroom;
    if ((graph.waitsFor.has(key) || graph.waiters.has(key)) && !blocked.has(key)) open.set(key, wish);
  }
  const waveByClassroom = new Map<string, number>();
  const rings: (readonly Wish[])[] = [];
  const ringByClassroom = new Map<string, readonly Wish[]>();
  const remaining = new Map<string, number>();
  for (const key of open.keys()) remaining.set(key, openHolders(key, graph, open).length);

  const settle = (ready: string[]): void => {
    for (let key = ready.pop(); key !== undefined; key = ready.pop()) {
      for (const waiter of graph.waiters.get(key) ?? []) {
        if (!open.has(waiter) || waveByClassroom.has(waiter)) continue;
        const left = (remaining.get(waiter) ?? 0) - 1;
        remaining.set(waiter, left);
        if (left > 0) continue;
        waveByClassroom.set(
          waiter,
          1 + Math.max(...openHolders(waiter, graph, open).map((one) => waveByClassroom.get(one) ?? 0)),
        );
        ready.push(waiter);
      }
    }
  };

  const free = [...open.keys()].filter((key) => remaining.get(key) === 0);
  for (const key of free) waveByClassroom.set(key, 0);
  settle(free);
  for (const key of open.keys()) {
    if (waveByClassroom.has(key)) continue;
    const ring = ringFrom(key, graph, open);
    const members = ring.map((one) => open.get(one)).filter((wish) => wish !== undefined);
    rings.push(members);
    for (const one of ring) {
      waveByClassroom.set(one, 0);
      ringByClassroom.set(one, members);
    }
    settle([...ring]);
  }
  return { waveByClassroom, rings, ringByClassroom };
}

const openHolders = (key: string, graph: WaitingGraph, open: ReadonlyMap<string, Wish>): readonly string[] =>
  (graph.waitsFor.get(key) ?? []).filter((holder) => open.has(holder));

/** Follows one unsettled classroom to the next until one comes round again; what lies on the way in waits for the ring. */
function ringFrom(start: string, graph: WaitingGraph, open: ReadonlyMap<string, Wish>): string[] {
  const path: string[] = [];
  const placeOnPath = new Map<string, number>();
  let key = start;
  while (!placeOnPath.has(key)) {
    placeOnPath.set(key, path.length);
    path.push(key);
    const [next] = openHolders(key, graph, open);
    if (next === undefined) break;
    key = next;
  }
  return path.slice(placeOnPath.get(key) ?? 0);
}
