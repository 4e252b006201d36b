import { setImmediate as nextTurnOfLoop } from "node:timers/promises";
import type { Dispatcher } from "undici";
import { type Failure, responseFailure, transportFailure } from "./failure.ts";
import type { JsonRequest, JsonResponse } from "./json-request.ts";
import type { PacedAnswer } from "./pace.ts";
import { parseAnswer } from "./parse-answer.ts";
import type { HttpProxy } from "./proxy.ts";
import { proxyFor } from "./proxy-exceptions.ts";
import { readBytes, type UnreadableBody, utf8Text } from "./response-body.ts";
import { defaultRetryPolicy, isTransientStatus, type RetryPolicy, retryDelay } from "./retry.ts";
import { insecureUrl } from "./secure-url.ts";
import { ServiceError } from "./service-error.ts";
import { SlashedPaths } from "./slashed-paths.ts";
import { TryLimit } from "./try-limit.ts";

/** A try failed and there will be another: for a person who waits. */
export interface RetryNotice {
  readonly system: string;
  readonly method: string;
  readonly url: string;
  readonly reason: string;
  /** The tries made so far, and how many there will be at most. */
  readonly attempt: number;
  readonly maxAttempts: number;
  readonly delayMs: number;
}

export interface HttpClientOptions {
  readonly dispatcher: Pick<Dispatcher, "request">;
  /** By which the dispatcher reaches what is not on this machine. */
  readonly proxy?: HttpProxy | undefined;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly sleep: (durationMs: number) => Promise<void>;
  /** From 0 (included) to 1 (excluded). */
  readonly random: () => number;
  readonly retry?: RetryPolicy;
  readonly limits?: Partial<HttpLimits>;
  readonly onRetry?: (notice: RetryNotice) => void;
}

interface HttpLimits {
  readonly headersTimeoutMs: number;
  /** Between two pieces of a body. */
  readonly bodyTimeoutMs: number;
  /** One try as a whole, so that an answer that trickles comes to an end. */
  readonly tryTimeoutMs: number;
  readonly maxResponseBytes: number;
}

export interface HttpClient {
  /** @throws ServiceError for every end but an answer in JSON. */
  send<Row>(request: JsonRequest<Row>): Promise<JsonResponse<Row>>;
}

/** Under load ClassLink's proxy was seen to take 12 seconds for an answer that was then fine. */
const defaultLimits: HttpLimits = {
  headersTimeoutMs: 60_000,
  bodyTimeoutMs: 30_000,
  tryTimeoutMs: 5 * 60_000,
  maxResponseBytes: 64 * 1_024 * 1_024,
};

/** Bytes of an answer that take longer to read than a turn of the loop. */
const longToRead = 10_000;

type Attempt<Row> =
  | { readonly kind: "answered"; readonly response: Omit<JsonResponse<Row>, "tries"> }
  | { readonly kind: "failed"; readonly failure: Failure };

export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { clock, sleep, random } = options;
  const policy = options.retry ?? defaultRetryPolicy;
  const limits = { ...defaultLimits, ...options.limits };

  const slashes = new SlashedPaths();
  /** Servers that were found to be asked securely. */
  const secure = new Set<string>();

  async function send<Row>(request: JsonRequest<Row>): Promise<JsonResponse<Row>> {
    const { origin } = partsOf(request.url);
    if (!secure.has(origin)) refuseInsecureUrl(request);
    secure.add(origin);
    const deadline = clock() + (request.withinMs ?? Number.POSITIVE_INFINITY);
    let waitedMs = 0;
    for (let attempt = 1; ; attempt += 1) {
      const result = await tryOnce(
        request,
        options,
        { ...limits, tryTimeoutMs: Math.min(limits.tryTimeoutMs, Math.max(0, deadline - clock())) },
        slashes,
      );
      if (result.kind === "answered") return { ...result.response, tries: attempt };
      const { failure } = result;
      const delayMs = mayRepeat(request, failure)
        ? retryDelay(attempt, asFailedTry(failure), waitedMs, clock(), random, policy)
        : undefined;
      if (delayMs === undefined) throw serviceError(request, failure, attempt);
      const { method, service } = request;
      const { reason, url } = serviceError(request, failure, 1);
      options.onRetry?.({
        system: service.system,
        method,
        url,
        reason,
        attempt,
        maxAttempts: policy.maxAttempts,
        delayMs,
      });
      await sleep(delayMs);
      if (clock() >= deadline) throw serviceError(request, failure, attempt);
      waitedMs += delayMs;
    }
  }
  return { send };
}

