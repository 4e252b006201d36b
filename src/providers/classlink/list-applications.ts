import { type HttpClient, malformed } from "../../http/http-client.ts";
import type { JsonRequest, Service } from "../../http/json-request.ts";
import { ServiceError } from "../../http/service-error.ts";
import type { DiscoveryCredentials } from "../settings/classlink-credentials.ts";
import { asObject, field, type Json, text } from "./fields.ts";

/** ClassLink's largest partner was seen with about 630 districts. */
const pageSize = 500;
const mostPages = 200;

/**
 * All applications of all districts that the partner key opens. The listing has no counts: it is read on by as many
 * rows as came, until a page is empty or brings nothing new (a server that does not know `offset` repeats the first).
 * @throws ServiceError
 */
export async function listApplications(
  http: HttpClient,
  credentials: DiscoveryCredentials,
): Promise<readonly Json[]> {
  const applications = new Map<string, Json>();
  for (let offset = 0, pages = 0; pages < mostPages; pages += 1) {
    const request = applicationsRequest(credentials, offset);
    const rows = await page(http, request);
    const before = applications.size;
    for (const row of rows) applications.set(JSON.stringify(row), row);
    if (applications.size === before) return [...applications.values()];
    offset += rows.length;
  }
  throw malformed(
    applicationsRequest(credentials, 0),
    `the list of applications did not end after ${mostPages} pages`,
    `Check ${credentials.names.discoveryUrl}.`,
  );
}

function applicationsRequest(credentials: DiscoveryCredentials, offset: number): JsonRequest {
  const { discoveryUrl, names, partnerKey } = credentials;
  const service: Service = {
    system: "ClassLink",
    names: { baseUrl: names.discoveryUrl, credentials: names.partnerKey },
    secrets: [partnerKey.reveal()],
    signsWithTime: false,
    authorise: () => `Bearer ${partnerKey.reveal()}`,
  };
  const url = `${discoveryUrl}/applications?limit=${pageSize}&offset=${offset}`;
  return { service, method: "GET", url, answers: [401, 403, 404] };
}

async function page(http: HttpClient, request: JsonRequest): Promise<readonly Json[]> {
  const { names } = request.service;
  const { body, status } = await http.send(request);
  if (status === 404)
    throw discoveryError(request, "not-found", "there is no list of applications here (404)", {
      hint: `Check ${names.baseUrl}: it must be what stands in front of /applications.`,
    });
  if (status === 401 || status === 403)
    throw discoveryError(
      request,
      status === 401 ? "unauthorised" : "forbidden",
      `the partner key was refused (${status})`,
      { hint: `Check ${names.credentials}: it is the key of the partner, not of a district.` },
    );
  const answer = asObject(body);
  const rows = answer === undefined ? undefined : field(answer, "applications");
  if (answer === undefined || !Array.isArray(rows))
    throw malformed(request, 'the answer has no list under "applications"', `Check ${names.baseUrl}.`);
  if (text(answer, "status") !== undefined && text(answer, "status") !== "1")
    throw malformed(request, "the answer says of itself that it is not a success (its status is not 1)");
  return rows.flatMap((row: unknown): readonly Json[] => {
    const application = asObject(row);
    return application === undefined ? [] : [application];
  });
}

/** Without a status: that would be taken for what the OneRoster server answered to the request that needed the token. */
function discoveryError(
  { method, service, url }: JsonRequest,
  code: "forbidden" | "not-found" | "unauthorised",
  reason: string,
  { hint }: { readonly hint: string },
): ServiceError {
  const { secrets, system } = service;
  return new ServiceError({ code, system, method, url, reason, hint, secrets });
}
