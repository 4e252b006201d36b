import { messageOf } from "../../http/error-text.ts";
import { type HttpClient, malformed } from "../../http/http-client.ts";
import type { JsonRequest, JsonResponse, Service } from "../../http/json-request.ts";
import type { Pace } from "../../http/pace.ts";
import type { ServiceError } from "../../http/service-error.ts";
import { defined } from "../../model/defined.ts";
import { IncompleteRead, inconsistent } from "../incomplete-read.ts";
import type { ReadProgress } from "../provider.ts";
import type { ReadLimits } from "../read-limits.ts";
import { type Announced, announcedBy } from "./announced-rows.ts";
import { type Collection, decodeRow, type Row } from "./decode-record.ts";
import { behindPages, isNothing, saysNothingIsThere } from "./end-of-list.ts";
import { asObject, field } from "./fields.ts";
import { smallestPage } from "./page-size.ts";
import { isTooHeavy, type ServerDialect } from "./server-dialect.ts";
import { wholeNumber } from "./whole-number.ts";

/** A page as it came, with the checks that can be made on one page alone behind it. */
export interface Page<Value> {
  readonly rows: readonly Row<Value>[];
  /** Where it was asked for, and how many rows. */
  readonly offset: number;
  readonly limit: number;
  /** `x-total-count`, where it is sent and is a number. */
  readonly total?: number;
  /** What it says that there is, in any other way. */
  readonly announced?: Announced;
  /** Whether there was no list, in one of the ways in which servers say that nothing is there. */
  readonly isUnspoken?: true;
}

export interface RosterPullOptions {
  readonly http: HttpClient;
  readonly service: Service;
  readonly baseUrl: string;
  readonly dialect: ServerDialect;
  readonly limits: ReadLimits;
  /** Parts of a collection that are read side by side; how many requests that makes is for the pace to say. */
  readonly concurrency: number;
  readonly pace: Pace;
  readonly clock: () => number;
  /** When the whole read began, tries before this one included. */
  readonly startedAt: number;
  /** Before a page is asked for again that a server could not deliver. */
  readonly sleep: (durationMs: number) => Promise<void>;
  readonly progress?: ReadProgress;
}

/** A server that fails may be down: asked at once for ever less, it would be down for all of it. */
const pauseMs = 1_000;

/**
 * One try at reading everything: what has to be the same on all pages of all collections, what all of them use up
 * together, and the one failure that ends all of them.
 */
export class RosterPull {
  requests = 0;
  readonly concurrency: number;
  readonly #options: RosterPullOptions;
  readonly #pace: Pace;
  readonly #deadline: number;
  readonly #rowsByCollection = new Map<string, number>();
  readonly #longestPages = new Map<string, number>();
  #bytes = 0;
  #revision: string | undefined;
  #isRevisionMissing = false;
  #failure: unknown;

  constructor(options: RosterPullOptions) {
    this.#options = options;
    this.concurrency = options.concurrency;
    this.#pace = this.#paceUntilFailure(options.pace);
    this.#deadline = options.startedAt + options.limits.maxDurationMs;
  }

  get pageSize(): number {
    return this.#options.dialect.pageSize.rows;
  }

  /** Whether every answer so far carried the stamp of the data set. */
  get hasRevision(): boolean {
    return this.#revision !== undefined && !this.#isRevisionMissing;
  }

  note(message: string): void {
    this.#options.dialect.note(message);
  }

  /**
   * Waits for all of them, so that nothing goes on in the background, and lets none begin another page once one has failed.
   * @throws what the first of them threw
   */
  async settle(parts: readonly Promise<unknown>[]): Promise<void> {
    for (const part of parts) {
      part.catch((error: unknown) => {
        this.#failure ??= error;
      });
    }
    await Promise.allSettled(parts);
    if (this.#failure !== undefined) throw this.#failure;
  }

  /**
   * @param isEnd whether all rows that there are have come: then there may be nothing, in any way that servers say so
   * @throws IncompleteRead · ServiceError
   */
  async page<Value>(
    collection: Collection<Value>,
    offset: number,
    mostRows = this.pageSize,
    isEnd = false,
  ): Promise<Page<Value>> {
    const { dialect, sleep } = this.#options;
    for (;;) {
      const limit = Math.min(mostRows, dialect.pageSize.rows);
      const query = dialect.query(collection, offset, limit);
      const request = this.#request(
        `${collection.name}?${query}`,
        (failure) =>
          (limit > smallestPage && isTooHeavy(failure)) ||
          (collection.isOptional === true && hasFailed(failure)) ||
          dialect.mayFailByQuery(failure, collection, query),
      );
      try {
        const list = {
          key: collection.name,
          take: (raw: unknown, index: number) => decodeRow(collection, raw, offset + index),
        };
        const response = await this.#send({ ...request, list });
        const page = this.#read(collection, offset, limit, request, response, isEnd);
        dialect.pageSize.succeed(limit);
        if (dialect.hidesFields(collection, query, page.rows)) continue;
        dialect.answers(collection);
        return page;
      } catch (error) {
        if (isEnd && saysNothingIsThere(error)) return { rows: [], offset, limit, isUnspoken: true };
        const mayAskAgain = collection.isOptional !== true || !hasFailed(error);
        const remedy = mayAskAgain ? dialect.remedy(error, collection, query, limit) : "none";
        if (remedy === "none") throw behindPages(error, collection.name, offset);
        if (remedy === "later") await sleep(pauseMs);
      }
    }
  }