/** An answer that came, was JSON, and still is not what was asked for. */
export function malformed(request: JsonRequest, reason: string, hint?: string): ServiceError {
  return serviceError(
    request,
    { code: "malformed", reason, hint: hint ?? malformedHint(request), isTransient: false },
    1,
  );
}

function malformedHint({ service }: JsonRequest): string {
  return `Check ${service.names.baseUrl}. If it is right, report this to those who run ${service.system}.`;
}

async function tryOnce<Row>(
  request: JsonRequest<Row>,
  options: HttpClientOptions,
  limits: HttpLimits,
  slashes: SlashedPaths,
): Promise<Attempt<Row>> {
  await request.pace?.begin();
  try {
    const asked = { ...request, url: slashes.addressOf(request.url) };
    const response = await exchange(asked, options.dispatcher, limits);
    if (request.method === "GET" && slashes.learn(asked.url, response))
      return await tryOnce(request, options, limits, slashes);
    // Whoever waited for this turn is on the way before a large page keeps the thread busy.
    if (response.bytes.length > longToRead) await nextTurnOfLoop();
    return readResponse(request, response, options.clock());
  } catch (error) {
    return {
      kind: "failed",
      failure: transportFailure(error, request.service, proxyFor(request.url, options.proxy)?.setting),
    };
  }
}

/** Sends the request and reads the whole answer; the turn that was begun for it ends with that. */
async function exchange(
  request: JsonRequest,
  dispatcher: Pick<Dispatcher, "request">,
  limits: HttpLimits,
): Promise<WholeResponse> {
  let answer: PacedAnswer | undefined;
  const limit = new TryLimit(limits.tryTimeoutMs);
  try {
    const response = await dispatcher.request({
      ...partsOf(request.url),
      method: request.method,
      headers: requestHeaders(request),
      body: requestBody(request),
      headersTimeout: limits.headersTimeoutMs,
      bodyTimeout: limits.bodyTimeoutMs,
      signal: limit,
    });
    const header = (name: string): string | undefined => {
      const value = response.headers[name];
      return typeof value === "string" ? value : value?.join(", ");
    };
    answer = { status: response.statusCode, header };
    const bytes = await readBytes(response.body, {
      maxBytes: limits.maxResponseBytes,
      encoding: header("content-encoding"),
      isStrict: isSuccessful(response.statusCode),
    });
    return { ...answer, bytes };
  } finally {
    limit.lift();
    request.pace?.end(answer);
  }
}

/** A server and what it is asked for, as undici takes them. */
function partsOf(url: string): { readonly origin: string; readonly path: string } {
  const split = url.indexOf("/", url.indexOf("://") + 3);
  return split < 0 ? { origin: url, path: "/" } : { origin: url.slice(0, split), path: url.slice(split) };
}

interface WholeResponse extends PacedAnswer {
  readonly bytes: Buffer;
}

function readResponse<Row>(request: JsonRequest<Row>, response: WholeResponse, now: number): Attempt<Row> {
  const { status, header, bytes } = response;
  const isSuccess = isSuccessful(status);
  if (!isSuccess && request.answers?.includes(status) !== true)
    return {
      kind: "failed",
      failure: responseFailure(
        { status, header, url: request.url, text: request.isAboutPeople === true ? "" : utf8Text(bytes) },
        request.service,
        now,
      ),
    };
  const parsed = parseAnswer(bytes, request.list, request.service.secrets);
  if (parsed.kind === "json")
    return {
      kind: "answered",
      response: {
        status,
        header,
        body: parsed.value,
        length: bytes.length,
        ...(parsed.rows === undefined ? {} : { rows: parsed.rows }),
      },
    };
  if (!isSuccess) return { kind: "answered", response: { status, header, body: undefined } };
  return { kind: "failed", failure: unreadable(parsed, status, request) };
}

