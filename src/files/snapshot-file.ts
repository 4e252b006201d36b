import { createHash } from "node:crypto";
import { canonicalJson, visibleJson } from "../model/canonical-json.ts";
import type { ClassTagState } from "../model/classtag.ts";
import type { PlanInput } from "../plan/plan-input.ts";
import { formatVersions } from "./format-versions.ts";
import { decodeJson, type JsonFormat, readTextFile, schemaProblem, unusable } from "./read-json.ts";
import type { SnapshotFile } from "./snapshot-file.gen.ts";
import { validateSnapshotFile } from "./snapshot-file-validator.gen.js";
import type { StandardInput } from "./standard-stream.ts";

/** What both systems said of one district at one time: a plan can be made of it later, without asking anybody. */
export interface Snapshot {
  /** District id. */
  readonly district: string;
  readonly takenAt: Date;
  readonly reads: Pick<PlanInput, "live" | "notices" | "provenance" | "roster">;
}

const snapshotFormat: JsonFormat<SnapshotFile> = {
  what: "snapshot",
  version: formatVersions.snapshot,
  validate: validateSnapshotFile,
  remedy: "take it again with rollcall snapshot --out",
};

/**
 * The text of a snapshot file: the same reads give the same bytes but for `takenAt` and the times of the reads.
 * @throws TypeError where a driver returned something that the schema does not know: it never leaves this machine
 */
export function snapshotFileText({ district, takenAt, reads }: Snapshot): string {
  const { live, notices, provenance, roster } = reads;
  const content = {
    formatVersion: formatVersions.snapshot,
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
    throw new TypeError(`The snapshot is not as its schema says: ${schemaProblem(snapshotFormat)}`);
  return `${visibleJson(file)}\n`;
}

/**
 * Reads a snapshot file and checks that it is whole.
 * @throws FileError saying what is wrong with the file
 */
export async function readSnapshotFile(file: string, cwd: string, input?: StandardInput): Promise<Snapshot> {
  const text = await readTextFile(snapshotFormat, file, cwd, input);
  const value = decodeJson(snapshotFormat, text, file);
  if (!isWhole(text, value))
    throw unusable(
      snapshotFormat,
      file,
      "invalid",
      "its digest is not that of what is in it, so it was edited or damaged",
    );
  if (Number.isNaN(Date.parse(value.takenAt)))
    throw unusable(snapshotFormat, file, "invalid", "its takenAt is no time");
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

/**
 * Without its digest the text is what was digested, unless something in it had to be made visible, or somebody has formatted it:
 * then what it says is written once more.
 */
function isWhole(text: string, { digest, ...content }: SnapshotFile): boolean {
  const own = `"digest":"${digest}",`;
  const at = text.indexOf(own);
  const isAsDigested = at >= 0 && sha256(text.slice(0, at), text.slice(at + own.length).trimEnd()) === digest;
  return isAsDigested || digestOf(content) === digest;
}

const digestOf = (content: object): string => sha256(canonicalJson(content));

function sha256(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part, "utf8");
  return hash.digest("hex");
}

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
