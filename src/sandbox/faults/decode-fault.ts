import { isJsonObject, type JsonObject } from "../json.ts";
import type { Fault, FaultEffect } from "./fault.ts";

/** The value is no fault; the message says which member is wrong. */
export class FaultFormatError extends Error {
  override readonly name = "FaultFormatError";
}

/** @throws FaultFormatError */
export function decodeFault(value: unknown): Fault {
  const { service, match, times, skip, delayMs, effect } = closed(
    value,
    ["service", "match", "times", "skip", "delayMs", "effect"],
    "a fault",
  );
  if (service !== "classlink" && service !== "classtag" && service !== "classtag-web") {
    throw new FaultFormatError("service must be classlink, classtag or classtag-web");
  }
  return {
    service,
    effect: decodeEffect(effect),
    ...(match === undefined ? {} : { match: decodeMatch(match) }),
    ...(times === undefined ? {} : { times: times === "always" ? times : wholeNumber(times, "times") }),
    ...(skip === undefined ? {} : { skip: wholeNumber(skip, "skip") }),
    ...(delayMs === undefined ? {} : { delayMs: wholeNumber(delayMs, "delayMs") }),
  };
}

function decodeMatch(value: unknown): NonNullable<Fault["match"]> {
  const { method, pathPattern } = closed(value, ["method", "pathPattern"], "match");
  const pattern = optionalText(pathPattern, "pathPattern");
  if (pattern !== undefined) refuseUnlessPattern(pattern);
  const methodText = optionalText(method, "method");
  return {
    ...(methodText === undefined ? {} : { method: methodText }),
    ...(pattern === undefined ? {} : { pathPattern: pattern }),
  };
}

function refuseUnlessPattern(pattern: string): void {
  try {
    new RegExp(pattern);
  } catch (cause) {
    throw new FaultFormatError("pathPattern is no regular expression", { cause });
  }
}

function decodeEffect(value: unknown): FaultEffect {
  if (!isJsonObject(value)) throw new FaultFormatError("effect must be an object with a kind");
  switch (value["kind"]) {
    case "html":
    case "cut-body":
    case "repeat-page":
    case "delay":
    case "empty-listing":
    case "missing-collection-key":
    case "revision-moves":
      closed(value, ["kind"], "effect");
      return { kind: value["kind"] };
    case "status":
      return decodeStatus(value);
    case "reset": {
      const { when } = closed(value, ["kind", "when"], "effect");
      if (when !== "after" && when !== "before") throw new FaultFormatError("when must be before or after");
      return { kind: "reset", when };
    }
    case "shift":
    case "short-page":
    case "cut-listing":
      closed(value, ["kind", "rows"], "effect");
      return { kind: value["kind"], rows: wholeNumber(value["rows"], "rows") };
    case "shuffle":
      closed(value, ["kind", "seed"], "effect");
      return { kind: "shuffle", seed: wholeNumber(value["seed"], "seed") };
    case "total-lies": {
      const { by } = closed(value, ["kind", "by"], "effect");
      if (typeof by !== "number" || !Number.isSafeInteger(by))
        throw new FaultFormatError("by must be a whole number");
      return { kind: "total-lies", by };
    }
    default:
      throw new FaultFormatError(`effect has an unknown kind: ${JSON.stringify(value["kind"])}`);
  }
}

function decodeStatus(value: JsonObject): FaultEffect {
  const { status, headers, body } = closed(value, ["kind", "status", "headers", "body"], "effect");
  const number = wholeNumber(status, "status");
  if (number < 200 || number > 599) throw new FaultFormatError("status must be from 200 to 599");
  const text = optionalText(body, "body");
  return {
    kind: "status",
    status: number,
    ...(headers === undefined ? {} : { headers: decodeHeaders(headers) }),
    ...(text === undefined ? {} : { body: text }),
  };
}

function decodeHeaders(value: unknown): Record<string, string> {
  if (!isJsonObject(value)) throw new FaultFormatError("headers must be an object");
  return Object.fromEntries(
    Object.entries(value).map(([name, header]) => {
      if (typeof header !== "string" || !/^[\w-]+$/.test(name) || /[^\t\x20-\x7e]/.test(header)) {
        throw new FaultFormatError("headers must hold printable texts");
      }
      return [name, header];
    }),
  );
}

function closed(value: unknown, names: readonly string[], what: string): JsonObject {
  if (!isJsonObject(value)) throw new FaultFormatError(`${what} must be an object`);
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new FaultFormatError(`${what} does not know ${JSON.stringify(unknown)}`);
  return value;
}

function wholeNumber(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new FaultFormatError(`${name} must be a whole number that is not negative`);
}

function optionalText(value: unknown, name: string): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  throw new FaultFormatError(`${name} must be a text`);
}