  #request(path: string, givesUpOn: NonNullable<JsonRequest["givesUpOn"]>): JsonRequest {
    const { baseUrl, service } = this.#options;
    return { service, method: "GET", url: `${baseUrl}/${path}`, pace: this.#pace, givesUpOn };
  }

  /** Whoever waited for a turn while something else failed gives it back: nobody needs the answer any more. */
  #paceUntilFailure(pace: Pace): Pace {
    return {
      begin: async () => {
        await pace.begin();
        if (this.#failure === undefined) return;
        pace.end(undefined);
        throw this.#failure;
      },
      end: (answer) => pace.end(answer),
    };
  }

  async #send<Row>(request: JsonRequest<Row>): Promise<JsonResponse<Row>> {
    const { clock, http, limits } = this.#options;
    if (this.requests >= limits.maxRequests) throw overLimit(`more than ${limits.maxRequests} requests`);
    const { maxDurationMs } = limits;
    const tooLong = (): Error => overLimit(`more than ${Math.round(maxDurationMs / 60_000)} minutes`);
    const withinMs = this.#deadline - clock();
    if (withinMs <= 0) throw tooLong();
    this.requests += 1;
    const response = await http.send({ ...request, withinMs }).catch((error: unknown) => {
      throw clock() >= this.#deadline ? tooLong() : error;
    });
    this.requests += response.tries - 1;
    this.#bytes += response.length ?? 0;
    if (this.#bytes > limits.maxBytes)
      throw overLimit(`more than ${Math.round(limits.maxBytes / (1_024 * 1_024))} MiB`);
    return response;
  }

  #read<Value>(
    collection: Collection<Value>,
    offset: number,
    limit: number,
    request: JsonRequest,
    response: JsonResponse<Row<Value>>,
    isEnd: boolean,
  ): Page<Value> {
    const { name } = collection;
    const { body, header, rows } = response;
    if (isEnd && isNothing(name, body)) return { rows: [], offset, limit, isUnspoken: true };
    if (rows === undefined) throw withoutList(name, request, body);
    const count = wholeNumber(response.header("x-count"));
    if (count !== undefined && count !== rows.length)
      throw inconsistent(`a page of ${name} says that it has ${count} rows, and it has ${rows.length}`);
    this.#checkRevision(response.header("x-perm-rev"));
    this.#count(name, offset + rows.length);
    const longest = Math.max(this.#longestPages.get(name) ?? 2, rows.length);
    const isFull = rows.length >= limit || rows.length === this.#longestPages.get(name);
    this.#longestPages.set(name, longest);
    const total = wholeNumber(header("x-total-count"));
    const announced = announcedBy({ body, header, offset, rows: rows.length, isFull });
    return { rows, offset, limit, ...defined({ total, announced }) };
  }

  /** The stamp of ClassLink's whole data set: equal on every page of every collection, or they do not belong together. */
  #checkRevision(revision: string | undefined): void {
    if (revision === undefined || revision === "") {
      this.#isRevisionMissing = true;
      return;
    }
    this.#revision ??= revision;
    if (revision !== this.#revision)
      throw inconsistent("ClassLink's data changed while it was read (x-perm-rev moved)");
  }

  #count(name: string, rows: number): void {
    const before = this.#rowsByCollection.get(name) ?? 0;
    if (rows <= before) return;
    this.#rowsByCollection.set(name, rows);
    const { limits, progress } = this.#options;
    const all = [...this.#rowsByCollection.values()].reduce((sum, one) => sum + one, 0);
    if (all > limits.maxRows)
      throw overLimit(`more than ${limits.maxRows} rows, ${rows} of ${name} among them`);
    progress?.("ClassLink", name, rows);
  }
}

/** A server that fails goes on failing, and what can be done without is not worth a second try. */
const hasFailed = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "status" in error &&
  typeof error.status === "number" &&
  error.status >= 500 &&
  error.status !== 501;

/** The answer may be 200 and an error all the same: without its rows a collection is never taken to be empty. */
function withoutList(name: string, request: JsonRequest, body: unknown): ServiceError {
  const object = asObject(body);
  const rows = object === undefined ? undefined : field(object, name);
  const found =
    object === undefined
      ? Array.isArray(body)
        ? "a list"
        : "no object"
      : rows === undefined
        ? `no "${name}"`
        : `"${name}" that is no list`;
  const said = saysError(request, body) ? messageOf(body, request.service.secrets) : undefined;
  const saying = said === undefined ? "" : `; it says ${said}`;
  return malformed(request, `the answer has ${found}, where a list under "${name}" was asked for${saying}`);
}

/** Records have titles too, which are no message, and one about people is never quoted. */
function saysError({ isAboutPeople }: JsonRequest, body: unknown): boolean {
  const all = Array.isArray(body) ? body : [body];
  return isAboutPeople !== true && all.every((one) => asObject(one)?.["sourcedId"] === undefined);
}

function overLimit(what: string): IncompleteRead {
  return new IncompleteRead(
    `the read took ${what}`,
    "Rollcall gives up there, because a server that does not stop sending cannot be read. If the district really is that large, report it.",
    false,
  );
}
