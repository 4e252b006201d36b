import path from "node:path";
import { readLive, withStudentsCounted } from "../../apply/read-and-plan.ts";
import { checkOutputFile, type OutputFile, writeOutputFile } from "../../files/output-file.ts";
import type { Snapshot } from "../../files/snapshot-file.ts";
import type { District } from "../../model/district.ts";
import { idsOfAnyFile } from "../../providers/provider.ts";
import { visibleLine } from "../../render/escape.ts";
import { count } from "../../render/wording.ts";
import { chooseDistricts, loadValidDistricts } from "../checkout/chosen-districts.ts";
import { severalAtOnce } from "../checkout/several-at-once.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { besideFile, isPrinted } from "../printed-file.ts";
import { withServices } from "../services/with-services.ts";
import { type SnapshotFormatName, snapshotFormat } from "./snapshot-formats.ts";

export interface SnapshotOptions {
  readonly out: string;
  readonly format: SnapshotFormatName;
  readonly district: readonly string[];
  readonly envFile?: string;
}

/** Reads both systems and writes what a plan needs of them. A read that is not complete leaves no file. */
export async function snapshot(
  names: readonly string[],
  options: SnapshotOptions,
  context: Context,
): Promise<ExitCode> {
  const loaded = await loadValidDistricts(names, context);
  if (loaded === undefined) return exitCodes.findings;
  const chosen = chooseDistricts(loaded, options.district);
  const isFolder = options.out.endsWith("/");
  if (!isFolder && chosen.length > 1)
    throw usageFailure(
      "--out names one file, and there are several districts.",
      "Choose one with --district, or name a folder: --out snapshots/",
    );
  const { ending, text } = await snapshotFormat(options.format);
  const fileOf = ({ id }: District): string =>
    isFolder ? path.join(options.out, `${id}${ending}`) : options.out;
  const beside = besideFile(options.out, context);
  if (!isPrinted(options.out))
    for (const district of chosen) await checkOutputFile(outputOf(fileOf(district)), context.cwd);
  const { code } = await severalAtOnce(chosen, context, {
    work: async (district, its) => {
      const file = fileOf(district);
      const taken = await takeSnapshot(district, options, its);
      if (isPrinted(options.out)) its.stdout.write(text(taken));
      else await writePrivately(file, text(taken), its.cwd);
      return `${summary(taken)} → ${isPrinted(options.out) ? "standard output" : visibleLine(file)}\n`;
    },
    show: (line) => {
      beside.stdout.write(line);
      return exitCodes.ok;
    },
  });
  return code;
}

async function takeSnapshot(
  district: District,
  options: SnapshotOptions,
  context: Context,
): Promise<Snapshot> {
  return await withServices(district, options, context, async ({ services }) => {
    const reads = await readLive(district, services, context, idsOfAnyFile);
    // Of every class: the file that will be planned may hand over any of them.
    const active = reads.roster.classes.filter(
      ({ status, students }) => status === "active" && students === undefined,
    );
    const classIds = new Set(active.map(({ sourcedId }) => sourcedId));
    const counted = await withStudentsCounted(reads, classIds, services, context);
    return { district: district.id, takenAt: context.now(), reads: counted };
  });
}

const outputOf = (file: string): OutputFile => ({ what: "the snapshot", file, makesFolders: true });

/** Names of classrooms are nobody else's business on a shared machine. */
async function writePrivately(file: string, text: string, cwd: string): Promise<void> {
  await writeOutputFile(outputOf(file), text, cwd, { mode: 0o600 });
}

function summary({ district, reads: { live, roster } }: Snapshot): string {
  const parts = [
    count(roster.classes.length, "class", "classes"),
    count(roster.orgs.length, "org"),
    count(roster.sessions.length, "session"),
    ...(roster.courses === undefined ? [] : [count(roster.courses.length, "course")]),
    ...(roster.unreadable.length === 0 ? [] : [count(roster.unreadable.length, "unreadable record")]),
  ];
  return `${district}: ${parts.join(", ")}; ${count(live.schools.length, "school")}, ${count(live.classrooms.length, "classroom")}`;
}
