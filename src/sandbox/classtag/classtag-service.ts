/**
 * ClassTag behind `schemas/classtag-api.openapi.yaml`. The answer to a write is kept together with what the write
 * changed, in one transaction: a client that lost the answer, even to a killed server, gets the same one again.
 */
import { timingSafeEqual } from "node:crypto";
import { type Answer, jsonAnswer, type ServiceRequest } from "../exchange.ts";
import type { ListingEffect } from "../faults/listing-effect.ts";
import { pathSegments } from "../path-segments.ts";
import type { SandboxState } from "../state/sandbox-state.ts";
import type { StoredAnswer } from "../state/state-change.ts";
import {
  type PreparedWrite,
  prepareClassroomConnections,
  prepareClassroomState,
  prepareExchange,
  prepareSchoolConnections,
  prepareSettingsUpdate,
} from "./classtag-writes.ts";
import { listingBody } from "./listing.ts";
import { ProblemError, problemAnswer } from "./problem.ts";
import { requestDigest, requiredIdempotencyKey } from "./write-conditions.ts";

export interface ClassTagServiceOptions {
  readonly token: string;
  /** Opens the same district for reading; a write with it answers 403. */
  readonly readOnlyToken: string;
  readonly clampPageTo: number;
}

export class ClassTagService {
  readonly #state: SandboxState;
  readonly #options: ClassTagServiceOptions;

  constructor(state: SandboxState, options: ClassTagServiceOptions) {
    this.#state = state;
    this.#options = options;
  }

  answer(request: ServiceRequest, effect: ListingEffect | undefined): Answer {
    try {
      const mayWrite = this.#authorise(request);
      if (request.method === "GET") return this.#read(request, effect);
      const prepare = routeOfWrite(request);
      if (!mayWrite) throw new ProblemError("forbidden", "this token may only read");
      return this.#write(request, prepare(request));
    } catch (error) {
      if (error instanceof ProblemError) return problemAnswer(error);
      throw error;
    }
  }

  /** Whether the token may write. */
  #authorise({ headers }: ServiceRequest): boolean {
    const token = /^Bearer ([^\s]+)$/i.exec(headers.authorization ?? "")?.[1] ?? "";
    if (isSameText(token, this.#options.token)) return true;
    if (isSameText(token, this.#options.readOnlyToken)) return false;
    throw new ProblemError("unauthorized", "send Authorization: Bearer with the district's token");
  }

  #read(request: ServiceRequest, effect: ListingEffect | undefined): Answer {
    const { classTag } = this.#state;
    const common = {
      revision: this.#state.shownRevision("classTag"),
      clampPageTo: this.#options.clampPageTo,
    };
    const [first, id, ...rest] = segmentsOf(request.path);
    if (rest.length > 0) throw noRoute(request);
    if (id === undefined) {
      if (first === "district") return resourceAnswer(classTag.district);
      if (first === "schools") {
        const listed = { sortedIds: classTag.sortedSchoolIds(), resources: classTag.schools, ...common };
        return jsonAnswer(200, listingBody({ collection: "schools", ...listed }, request, effect));
      }
      if (first === "classrooms") {
        const listed = {
          sortedIds: classTag.sortedClassroomIds(),
          resources: classTag.classrooms,
          ...common,
        };
        return jsonAnswer(200, listingBody({ collection: "classrooms", ...listed }, request, effect));
      }
    }
    const classroom = first === "classrooms" && id !== undefined ? classTag.classrooms.get(id) : undefined;
    if (classroom === undefined) throw noRoute(request);
    return resourceAnswer(classroom);
  }

  #write(request: ServiceRequest, prepared: PreparedWrite): Answer {
    const key = requiredIdempotencyKey(request);
    const digest = requestDigest(request);
    const stored = this.#state.answerTo(key);
    if (stored !== undefined) {
      if (stored.request === digest) return { ...stored, wrote: false };
      throw new ProblemError("idempotency_key_reused", `key ${key} came with another request before`);
    }
    const { changes, body, version } = prepared(this.#state);
    const answer = jsonAnswer(200, body, version === undefined ? {} : { etag: `"${version}"` });
    const { status, headers } = answer;
    const kept: StoredAnswer = { key, request: digest, status, headers, body: answer.body };
    this.#state.commit([...changes, { kind: "answer", value: kept }]);
    return { ...answer, wrote: changes.length > 0 };
  }
}

function routeOfWrite(request: ServiceRequest): (request: ServiceRequest) => PreparedWrite {
  const [first, id, last, ...rest] = segmentsOf(request.path);
  if (rest.length > 0) throw noRoute(request);
  switch (`${request.method} ${first}/${id === undefined ? "" : "*"}/${last ?? ""}`) {
    case "PUT schools/*/connections":
      return (write) => prepareSchoolConnections(id ?? "", write);
    case "PUT classrooms/*/connections":
      return (write) => prepareClassroomConnections(id ?? "", write);
    case "PUT classrooms/*/state":
      return (write) => prepareClassroomState(id ?? "", write);
    case "POST connection-exchanges//":
      return prepareExchange;
    default:
      if (request.method === "PATCH" && request.path === "/district/settings") return prepareSettingsUpdate;
      throw noRoute(request);
  }
}

function segmentsOf(path: string): readonly string[] {
  const segments = pathSegments(path);
  if (segments === undefined) throw new ProblemError("malformed", "the path is not well percent-encoded");
  return segments;
}

const noRoute = ({ method, path }: ServiceRequest): ProblemError =>
  new ProblemError("not_found", `there is no ${method} ${path}`);

const resourceAnswer = (resource: { readonly version: string }): Answer =>
  jsonAnswer(200, resource, { etag: `"${resource.version}"` });

/** Takes the same time for every wrong token of one length. */
function isSameText(left: string, right: string): boolean {
  const [leftBytes, rightBytes] = [Buffer.from(left), Buffer.from(right)];
  return leftBytes.length === rightBytes.length && timingSafeEqual(leftBytes, rightBytes);
}
