import { challengeText, errorText } from "./error-text.ts";
import { ofProxy, tunnelFailure } from "./proxy-failure.ts";
import { isRefusedForNow } from "./rate-limit.ts";
import { excerpt } from "./redact.ts";
import { redirectTarget } from "./redirect.ts";
import { NotUnpacked, NotUtf8, ResponseTooLarge } from "./response-body.ts";
import type { ServiceErrorCode, ServiceSystem } from "./service-error.ts";

/** A try that brought no usable answer, before it is known whether there will be another. */
export interface Failure {
  readonly code: ServiceErrorCode;
  readonly status?: number;
  readonly retryAfter?: string;
  readonly reason: string;
  readonly hint: string;
  readonly cause?: unknown;
  /** Whether the same request may succeed later. For a response, its status decides. */
  readonly isTransient: boolean;
}

/** What hints name: the settings that a person would look at. */
interface SettingNames {
  readonly baseUrl: string;
  readonly credentials: string;
  /** Where it can be said what a token is to be good for. */
  readonly scope?: string;
}

export interface FailureContext {
  readonly system: ServiceSystem;
  readonly names: SettingNames;
  readonly secrets: readonly string[];
  /** Set where requests are signed with the time: a clock that is wrong is answered with 401. */
  readonly signsWithTime: boolean;
}

const breaks: ReadonlySet<string> = new Set([
  "ECONNRESET",
  "EPIPE",
  "ECONNABORTED",
  "UND_ERR_SOCKET",
  "UND_ERR_RES_CONTENT_LENGTH_MISMATCH",
  "HPE_INVALID_EOF_STATE",
  "HPE_CLOSED_CONNECTION",
  "ERR_STREAM_PREMATURE_CLOSE",
]);
const timeouts: ReadonlySet<string> = new Set([
  "ETIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
]);
const unreachableHosts: ReadonlySet<string> = new Set([
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENETDOWN",
  "EHOSTDOWN",
]);

/**
 * Reads what undici, node:net, node:dns and node:tls throw.
 * @param proxySetting what names the proxy by which the service is reached
 */
export function transportFailure(
  cause: unknown,
  context: FailureContext,
  proxySetting: string | undefined,
): Failure {
  if (proxySetting === undefined) return directFailure(cause, context);
  const message = cause instanceof Error ? cause.message : "";
  const code = errorCode(cause);
  const failure = tunnelFailure(message, proxySetting, cause) ?? directFailure(cause, context);
  return isBeforeTunnel(code) ? ofProxy(failure, proxySetting) : failure;
}

const isBeforeTunnel = (code: string): boolean =>
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/.test(code) || unreachableHosts.has(code);

function directFailure(cause: unknown, context: FailureContext): Failure {
  const { system, names } = context;
  if (cause instanceof ResponseTooLarge) return tooLarge(cause, context);
  if (cause instanceof NotUtf8) return notUtf8(cause, context);
  if (cause instanceof NotUnpacked) return notUnpacked(cause, context);
  const code = errorCode(cause);
  const message = cause instanceof Error ? cause.message : String(cause);
  const unreachable = { code: "unreachable", cause } as const;
  if (timeouts.has(code) || isTimeout(cause))
    return {
      code: "timed-out",
      cause,
      reason: `no complete answer in time (${code || "deadline passed"})`,
      hint: `Try again later. If it goes on, check that ${names.baseUrl} can be reached from this machine.`,
      isTransient: true,
    };
  if (code === "ECONNREFUSED" || unreachableHosts.has(code))
    return {
      ...unreachable,
      reason: code === "ECONNREFUSED" ? "the connection was refused" : `the host cannot be reached (${code})`,
      hint: `Check the host and port in ${names.baseUrl}, and that a firewall lets this machine reach them.`,
      isTransient: true,
    };
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return {
      ...unreachable,
      reason: `the host name was not found (${code})`,
      hint: `Check the host in ${names.baseUrl}, and this machine's name resolution.`,
      isTransient: code === "EAI_AGAIN",
    };
  if (isTlsCode(code))
    return {
      ...unreachable,
      reason: `no trusted connection could be made (${code}: ${message})`,
      hint: `Check the host in ${names.baseUrl}. If ${system} is reached through an inspecting proxy, name its certificate in NODE_EXTRA_CA_CERTS.`,
      isTransient: false,
    };
  if (breaks.has(code) || /terminated|aborted|other side closed|premature/i.test(message))
    return {
      ...unreachable,
      reason: `the connection broke off before the answer was complete (${code || message})`,
      hint: "Try again later. If it always breaks off in the same place, ask for smaller pages.",
      isTransient: true,
    };
  return {
    ...unreachable,
    reason: `the request failed (${code || message})`,
    hint: `Check ${names.baseUrl}.`,
    isTransient: false,
  };
}

