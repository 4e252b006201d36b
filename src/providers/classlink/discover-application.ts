import type { HttpClient } from "../../http/http-client.ts";
import { ServiceError } from "../../http/service-error.ts";
import type { DiscoveryCredentials } from "../settings/classlink-credentials.ts";
import { listApplications } from "./list-applications.ts";
import { type DistrictApplication, pickApplication } from "./pick-application.ts";

/**
 * The application through which the district's roster is read, as ClassLink lists it now.
 * @throws ServiceError where there is none, none that can be used, or more than one
 */
export async function discoverApplication(
  http: HttpClient,
  credentials: DiscoveryCredentials,
): Promise<DistrictApplication> {
  const picked = pickApplication(await listApplications(http, credentials), credentials);
  if (picked.kind === "application") return picked;
  const { code, hint, reason } = picked;
  throw discoveryFailure(credentials, code, reason, hint);
}

/**
 * As `discoverApplication`, after a bearer token was refused in the middle of a run.
 * @throws ServiceError also where the application is no longer the one that was being read
 */
export async function discoverAgain(
  http: HttpClient,
  credentials: DiscoveryCredentials,
  before: DistrictApplication,
): Promise<DistrictApplication> {
  const now = await discoverApplication(http, credentials);
  if (now.segment === before.segment) return now;
  throw discoveryFailure(
    credentials,
    "rejected",
    "the district's application was replaced by another one while it was read",
    "Run the command again: it will read through the new one.",
  );
}

function discoveryFailure(
  { discoveryUrl, partnerKey }: DiscoveryCredentials,
  code: "forbidden" | "malformed" | "not-found" | "rejected",
  reason: string,
  hint: string,
): ServiceError {
  return new ServiceError({
    code,
    system: "ClassLink",
    method: "GET",
    url: `${discoveryUrl}/applications`,
    reason,
    hint,
    secrets: [partnerKey.reveal()],
  });
}
