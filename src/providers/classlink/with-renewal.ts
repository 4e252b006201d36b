import type { HttpClient } from "../../http/http-client.ts";
import type { JsonRequest } from "../../http/json-request.ts";
import { ServiceError } from "../../http/service-error.ts";
import type { DerivedBearer } from "./derived-bearer.ts";

/** What a 401 means once there is no other token to try. */
export interface WithoutAnother {
  /** A clause without a full stop. */
  readonly reason: string;
  readonly hint: string;
}

/**
 * A client that sends a derived bearer token with each request. Where the token is refused, another one is asked for and
 * the request sent once more: once, and not at all where the token comes back unchanged.
 */
export function withRenewal(
  http: HttpClient,
  bearer: DerivedBearer,
  withoutAnother: WithoutAnother,
): HttpClient {
  return {
    async send(request) {
      const token = await bearer.current();
      try {
        return await http.send(authorised(request, token));
      } catch (error) {
        if (!(error instanceof ServiceError) || error.status !== 401) throw error;
        const next = await bearer.inPlaceOf(token);
        if (next === token) throw refusedForGood(error, withoutAnother, request.service.secrets);
        const response = await http.send(authorised(request, next));
        return { ...response, tries: response.tries + 1 };
      }
    },
  };
}

/** The service's own list of secrets is read now: it holds the tokens that came since the request was made. */
function authorised<Row>(request: JsonRequest<Row>, token: string): JsonRequest<Row> {
  const { names, secrets, signsWithTime, system } = request.service;
  return {
    ...request,
    service: { names, secrets, signsWithTime, system, authorise: () => `Bearer ${token}` },
  };
}

function refusedForGood(
  error: ServiceError,
  { hint, reason }: WithoutAnother,
  secrets: readonly string[],
): ServiceError {
  const { code, method, system, url } = error;
  return new ServiceError({
    code,
    system,
    method,
    url,
    status: 401,
    reason: `${error.reason}; ${reason}`,
    hint,
    cause: error,
    secrets,
  });
}
