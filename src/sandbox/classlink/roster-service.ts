/**
 * ClassLink's Roster Server: OneRoster 1.1 and 1.2, read only, as real servers answer it (a `sort` or `orderBy` that is not
 * known is silently no order at all). `x-perm-rev` changes whenever the roster does.
 */
import { createHash } from "node:crypto";
import { type Answer, jsonAnswer, type ServiceRequest } from "../exchange.ts";
import { type ListingEffect, pageOf, revisionShown } from "../faults/listing-effect.ts";
import type { JsonObject } from "../json.ts";
import { pathSegments } from "../path-segments.ts";
import type { SandboxState } from "../state/sandbox-state.ts";
import type { Dialects } from "./dialect.ts";
import { ImsxError, imsxAnswer } from "./imsx-error.ts";
import type { Keyring } from "./keyring.ts";
import { parseListingQuery, selection } from "./listing-query.ts";
import { type OAuth1Credentials, OAuth1Verifier } from "./oauth1.ts";
import { inDialects } from "./one-roster-record.ts";
import { type Collection, collectionsByPath } from "./roster-collections.ts";
import { RosterListings } from "./roster-listings.ts";
import { inVersion1p2 } from "./version-1p2.ts";

/** Collections that can be asked for school by school. */
const servedOfSchools: ReadonlySet<string> = new Set(["classes", "enrollments", "teachers"]);

export interface RosterServiceOptions extends OAuth1Credentials {
  readonly keyring: Keyring;
  /** The most rows in a page: a longer `limit` is cut without a word. */
  readonly clampPageTo: number;
  readonly dialects: Dialects;
  readonly clock: () => Date;
}

export class RosterService {
  readonly #state: SandboxState;
  readonly #options: RosterServiceOptions;
  readonly #listings: RosterListings;
  readonly #oauth1: OAuth1Verifier;

  constructor(state: SandboxState, options: RosterServiceOptions) {
    this.#state = state;
    this.#options = options;
    this.#listings = new RosterListings(state, options.dialects);
    this.#oauth1 = new OAuth1Verifier(options, options.clock);
  }

  answer(request: ServiceRequest, effect: ListingEffect | undefined): Answer {
    try {
      this.#authorise(request);
      return this.#route(request, effect);
    } catch (error) {
      if (error instanceof ImsxError) return imsxAnswer(error, this.#options.dialects);
      throw error;
    }
  }

  #authorise(request: ServiceRequest): void {
    const { authorization } = request.headers;
    const sent = /^Bearer ([^\s]+)$/i.exec(authorization ?? "")?.[1];
    if (sent !== undefined) {
      if (this.#options.keyring.opens(request.entrance, sent)) return;
      throw new ImsxError("unauthorisedrequest", "the bearer token is not valid");
    }
    if (request.entrance === "proxy")
      throw new ImsxError("unauthorisedrequest", "the proxy takes a bearer token only");
    const refusal = this.#oauth1.refusal(request);
    if (refusal !== undefined) throw new ImsxError("unauthorisedrequest", refusal);
  }

  #route(request: ServiceRequest, effect: ListingEffect | undefined): Answer {
    const segments = pathSegments(request.path);
    if (segments === undefined) throw new ImsxError("invaliddata", "the path is not well percent-encoded");
    const [first = "", id, ofSchool, ...rest] = segments;
    const collection = collectionsByPath.get(first);
    if (request.method !== "GET" || collection === undefined || rest.length > 0) throw unknownPath(request);
    if (id === undefined) return this.#listing(first, collection, request, effect);
    if (ofSchool === undefined) return this.#item(collection, id, request);
    const below = collectionsByPath.get(ofSchool);
    const isServed =
      first === "schools" &&
      servedOfSchools.has(ofSchool) &&
      !this.#options.dialects.has("no-school-classes");
    if (!isServed || below === undefined) throw unknownPath(request);
    if (this.#listings.row(collection, id) === undefined) throw unknownId(id);
    return this.#listing(ofSchool, below, request, effect, id);
  }

  #listing(
    path: string,
    collection: Collection,
    request: ServiceRequest,
    effect: ListingEffect | undefined,
    schoolId?: string,
  ): Answer {
    const { dialects, clampPageTo } = this.#options;
    const query = parseListingQuery(request.query);
    const render = this.#renderer(collection, query.fields, request);
    const rows = this.#listings.rows(path, collection, query, schoolId);
    const page = pageOf(rows, query.offset, Math.min(query.limit, clampPageTo), effect);
    const records = page.rows.map((row) => render(row.render()));
    const total = { "x-total-count": String(page.total) };
    // OneRoster 1.2 knows this one header; the others are ClassLink's own.
    const isOwn = request.entrance !== "v1p2";
    const counts = isOwn ? { "x-count": String(records.length), ...total } : total;
    const revision = isOwn
      ? { "x-perm-rev": revisionShown(this.#state.shownRevision("roster"), effect) }
      : {};
    const answer = jsonAnswer(
      200,
      effect?.kind === "missing-collection-key" ? {} : { [collection.key]: records },
      {
        ...(dialects.has("no-counts") ? {} : counts),
        ...(dialects.has("no-revision") ? {} : revision),
      },
    );
    return revalidated(answer, request.headers["if-none-match"], dialects);
  }

  #item(collection: Collection, sourcedId: string, request: ServiceRequest): Answer {
    const row = this.#listings.row(collection, sourcedId);
    if (row === undefined) throw unknownId(sourcedId);
    const render = this.#renderer(collection, selection(request.query).fields, request);
    const revision = { "x-perm-rev": this.#state.shownRevision("roster") };
    const isPlain = request.entrance === "v1p2" || this.#options.dialects.has("no-revision");
    return jsonAnswer(200, { [collection.itemKey]: render(row.render()) }, isPlain ? {} : revision);
  }

  #renderer(
    collection: Collection,
    fields: readonly string[] | undefined,
    { entrance }: ServiceRequest,
  ): (record: JsonObject) => JsonObject {
    const { dialects } = this.#options;
    const spoken = (record: JsonObject): JsonObject =>
      inDialects(entrance === "v1p2" ? inVersion1p2(record) : record, dialects);
    if (fields === undefined || dialects.has("fields-ignored")) return spoken;
    const unknown = fields.find((field) => !collection.fields.includes(field));
    if (unknown !== undefined) throw new ImsxError("invalid_selection_field", `there is no field ${unknown}`);
    const chosen = new Set(fields);
    return (record) =>
      spoken(Object.fromEntries(Object.entries(record).filter(([name]) => chosen.has(name))));
  }
}

/** With its entity tag, and without its body where the client has that already. */
function revalidated(answer: Answer, known: string | undefined, dialects: Dialects): Answer {
  const isBare = dialects.has("entity-tags-without-counts");
  if (!isBare && !dialects.has("entity-tags")) return answer;
  const etag = `"${createHash("sha256").update(answer.body).digest("hex").slice(0, 24)}"`;
  const { "content-type": _, ...ofPage } = answer.headers;
  if (known === etag)
    return { status: 304, headers: { ...(isBare ? {} : ofPage), etag }, body: "", wrote: false };
  return { ...answer, headers: { ...answer.headers, etag } };
}

const unknownId = (sourcedId: string): ImsxError =>
  new ImsxError("unknownobject", `there is no ${JSON.stringify(sourcedId)}`);

const unknownPath = ({ method, path }: ServiceRequest): ImsxError =>
  new ImsxError("unknownobject", `there is no ${method} ${path}`);
