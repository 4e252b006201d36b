import path from "node:path";
import { readProblem } from "../../files/io-problem.ts";
import type { District } from "../../model/district.ts";
import type { TeachersRead } from "../../providers/classlink/teachers/teaching.ts";
import { IncompleteRead } from "../../providers/incomplete-read.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { openClassLinkAccess } from "./open-classlink.ts";
import type { Progress } from "./progress.ts";
import { settingsOf } from "./services.ts";
import { openLent } from "./surroundings.ts";

/** Where names come from: nowhere, unless the export has them; the server; or a file that somebody made. */
export type TeacherSource =
  | { readonly kind: "export" }
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "server" };

/** What `--teachers` names. */
export function sourceOfTeachers(teachers: string | undefined): TeacherSource {
  if (teachers === undefined) return { kind: "export" };
  return teachers === "server" ? { kind: "server" } : { kind: "file", file: teachers };
}

export interface SourcedTeachers {
  readonly from: "export" | "file" | "server";
  readonly read: TeachersRead;
}

/**
 * Who teaches which class, for what proposes classes alone. No store is opened: names are in memory for as long as they are compared.
 * @param orgIds SOURCED IDs of the schools that are asked about
 * @returns `undefined` where nobody asked for names, and there is no export that may have them
 */
export async function readTeachers(
  source: TeacherSource,
  orgIds: readonly string[],
  { context, district, environment, progress }: TeacherSurroundings,
): Promise<SourcedTeachers | undefined> {
  if (source.kind === "file") return { from: "file", read: await fromFile(source.file, context) };
  const settings = await settingsOf(district, environment, { classLink: true, classTag: [] });
  if (source.kind === "export" && settings.classLinkCsv === undefined) return undefined;
  const lent = await openLent(settings, context, progress);
  try {
    if (settings.classLinkCsv !== undefined) {
      const { teachersInFiles } = await import("../../providers/classlink/csv/teachers-in-files.ts");
      const read = await teachersInFiles({
        settings: { ...settings.classLinkCsv, path: path.resolve(context.cwd, settings.classLinkCsv.path) },
        orgId: district.org.sourcedId,
        clock: lent.clock,
        progress: progress.onRows,
      });
      return { from: "export", read: read ?? { kind: "unread", reason: "the export has no users.csv" } };
    }
    const { teachersOnServer } = await import("../../providers/classlink/teachers/teachers-on-server.ts");
    const server = await (await openClassLinkAccess(lent)).connect();
    const pageSize = settings.classLink?.pageSize ?? 100;
    return {
      from: "server",
      read: await teachersOnServer(orgIds, { server, pageSize, progress: progress.onRows }),
    };
  } finally {
    await lent.close();
  }
}

export interface TeacherSurroundings {
  readonly district: District;
  readonly environment: Context["env"];
  readonly context: Context;
  readonly progress: Progress;
}

async function fromFile(file: string, { cwd }: Context): Promise<TeachersRead> {
  const { teachersInList } = await import("../../providers/classlink/teachers/teachers-in-list.ts");
  try {
    return { kind: "read", byClass: await teachersInList(path.resolve(cwd, file), path.basename(file)) };
  } catch (error) {
    const why = error instanceof IncompleteRead ? error.message : readProblem(error);
    throw usageFailure(
      `The teachers of ${file} cannot be read: ${why}.`,
      "It is a CSV file: the SOURCED ID of a class and a teacher's name on each line, as 0012-003-1,García Ana. --teachers server asks ClassLink.",
    );
  }
}
