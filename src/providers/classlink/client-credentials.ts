/**
 * OAuth 2 client credentials (RFC 6749, section 4.4).
 *
 * oauth4webapi was weighed and not taken: it escapes `-`, `_` and `.` in the client's id and secret before Basic, which the
 * standard allows and which servers that do not unescape answer with 401 (most ids are UUIDs), and it wants a `fetch`,
 * while retries, limits and errors without secrets live in this project's client.
 */
import type { HttpClient } from "../../http/http-client.ts";
import type { JsonRequest, JsonResponse, Service } from "../../http/json-request.ts";
import { excerpt } from "../../http/redact.ts";
import { ServiceError, type ServiceErrorCode } from "../../http/service-error.ts";
import { Secret } from "../secret.ts";
import type { OAuth2Credentials } from "../settings/classlink-credentials.ts";
import type { GrantedBearer } from "./derived-bearer.ts";
import { asObject, field, filledText } from "./fields.ts";

/**
 * Asks the token endpoint for a token.
 * @param now milliseconds since 1970 when the request is sent
 * @throws ServiceError that names METHOD, URL and the OAuth error code
 */
export async function requestToken(
  http: HttpClient,
  credentials: OAuth2Credentials,
  now: number,
): Promise<GrantedBearer> {
  const request = tokenRequest(credentials);
  const response = await http.send(request);
  if (response.status < 200 || response.status > 299) throw refused(credentials, request, response);
  const body = asObject(response.body);
  const token = body === undefined ? undefined : filledText(body, "access_token");
  const type = body === undefined ? undefined : filledText(body, "token_type");
  if (token === undefined || !/^[\x21-\x7e]+$/.test(token))
    throw failure(
      request,
      "malformed",
      "the answer holds no access_token that can be sent",
      `Check ${credentials.names.tokenUrl}.`,
    );
  if (type !== undefined && type.toLowerCase() !== "bearer")
    throw failure(
      request,
      "malformed",
      `the token is of the type ${JSON.stringify(excerpt(type, request.service.secrets))}, and only bearer tokens can be sent`,
      "Ask those who run the server for a client that gets bearer tokens.",
    );
  return granted(new Secret(token), body === undefined ? undefined : field(body, "expires_in"), now);
}

const mostMarginMs = 60_000;

/** Renewed a minute before it expires, or in the last tenth of a short life, so that no request carries a dead token. */
function granted(token: Secret, expiresIn: unknown, now: number): GrantedBearer {
  const seconds = typeof expiresIn === "string" ? Number.parseFloat(expiresIn) : expiresIn;
  if (typeof seconds !== "number" || !(seconds > 0)) return { token };
  const lifetimeMs = seconds * 1_000;
  return { token, renewAt: now + lifetimeMs - Math.min(mostMarginMs, lifetimeMs / 10) };
}

function tokenRequest(credentials: OAuth2Credentials): JsonRequest {
  const { clientAuthentication, clientId, clientSecret, names, scope, tokenUrl } = credentials;
  const isBasic = clientAuthentication === "basic";
  const [id, secret] = [clientId.reveal(), clientSecret.reveal()];
  const service: Service = {
    system: "ClassLink",
    names: { baseUrl: names.tokenUrl, credentials: names.client },
    secrets: [secret, id],
    signsWithTime: false,
    authorise: () => (isBasic ? basic(id, secret) : undefined),
  };
  return {
    service,
    method: "POST",
    url: tokenUrl,
    form: {
      grant_type: "client_credentials",
      scope,
      ...(isBasic ? {} : { client_id: id, client_secret: secret }),
    },
    mayRepeat: true,
    answers: [400, 401, 403, 404],
  };
}

/** Section 2.3.1: both are form-encoded first. Nothing is escaped that need not be: not every server unescapes. */
function basic(id: string, secret: string): string {
  const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll("%20", "+");
  return `Basic ${Buffer.from(`${encode(id)}:${encode(secret)}`).toString("base64")}`;
}

function refused(
  { clientAuthentication, names }: OAuth2Credentials,
  request: JsonRequest,
  { body, status }: JsonResponse,
): ServiceError {
  const { secrets } = request.service;
  const answer = asObject(body);
  const code = answer === undefined ? undefined : filledText(answer, "error");
  const description = answer === undefined ? undefined : filledText(answer, "error_description");
  const saying = description === undefined ? "" : `, saying "${excerpt(description, secrets)}"`;
  const other = clientAuthentication === "basic" ? "post" : "basic";
  const client = `Check ${names.client}. If they are right, the server may want them in the other way: set ${names.clientAuthentication} to ${other}.`;
  const hints: Readonly<Record<string, string>> = {
    invalid_client: client,
    unauthorized_client: `Ask those who run the server to let this client use the grant client_credentials.`,
    invalid_scope: `Put the scopes that the server gives this client into ${names.scope}.`,
    unsupported_grant_type: `Check ${names.tokenUrl}: this endpoint does not give tokens for client credentials.`,
  };
  const named = code === undefined ? undefined : excerpt(code, secrets);
  const fallback = status === 401 ? client : `Check ${names.tokenUrl}, ${names.client} and ${names.scope}.`;
  return failure(
    request,
    codes[status] ?? "rejected",
    named === undefined
      ? `the token endpoint gives no token (${status})${saying}`
      : `the token endpoint refuses with ${named} (${status})${saying}`,
    (code !== undefined && Object.hasOwn(hints, code) ? hints[code] : undefined) ?? fallback,
  );
}

const codes: Readonly<Record<number, ServiceErrorCode>> = {
  401: "unauthorised",
  403: "forbidden",
  404: "not-found",
};

/** Without a status: that would be taken for what the OneRoster server answered to the request that needed the token. */
function failure(
  { method, service, url }: JsonRequest,
  code: ServiceErrorCode,
  reason: string,
  hint: string,
): ServiceError {
  return new ServiceError({
    code,
    system: service.system,
    method,
    url,
    reason,
    hint,
    secrets: service.secrets,
  });
}
