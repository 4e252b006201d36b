import type { ChangeKind } from "../model/change.ts";
import type { Roster } from "../model/classlink.ts";
import type { ClassTagState } from "../model/classtag.ts";
import type { KeptDiagnostic } from "../model/diagnostic.ts";
import type { District, WriteDriver } from "../model/district.ts";
import type { LocalMoment, PlanSnapshot, Reversal, Scope } from "../model/plan.ts";
import type { Provenance } from "../model/read.ts";
import { compareText } from "../model/text.ts";

/** Everything that a plan is made of. Only values of complete reads fit here: `Read` has to be narrowed first. */
export interface PlanInput {
  readonly district: District;
  readonly roster: Roster;
  readonly live: ClassTagState;
  readonly provenance: { readonly classlink: Provenance; readonly classtag: Provenance };
  readonly moment: LocalMoment;
  readonly scope: Scope;
  /** What the readers noticed about the servers; passed on. */
  readonly notices: readonly KeptDiagnostic[];
  /** The file that roster and live state come from, where they were not read just now. */
  readonly snapshot?: PlanSnapshot;
  /** What `drivers.write` can do: the changes stay the same, what it cannot write is said. Absent: everything. */
  readonly ability?: WriteAbility;
  /** Take back an apply, instead of following the file's lines. */
  readonly reversal?: Reversal;
  /** `changeKey`s of the only changes to plan, as if nobody had asked for others; absent: all. */
  readonly only?: ReadonlySet<string>;
  /** The same district at the commit that a pull request would change; `district` is absent where it is new there. */
  readonly base?: { readonly revision: string; readonly district?: District };
  /** What recent applies archived. A guard counts it, so that slicing does not evade a limit. */
  readonly recentArchives?: readonly RecentArchive[];
}

/** A driver, and the kinds of change that it can write. */
export interface WriteAbility {
  readonly driver: WriteDriver;
  readonly kinds: ReadonlySet<ChangeKind>;
}

/** One classroom that was archived by an apply. */
export interface RecentArchive {
  readonly classroomKey: string;
  readonly school: string;
  /** ISO 8601 with offset Z. */
  readonly at: string;
}

/** The same input with its listings in one order, so that nothing that is said of it depends on how it was paged. */
export function inOrder(input: PlanInput): PlanInput {
  const { roster, live } = input;
  const bySourcedId = <Item extends { readonly sourcedId: string }>(
    items: readonly Item[],
  ): readonly Item[] => [...items].sort((left, right) => compareText(left.sourcedId, right.sourcedId));
  const byKey = <Item extends { readonly key: string }>(items: readonly Item[]): readonly Item[] =>
    [...items].sort((left, right) => compareText(left.key, right.key));
  return {
    ...input,
    roster: {
      ...roster,
      orgs: bySourcedId(roster.orgs),
      sessions: bySourcedId(roster.sessions),
      classes: bySourcedId(roster.classes),
      ...(roster.courses === undefined ? {} : { courses: bySourcedId(roster.courses) }),
    },
    live: { ...live, schools: byKey(live.schools), classrooms: byKey(live.classrooms) },
  };
}
