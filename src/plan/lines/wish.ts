import type { Evidence } from "../../model/change.ts";
import type { Classroom, LiveSchool } from "../../model/classtag.ts";
import { defined } from "../../model/defined.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DiagnosticCode } from "../../model/diagnostic-code.ts";
import type { Mapping, ParticipatingSchool } from "../../model/district.ts";
import type { LiveIndex } from "../inputs/live-index.ts";
import type { RosterIndex } from "../inputs/roster-index.ts";
import type { FileIndex } from "./file-index.ts";
import type { IdLoss } from "./lost-ids.ts";

/** A school of the file beside the live one, with the org ids that it will be connected to. */
export interface SchoolContext {
  readonly school: ParticipatingSchool;
  readonly live: LiveSchool;
  /** Connections after the plan: live ones and those that the plan adds. */
  readonly orgIds: readonly string[];
  readonly file: FileIndex;
  /** Classrooms that hold a SOURCED ID: one that the sync has made for a class is named with it. */
  readonly holdersById: LiveIndex["holdersById"];
  /** Why many ids of the school are gone together, where they are. */
  readonly loss?: IdLoss;
}

export interface Indexes {
  readonly roster: RosterIndex;
  readonly live: LiveIndex;
}

/** What one line of the file asks of one live classroom. */
export interface Wish {
  readonly mapping: Mapping;
  readonly context: SchoolContext;
  readonly classroom: Classroom;
  readonly state?: "active" | "archived";
  readonly connection?: ConnectionWish;
  /** The class behind the line; absent where a connection is only removed. */
  readonly evidence?: Evidence;
  readonly fact: string;
}

type ConnectionWish =
  | { readonly kind: "hold"; readonly before: readonly string[]; readonly after: string }
  /** `release` comes before the archive of the same classroom, `remove` is what `classlink: null` asks for. */
  | { readonly kind: "drop"; readonly before: readonly string[]; readonly purpose: "release" | "remove" };

/** A finding about a line, with what it comes from where that is not of the line. */
export interface LineDiagnostic extends Diagnostic {
  readonly cause?: string;
}

/** What became of one line. */
export type Line =
  /** Live state is as the line asks, or the line asks for nothing. */
  | {
      readonly kind: "settled";
      readonly classroom?: Classroom;
      readonly diagnostics: readonly LineDiagnostic[];
    }
  /** The line asks for a write that is withheld; the diagnostics say why. */
  | {
      readonly kind: "blocked";
      readonly classroom?: Classroom;
      readonly diagnostics: readonly LineDiagnostic[];
      /** Withheld because a record of ClassLink's cannot be read, which is said once for all of them. */
      readonly isUnreadable?: true;
    }
  | {
      readonly kind: "wish";
      readonly wish: Wish;
      readonly classroom: Classroom;
      readonly diagnostics: readonly LineDiagnostic[];
    };

/** A diagnostic about a line, with its position and school filled in. */
export function aboutLine(
  mapping: Mapping,
  context: SchoolContext,
  severity: Diagnostic["severity"],
  code: DiagnosticCode,
  message: string,
  hint?: string,
  cause?: string,
): LineDiagnostic {
  return {
    severity,
    code,
    message: `${JSON.stringify(mapping.name)}: ${message}`,
    at: mapping.at,
    school: context.school.name,
    ...defined({ hint, cause }),
  };
}
