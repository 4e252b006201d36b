/**
 * The server that readings are measured against, in a process of its own: its pages are slices of one buffer that was made
 * before, so that it never is what one waits for. The sandbox renders every record when it is asked for, which at 10,000
 * rows a page costs more than reading them.
 *
 * Beside the roster it serves ClassTag, by the contract, with as many classrooms as there are classes.
 *
 * Arguments: number of classes, latency in milliseconds. Prints its origin, and serves until it is killed.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

const [count = 100_000, latencyMs = 50] = process.argv.slice(2).map(Number);

/** A class as ClassLink sends it when every field is asked for, about 780 bytes, and what is left of it by `fields`. */
function classRecord(index: number): Readonly<Record<string, unknown>> {
  const reference = (type: string, sourcedId: string) => ({
    href: `https://roster.example/ims/oneroster/v1p1/${type}s/${sourcedId}`,
    sourcedId,
    type,
  });
  return {
    sourcedId: `${String(index % 300).padStart(4, "0")}-${String(index).padStart(7, "0")}`,
    status: "active",
    dateLastModified: "2026-11-20T06:35:01.000Z",
    title: `Algebra ${index % 12} (Section ${index})`,
    classCode: `ALG-${index % 977}`,
    classType: "scheduled",
    location: String(100 + (index % 300)),
    grades: ["09", "10"],
    subjects: ["Mathematics"],
    course: reference("course", `course_${index % 400}`),
    school: reference("org", String(index % 300).padStart(4, "0")),
    terms: [reference("academicSession", "2026-27")],
    subjectCodes: ["02052"],
    periods: ["3"],
    resources: [],
    metadata: { note: "x".repeat(60) },
  };
}

const session = (sourcedId: string, type: string, startDate: string, endDate: string, parent?: string) => ({
  sourcedId,
  status: "active",
  title: sourcedId,
  type,
  startDate,
  endDate,
  ...(parent === undefined ? {} : { parent: { sourcedId: parent, type: "academicSession" } }),
});

const byId = (left: Readonly<Record<string, unknown>>, right: Readonly<Record<string, unknown>>): number =>
  String(left["sourcedId"]) < String(right["sourcedId"]) ? -1 : 1;

/** All rows one behind the other, and where each begins. */
class Listing {
  readonly #bytes: Buffer;
  readonly #starts: readonly number[];

  constructor(records: readonly Readonly<Record<string, unknown>>[], fields: readonly string[]) {
    const texts = records.map((record) =>
      JSON.stringify(
        fields.length === 0
          ? record
          : Object.fromEntries(Object.entries(record).filter(([name]) => fields.includes(name))),
      ),
    );
    const starts = [0];
    for (const text of texts) starts.push((starts.at(-1) ?? 0) + Buffer.byteLength(text) + 1);
    this.#starts = starts;
    this.#bytes = Buffer.from(`${texts.join(",")},`);
  }

  get total(): number {
    return this.#starts.length - 1;
  }

  /** @param rest what stands beside the list, as text that follows a comma */
  page(
    name: string,
    offset: number,
    limit: number,
    rest = "",
  ): { readonly body: Buffer; readonly count: number } {
    const first = Math.min(offset, this.total);
    const last = Math.min(first + limit, this.total);
    const from = this.#starts[first] ?? 0;
    const to = Math.max(from, (this.#starts[last] ?? 0) - 1);
    const body = Buffer.concat([
      Buffer.from(`{"${name}":[`),
      this.#bytes.subarray(from, to),
      Buffer.from(`]${rest}}`),
    ]);
    return { body, count: last - first };
  }
}

const records: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  orgs: Array.from({ length: 300 }, (_, index) => ({
    sourcedId: String(index).padStart(4, "0"),
    status: "active",
    name: `School ${index}`,
    type: "school",
    parent: { sourcedId: "1", type: "org" },
  })),
  academicSessions: [
    session("2026-27", "schoolYear", "2026-08-17", "2027-06-11"),
    session("2026-27-S1", "semester", "2026-08-17", "2027-01-15", "2026-27"),
    session("2026-27-S2", "semester", "2027-01-19", "2027-06-11", "2026-27"),
  ],
  classes: Array.from({ length: count }, (_, index) => classRecord(index)).sort(byId),
};
const listings = new Map<string, Listing>();

function listing(name: string, fields: string): Listing {
  const key = `${name} ${fields}`;
  const known = listings.get(key);
  if (known !== undefined) return known;
  const made = new Listing(records[name] ?? [], fields === "" ? [] : fields.split(","));
  listings.set(key, made);
  return made;
}

// Before anybody waits for them: whole classes, as from a server that knows no `fields`.
listing("classes", "");

const classroom = (index: number) => ({
  id: `cls_${String(index).padStart(7, "0")}`,
  schoolId: `sch_${index % 300}`,
  name: `Algebra Room ${100 + (index % 300)} #${index}`,
  version: `v${index}`,
  state: "active",
  connections: index % 2 === 0 ? [] : [`${String(index % 300).padStart(4, "0")}-${index}`],
  students: 20 + (index % 9),
  createdOn: "2025-08-11",
});
const classTag: Readonly<Record<string, Listing>> = {
  schools: new Listing(
    Array.from({ length: 300 }, (_, index) => ({
      id: `sch_${index}`,
      name: `School ${index}`,
      version: `s${index}`,
      connections: [],
    })),
    [],
  ),
  classrooms: new Listing(
    Array.from({ length: count }, (_, index) => classroom(index)),
    [],
  ),
};
const district = {
  id: "dst_1",
  name: "Generated USD",
  version: "d1",
  dailySync: { enabled: false, startsAt: "01:00" },
  settings: {
    unarchiveReappearing: false,
    manageGuardians: false,
    updateActiveContacts: false,
    deletionThreshold: 10,
  },
};

/** A page of a ClassTag listing; its cursor is where the next one begins. */
function classTagBody(name: string, query: URLSearchParams): Buffer {
  const rows = classTag[name];
  if (rows === undefined) return Buffer.from(JSON.stringify(district));
  const [offset, limit] = [Number(query.get("cursor") ?? 0), Number(query.get("limit") ?? 100)];
  const next = offset + limit < rows.total ? `,"nextCursor":"${offset + limit}"` : "";
  return rows.page("items", offset, limit, `,"revision":"r1","total":${rows.total}${next}`).body;
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const name = url.pathname.split("/").at(-1) ?? "";
  if (url.pathname.startsWith("/classtag/")) {
    const body = classTagBody(name, url.searchParams);
    await delay(latencyMs);
    response
      .writeHead(200, { "content-type": "application/json", "content-length": String(body.length) })
      .end(body);
    return;
  }
  // A path with `narrow` honours `fields`; any other ignores it, as some servers do.
  const fields = url.pathname.startsWith("/narrow/") ? (url.searchParams.get("fields") ?? "") : "";
  const rows = listing(name, fields);
  const page = rows.page(
    name,
    Number(url.searchParams.get("offset") ?? 0),
    Number(url.searchParams.get("limit") ?? 100),
  );
  await delay(latencyMs);
  response
    .writeHead(200, {
      "content-type": "application/json",
      "content-length": String(page.body.length),
      "x-count": String(page.count),
      "x-total-count": String(rows.total),
      "x-perm-rev": "1",
    })
    .end(page.body);
});
server.keepAliveTimeout = 120_000;
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
