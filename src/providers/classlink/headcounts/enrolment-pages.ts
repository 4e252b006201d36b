import pLimit from "p-limit";
import type { HttpClient } from "../../../http/http-client.ts";
import type { Service } from "../../../http/json-request.ts";
import { asObject, field } from "../fields.ts";
import { wholeNumber } from "../whole-number.ts";
import { decodeEnrolment, type Enrolment, enrolmentFields, NotCounted } from "./enrolment.ts";

export interface EnrolmentPagesOptions {
  readonly http: HttpClient;
  readonly service: Service;
  readonly baseUrl: string;
  readonly concurrency: number;
}

export interface EnrolmentPage {
  readonly rows: readonly Enrolment[];
  readonly total: number;
}

/** Asks for enrolments, decodes them at once, and lets none through that belongs to another state of the data set. */
export class EnrolmentPages {
  requests = 0;
  readonly #options: EnrolmentPagesOptions;
  readonly #gate: ReturnType<typeof pLimit>;
  #revision: string | undefined;

  constructor(options: EnrolmentPagesOptions) {
    this.#options = options;
    this.#gate = pLimit(options.concurrency);
  }

  /**
   * @param filter percent-encoded
   * @throws NotCounted · ServiceError
   */
  async page(offset: number, limit: number, filter?: string): Promise<EnrolmentPage> {
    const { baseUrl, http, service } = this.#options;
    const which = filter === undefined ? "" : `&filter=${filter}`;
    const query = `limit=${limit}&offset=${offset}&sort=sourcedId&orderBy=asc&${enrolmentFields}${which}`;
    const { body, header, tries } = await this.#gate(() =>
      http.send({
        service,
        method: "GET",
        url: `${baseUrl}/enrollments?${query}`,
        // Some servers fail on a filter that they do not know, or on all enrolments, and go on failing.
        givesUpOn: ({ status }) => status === 500,
      }),
    );
    this.requests += tries;
    const object = asObject(body);
    const rows = object === undefined ? undefined : field(object, "enrollments");
    const total = wholeNumber(header("x-total-count"));
    if (!Array.isArray(rows)) throw new NotCounted("the answer has no list of enrolments");
    if (total === undefined) throw new NotCounted("the server does not say how many enrolments there are");
    this.#checkRevision(header("x-perm-rev") ?? "");
    return { rows: rows.map(decodeEnrolment), total };
  }

  #checkRevision(revision: string): void {
    this.#revision ??= revision;
    if (revision !== this.#revision) throw new NotCounted("enrolments changed while they were counted");
  }
}
