import { ServiceError } from "../../../http/service-error.ts";
import type { Teacher } from "../../../model/teacher.ts";
import { pathSegment } from "../../path-segment.ts";
import type { ReadProgress } from "../../provider.ts";
import type { OneRosterServer } from "../classlink-access.ts";
import { asObject, field, filledText, type Json, reference, sourcedId } from "../fields.ts";
import { encodeRfc3986 } from "../oauth1.ts";
import { wholeNumber } from "../whole-number.ts";
import {
  type TeachersRead,
  TeachersUnread,
  type Teaching,
  teacherNamed,
  teachersByClass,
} from "./teaching.ts";

export interface TeachersOnServerOptions {
  readonly server: OneRosterServer;
  readonly pageSize: number;
  readonly progress?: ReadProgress;
}

/** Two requests for each hundred teachers of a school: no district comes near it. */
const mostPages = 2_000;

/**
 * Asks a server who teaches at some schools: their teachers, by id and name, and those enrolments whose role is teacher. A filter
 * that a server ignores would bring everybody's, so that the first row of another role ends it.
 * @param orgIds SOURCED IDs of the schools' orgs
 */
export async function teachersOnServer(
  orgIds: readonly string[],
  options: TeachersOnServerOptions,
): Promise<TeachersRead> {
  const pages = new TeacherPages(options);
  const named = new Map<string, Teacher>();
  const teachings: Teaching[] = [];
  try {
    for (const orgId of orgIds) {
      for await (const row of pages.rows(orgId, enrolments)) teachings.push(teachingOf(row));
      for await (const row of pages.rows(orgId, teachers)) nameIn(row, named);
    }
  } catch (error) {
    return { kind: "unread", reason: reasonOf(error) };
  }
  if (teachings.length > 0 && named.size === 0)
    return { kind: "unread", reason: "the server lists teachers without their names" };
  return { kind: "read", byClass: teachersByClass(teachings, named) };
}

interface Asked {
  readonly path: string;
  readonly key: string;
  readonly query: string;
}

const enrolments: Asked = {
  path: "enrollments",
  key: "enrollments",
  query: `filter=${encodeRfc3986("role='teacher'")}&fields=sourcedId%2Cstatus%2Crole%2Cclass%2Cuser`,
};

const teachers: Asked = {
  path: "teachers",
  key: "users",
  query: "fields=sourcedId%2Cstatus%2CgivenName%2CfamilyName",
};

class TeacherPages {
  readonly #options: TeachersOnServerOptions;
  #pages = 0;
  #rows = 0;

  constructor(options: TeachersOnServerOptions) {
    this.#options = options;
  }

  async *rows(orgId: string, { key, path, query }: Asked): AsyncGenerator<Json> {
    const { pageSize, progress, server } = this.#options;
    const segment = pathSegment(orgId);
    if (segment === undefined) throw new TeachersUnread("the id of a school cannot stand in an address");
    for (let offset = 0; ; ) {
      this.#pages += 1;
      if (this.#pages > mostPages) throw new TeachersUnread(`it would take more than ${mostPages} requests`);
      const { body, header } = await server.http.send({
        service: server.service,
        method: "GET",
        url: `${server.prefix}/schools/${segment}/${path}?limit=${pageSize}&offset=${offset}&sort=sourcedId&orderBy=asc&${query}`,
        givesUpOn: ({ status }) => status === 500,
        isAboutPeople: true,
      });
      const rows = rowsIn(body, key);
      for (const row of rows) yield row;
      offset += rows.length;
      this.#rows += rows.length;
      progress?.("ClassLink", path, this.#rows);
      const total = wholeNumber(header("x-total-count"));
      if (rows.length === 0 || (total === undefined ? rows.length < pageSize : offset >= total)) return;
    }
  }
}

function rowsIn(body: unknown, key: string): readonly Json[] {
  const object = asObject(body);
  const rows = object === undefined ? undefined : field(object, key);
  if (!Array.isArray(rows)) throw new TeachersUnread("the answer is no list");
  return rows.map((row: unknown) => asObject(row) ?? {});
}

function teachingOf(row: Json): Teaching {
  if (filledText(row, "role")?.trim().toLowerCase() !== "teacher")
    throw new TeachersUnread(
      "the server does not keep to the filter on teachers, and nobody else is asked for",
    );
  const [classId, userId] = [reference(row, "class"), reference(row, "user")];
  if (classId === undefined || userId === undefined)
    throw new TeachersUnread("an enrolment lacks its class or its teacher");
  return isActive(row) ? { classId, userId } : { classId, userId: "" };
}

function nameIn(row: Json, named: Map<string, Teacher>): void {
  const id = sourcedId(field(row, "sourcedId"));
  const teacher = teacherNamed(filledText(row, "familyName") ?? "", filledText(row, "givenName") ?? "");
  if (id !== undefined && teacher !== undefined) named.set(id, teacher);
}

const isActive = (row: Json): boolean =>
  !["inactive", "tobedeleted"].includes(filledText(row, "status")?.trim().toLowerCase() ?? "");

/** @throws what is neither the server's nor the data's fault */
function reasonOf(error: unknown): string {
  if (error instanceof TeachersUnread) return error.message;
  if (!(error instanceof ServiceError)) throw error;
  return error.status === 403 || error.status === 404
    ? `the server does not share teachers (${error.status})`
    : error.reason;
}
