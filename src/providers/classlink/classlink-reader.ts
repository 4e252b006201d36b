import type { ReadStore } from "../../files/read-store.ts";
import { AdaptivePace } from "../../http/adaptive-pace.ts";
import type { HttpClient } from "../../http/http-client.ts";
import { ServiceError } from "../../http/service-error.ts";
import type { Course, Roster, UnreadableRecord } from "../../model/classlink.ts";
import { defined } from "../../model/defined.ts";
import type { Diagnostic, KeptDiagnostic } from "../../model/diagnostic.ts";
import type { Provenance, Read } from "../../model/read.ts";
import { compareText } from "../../model/text.ts";
import { endpointDigest } from "../endpoint-digest.ts";
import { IncompleteRead, readWithRestarts } from "../incomplete-read.ts";
import { pause } from "../pause.ts";
import type { ClassLinkReader, ReadProgress } from "../provider.ts";
import { defaultReadLimits, type ReadLimits } from "../read-limits.ts";
import type { ClassLinkSettings } from "../settings/classlink-settings.ts";
import { CarriedCharacters } from "./carried-characters.ts";
import { type ClassLinkAccess, classLinkAccess, type OneRosterServer } from "./classlink-access.ts";
import { academicSessions, classes, courses, orgs } from "./collections.ts";
import type { Collection, Row } from "./decode-record.ts";
import { keepingReader } from "./kept/keeping-reader.ts";
import type { KeptRoster } from "./kept/kept-roster.ts";
import { ListingWitness } from "./kept/listing-witness.ts";
import { readById } from "./read-by-id.ts";
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
  readonly notice?: (notice: KeptDiagnostic) => void;
  /** Requests under way at a time, at most; absent: 8. */
  readonly concurrency?: number;
  readonly limits?: Partial<ReadLimits>;
  /** Where complete reads are kept; absent: nothing is kept, and everything is read. */
  readonly store?: ReadStore<KeptRoster>;
  /** Between restarts, and where the server asks for it. */
  readonly sleep?: (durationMs: number) => Promise<void>;
  /** For OAuth 1.0a; never the same twice. */
  readonly nonce?: () => string;
  /** The way in; made from the settings where it is absent. */
  readonly access?: ClassLinkAccess;
}

/**
 * ClassLink was seen to answer 40 requests a second in a third of one, which are 14 under way at a time, and to slow down
 * above; eight leave room for others. The connection pool holds as many.
 */
const mostAtOnce = 8;

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
  const { clock, concurrency = mostAtOnce, settings, sleep = pause } = options;
  const dialect = new ServerDialect(settings.pageSize);
  // One for all reads: what a server bears is not learnt anew for each.
  const carried = new CarriedCharacters();
  const pace = new AdaptivePace({ most: concurrency, clock, sleep });
  const newPull = (server: OneRosterServer, startedAt: number): RosterPull =>
    new RosterPull({
      startedAt,
      http: server.http,
      service: server.service,
      baseUrl: server.prefix,
      dialect,
      limits: { ...defaultReadLimits, ...options.limits },
      concurrency,
      pace,
      clock,
      sleep,
      ...defined({ progress: options.progress }),
    });
  return {
    async readRoster(mappedIds) {
      const startedAt = clock();
      const read = await readWithRestarts(async () => {
        onTry();
        const server = await access.connect();
        return await readOnce(newPull(server, startedAt), server, clock, mappedIds);
      }, sleep);
      if (read.kind === "complete") reportNotes(dialect.notes, options.notice);
      return read;
    },
    countStudents: async (classIds) => {
      const { countStudentsOnServer } = await import("./headcounts/count-students-on-server.ts");
      const { http, prefix, service } = await access.connect();
      return await countStudentsOnServer(classIds, {
        http,
        service,
        baseUrl: prefix,
        pageSize: dialect.pageSize.rows,
        concurrency,
        notice: (notice) => options.notice?.(notice),
      });
    },
    readClass: async (sourcedId) => readById(await access.connect(), pace, classes, sourcedId, carried),
    readOrg: async (sourcedId) => readById(await access.connect(), pace, orgs, sourcedId, carried),
  };
}