/** Node wraps the failures of all addresses that a name resolves to; the first one stands for them. */
function errorCode(cause: unknown): string {
  if (cause instanceof AggregateError && !hasCode(cause)) return errorCode(cause.errors[0]);
  return hasCode(cause) ? cause.code : "";
}

function hasCode(cause: unknown): cause is { readonly code: string } {
  return typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string";
}

function isTimeout(cause: unknown): boolean {
  return cause instanceof Error && cause.name === "TimeoutError";
}

function isTlsCode(code: string): boolean {
  return /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|EPROTO)/.test(code);
}

function tooLarge(cause: ResponseTooLarge, { system }: FailureContext): Failure {
  return {
    code: "too-large",
    cause,
    reason: `the answer is larger than it may be (${cause.message})`,
    hint:
      system === "ClassLink"
        ? "Ask for smaller pages with CLASSLINK_PAGE_SIZE."
        : "Ask those who run the service for smaller pages.",
    isTransient: false,
  };
}

/** That it was cut off is told from the rest by another try. */
function notUnpacked(cause: NotUnpacked, { system }: FailureContext): Failure {
  const named = cause.encoding === "" ? "it seems to be" : `content-encoding "${cause.encoding}" says`;
  return {
    code: "malformed",
    cause,
    reason: `the answer breaks off, or is not packed as ${named} (${cause.why})`,
    hint: `Try again later. If it goes on, report it to those who run ${system}, or whatever stands in front of it.`,
    isTransient: true,
  };
}

function notUtf8(cause: NotUtf8, { system, secrets }: FailureContext): Failure {
  if (cause.unreadEncoding !== undefined)
    return {
      code: "malformed",
      cause,
      reason: `the answer is packed in a way that is not read (content-encoding "${excerpt(cause.unreadEncoding, secrets)}") and that nobody asked for`,
      hint: `Report it to those who run ${system}: gzip, deflate and br are read.`,
      isTransient: false,
    };
  return {
    code: "malformed",
    cause,
    reason: "the answer is not UTF-8, and reading it in another way would change ids and names",
    hint: `Report it to those who run ${system}: JSON is always UTF-8.`,
    isTransient: false,
  };
}

/** A response as far as a failure needs it. */
export interface FailedResponse {
  /** What was asked for. */
  readonly url: string;
  readonly status: number;
  readonly text: string;
  readonly header: (name: string) => string | undefined;
}

