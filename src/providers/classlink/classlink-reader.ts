import { type HttpClient, malformed } from "../../http/http-client.ts";
import type { JsonRequest } from "../../http/json-request.ts";
import { ServiceError } from "../../http/service-error.ts";
import type { Class, Course, Roster, UnreadableRecord } from "../../model/classlink.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Provenance, Read } from "../../model/read.ts";
import { compareText } from "../compare-text.ts";
import { endpointDigest } from "../endpoint-digest.ts";
import { IncompleteRead, readWithRestarts } from "../incomplete-read.ts";
import { pathSegment } from "../path-segment.ts";
import { pause } from "../pause.ts";
import type { ClassLinkReader, ReadProgress } from "../provider.ts";
import { defaultReadLimits, type ReadLimits } from "../read-limits.ts";
import type { ReadStore } from "../read-store.ts";
import type { ClassLinkSettings } from "../settings/classlink-settings.ts";
import { type ClassLinkAccess, classLinkAccess, type OneRosterServer } from "./classlink-access.ts";
import { academicSessions, classes, courses, orgs } from "./collections.ts";
import { decodeRow, type Row } from "./decode-record.ts";
import { asObject, field } from "./fields.ts";
import { keepingReader } from "./kept/keeping-reader.ts";
import type { KeptRoster } from "./kept/kept-roster.ts";
import { ListingWitness } from "./kept/listing-witness.ts";
import { readCollection } from "./read-collection.ts";
import { RosterPull } from "./roster-pull.ts";
import { ServerDialect } from "./server-dialect.ts";

export interface ClassLinkReaderOptions {
  readonly settings: ClassLinkSettings;
  readonly http: HttpClient;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly progress?: ReadProgress;
  /** What a person should know about a complete read and what stops nothing: unknown statuses, a server's oddities. */
  readonly notice?: (notice: Diagnostic) => void;
  /** Requests under way at a time. */
  readonly concurrency?: number;
  readonly limits?: Partial<ReadLimits>;
  /** Where complete reads are kept; absent: nothing is kept, and everything is read. */
  readonly store?: ReadStore<KeptRoster>;
  /** Between restarts. */
  readonly sleep?: (durationMs: number) => Promise<void>;
  /** For OAuth 1.0a; never the same twice. */
  readonly nonce?: () => string;
  /** The way in; made from the settings where it is absent. */
  readonly access?: ClassLinkAccess;
}

/**
 * Reads a OneRoster server, 1.1 as ClassLink runs it or 1.2: orgs, academic sessions and classes, and courses where a mapped id
 * may be one. Nothing about people is ever asked for but how many students a class has. With a store, a read that the
 * server confirms to be the same as the one before is not made again.
 */
export function createClassLinkReader(options: ClassLinkReaderOptions): ClassLinkReader {
  const { clock, http, nonce, settings, store } = options;
  const access = options.access ?? classLinkAccess({ settings, http, clock, nonce });
  return store === undefined ? plainReader(options, access, () => {}) : keptReader(options, store, access);
}

/** @param onTry called before each try at reading everything */
function plainReader(
  options: ClassLinkReaderOptions,
  access: ClassLinkAccess,
  onTry: () => void,
): ClassLinkReader {
  const dialect = new ServerDialect(options.settings.pageSize);
  return {
    async readRoster(mappedIds) {
      const read = await readWithRestarts(async () => {
        onTry();
        return await readOnce(options, await access.connect(), dialect, mappedIds);
      }, options.sleep ?? pause);
      if (read.kind === "complete") reportNotes(dialect.notes, options.notice);
      return read;
    },
    countStudents: async (classIds) => {
      const { countStudents } = await import("./headcounts/count-students.ts");
      const { http, prefix, service } = await access.connect();
      return await countStudents(classIds, {
        http,
        service,
        baseUrl: prefix,
        pageSize: dialect.pageSize,
        concurrency: options.concurrency ?? usualConcurrency,
        notice: (notice) => options.notice?.(notice),
      });
    },
    readClass: async (sourcedId) => readClass(await access.connect(), sourcedId),
  };
}

function keptReader(
  options: ClassLinkReaderOptions,
  store: ReadStore<KeptRoster>,
  access: ClassLinkAccess,
): ClassLinkReader {
  const witness = new ListingWitness();
  const noticed: Diagnostic[] = [];
  const watched: ClassLinkAccess = {
    async connect() {
      const server = await access.connect();
      return { ...server, http: witness.watch(server.http, server.prefix) };
    },
  };
  const noting = { ...options, notice: (one: Diagnostic) => void noticed.push(one) };
  return keepingReader(
    plainReader(noting, watched, () => witness.forget()),
    {
      async connect() {
        const server = await access.connect();
        const { http, prefix, service } = server;
        return {
          http,
          service,
          baseUrl: prefix,
          concurrency: options.concurrency ?? usualConcurrency,
          provenance: (requests) => provenanceOf(options, server, requests),
        };
      },
      witness,
      store,
      takeNotices: () => noticed.splice(0),
      notice: (notice) => options.notice?.(notice),
    },
  );
}

/** ClassLink publishes no limit and slows down above about 40 requests a second. */
const usualConcurrency = 4;

const provenanceOf = (
  { clock }: ClassLinkReaderOptions,
  { prefix, version }: OneRosterServer,
  requests: number,
): Provenance => ({
  endpoint: endpointDigest(prefix),
  driver: version === undefined ? "oneroster" : `oneroster ${version}`,
  readAt: new Date(clock()).toISOString(),
  requests,
});

