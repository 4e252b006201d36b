import type { ClassroomState } from "../../../model/classtag.ts";
import { nameSome } from "../../../model/text.ts";
import type { ClassroomWrite, Write } from "../../../model/writes.ts";
import { pathSegment } from "../../path-segment.ts";
import type { WriteCondition } from "../../provider.ts";
import { type ClassTagConnection, contractBody } from "./classtag-connection.ts";
import { validateClassroom } from "./contract-validator.gen.js";
import { ascending } from "./write-request.ts";

/**
 * What classrooms are and hold, as the plan knows it: a listing may leave out connections, or call an archived classroom
 * active, each time it is read, which no reading of listings can notice. Each classroom is read by id before it is written, and
 * must be what was planned on. Writes of this run count as planned on.
 */
export class PlannedClassrooms {
  readonly #connection: ClassTagConnection;
  readonly #written = new Map<string, readonly string[]>();
  readonly #states = new Map<string, ClassroomState>();

  constructor(connection: ClassTagConnection) {
    this.#connection = connection;
  }

  /** What is meant to be held now; `undefined`: it was not seen. */
  heldBy(key: string, { connections }: WriteCondition): readonly string[] | undefined {
    return this.#written.get(key) ?? connections.get(key);
  }

  remember(writes: readonly Write[]): void {
    for (const write of writes) {
      if (write.target === "connection") this.#written.set(write.key, write.after);
      if (write.target === "state") this.#states.set(write.key, write.after);
    }
  }

  /**
   * @param versions that the writes expect, in their order; of any other the write itself is refused, and says so
   * @returns what is there instead of what was planned on, or `undefined` where all is as planned
   * @throws ServiceError
   */
  async contradiction(
    writes: readonly Write[],
    versions: readonly string[],
    condition: WriteCondition,
  ): Promise<string | undefined> {
    for (const [index, write] of writes.entries()) {
      if (write.target === "setting" || write.target === "school") continue;
      const found = await this.#contradictionTo(write, versions[index] ?? "", condition);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  async #contradictionTo(
    write: ClassroomWrite,
    version: string,
    condition: WriteCondition,
  ): Promise<string | undefined> {
    const { key, name } = write;
    const segment = pathSegment(key);
    const held = this.heldBy(key, condition);
    if (segment === undefined || held === undefined) return undefined;
    const request = this.#connection.request(`/classrooms/${segment}`, { method: "GET", answers: [404] });
    const response = await this.#connection.send(request);
    if (response.status === 404)
      return `the classroom ${JSON.stringify(name)} is not there any more: ClassTag's list had it, and read by its id there is none`;
    const found = contractBody(request, response, validateClassroom);
    if (found.id !== key)
      return `the classroom ${JSON.stringify(name)} could not be looked at by its id: the answer is about ${JSON.stringify(found.id)}`;
    if (found.version !== version) return undefined;
    const known = this.#states.get(key) ?? condition.states.get(key) ?? found.state;
    const state = write.target === "state" ? write.before : known;
    if (isSameSet(found.connections, held) && found.state === state) return undefined;
    return `ClassTag's list says that ${JSON.stringify(name)} is ${state} and holds ${idsText(held)}; read by its id, it is ${found.state} and holds ${idsText(found.connections)}`;
  }
}

export const isSameSet = (left: readonly string[], right: readonly string[]): boolean =>
  JSON.stringify(ascending(left)) === JSON.stringify(ascending(right));

export const idsText = (ids: readonly string[]): string =>
  ids.length === 0 ? "no SOURCED ID" : nameSome(ids);
