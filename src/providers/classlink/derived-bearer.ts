import type { Secret } from "../secret.ts";

/** A bearer token that a service gave us, in exchange for other credentials. */
export interface GrantedBearer {
  readonly token: Secret;
  /** Milliseconds since 1970 from which on another one is asked for; absent: it holds until it is refused. */
  readonly renewAt?: number;
}

/** Told of every token before it is used for the first time, so that a log can be made to hide it. */
export type OnDerivedSecret = (secret: Secret) => void;

export interface DerivedBearerOptions {
  /** Asks the service for a token. @throws ServiceError */
  readonly ask: () => Promise<GrantedBearer>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly onDerivedSecret?: OnDerivedSecret | undefined;
}

/**
 * A token that is asked for once, shared by all requests, and renewed before it expires or when it is refused. However
 * many requests find it refused at the same time, it is asked for once; a token that comes back unchanged is never asked
 * for again, because asking could go on for ever.
 */
export class DerivedBearer {
  readonly #options: DerivedBearerOptions;
  readonly #seen = new Set<string>();
  #granted: GrantedBearer | undefined;
  #asking: Promise<GrantedBearer> | undefined;
  #confirmed: string | undefined;

  constructor(options: DerivedBearerOptions) {
    this.#options = options;
  }

  /** Every token so far, to be cut out of messages. */
  get tokens(): readonly string[] {
    return [...this.#seen];
  }

  /** The token to send now. @throws ServiceError where it cannot be had */
  async current(): Promise<string> {
    const granted = this.#granted;
    const isFresh =
      granted !== undefined && !(granted.renewAt !== undefined && this.#options.clock() >= granted.renewAt);
    return (isFresh ? granted : await this.#ask()).token.reveal();
  }

  /** The token to send after one was refused; the same one where there is no other. @throws ServiceError as above */
  async inPlaceOf(refused: string): Promise<string> {
    const known = this.#granted?.token.reveal();
    if (known !== undefined && known !== refused) return known;
    if (this.#confirmed === refused) return refused;
    const next = (await this.#ask()).token.reveal();
    if (next === refused) this.#confirmed = refused;
    return next;
  }

  async #ask(): Promise<GrantedBearer> {
    this.#asking ??= this.#askOnce().finally(() => {
      this.#asking = undefined;
    });
    return await this.#asking;
  }

  async #askOnce(): Promise<GrantedBearer> {
    const granted = await this.#options.ask();
    const text = granted.token.reveal();
    if (!this.#seen.has(text)) {
      this.#seen.add(text);
      this.#options.onDerivedSecret?.(granted.token);
    }
    this.#granted = granted;
    return granted;
  }
}
