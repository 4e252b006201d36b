import type { StateWrite } from "../model/writes.ts";
import type { ClassLinkReader } from "../providers/provider.ts";

type ById = Pick<ClassLinkReader, "readClass" | "readOrg">;

/**
 * What an archive rests on, read again by id just before it is written: a listing may have been stale, or have left out
 * the same class each time it was read, which no reading of listings can notice.
 *
 * The school must still be shared, the class that takes over must be there, and every class whose connection the
 * classroom holds must be gone. Where the school is not there, a class that is not found says nothing: access was lost.
 */
export class ArchiveGround {
  readonly #classLink: ById;
  readonly #orgProblems = new Map<string, Promise<string | undefined>>();

  constructor(classLink: ById) {
    this.#classLink = classLink;
  }

  /** @returns why the archive must not be written, or `undefined` where it may */
  async problem({ connections, evidence }: StateWrite): Promise<string | undefined> {
    const { orgId, sourcedId } = evidence;
    const problems = [
      await this.#orgProblem(orgId),
      await this.#successorProblem(sourcedId, orgId),
      ...(await Promise.all(connections.map((id) => this.#holdingProblem(id)))),
    ];
    return problems.find((problem) => problem !== undefined);
  }

  /** Once for all classrooms of a school: they are archived within seconds of each other. */
  #orgProblem(orgId: string): Promise<string | undefined> {
    const known = this.#orgProblems.get(orgId) ?? this.#readOrgProblem(orgId);
    this.#orgProblems.set(orgId, known);
    return known;
  }

  async #readOrgProblem(orgId: string): Promise<string | undefined> {
    const quoted = JSON.stringify(orgId);
    const read = await looked(this.#classLink.readOrg(orgId));
    if (read.kind === "failed")
      return `the org ${quoted}, which ClassLink's list has, could not be read again by its id: ${read.reason}`;
    const org = read.value;
    if (org === undefined)
      return `${notFound("org", orgId)}, or access to the school was lost since, and with it what its classes are`;
    return org.status === "active" ? undefined : `the org ${quoted} has the status ${org.status} now`;
  }

  async #successorProblem(sourcedId: string, orgId: string): Promise<string | undefined> {
    const quoted = JSON.stringify(sourcedId);
    const read = await looked(this.#classLink.readClass(sourcedId));
    if (read.kind === "failed")
      return `the class ${quoted}, which ClassLink's list has, could not be read again by its id: ${read.reason}`;
    const found = read.value;
    if (found === undefined)
      return `${notFound("class", sourcedId)}, or it has gone since, and perhaps nothing would take over`;
    if (found.status !== "active")
      return `the class ${quoted} has the status ${found.status} now, so nothing would take over`;
    // A reference may have lost the blanks of the id that it refers to.
    return found.orgId.trim() === orgId.trim()
      ? undefined
      : `the class ${quoted} has moved to the org ${JSON.stringify(found.orgId)}`;
  }

  async #holdingProblem(sourcedId: string): Promise<string | undefined> {
    const read = await looked(this.#classLink.readClass(sourcedId));
    if (read.kind === "failed")
      return `the class ${JSON.stringify(sourcedId)}, whose connection the classroom holds, is not in ClassLink's list, and could not be looked for by its id: ${read.reason}`;
    return read.value?.status === "active"
      ? `the classroom holds a connection to the class ${JSON.stringify(sourcedId)}, which was not in ClassLink's list and is shared all the same`
      : undefined;
  }
}

/** It was in the list a moment before: what is not found by its id is not gone for sure. */
const notFound = (what: "class" | "org", id: string): string =>
  `ClassLink's list has the ${what} ${JSON.stringify(id)}, and read by its id there is none: one of the two is wrong`;

type Looked<Value> =
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "read"; readonly value: Value | undefined };

async function looked<Value>(reading: Promise<Value | undefined>): Promise<Looked<Value>> {
  try {
    return { kind: "read", value: await reading };
  } catch (error) {
    return { kind: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
}
