import { stat } from "node:fs/promises";
import path from "node:path";
import { type LiveReads, mappedIds } from "../../apply/read-and-plan.ts";
import type { Snapshot } from "../../files/snapshot-file.ts";
import { readSnapshotFile } from "../../files/snapshot-file.ts";
import { inputName, standardStream } from "../../files/standard-stream.ts";
import { changeKinds } from "../../model/change.ts";
import type { District } from "../../model/district.ts";
import { formatInstant } from "../../render/wording.ts";
import { filesEnding } from "../checkout/found-files.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-code.ts";
import { jsonSnapshotEnding } from "../snapshot/snapshot-formats.ts";

/** The snapshots that `plan --snapshot` names, by district. */
export interface PlannedSnapshots {
  has(district: District): boolean;
  /** @throws CommandFailure where the district's snapshot is damaged, too old, or another's */
  readsOf(district: District): Promise<LiveReads>;
}

interface NamedSnapshot {
  readonly file: string;
  read(): Promise<Snapshot>;
}

/**
 * Finds the snapshot of each district: in files, which must be of a district that is planned, and in folders, where one
 * is called as its district and others are passed over.
 * @throws FileError where a file cannot be used, CommandFailure where a district has two
 */
export async function plannedSnapshots(
  names: readonly string[],
  districts: readonly District[],
  maxAgeHours: number,
  context: Context,
): Promise<PlannedSnapshots> {
  const found = new Map<string, NamedSnapshot>();
  const add = (district: string, one: NamedSnapshot): void => {
    const earlier = found.get(district);
    if (
      earlier !== undefined &&
      path.resolve(context.cwd, earlier.file) !== path.resolve(context.cwd, one.file)
    )
      throw unusable(
        `There are two snapshots of ${district}: ${earlier.file} and ${one.file}.`,
        "Name the one to plan from.",
      );
    found.set(district, one);
  };
  const wanted = new Set(districts.map(({ id }) => id));
  for (const name of names) {
    if (name !== standardStream && (await isFolder(name, context.cwd))) {
      for (const file of await filesEnding([name], jsonSnapshotEnding, context.cwd)) {
        const district = path.basename(file, jsonSnapshotEnding);
        if (wanted.has(district)) add(district, { file, read: () => readSnapshotFile(file, context.cwd) });
      }
    } else {
      const snapshot = await readSnapshotFile(name, context.cwd, context.input);
      const file = inputName(name);
      if (!wanted.has(snapshot.district)) throw wrongDistrict(file, snapshot, districts);
      add(snapshot.district, { file, read: () => Promise.resolve(snapshot) });
    }
  }
  return {
    has: ({ id }) => found.has(id),
    async readsOf(district) {
      const one = found.get(district.id);
      if (one === undefined) throw new TypeError(`there is no snapshot of ${district.id}`);
      const snapshot = await one.read();
      if (snapshot.district !== district.id) throw wrongDistrict(one.file, snapshot, [district]);
      refuseAge(one.file, snapshot, maxAgeHours, context.now());
      return readsIn(snapshot, district);
    },
  };
}

/** The reads as they would have come for this file: where every id of it is a class, courses are not asked for. */
function readsIn({ reads, takenAt }: Snapshot, district: District): LiveReads {
  const { courses, ...roster } = reads.roster;
  const classIds = new Set(roster.classes.map(({ sourcedId }) => sourcedId));
  const needsCourses = [...mappedIds(district)].some((id) => !classIds.has(id));
  return {
    ...reads,
    roster: needsCourses ? reads.roster : roster,
    snapshot: { takenAt: takenAt.toISOString() },
    // What the write driver cannot do shows when it is opened: with the live plan.
    ability: { driver: district.drivers.write, kinds: changeKinds },
  };
}

/** Clocks of two machines differ; beyond this a snapshot is not from the past. */
const mostAheadMs = 10 * 60_000;

function refuseAge(file: string, { takenAt }: Snapshot, maxAgeHours: number, now: Date): void {
  const ageMs = now.getTime() - takenAt.getTime();
  const taken = formatInstant(takenAt.toISOString());
  if (ageMs > maxAgeHours * 3_600_000)
    throw new CommandFailure(
      `${file} was taken ${taken}, ${Math.floor(ageMs / 3_600_000)} hours ago, and snapshots are good for ${maxAgeHours}.`,
      {
        exitCode: exitCodes.stale,
        hint: "Take it again with rollcall snapshot, or allow more with --max-snapshot-age HOURS.",
      },
    );
  if (ageMs < -mostAheadMs)
    throw unusable(
      `${file} is dated ${taken}, which is in the future.`,
      "Compare the clocks of both machines.",
    );
}

function wrongDistrict(file: string, { district }: Snapshot, districts: readonly District[]): CommandFailure {
  return unusable(
    `${file} is a snapshot of ${district}, and the district is ${districts.map(({ id }) => id).join(", ")}.`,
    "Name its own snapshot, or a folder of snapshots.",
  );
}

const unusable = (message: string, hint: string): CommandFailure =>
  new CommandFailure(message, { exitCode: exitCodes.findings, hint });

/** A folder may not exist where a job made nothing; a file that does not is a mistake. */
async function isFolder(name: string, cwd: string): Promise<boolean> {
  if (name.endsWith("/")) return true;
  return await stat(path.resolve(cwd, name)).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
