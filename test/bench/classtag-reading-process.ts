/**
 * One reading of a whole ClassTag district through the api driver, in a process of its own. Prints a `ReadingMeasurement`.
 *
 * Arguments: `rollcall` or `bare`; base URL.
 *
 * The bare loop is the floor: the same connections, the same requests one after the other as cursors allow no more, each answer
 * parsed and reduced to the same fields, and nothing checked.
 */
import { openDispatcher } from "../../src/http/dispatcher.ts";
import { createClassTagApi } from "../../src/providers/classtag/api/classtag-api.ts";
import { Secret } from "../../src/providers/secret.ts";
import { startMeasuring } from "./measurement.ts";
import { openHttp } from "./open-http.ts";
import type { ReadingMeasurement } from "./reading-process.ts";

const [method = "rollcall", baseUrl = ""] = process.argv.slice(2);

interface BarePage {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly nextCursor?: string;
}

type ReadRows = Pick<ReadingMeasurement, "requests" | "rows">;

async function bareLoop(): Promise<ReadRows> {
  const dispatcher = openDispatcher();
  const { origin, pathname } = new URL(baseUrl);
  let requests = 0;
  const get = async (path: string): Promise<BarePage> => {
    const headers = { accept: "application/json", authorization: "Bearer bench" };
    requests += 1;
    const response = await dispatcher.request({
      origin,
      path: `${pathname}/${path}`,
      method: "GET",
      headers,
    });
    return JSON.parse(await response.body.text());
  };
  const list = async (collection: string): Promise<readonly unknown[]> => {
    const items: unknown[] = [];
    for (let cursor: string | undefined = ""; cursor !== undefined; ) {
      const page: BarePage = await get(`${collection}?limit=1000${cursor === "" ? "" : `&cursor=${cursor}`}`);
      for (const { id, schoolId, name, state, connections, students, createdOn, version } of page.items)
        items.push({
          key: id,
          id,
          schoolKey: schoolId,
          name,
          state,
          connections,
          students,
          createdOn,
          version,
        });
      cursor = page.nextCursor;
    }
    return items;
  };
  await get("district");
  await list("schools");
  const rows = await list("classrooms");
  await dispatcher.close();
  return { rows: rows.length, requests };
}

async function rollcallReader(): Promise<ReadRows> {
  const { dispatcher, how } = openHttp();
  const api = createClassTagApi({
    settings: {
      baseUrl,
      token: new Secret("bench"),
      names: { baseUrl: "CLASSTAG_BASE_URL", credentials: "CLASSTAG_TOKEN" },
    },
    ...how,
  });
  const read = await api.readState();
  await dispatcher.close();
  if (read.kind === "incomplete") throw new Error(read.reason);
  return { rows: read.value.classrooms.length, requests: read.provenance.requests };
}

const measured = startMeasuring();
const read = method === "rollcall" ? await rollcallReader() : await bareLoop();
const measurement: ReadingMeasurement = { ...measured(), ...read };
process.stdout.write(`${JSON.stringify(measurement)}\n`);
