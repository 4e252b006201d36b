import type {
  Archive,
  Change,
  Connect,
  Disconnect,
  Evidence,
  Exchange,
  Reconnect,
  Reversibility,
  SchoolRef,
  SetSetting,
} from "../../src/model/change.ts";
import type { KeptDiagnostic } from "../../src/model/diagnostic.ts";
import type { Outlook } from "../../src/model/drift.ts";
import type { GuardRefusal, Plan, SchoolForecast, SchoolSummary } from "../../src/model/plan.ts";
import type { PlanView } from "../../src/render/view/plan-view.ts";
import { planView } from "../../src/render/view/view-plan.ts";

/** Plans for tests: each function makes the simplest valid value, and a test says only what differs from it. */

export const lincoln: SchoolRef = { key: "sch_1001", name: "Lincoln Elementary" };
export const oakHill: SchoolRef = { key: "sch_1002", name: "Oak Hill Middle" };

const byTeacher: Reversibility = { level: "reversible", by: "unarchive it, at any time", assumed: false };
const byTicket: Reversibility = {
  level: "hardly",
  by: "support removes the connection; members that the sync removed may not return",
  assumed: true,
};

function evidence(differs: Partial<Evidence> = {}): Evidence {
  return {
    sourcedId: "0012-003-1",
    title: "Grade 3 Homeroom",
    status: "active",
    orgId: "0012",
    terms: ["2026-27"],
    grades: ["03"],
    support: { strength: "strong", agrees: ["grade 3", "title unique in its school"], disagrees: [] },
    ...differs,
  };
}

interface Named {
  readonly name?: string;
  readonly key?: string;
  readonly school?: SchoolRef;
  readonly line?: number;
  readonly fact?: string;
  readonly step?: number;
}

function classroom(named: Named): Archive["classroom"] {
  const { name = "Ms Rivera Room 12", school = lincoln } = named;
  return { key: named.key ?? `cls_${named.line ?? 24}`, name, school };
}

function why(rule: string, { line = 24, fact = "active, no connection" }: Named): Connect["why"] {
  return { rule, at: { file: "districts/springfield.yaml", line, column: 9 }, fact };
}

export function connect(differs: Named & { readonly evidence?: Partial<Evidence> } = {}): Connect {
  const found = evidence(differs.evidence);
  return {
    kind: "connect",
    step: differs.step ?? 4,
    why: why("policy sync", differs),
    undo: byTicket,
    classroom: classroom(differs),
    before: [],
    after: [found.sourcedId],
    evidence: found,
  };
}

export function reconnect(
  differs: Named & { readonly evidence?: Partial<Evidence>; readonly before?: string } = {},
): Reconnect {
  const { before = "0012-003-9" } = differs;
  const connected = connect({ fact: `active, connected to ${before}`, ...differs });
  return { ...connected, kind: "reconnect", before: [before] };
}

export function archive(differs: Named & { readonly evidence?: Partial<Evidence> } = {}): Archive {
  return {
    kind: "archive",
    step: differs.step ?? 2,
    why: why("policy archive", { fact: "active, 0 students, no connection", ...differs }),
    undo: byTeacher,
    classroom: classroom({ name: "Old 4B", ...differs }),
    before: "active",
    after: "archived",
    connections: [],
    evidence: evidence({ sourcedId: "0012-004-1", title: "Grade 4 Homeroom", ...differs.evidence }),
  };
}

export function disconnect(differs: Named & { readonly before?: string } = {}): Disconnect {
  const { before = "0012-009-9" } = differs;
  return {
    kind: "disconnect",
    step: differs.step ?? 1,
    why: why("classlink: null", { fact: `active, connected to ${before}`, ...differs }),
    undo: byTicket,
    classroom: classroom({ name: "Chess club", ...differs }),
    before: [before],
    after: [],
  };
}

export function exchange(left: Named, right: Named): Exchange {
  const leftId = "0012-005-1";
  const rightId = "0012-005-2";
  return {
    kind: "exchange",
    step: 4,
    why: why("policy sync", { fact: "each holds the other's SOURCED ID", ...left }),
    undo: byTicket,
    members: [
      {
        at: why("policy sync", left).at,
        classroom: classroom(left),
        before: [leftId],
        after: [rightId],
        evidence: evidence({ sourcedId: rightId, title: "Grade 5 Homeroom B" }),
      },
      {
        at: why("policy sync", right).at,
        classroom: classroom(right),
        before: [rightId],
        after: [leftId],
        evidence: evidence({ sourcedId: leftId, title: "Grade 5 Homeroom A" }),
      },
    ],
  };
}

