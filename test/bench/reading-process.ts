/**
 * One reading of all classes in a process of its own, so that its peak memory is its own. Prints a `ReadingMeasurement`.
 *
 * Arguments: `rollcall`, `bare` or `sequential`; base URL; page size; concurrency of the bare loop.
 *
 * The bare loop is the floor: the same connection pool, the first page of each collection, then the others side by side up
 * to the total that the first one names (nobody knows it before), each parsed and reduced to the same fields, and nothing
 * checked.
 */
import { openDispatcher } from "../../src/http/dispatcher.ts";
import { createClassLinkReader } from "../../src/providers/classlink/classlink-reader.ts";
import { Secret } from "../../src/providers/secret.ts";
import { type Measurement, startMeasuring } from "./measurement.ts";
import { openHttp } from "./open-http.ts";

const [method = "rollcall", baseUrl = "", pageSizeText = "1000", concurrencyText = "8"] =
  process.argv.slice(2);
const pageSize = Number(pageSizeText);
const fields = "sourcedId%2Cstatus%2Ctitle%2CclassCode%2Clocation%2Cgrades%2Cschool%2Cterms";

interface ReadRows {
  readonly rows: number;
  readonly requests: number;
}

export type ReadingMeasurement = Measurement & ReadRows;

interface BareClass {
  readonly sourcedId: string;
  readonly status: string;
  readonly title: string;
  readonly classCode: string;
  readonly location: string;
  readonly grades: readonly string[];
  readonly school: { readonly sourcedId: string };
  readonly terms: readonly { readonly sourcedId: string }[];
}

async function bareLoop(concurrency: number): Promise<ReadRows> {
  const dispatcher = openDispatcher();
  const split = baseUrl.indexOf("/", 8);
  const [origin, prefix] = [baseUrl.slice(0, split), baseUrl.slice(split)];
  let requests = 0;
  const get = async (path: string) => {
    const headers = { accept: "application/json", authorization: "Bearer bench" };
    requests += 1;
    const response = await dispatcher.request({ origin, path: `${prefix}/${path}`, method: "GET", headers });
    const body: Record<string, readonly BareClass[]> = JSON.parse(await response.body.text());
    return { body, total: Number(response.headers["x-total-count"]) };
  };
  const pages: unknown[][] = [];
  const readPage = async (offset: number): Promise<number> => {
    const query = `limit=${pageSize}&offset=${offset}&sort=sourcedId&orderBy=asc&fields=${fields}`;
    const { body, total } = await get(`classes?${query}`);
    pages[offset / pageSize] = (body["classes"] ?? []).map(reduced);
    return total;
  };
  const [total] = await Promise.all([
    readPage(0),
    get(`orgs?limit=${pageSize}&offset=0`),
    get(`academicSessions?limit=${pageSize}&offset=0`),
  ]);
  let next = pageSize;
  const work = async (): Promise<void> => {
    while (next < total) {
      const offset = next;
      next += pageSize;
      await readPage(offset);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  await dispatcher.close();
  return { rows: pages.flat().length, requests };
}

function reduced({ sourcedId, status, title, classCode, location, grades, school, terms }: BareClass) {
  const termIds = terms.map((term) => term.sourcedId);
  return { sourcedId, status, title, classCode, location, grades, orgId: school.sourcedId, termIds };
}

async function rollcallReader(): Promise<ReadRows> {
  const { dispatcher, how } = openHttp();
  const reader = createClassLinkReader({
    settings: {
      baseUrl,
      credentials: { kind: "bearer", token: new Secret("bench") },
      pageSize,
      names: { baseUrl: "CLASSLINK_BASE_URL", credentials: "CLASSLINK_TOKEN" },
    },
    ...how,
  });
  const read = await reader.readRoster(new Set());
  await dispatcher.close();
  if (read.kind === "incomplete") throw new Error(read.reason);
  return { rows: read.value.classes.length, requests: read.provenance.requests };
}

const measured = startMeasuring();
const read =
  method === "rollcall"
    ? await rollcallReader()
    : await bareLoop(method === "bare" ? Number(concurrencyText) : 1);
const measurement: ReadingMeasurement = { ...measured(), ...read };
process.stdout.write(`${JSON.stringify(measurement)}\n`);
