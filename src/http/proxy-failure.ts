import type { Failure } from "./failure.ts";

/** undici says it in no other way. */
const refusal = /^Proxy response \((\d{3})\)/;

const whereElse = "NO_PROXY lists hosts that are to be reached without a proxy.";

/** What a proxy said in the place of opening the tunnel; `undefined`: it is not what failed. */
export function tunnelFailure(message: string, setting: string, cause: unknown): Failure | undefined {
  const status = Number(refusal.exec(message)?.[1]);
  if (Number.isNaN(status)) return undefined;
  const isTransient = status === 408 || status === 429 || status >= 500;
  const reason = `the proxy that ${setting} names did not let the request through (${status})`;
  return { code: "unreachable", cause, reason, hint: hintFor(status, setting), isTransient };
}

function hintFor(status: number, setting: string): string {
  if (status === 407)
    return `It wants a user and a password: write them into ${setting}, as http://user:password@host:port, percent-encoded.`;
  return status >= 500
    ? `The proxy itself does not reach the host: check the host in the address, and ask those who run the proxy. ${whereElse}`
    : `Ask those who run the proxy to let this machine reach the host. ${whereElse}`;
}

/** The host whose name was not found, or that did not take the connection, is then the proxy's. */
export function ofProxy(failure: Failure, setting: string): Failure {
  return {
    ...failure,
    reason: `the proxy that ${setting} names cannot be reached: ${failure.reason}`,
    hint: `Check ${setting}. ${whereElse}`,
  };
}
