/**
 * The bare loop: the same requests as a command made, as many at a time as it has under way, each answer parsed and nothing looked at.
 * Reads before the first write and after the last are sent as reads are, and what lies between as writes are, the read of each
 * classroom before its write included.
 *
 * Arguments: origin; file of `RecordedRequest`s; reads at a time; writes at a time.
 */
import { readFile } from "node:fs/promises";
import { openDispatcher } from "../../../src/http/dispatcher.ts";
import type { RecordedRequest } from "./recording-proxy.ts";

const [origin = "", file = "", reads = "8", writes = "4"] = process.argv.slice(2);
const recorded: readonly RecordedRequest[] = JSON.parse(await readFile(file, "utf8"));
const dispatcher = openDispatcher();

async function send({ body, headers, method, path }: RecordedRequest): Promise<void> {
  const asIs = { origin, path, method: method as "GET", headers, ...(body === "" ? {} : { body }) };
  const response = await dispatcher.request(asIs);
  const answer = await response.body.text();
  if (response.statusCode >= 300) throw new Error(`${method} ${path}: ${response.statusCode} ${answer}`);
  JSON.parse(answer);
}

async function sendAll(requests: readonly RecordedRequest[], atATime: number): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    for (let one = requests[next++]; one !== undefined; one = requests[next++]) await send(one);
  };
  await Promise.all(Array.from({ length: atATime }, work));
}

const isWrite = ({ method }: RecordedRequest): boolean => method !== "GET";
const first = recorded.findIndex(isWrite);
// A few reads of classrooms are under way when the first write leaves.
const from = first === -1 ? recorded.length : Math.max(0, first - Number(writes));
const to = recorded.findLastIndex(isWrite) + 1;
await sendAll(recorded.slice(0, from), Number(reads));
await sendAll(recorded.slice(from, to), Number(writes));
await sendAll(recorded.slice(Math.max(from, to)), Number(reads));
await dispatcher.close();
