import { openDispatcher } from "../../src/http/dispatcher.ts";
import { createHttpClient } from "../../src/http/http-client.ts";

/** The connections and the clock of a reader, as a command opens them. */
export function openHttp() {
  const dispatcher = openDispatcher();
  const clock = (): number => Date.now();
  const sleep = (durationMs: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, durationMs));
  const http = createHttpClient({ dispatcher, clock, sleep, random: Math.random });
  return { dispatcher, how: { clock, http, sleep } };
}
