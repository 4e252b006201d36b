import type { HttpClient } from "../../http/http-client.ts";
import type { JsonRequest, Service } from "../../http/json-request.ts";
import { ServiceError, type ServiceErrorCode } from "../../http/service-error.ts";
import { asObject, field } from "./fields.ts";

export type RosterVersion = "1.0" | "1.1" | "1.2";

/** Where a server's collections are: `…/ims/oneroster/v1p1`. The version is absent where nothing tells it. */
export interface RosterPrefix {
  readonly prefix: string;
  readonly version?: RosterVersion;
}

/** The version that the end of a prefix names. */
export function versionIn(prefix: string): RosterVersion | undefined {
  switch (/\/v1p(\d)$/i.exec(prefix)?.[1]) {
    case "0":
      return "1.0";
    case "1":
      return "1.1";
    case "2":
      return "1.2";
    default:
      return undefined;
  }
}

/**
 * What may be a server's prefix where its address names no version, in the order in which they are tried. The first
 * that answers is taken, also where another one would answer too: the same server is always read in the same way.
 */
function candidates(baseUrl: string): readonly RosterPrefix[] {
  const root = baseUrl.replace(/\/ims(?:\/oneroster(?:\/rostering)?)?$/i, "");
  return [
    { prefix: `${root}/ims/oneroster/v1p1`, version: "1.1" },
    { prefix: `${root}/ims/oneroster/rostering/v1p2`, version: "1.2" },
    { prefix: baseUrl },
  ];
}

/** These say that nothing is served there, or not to us; many a server redirects whatever it does not know to its login. */
const speakAgainst: ReadonlySet<ServiceErrorCode> = new Set([
  "forbidden",
  "malformed",
  "not-found",
  "not-json",
  "redirected",
  "rejected",
  "unauthorised",
]);

/** Of these, the ones that tell a person what to do. */
const telling: ReadonlySet<ServiceErrorCode> = new Set(["forbidden", "redirected", "unauthorised"]);

/**
 * Finds out where a server's collections are by asking each place for one org.
 * @param hintIfNowhere what to try where none of them is there
 * @throws ServiceError the first that says more than that nothing is there; else that nothing was found
 */
export async function findPrefix(
  http: HttpClient,
  service: Service,
  baseUrl: string,
  hintIfNowhere: string,
): Promise<RosterPrefix> {
  let told: ServiceError | undefined;
  for (const candidate of candidates(baseUrl)) {
    const url = `${candidate.prefix}/orgs?limit=1`;
    try {
      if (await hasOrgs(http, { service, method: "GET", url })) return candidate;
    } catch (error) {
      // A failure says nothing about the address: guessing on would read the same server in two ways.
      if (!(error instanceof ServiceError) || !speakAgainst.has(error.code)) throw error;
      if (telling.has(error.code)) told ??= error;
    }
  }
  throw told ?? nothingFound(service, baseUrl, hintIfNowhere);
}

async function hasOrgs(http: HttpClient, request: JsonRequest): Promise<boolean> {
  const body = asObject((await http.send(request)).body);
  return body !== undefined && Array.isArray(field(body, "orgs"));
}

function nothingFound({ secrets, system }: Service, baseUrl: string, hint: string): ServiceError {
  return new ServiceError({
    code: "not-found",
    system,
    method: "GET",
    url: `${baseUrl}/ims/oneroster/v1p1/orgs`,
    reason:
      "no roster was found: neither /ims/oneroster/v1p1 nor /ims/oneroster/rostering/v1p2 is there, nor is the address itself one",
    hint,
    secrets,
  });
}
