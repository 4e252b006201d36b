import type { Plan, ReadSummary, Tenants } from "../../model/plan.ts";
import type { PlannedSchool } from "../lines/plan-schools.ts";
import type { Indexes } from "../lines/wish.ts";
import type { PlanInput } from "../plan-input.ts";

export function tenantsOf({ district, roster, live, provenance }: PlanInput): Tenants {
  const org = roster.orgs.find((one) => one.sourcedId === district.org.sourcedId);
  return {
    classlink: {
      endpoint: provenance.classlink.endpoint,
      orgId: district.org.sourcedId,
      orgName: org?.name ?? "",
    },
    classtag: { endpoint: provenance.classtag.endpoint, id: live.district.id, name: live.district.name },
  };
}

export function readSummaries({ roster, live, provenance }: PlanInput): Plan["reads"] {
  const classlink: ReadSummary = {
    ...provenance.classlink,
    counts: {
      orgs: roster.orgs.length,
      sessions: roster.sessions.length,
      classes: roster.classes.length,
      ...(roster.courses === undefined ? {} : { courses: roster.courses.length }),
      ...(roster.unreadable.length === 0 ? {} : { unreadable: roster.unreadable.length }),
    },
  };
  const archived = live.classrooms.filter((one) => one.state === "archived").length;
  const classtag: ReadSummary = {
    ...provenance.classtag,
    counts: {
      schools: live.schools.length,
      classrooms: live.classrooms.length,
      ...(live.seesArchived ? { archived } : {}),
    },
  };
  return { classlink, classtag };
}

export function unmanagedCounts(planned: readonly PlannedSchool[], { live }: Indexes): Plan["unmanaged"] {
  const managedSchools = new Set(
    planned.flatMap(({ context }) => (context === undefined ? [] : [context.live.key])),
  );
  const managed = new Set(
    planned.flatMap(({ lines }) => lines).flatMap(({ classroom }) => classroom?.key ?? []),
  );
  return {
    schools: live.state.schools.length - managedSchools.size,
    classrooms: live.state.classrooms.length - managed.size,
  };
}
