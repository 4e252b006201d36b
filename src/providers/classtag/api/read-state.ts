import { ServiceError } from "../../../http/service-error.ts";
import type { Classroom, ClassTagState, LiveSchool } from "../../../model/classtag.ts";
import { IncompleteRead, inconsistent } from "../../incomplete-read.ts";
import type { ReadProgress } from "../../provider.ts";
import type { ReadLimits } from "../../read-limits.ts";
import type { ClassTagConnection } from "./classtag-connection.ts";
import type * as contract from "./contract.gen.ts";
import { validateClassroomPage, validateDistrict, validateSchoolPage } from "./contract-validator.gen.js";
import { type Listing, listAll } from "./list-all.ts";

export interface ReadStateOptions {
  readonly connection: ClassTagConnection;
  readonly limits: ReadLimits;
  readonly clock: () => number;
  readonly progress?: ReadProgress;
}

/** Everything in the district, and the revision of which it is. */
export interface StateInRevision {
  readonly state: ClassTagState;
  readonly revision: string;
}

/** @throws IncompleteRead · ServiceError */
export async function readState(options: ReadStateOptions): Promise<StateInRevision> {
  const { connection } = options;
  const startedAt = options.clock();
  connection.endWithin(() => Math.max(0, startedAt + options.limits.maxDurationMs - options.clock()));
  const district = await connection.get("/district", validateDistrict);
  const shared = {
    get: connection.get.bind(connection),
    isCursorRefused: (error: unknown): error is ServiceError =>
      error instanceof ServiceError && error.status === 400,
  };
  const schools = await listAll<contract.School>({
    ...shared,
    collection: "schools",
    validate: validateSchoolPage,
    onRows: (rows) => progressWithin(options, "schools", rows, startedAt),
  });
  const classrooms = await listAll<contract.Classroom>({
    ...shared,
    collection: "classrooms",
    validate: validateClassroomPage,
    onRows: (rows) => progressWithin(options, "classrooms", rows, startedAt),
  });
  checkWhole(schools, classrooms);
  const state = {
    district: { id: district.id, name: district.name, version: district.version },
    settings: district.settings,
    dailySync: district.dailySync,
    schools: schools.items.map(liveSchool),
    classrooms: classrooms.items.map(classroom),
    seesArchived: true,
  };
  return { state, revision: classrooms.revision };
}

function checkWhole(schools: Listing<contract.School>, classrooms: Listing<contract.Classroom>): void {
  if (schools.revision !== classrooms.revision)
    throw inconsistent("ClassTag's data changed while it was read");
  if (schools.items.length === 0)
    throw new IncompleteRead(
      "ClassTag sent no schools, which is unexpectedly empty: access may have been narrowed",
      "Check that the token in use opens this district, with its schools.",
      false,
    );
  const schoolIds = new Set(schools.items.map((school) => school.id));
  const homeless = classrooms.items.find(({ schoolId }) => !schoolIds.has(schoolId));
  if (homeless !== undefined)
    throw inconsistent(
      `ClassTag's classroom ${JSON.stringify(homeless.id)} is at the school ${JSON.stringify(homeless.schoolId)}, which is not listed`,
    );
}

function liveSchool({ connections, id, name, version }: contract.School): LiveSchool {
  return { key: id, id, name, connections, version };
}

function classroom(item: contract.Classroom): Classroom {
  const { connections, createdOn, id, name, schoolId, state, students, version } = item;
  return { key: id, id, schoolKey: schoolId, name, state, connections, students, createdOn, version };
}

function progressWithin(
  { clock, connection, limits, progress }: ReadStateOptions,
  collection: string,
  rows: number,
  startedAt: number,
): void {
  progress?.("ClassTag", collection, rows);
  const isOver =
    rows > limits.maxRows ||
    connection.requests > limits.maxRequests ||
    connection.bytes > limits.maxBytes ||
    clock() - startedAt > limits.maxDurationMs;
  if (!isOver) return;
  throw new IncompleteRead(
    `the read of ClassTag's ${collection} took too many rows, bytes, requests or minutes`,
    "Rollcall gives up there, because a server that does not stop sending cannot be read. If the district really is that large, report it.",
    false,
  );
}
