/** ClassLink's `GET /applications` for partners: every district that uses the partner's application. */
import { type Answer, jsonAnswer, type ServiceRequest } from "../exchange.ts";
import { applicationId } from "./entrance.ts";
import type { Keyring } from "./keyring.ts";

/** What tells the sample district's application from those of the others. */
export const sampleTenant = { id: "4711", name: "Springfield Unified School District" } as const;

const otherDistricts = 120;

/** In the form that was seen: `enabled` is a text, ids are numbers, and there are no counts. */
function applications(keyring: Keyring): readonly Readonly<Record<string, unknown>>[] {
  const others = Array.from({ length: otherDistricts }, (_, index) => ({
    ...application(1_000 + index, String(5_000 + index), `District ${index + 1}`),
    bearer: `bearer-of-another-district-${index + 1}`,
    oneroster_application_id: `%2Fother${index + 1}%3D`,
    ...(index % 10 === 0 ? { enabled: "false", tenant_status: "Inactive" } : {}),
  }));
  const sample = {
    ...application(2_000, sampleTenant.id, sampleTenant.name),
    bearer: keyring.namedBearer,
    oneroster_application_id: applicationId,
  };
  // The second half of the pages has it, so that a client that stops at the first does not find it.
  return [...others.slice(0, 100), sample, ...others.slice(100)];
}

function application(id: number, tenantId: string, tenantName: string) {
  return {
    id,
    application_id: 90_210,
    tenant_id: tenantId,
    tenant_name: tenantName,
    enabled: "true",
    tenant_status: "Active",
    name: "Rollcall",
    version: "OneRoster 1.1 format",
  };
}

const defaultLimit = 50;
const maximumLimit = 100;

export function discoveryAnswer(request: ServiceRequest, partnerKey: string, keyring: Keyring): Answer {
  if (request.headers.authorization !== `Bearer ${partnerKey}`)
    return jsonAnswer(401, { status: 0, message: "Unauthorized" });
  const whole = (name: string, fallback: number): number => Number(request.query.get(name) ?? fallback);
  const offset = whole("offset", 0);
  const limit = Math.min(whole("limit", defaultLimit), maximumLimit);
  return jsonAnswer(200, { status: 1, applications: applications(keyring).slice(offset, offset + limit) });
}
