import { isVerbatimSegment } from "../path-segment.ts";
import { Secret } from "../secret.ts";
import type { DiscoveryCredentials } from "../settings/classlink-credentials.ts";
import { field, filledText, type Json } from "./fields.ts";

/** A district's application, as far as requests need it. */
export interface DistrictApplication {
  readonly kind: "application";
  /** `oneroster_application_id`, percent-escaped as it arrived: a segment of the path, never escaped again. */
  readonly segment: string;
  readonly bearer: Secret;
}

/** Why no application can be used. Names of other districts and what belongs to them are no part of it. */
export interface NoApplication {
  readonly kind: "none";
  readonly code: "forbidden" | "malformed" | "not-found" | "rejected";
  readonly reason: string;
  readonly hint: string;
}

/** The one application that has everything that the settings name. Where there is none, or several, none is used. */
export function pickApplication(
  applications: readonly Json[],
  { names, wanted }: Pick<DiscoveryCredentials, "names" | "wanted">,
): DistrictApplication | NoApplication {
  const asked = [
    ...(wanted.tenantId === undefined ? [] : [names.tenantId]),
    ...(wanted.tenantName === undefined ? [] : [names.tenantName]),
    ...(wanted.applicationId === undefined ? [] : [names.applicationId]),
  ].join(" and ");
  const fitting = applications.filter((application) => isWanted(application, wanted));
  const [application] = fitting;
  if (application === undefined)
    return {
      kind: "none",
      code: "not-found",
      reason: `none of the ${applications.length} applications that the partner key opens fits ${asked}`,
      hint: `Check ${asked}, and ask the district whether it has approved this application: until then it is not listed.`,
    };
  if (fitting.length > 1)
    return {
      kind: "none",
      code: "rejected",
      reason: `${fitting.length} applications fit ${asked}, and only one can be meant`,
      hint: `Say which with ${names.applicationId}: the application's oneroster_application_id.`,
    };
  return usable(application);
}

function isWanted(application: Json, wanted: DiscoveryCredentials["wanted"]): boolean {
  const { applicationId, tenantId, tenantName } = wanted;
  const has = (value: string | undefined, ...fields: readonly string[]): boolean =>
    value === undefined || fields.some((name) => filledText(application, name) === value);
  return (
    has(tenantId, "tenant_id") &&
    has(tenantName, "tenant_name") &&
    has(applicationId, "oneroster_application_id", "application_id", "id")
  );
}

function usable(application: Json): DistrictApplication | NoApplication {
  const tenantStatus = filledText(application, "tenant_status");
  // The text "true", in what was seen; a server that sends the boolean means the same.
  const isEnabled = /^(?:true|1)$/i.test(String(field(application, "enabled")));
  if (!isEnabled || (tenantStatus !== undefined && tenantStatus.toLowerCase() !== "active"))
    return {
      kind: "none",
      code: "forbidden",
      reason: isEnabled
        ? "the district's tenant is not active at ClassLink"
        : "the district's application is not enabled",
      hint: "Ask the district to enable the application and to share with it in Roster Server.",
    };
  const bearer = filledText(application, "bearer");
  if (bearer === undefined)
    return {
      kind: "none",
      code: "forbidden",
      reason: "the district's application has no bearer token",
      hint: "Ask ClassLink to switch the OneRoster proxy on for this application, or use the district's own server with CLASSLINK_AUTH=oauth1.",
    };
  const segment = filledText(application, "oneroster_application_id");
  if (segment === undefined || !isVerbatimSegment(segment) || !/^[\x21-\x7e]+$/.test(bearer))
    return {
      kind: "none",
      code: "malformed",
      reason:
        segment === undefined
          ? "the district's application has no oneroster_application_id"
          : "the application's oneroster_application_id or its bearer token is nothing that a request can carry",
      hint: "Report it to ClassLink.",
    };
  return { kind: "application", segment, bearer: new Secret(bearer) };
}
