import { createHash } from "node:crypto";
import type { ServiceRequest } from "../exchange.ts";
import { parseJson } from "../json.ts";
import { ProblemError } from "./problem.ts";

/** The version in `If-Match`, without its quotation marks. @throws ProblemError where it is missing or no strong entity tag. */
export function requiredVersion(request: ServiceRequest): string {
  const value = request.headers["if-match"];
  if (value === undefined) {
    throw new ProblemError(
      "precondition_required",
      "If-Match is missing: send the version last read, quoted",
    );
  }
  const version = /^"([^"]+)"$/.exec(value)?.[1];
  if (version === undefined) throw new ProblemError("malformed", "If-Match must be one strong entity tag");
  return version;
}

/** @throws ProblemError where the header is missing or its length is out of bounds. */
export function requiredIdempotencyKey(request: ServiceRequest): string {
  const key = request.headers["idempotency-key"];
  if (typeof key !== "string") {
    throw new ProblemError("precondition_required", "Idempotency-Key is missing: every write needs one");
  }
  if (key.length < 16 || key.length > 128) {
    throw new ProblemError("malformed", "Idempotency-Key must have 16 to 128 characters");
  }
  return key;
}

/** The same for two requests that ask for the same write: what an Idempotency-Key stands for. */
export function requestDigest(request: ServiceRequest): string {
  const parts = [
    request.method,
    request.path,
    request.headers["if-match"] ?? "",
    canonical(parseJson(request.body)),
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** JSON with its members in one order, so that two clients that write them differently ask for the same. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([left], [right]) => (left < right ? -1 : 1)))
      : member,
  );
}

/** @throws ProblemError where the resource is no longer what the client read. */
export function checkVersion(resource: { readonly version: string }, expected: string, name: string): void {
  if (resource.version !== expected) {
    throw new ProblemError(
      "version_moved",
      `${name} has version ${resource.version}, expected was ${expected}`,
    );
  }
}
