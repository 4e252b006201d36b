import type { LiveSchool } from "../../model/classtag.ts";
import { defined } from "../../model/defined.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { District, School } from "../../model/district.ts";
import {
  absentSchoolDiagnostic,
  planSchoolConnection,
  type SchoolConnectionPlan,
} from "../changes/school-connection.ts";
import { type FileIndex, indexFile } from "./file-index.ts";
import { idLossDiagnostic, idLossOf } from "./lost-ids.ts";
import { matchSchool } from "./match-school.ts";
import { planLines } from "./plan-lines.ts";
import type { Indexes, Line, SchoolContext } from "./wish.ts";

/** One school of the file with what it asks for; without a context where it was not found or does not participate. */
export interface PlannedSchool {
  readonly school: School;
  /** The one in ClassTag that it is. */
  readonly live?: LiveSchool;
  readonly context?: SchoolContext;
  readonly connection?: SchoolConnectionPlan;
  readonly lines: readonly Line[];
  readonly diagnostics: readonly Diagnostic[];
}

export function planSchools(district: District, indexes: Indexes): readonly PlannedSchool[] {
  const file = indexFile(district);
  return district.schools.map((school) => planSchool(school, file, indexes));
}

function planSchool(school: School, file: FileIndex, indexes: Indexes): PlannedSchool {
  const match = matchSchool(school, indexes.live);
  if (!school.participates) {
    const live = match.kind === "found" ? match.live : undefined;
    return {
      school,
      ...defined({ live }),
      lines: [],
      diagnostics: [absentSchoolDiagnostic(school.name, school.reason, live, school.at)],
    };
  }
  if (match.kind === "missing") return { school, lines: [], diagnostics: match.diagnostics };
  const connection = planSchoolConnection(school, match.live, indexes.live, indexes.roster);
  const { orgIds } = connection;
  const loss = idLossOf(school, orgIds, indexes.roster, file);
  const context: SchoolContext = {
    school,
    live: match.live,
    orgIds,
    file,
    ...defined({ loss }),
    holdersById: indexes.live.holdersById,
  };
  return {
    school,
    live: match.live,
    context,
    connection,
    lines: planLines(context, indexes),
    diagnostics: [
      ...match.diagnostics,
      ...connection.diagnostics,
      ...(loss === undefined ? [] : [idLossDiagnostic(school, loss)]),
    ],
  };
}