function keptReader(
  options: ClassLinkReaderOptions,
  store: ReadStore<KeptRoster>,
  access: ClassLinkAccess,
): ClassLinkReader {
  const witness = new ListingWitness();
  const noticed: KeptDiagnostic[] = [];
  const watched: ClassLinkAccess = {
    async connect() {
      const server = await access.connect();
      return { ...server, http: witness.watch(server.http, server.prefix) };
    },
  };
  const noting = { ...options, notice: (one: KeptDiagnostic) => void noticed.push(one) };
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
          concurrency: options.concurrency ?? mostAtOnce,
          provenance: (requests) => provenanceOf(options.clock, server, requests),
        };
      },
      witness,
      store,
      takeNotices: () => noticed.splice(0),
      notice: (notice) => options.notice?.(notice),
    },
  );
}

const provenanceOf = (
  clock: () => number,
  { prefix, version }: OneRosterServer,
  requests: number,
): Provenance => ({
  endpoint: endpointDigest(prefix),
  driver: version === undefined ? "oneroster" : `oneroster ${version}`,
  readAt: new Date(clock()).toISOString(),
  requests,
});

async function readOnce(
  pull: RosterPull,
  server: OneRosterServer,
  clock: () => number,
  mappedIds: ReadonlySet<string>,
): Promise<Read<Roster>> {
  const value = await readEverything(pull, mappedIds);
  refuseNarrowed(value);
  return { kind: "complete", value, provenance: provenanceOf(clock, server, pull.requests) };
}

async function readEverything(pull: RosterPull, mappedIds: ReadonlySet<string>): Promise<Roster> {
  const reads = [
    readCollection(pull, orgs),
    readCollection(pull, academicSessions),
    readCollection(pull, classes),
  ] as const;
  await pull.settle(reads);
  const [orgRows, sessionRows, classRows] = await Promise.all(reads);
  const missingIds = new Set(mappedIds);
  if (missingIds.size > 0) for (const { id } of classRows) if (id !== undefined) missingIds.delete(id);
  const courseRows = missingIds.size === 0 ? undefined : await readCourses(pull);
  const unreadable: UnreadableRecord[] = [];
  const taken = <Value>({ name }: Collection<Value>, rows: readonly Row<Value>[]): readonly Value[] =>
    valuesOf(pull, name, rows, unreadable);
  return {
    orgs: taken(orgs, orgRows),
    sessions: taken(academicSessions, sessionRows),
    classes: taken(classes, classRows),
    ...(courseRows === undefined ? {} : { courses: taken(courses, courseRows) }),
    unreadable,
  };
}

/** Failures that are about the courses, and not about the way to the server. */
const canDoWithout: ReadonlySet<string> = new Set([
  "forbidden",
  "malformed",
  "not-found",
  "not-json",
  "redirected",
  "rejected",
  "server-error",
  "too-large",
]);

/** Courses only help to say what a wrong id is: a server that does not share them is read without. */
async function readCourses(pull: RosterPull): Promise<readonly Row<Course>[] | undefined> {
  try {
    return await readCollection(pull, courses);
  } catch (error) {
    if (!(error instanceof ServiceError) || !canDoWithout.has(error.code)) throw error;
    pull.note(
      error.status === 403 || error.status === 404
        ? "The server does not share courses: an id that is a course's cannot be recognised as one."
        : `Courses could not be read, because ${error.reason}: an id that is a course's cannot be recognised as one.`,
    );
    return undefined;
  }
}

/** The values of the rows. What could not be read is added to `unreadable`; statuses that nobody knows are noted. */
function valuesOf<Value>(
  pull: RosterPull,
  name: string,
  rows: readonly Row<Value>[],
  unreadable: UnreadableRecord[],
): readonly Value[] {
  const values: Value[] = [];
  const statuses = new Map<string, number>();
  for (const row of rows) {
    if (row.kind === "unreadable") {
      unreadable.push(row.record);
      continue;
    }
    values.push(row.value);
    const { unknownStatus } = row;
    if (unknownStatus !== undefined) statuses.set(unknownStatus, (statuses.get(unknownStatus) ?? 0) + 1);
  }
  for (const [status, count] of [...statuses].slice(0, 20))
    pull.note(
      `${count} of ${name} carry the status ${JSON.stringify(status)}, which OneRoster does not know: read as active.`,
    );
  return values;
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

function reportNotes(notes: ReadonlySet<string>, notice: ((notice: Diagnostic) => void) | undefined): void {
  for (const message of [...notes].sort(compareText))
    notice?.({ severity: "notice", code: "classlink-dialect", message });
}
