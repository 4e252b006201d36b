interface OwnVersions {
  /** Versions that the resource has had in this run, `now` among them. */
  readonly passed: Set<string>;
  now: string;
}

/**
 * Versions that this run has moved on itself. Several changes of a plan may write one resource (settings; disconnect, then
 * archive), and each of them names the version that was read before the first. That version stands for the latest one only
 * where this run made every step between the two: a resource that anybody else touched still fails its write.
 */
export class VersionChain {
  readonly #own = new Map<string, OwnVersions>();
  readonly #queues = new Map<string, Promise<void>>();

  /** The version that a resource has now, if nobody but this run has written it since `read`. */
  current(resource: string, read: string): string {
    const own = this.#own.get(resource);
    return own?.passed.has(read) === true ? own.now : read;
  }

  /** A write on the version `before` left the version `after` behind. */
  replaced(resource: string, before: string, after: string): void {
    const own = this.#own.get(resource);
    if (own?.now === before) {
      own.passed.add(after);
      own.now = after;
    } else {
      this.#own.set(resource, { passed: new Set([before, after]), now: after });
    }
  }

  /** Runs a write after all earlier ones to any of its resources: each needs the version that the one before it leaves. */
  inTurn<Result>(resources: readonly string[], write: () => Promise<Result>): Promise<Result> {
    const earlier = resources.map((resource) => this.#queues.get(resource));
    const turn = Promise.all(earlier).then(write);
    const ended = turn.then(
      () => undefined,
      () => undefined,
    );
    for (const resource of resources) this.#queues.set(resource, ended);
    return turn;
  }
}
