import pLimit from "p-limit";
import type { HttpClient } from "../../../http/http-client.ts";
import type { Service } from "../../../http/json-request.ts";
import { ServiceError } from "../../../http/service-error.ts";
import { defined } from "../../../model/defined.ts";
import { wholeNumber } from "../whole-number.ts";
import type { RosterProof, TaggedPage } from "./kept-roster.ts";

export interface ConfirmOptions {
  readonly http: HttpClient;
  readonly service: Service;
  readonly baseUrl: string;
  readonly concurrency: number;
}

interface Confirmation {
  readonly isSame: boolean;
  readonly requests: number;
}

/**
 * Whether ClassLink still has what an earlier read returned. Anything but a clear yes is a no, and everything is read again.
 * @throws ServiceError where the service cannot be reached or refuses, as reading would
 */
export async function confirmRoster(proof: RosterProof, options: ConfirmOptions): Promise<Confirmation> {
  const questions =
    proof.kind === "revision"
      ? proof.collections.map((collection) => revisionQuestion(collection, proof))
      : proof.pages.map(pageQuestion);
  const gate = pLimit(options.concurrency);
  let requests = 0;
  let isSame = questions.length > 0;
  let failure: unknown;
  const ask = async (question: Question): Promise<void> => {
    if (!isSame) return;
    try {
      const answer = await send(question, options);
      requests += answer.tries;
      isSame &&= answer.isSame;
    } catch (error) {
      isSame = false;
      failure ??= error;
    }
  };
  await Promise.all(questions.map((question) => gate(() => ask(question))));
  if (failure !== undefined && !isOtherAnswer(failure)) throw failure;
  return { isSame, requests };
}

interface Question {
  readonly path: string;
  readonly ifNoneMatch?: string;
  readonly isSame: (answer: {
    readonly status: number;
    readonly revision?: string | undefined;
    readonly total?: number | undefined;
  }) => boolean;
}

/**
 * One row of each collection: the stamp is the same for all of them, but access that was narrowed may show in the totals
 * only.
 */
function revisionQuestion(
  collection: string,
  { revision, totals }: Extract<RosterProof, { kind: "revision" }>,
): Question {
  return {
    path: `${collection}?limit=1&offset=0`,
    isSame: (answer) =>
      answer.status === 200 && answer.revision === revision && answer.total === totals[collection],
  };
}

/** A 304 that leaves out a total which the page had says nothing about what comes behind the page. */
function pageQuestion({ entityTag, path, total }: TaggedPage): Question {
  return {
    path,
    ifNoneMatch: entityTag,
    isSame: (answer) => answer.status === 304 && answer.total === total,
  };
}

async function send(
  { path, ifNoneMatch, isSame }: Question,
  { baseUrl, http, service }: ConfirmOptions,
): Promise<{ readonly isSame: boolean; readonly tries: number }> {
  const response = await http.send({
    service,
    method: "GET",
    url: `${baseUrl}/${path}`,
    answers: [304],
    ...defined({ ifNoneMatch }),
  });
  const { header, status, tries } = response;
  const revision = header("x-perm-rev");
  const total = wholeNumber(header("x-total-count"));
  return { isSame: isSame({ status, revision, total }), tries };
}

/** The server answers, and not as it did: reading will show why. */
function isOtherAnswer(error: unknown): boolean {
  return (
    error instanceof ServiceError &&
    ["malformed", "not-found", "not-json", "rejected", "too-large"].includes(error.code)
  );
}