async function readOnce(
  options: ClassLinkReaderOptions,
  server: OneRosterServer,
  dialect: ServerDialect,
  mappedIds: ReadonlySet<string>,
): Promise<Read<Roster>> {
  const { clock, progress } = options;
  const { http, prefix, service } = server;
  const pull = new RosterPull({
    http,
    service,
    baseUrl: prefix,
    dialect,
    limits: { ...defaultReadLimits, ...options.limits },
    concurrency: options.concurrency ?? usualConcurrency,
    clock,
    ...(progress === undefined ? {} : { progress }),
  });
  const value = await readEverything(pull, mappedIds);
  refuseNarrowed(value);
  return { kind: "complete", value, provenance: provenanceOf(options, server, pull.requests) };
}

async function readEverything(pull: RosterPull, mappedIds: ReadonlySet<string>): Promise<Roster> {
  const reads = [
    readCollection(pull, orgs),
    readCollection(pull, academicSessions),
    readCollection(pull, classes),
  ] as const;
  await pull.settle(reads);
  const [orgRows, sessionRows, classRows] = await Promise.all(reads);
  const classIds = new Set(classRows.map((row) => row.id));
  const isAllClasses = [...mappedIds].every((id) => classIds.has(id));
  const courseRows = isAllClasses ? undefined : await readCourses(pull);
  const allRows: readonly (readonly Row<unknown>[])[] = [orgRows, sessionRows, classRows, courseRows ?? []];
  for (const [index, rows] of allRows.entries()) noteStatuses(pull, collectionNames[index] ?? "", rows);
  return {
    orgs: values(orgRows),
    sessions: values(sessionRows),
    classes: values(classRows),
    ...(courseRows === undefined ? {} : { courses: values(courseRows) }),
    unreadable: allRows.flatMap((rows) => rows.flatMap(unreadableIn)),
  };
}

const collectionNames = [orgs.name, academicSessions.name, classes.name, courses.name] as const;

/** Courses only help to say what a wrong id is: a server that does not share them is read without. */
async function readCourses(pull: RosterPull): Promise<readonly Row<Course>[] | undefined> {
  try {
    return await readCollection(pull, courses);
  } catch (error) {
    if (!(error instanceof ServiceError) || (error.status !== 403 && error.status !== 404)) throw error;
    pull.note("The server does not share courses: an id that is a course's cannot be recognised as one.");
    return undefined;
  }
}

function values<Value>(rows: readonly Row<Value>[]): readonly Value[] {
  return rows.flatMap((row) => (row.kind === "record" ? [row.value] : []));
}

function unreadableIn(row: Row<unknown>): readonly UnreadableRecord[] {
  return row.kind === "unreadable" ? [row.record] : [];
}

/** Withdrawn access is not an error to these servers: they answer 200 with fewer rows, or none. */
function refuseNarrowed(roster: Roster): void {
  const isOrphaned = roster.sessions.length === 0 && roster.classes.some((each) => each.termIds.length > 0);
  const hasUnreadable = (name: string): boolean =>
    roster.unreadable.some((record) => record.collection === name);
  const empty: readonly (readonly [boolean, string])[] = [
    [roster.orgs.length === 0 && !hasUnreadable(orgs.name), "orgs"],
    [roster.classes.length === 0 && !hasUnreadable(classes.name), "classes"],
    [isOrphaned && !hasUnreadable(academicSessions.name), "academic sessions"],
  ];
  const missing = empty.flatMap(([isEmpty, name]) => (isEmpty ? [name] : []));
  if (missing.length === 0) return;
  throw new IncompleteRead(
    `ClassLink sent no ${missing.join(" and no ")}, which is unexpectedly empty: access may have been narrowed`,
    "Ask the district whether it still shares its classes with this application in Roster Server, and whether an import is running.",
    false,
  );
}

function noteStatuses(pull: RosterPull, name: string, rows: readonly Row<unknown>[]): void {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const status = row.kind === "record" ? row.unknownStatus : undefined;
    if (status !== undefined) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  for (const [status, count] of [...counts].slice(0, 20))
    pull.note(
      `${count} of ${name} carry the status ${JSON.stringify(status)}, which OneRoster does not know: read as active.`,
    );
}

function reportNotes(notes: ReadonlySet<string>, notice: ClassLinkReaderOptions["notice"]): void {
  for (const message of [...notes].sort(compareText))
    notice?.({ severity: "notice", code: "classlink-dialect", message });
}

async function readClass(
  { http, prefix, service }: OneRosterServer,
  sourcedId: string,
): Promise<Class | undefined> {
  const segment = pathSegment(sourcedId);
  const request: JsonRequest = {
    service,
    method: "GET",
    url: `${prefix}/classes/${segment ?? ""}`,
    answers: [404],
  };
  if (segment === undefined)
    throw malformed(
      request,
      `the SOURCED ID ${JSON.stringify(sourcedId)} cannot be part of a URL`,
      "Correct it.",
    );
  const { body, status } = await http.send(request);
  if (status === 404) return undefined;
  const record = asObject(body);
  const row = decodeRow(classes, record === undefined ? undefined : field(record, "class"), 0);
  if (row.kind === "unreadable")
    throw malformed(request, `the answer is no class that can be read: ${row.record.reason}`);
  if (row.id !== sourcedId)
    throw malformed(request, `the answer is another class than was asked for: ${JSON.stringify(row.id)}`);
  return row.value;
}
