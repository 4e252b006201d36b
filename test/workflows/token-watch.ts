import type { JobRun } from "./job-state.ts";
import { missingPermission } from "./token-permissions.ts";

interface Watched {
  /** How many requests there were before. */
  readonly from: number;
  /** Jobs that ran beside this one: with whose token a request came is not seen. */
  readonly beside: JobRun[];
}

/** Holds jobs to what the `permissions` of their tokens say: a request beyond them would be refused on GitHub. */
export class TokenWatch {
  readonly #requests: readonly { readonly method: string; readonly path: string }[];
  readonly #running = new Map<JobRun, Watched>();

  /** @param requests what was asked of GitHub, which grows */
  constructor(requests: readonly { readonly method: string; readonly path: string }[]) {
    this.#requests = requests;
  }

  begin(job: JobRun): void {
    for (const other of this.#running.values()) other.beside.push(job);
    this.#running.set(job, { from: this.#requests.length, beside: [...this.#running.keys()] });
  }

  /** @throws Error where a request since the begin needed a permission that no running job has */
  end(job: JobRun): void {
    const { from, beside } = this.#running.get(job) ?? { from: 0, beside: [] };
    this.#running.delete(job);
    for (const request of this.#requests.slice(from)) {
      const missing = [job, ...beside].map(({ permissions }) => missingPermission(request, permissions));
      if (!missing.includes(undefined)) throw new Error(`job ${job.id}: ${missing[0]}`);
    }
  }
}