export function setSetting(differs: Partial<SetSetting> = {}): SetSetting {
  return {
    kind: "set-setting",
    step: 1,
    setting: "deletionThreshold",
    direction: "tighten",
    before: 60,
    after: 15,
    why: why("settings", { line: 12, fact: "60 % in ClassTag" }),
    undo: { level: "reversible", by: "set it back on the Daily Sync page", assumed: false },
    ...differs,
  };
}

export function connectSchool(differs: { readonly school?: SchoolRef; readonly line?: number } = {}): Change {
  return {
    kind: "connect-school",
    step: 1,
    school: differs.school ?? oakHill,
    before: [],
    after: ["0013"],
    why: why("school connection", { line: differs.line ?? 60, fact: "not connected" }),
    undo: { level: "by-hand", by: "remove the id on the School Connection page", assumed: true },
  };
}

export function school(differs: Partial<SchoolSummary> = {}): SchoolSummary {
  return {
    name: lincoln.name,
    key: lincoln.key,
    participates: true,
    policy: "sync",
    activeClassrooms: 12,
    listed: 12,
    decided: 12,
    undecided: [],
    unchanged: 12,
    blocked: 0,
    sharedClasses: 14,
    ...differs,
  };
}

export function forecast(differs: Partial<SchoolForecast> = {}): SchoolForecast {
  return {
    school: lincoln.name,
    kept: 0,
    renamed: [],
    created: [],
    unarchived: [],
    hidden: [],
    archived: [],
    ...differs,
  };
}

export function warning(differs: Partial<KeptDiagnostic> = {}): KeptDiagnostic {
  return {
    severity: "warning",
    code: "evidence-disagrees",
    message: '"Ms Rivera Room 12": the class meets in room 14',
    at: { file: "districts/springfield.yaml", line: 24, column: 9 },
    school: lincoln.name,
    ...differs,
  };
}

export function refusal(differs: Partial<GuardRefusal> = {}): GuardRefusal {
  return {
    guard: "archive-share",
    school: lincoln.name,
    message: "would archive 5 of 12 active classrooms of Lincoln Elementary (42 %), limit 30 %",
    wayOut: "If that is meant, write expect: { archive: 5 } on the school, or acknowledge it.",
    numbers: { count: 5, of: 12, limit: 3 },
    canBeAcknowledged: true,
    ...differs,
  };
}

export function plan(differs: Partial<Plan> = {}): Plan {
  return {
    district: { id: "springfield", name: "Springfield Unified School District" },
    scope: { kind: "district" },
    moment: { date: "2026-08-03", time: "16:40" },
    tenants: {
      classlink: { endpoint: "e1", orgId: "100", orgName: "Springfield USD" },
      classtag: { endpoint: "e2", id: "dst_1", name: "Springfield" },
    },
    reads: {
      classlink: {
        endpoint: "e1",
        driver: "oneroster 1.1",
        readAt: "2026-08-03T21:39:07.120Z",
        requests: 6,
        counts: { orgs: 3, academicSessions: 4, classes: 71 },
      },
      classtag: {
        endpoint: "e2",
        driver: "api",
        readAt: "2026-08-03T21:39:09.001Z",
        requests: 3,
        counts: { schools: 2, classrooms: 26 },
      },
    },
    terms: [{ sourcedId: "t1", title: "2026-27", startDate: "2026-08-17", endDate: "2027-06-11" }],
    dailySync: { enabled: false, startsAt: "01:00" },
    changes: [],
    diagnostics: [],
    refusals: [],
    schools: [
      school(),
      school({
        name: oakHill.name,
        key: oakHill.key,
        policy: "leave",
        listed: 8,
        decided: 8,
        unchanged: 8,
        activeClassrooms: 8,
      }),
    ],
    settings: { declared: ["deletionThreshold"], unchanged: ["deletionThreshold"] },
    forecast: {
      schools: [],
      threshold: { percent: 15, wouldArchive: 0, connected: 0, exceeded: false },
      assumptions: [],
    },
    unmanaged: { schools: 0, classrooms: 2 },
    ...differs,
  };
}

export const fingerprints = {
  whole: "7KQ4-2MZX",
  schools: new Map([
    [lincoln.key, "L1NC-0LN1"],
    [oakHill.key, "0AKH-1LL1"],
  ]),
};

export function view(differs: Partial<Plan> = {}): PlanView {
  return planView(plan(differs), fingerprints);
}

/** Nothing differs from what the file asks for. */
export const calmOutlook: Outlook = {
  pending: [],
  mendable: [],
  standing: [],
  byHand: [],
  errors: [],
  doubts: [],
  unseen: [],
  refusals: [],
};