const isSuccessful = (status: number): boolean => status >= 200 && status < 300;

/** A body that stops half-way is a broken connection in disguise; anything else will be the same next time. */
function unreadable(body: UnreadableBody, status: number, request: JsonRequest): Failure {
  const { baseUrl } = request.service.names;
  const isShown = request.isAboutPeople !== true;
  switch (body.kind) {
    case "broken":
      return {
        code: "malformed",
        reason: `the answer (${status}) breaks off or is not valid JSON`,
        hint: "Try again later. If it goes on, ask for smaller pages.",
        isTransient: true,
      };
    case "empty":
      return {
        code: "malformed",
        status,
        reason: `the answer (${status}) is empty`,
        hint: malformedHint(request),
        isTransient: false,
      };
    case "other":
      return {
        code: "not-json",
        status,
        reason: `the answer (${status}) is not JSON${isShown ? ` but ${body.description}` : ""}`,
        hint: body.isPage
          ? `Check ${baseUrl}: a page for people usually means that the prefix is wrong or that a login stands in the way.`
          : malformedHint(request),
        isTransient: false,
      };
  }
}

function requestBody({ body, form }: JsonRequest): string | null {
  if (form !== undefined) return new URLSearchParams(form).toString();
  return body === undefined ? null : JSON.stringify(body);
}

function requestHeaders(request: JsonRequest): Record<string, string> {
  const { body, form, idempotencyKey, ifMatch, ifNoneMatch, service } = request;
  const authorization = service.authorise(request.method, request.url);
  return {
    accept: "application/json",
    // Pages are bounded, and the network is not what takes the time.
    "accept-encoding": "identity",
    "user-agent": "rollcall",
    ...(authorization === undefined ? {} : { authorization }),
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...(form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
    ...(ifMatch === undefined ? {} : { "if-match": `"${ifMatch}"` }),
    ...(ifNoneMatch === undefined ? {} : { "if-none-match": ifNoneMatch }),
    ...(idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey }),
  };
}

function mayRepeat(request: JsonRequest, failure: Failure): boolean {
  const { idempotencyKey, mayRepeat: isHarmless = false, method } = request;
  if (method !== "GET" && idempotencyKey === undefined && !isHarmless) return false;
  return failure.isTransient && request.givesUpOn?.(failure) !== true;
}

function asFailedTry(failure: Failure): Parameters<typeof retryDelay>[1] {
  const { retryAfter, status } = failure;
  if (status === undefined) return { kind: "transport" };
  // A limit may be told by another status, and is one all the same.
  const judged = failure.code === "rate-limited" ? 429 : status;
  return { kind: "response", status: judged, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

function serviceError(request: JsonRequest, failure: Failure, tries: number): ServiceError {
  const { method, service, url } = request;
  const isGivenUp =
    tries > 1 &&
    (failure.status === undefined || failure.code === "rate-limited" || isTransientStatus(failure.status));
  return new ServiceError({
    code: failure.code,
    system: service.system,
    method,
    url,
    ...(failure.status === undefined ? {} : { status: failure.status }),
    reason: isGivenUp ? `${failure.reason}; tried ${tries} times` : failure.reason,
    hint: failure.hint,
    ...(failure.cause === undefined ? {} : { cause: failure.cause }),
    secrets: service.secrets,
  });
}

function refuseInsecureUrl(request: JsonRequest): void {
  const problem = insecureUrl(request.url);
  if (problem === undefined) return;
  const { names } = request.service;
  throw serviceError(
    request,
    {
      code: "insecure-url",
      reason: `the address ${problem}`,
      hint: `Correct ${names.baseUrl}.`,
      isTransient: false,
    },
    1,
  );
}
