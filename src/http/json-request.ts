import type { Failure, FailureContext } from "./failure.ts";
import type { Pace } from "./pace.ts";

/** One of the two systems, as requests to it need to know it. */
export interface Service extends FailureContext {
  /**
   * The Authorization header for one try: signatures carry a nonce and the time, so each try gets its own.
   * `undefined`: none is sent, because the credentials stand in the body.
   */
  readonly authorise: (method: string, url: string) => string | undefined;
}

/**
 * A list in an answer, of which each row is made something smaller as soon as it is parsed: of a long page no more than some rows
 * are there whole at a time.
 */
export interface TakenList<Row> {
  /** What it stands under. */
  readonly key: string;
  /** Is given the rows in their order, and from the first one on again where an answer has to be parsed anew. */
  readonly take: (row: unknown, index: number) => Row;
}

export interface JsonRequest<Row = unknown> {
  readonly service: Service;
  readonly method: "GET" | "PATCH" | "POST" | "PUT";
  /** Sent to the letter: nothing is encoded, sorted or normalised on the way, so that a signature over it holds. */
  readonly url: string;
  readonly body?: unknown;
  /** Sent as a form (`application/x-www-form-urlencoded`), in the place of `body`. */
  readonly form?: Readonly<Record<string, string>>;
  /** A request that is no GET and changes nothing that matters, such as one for a token: it may be sent again. */
  readonly mayRepeat?: boolean;
  /** Version that the resource must still have; sent as a strong entity tag. */
  readonly ifMatch?: string;
  /** Entity tag of an earlier answer, quotes included, so that an answer that is still the same need not be sent again (304). */
  readonly ifNoneMatch?: string;
  /** A write is repeated only with a key by which the service recognises the repetition. */
  readonly idempotencyKey?: string;
  readonly list?: TakenList<Row>;
  /** Statuses outside 2xx that are an answer to the caller and no error. */
  readonly answers?: readonly number[];
  /** Failures that the caller would rather see at once than have tried again as they are. */
  readonly givesUpOn?: (error: Pick<Failure, "code" | "status">) => boolean;
  /** What comes back may name people, an error as well: no failure and no notice quotes it. */
  readonly isAboutPeople?: true;
  /** How long all tries may take together, waiting included. */
  readonly withinMs?: number;
  /** Absent: sent at once. */
  readonly pace?: Pace;
}

export interface JsonResponse<Row = unknown> {
  readonly status: number;
  /** A header that came several times is one with commas. */
  readonly header: (name: string) => string | undefined;
  /** `undefined` where a status of `answers` came without JSON. */
  readonly body: unknown;
  /** What was made of the list that was asked for, as it stands in `body`; absent: there is none. */
  readonly rows?: readonly Row[];
  /** Requests sent until this answer came. */
  readonly tries: number;
  /** Length of the body in bytes, unpacked; absent: none came. */
  readonly length?: number;
}
