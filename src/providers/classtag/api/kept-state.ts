import type { ClassTagState } from "../../../model/classtag.ts";
import type { ClassTagConnection } from "./classtag-connection.ts";
import { validateClassroomPage, validateDistrict } from "./contract-validator.gen.js";

/** A complete read of ClassTag with the revision that its pages carried. */
export interface KeptState {
  readonly state: ClassTagState;
  readonly revision: string;
  /** ISO 8601 with offset Z, when the read ended. */
  readonly readAt: string;
}

/**
 * What was kept, if ClassTag is still in that revision. By the contract a revision is that of the whole district's data; the
 * district itself and the number of classrooms are compared as well, which costs nothing more.
 * @throws ServiceError as reading would
 */
export async function confirmState(
  { revision, state }: KeptState,
  connection: ClassTagConnection,
): Promise<ClassTagState | undefined> {
  const [district, page] = await Promise.all([
    connection.get("/district", validateDistrict),
    connection.get("/classrooms?limit=1", validateClassroomPage),
  ]);
  const isSame =
    page.revision === revision &&
    page.total === state.classrooms.length &&
    district.id === state.district.id &&
    district.version === state.district.version &&
    district.dailySync.enabled === state.dailySync.enabled &&
    district.dailySync.startsAt === state.dailySync.startsAt;
  return isSame ? state : undefined;
}