/** Reads a status outside 2xx. The body is only ever quoted: the status decides. */
export function responseFailure(response: FailedResponse, context: FailureContext, now: number): Failure {
  const { status } = response;
  const { system, names } = context;
  const said =
    errorText(response.text, context.secrets) ??
    challengeText(response.header("www-authenticate"), context.secrets);
  const saying = said === undefined ? "" : `, saying ${said}`;
  const retryAfter = response.header("retry-after");
  const failure = (code: ServiceErrorCode, reason: string, hint: string): Failure => ({
    code,
    status,
    reason: `${reason}${saying}`,
    hint,
    isTransient: true,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
  if (status >= 300 && status < 400) return redirected(response, context);
  if (status === 401) {
    const hint =
      clockHint(response.header("date"), now, context) ??
      `Check ${names.credentials}, and that access has not been withdrawn.`;
    return failure("unauthorised", "the credentials were refused (401)", hint);
  }
  if (isRefusedForNow(status, response.header)) return limited(failure, status, retryAfter);
  if (status === 403)
    return failure(
      "forbidden",
      "the credentials are known but may not do this (403)",
      permissionHint(context, said ?? ""),
    );
  if (status === 404)
    return failure(
      "not-found",
      "there is nothing at this address (404)",
      system === "ClassLink"
        ? `Check ${names.baseUrl}: it must be the whole prefix, for example https://host/ims/oneroster/v1p1.`
        : `Check ${names.baseUrl}: it must be the whole prefix, for example https://host/v1.`,
    );
  if (status === 408 || status >= 500)
    return failure(
      "server-error",
      `the service failed (${status})`,
      `Try again later; a nightly import may be running. If it goes on, report it to those who run ${system}.`,
    );
  return failure(
    "rejected",
    `the request was refused (${status})`,
    said === undefined
      ? `The service does not accept what was asked, and does not say why: ask those who run ${system}.`
      : "The service does not accept what was asked; see what it says.",
  );
}

type Fail = (code: ServiceErrorCode, reason: string, hint: string) => Failure;

function limited(failure: Fail, status: number, retryAfter: string | undefined): Failure {
  const named = retryAfter === undefined ? "" : `, to be tried again after ${JSON.stringify(retryAfter)}`;
  return failure("rate-limited", `too many requests (${status}${named})`, "Wait, and try again later.");
}

function permissionHint({ names, system }: FailureContext, said: string): string {
  if (system !== "ClassLink")
    return `Ask for a token with the rostering permission, and put it into ${names.credentials}.`;
  const sharing = "share orgs, academic sessions and classes with this application in Roster Server.";
  if (names.scope !== undefined)
    return `What a client of OAuth 2 may read goes by its scope: ask those who run the server which one reads rosters, and name it in ${names.scope}. Where that is right, ask the district to ${sharing}`;
  return /(?:\b|_)scopes?\b/i.test(said)
    ? `Ask those who gave you ${names.credentials} to let it read rosters.`
    : `Ask the district to ${sharing}`;
}

function redirected(response: FailedResponse, { names, secrets, system }: FailureContext): Failure {
  if (response.header("location") === undefined)
    return {
      code: "redirected",
      status: response.status,
      reason: `the answer is ${response.status}, without what was asked for and without a place where it is`,
      hint: `Check ${names.baseUrl}. If it is right, report this to those who run ${system}.`,
      isTransient: false,
    };
  const target = redirectTarget(response.url, response.header("location"), secrets);
  return {
    code: "redirected",
    status: response.status,
    reason: `the service redirects to ${target} (${response.status}), and redirects are not followed because credentials would go with them`,
    hint: `If that is where the service now lives, change ${names.baseUrl}. A login page usually means that the prefix is wrong.`,
    isTransient: false,
  };
}

/** OAuth 1.0a verifiers commonly accept five minutes; an answer takes seconds, so a minute is worth mentioning. */
const noticeableSkewMs = 60_000;

function clockHint(
  date: string | undefined,
  now: number,
  { names, signsWithTime }: FailureContext,
): string | undefined {
  const serverTime = Date.parse(date ?? "");
  if (!signsWithTime || Number.isNaN(serverTime)) return undefined;
  const skewMs = now - serverTime;
  if (Math.abs(skewMs) < noticeableSkewMs) return undefined;
  const seconds = Math.round(Math.abs(skewMs) / 1_000);
  const direction = skewMs > 0 ? "ahead of" : "behind";
  return `This machine's clock is ${seconds} seconds ${direction} the service's, and signatures carry the time: set the clock. If that does not help, check ${names.credentials}.`;
}
