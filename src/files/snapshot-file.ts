import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { exitCodes } from "../cli/exit-code.ts";
import { CommandFailure } from "../cli/failure.ts";
import { canonicalJson, visibleJson } from "../model/canonical-json.ts";
import type { ClassTagState } from "../model/classtag.ts";
import { newerVersionIn } from "./format-version.ts";
import type { Snapshot } from "./snapshot.ts";
import type { SnapshotFile } from "./snapshot-file.gen.ts";
import { validateSnapshotFile } from "./snapshot-file-validator.gen.js";

/** Readers refuse another major version; the schema is schemas/snapshot.schema.json. */
const formatVersion = "1.0";

/**
 * The text of a snapshot file: the same reads give the same bytes but for `takenAt` and the times of the reads.
 * @throws TypeError where a driver returned something that the schema does not know: it never leaves this machine
 */
export function snapshotFileText({ district, takenAt, reads }: Snapshot): string {
  const { live, notices, provenance, roster } = reads;
  const content = {
    formatVersion,
    district,
    takenAt: takenAt.toISOString(),
    classlink: {
      provenance: provenance.classlink,
      roster: {
        orgs: sorted(roster.orgs, (one) => one.sourcedId),
        sessions: sorted(roster.sessions, (one) => one.sourcedId),
        classes: sorted(roster.classes, (one) => one.sourcedId),
        ...(roster.courses === undefined ? {} : { courses: sorted(roster.courses, (one) => one.sourcedId) }),
        unreadable: roster.unreadable,
      },
    },
    classtag: { provenance: provenance.classtag, state: withoutVersions(live) },
    notices,
  };
  const file: unknown = { ...content, digest: digestOf(content) };
  if (!validateSnapshotFile(file))
    throw new TypeError(`The snapshot is not as its schema says: ${schemaProblem()}`);
  return `${visibleJson(file)}\n`;
}

/**
 * Reads a snapshot file and checks that it is whole.
 * @throws CommandFailure saying what is wrong with the file
 */
export async function readSnapshotFile(file: string, cwd: string): Promise<Snapshot> {
  const failure = (reason: string, cause?: unknown): CommandFailure =>
    new CommandFailure(`${file} cannot be used: ${reason}.`, {
      exitCode: exitCodes.findings,
      hint: "Take it again with rollcall snapshot --out.",
      cause,
    });
  const text = await readFile(path.resolve(cwd, file), "utf8").catch((cause: unknown) => {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw failure(isMissing ? "there is no such file" : String(cause), cause);
  });
  const value = parsed(text, (cause) => failure("it is not JSON, or was cut off", cause));
  const version = newerVersionIn(value);
  if (version !== undefined) throw failure(`it has the format version ${version}, and this Rollcall reads 1`);
  if (!validateSnapshotFile(value)) throw failure(schemaProblem());
  const { digest, ...content } = value;
  if (digestOf(content) !== digest)
    throw failure("its digest is not that of what is in it, so it was edited or damaged");
  if (Number.isNaN(Date.parse(value.takenAt))) throw failure("its takenAt is no time");
  return snapshotIn(value);
}

function snapshotIn({ district, takenAt, classlink, classtag, notices }: SnapshotFile): Snapshot {
  return {
    district,
    takenAt: new Date(takenAt),
    reads: {
      roster: classlink.roster,
      live: classtag.state,
      provenance: { classlink: classlink.provenance, classtag: classtag.provenance },
      notices,
    },
  };
}

function parsed(text: string, failure: (cause: unknown) => CommandFailure): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw failure(cause);
  }
}

function schemaProblem(): string {
  const [first] = validateSnapshotFile.errors ?? [];
  return `${first?.instancePath || "it"} ${first?.message ?? "is no snapshot"}`;
}

const digestOf = (content: object): string =>
  createHash("sha256").update(canonicalJson(content), "utf8").digest("hex");

/** Versions only serve writes, which never rest on a snapshot; without them an unchanged district gives the same file. */
function withoutVersions({ district, schools, classrooms, ...state }: ClassTagState): ClassTagState {
  return {
    ...state,
    district: { id: district.id, name: district.name },
    schools: sorted(schools, (one) => one.key).map(({ version, ...school }) => school),
    classrooms: sorted(classrooms, (one) => one.key).map(({ version, ...classroom }) => classroom),
  };
}

const sorted = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] =>
  [...items].sort((left, right) => (key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0));
