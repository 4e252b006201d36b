import { timingSafeEqual } from "node:crypto";
import type { Entrance } from "./entrance.ts";

export interface KeyringOptions {
  /** Opens the server itself, and never changes. */
  readonly token: string;
  /** What the proxy takes at first. */
  readonly proxyBearer: string;
  readonly tokenLifetimeSeconds: number;
  readonly clock: () => Date;
}

/** The bearer tokens that open the roster now, and what a district or a partner may do to them. */
export class Keyring {
  readonly #options: KeyringOptions;
  /** Tokens of the token endpoint, with the millisecond at which they expire. */
  readonly #issued = new Map<string, number>();
  #tokensIssued = 0;
  #rotations = 0;
  #isRevoked = false;
  #isWithheld = false;

  constructor(options: KeyringOptions) {
    this.#options = options;
  }

  /** What `/applications` names for the sample district. */
  get namedBearer(): string | null {
    return this.#isWithheld ? null : this.#proxyBearer;
  }

  get #proxyBearer(): string {
    const { proxyBearer } = this.#options;
    return this.#rotations === 0 ? proxyBearer : `${proxyBearer}-${this.#rotations}`;
  }

  opens(entrance: Entrance | undefined, bearer: string): boolean {
    if (entrance === "proxy") return !this.#isRevoked && isSame(bearer, this.#proxyBearer);
    if (isSame(bearer, this.#options.token)) return true;
    const expiresAt = this.#issued.get(bearer);
    return expiresAt !== undefined && this.#options.clock().getTime() < expiresAt;
  }

  issue(): { readonly token: string; readonly expiresInSeconds: number } {
    const { clock, tokenLifetimeSeconds } = this.#options;
    this.#tokensIssued += 1;
    const token = `sample-access-token-${this.#tokensIssued}`;
    this.#issued.set(token, clock().getTime() + tokenLifetimeSeconds * 1_000);
    return { token, expiresInSeconds: tokenLifetimeSeconds };
  }

  /** The proxy takes another bearer from now on, and discovery names it. */
  rotateBearer(): void {
    this.#rotations += 1;
  }

  /** The district withdraws access: the proxy refuses the bearer that discovery still names. */
  revokeBearer(): void {
    this.#isRevoked = true;
  }

  /** Discovery names no bearer, as it was seen to do for districts without the proxy. */
  withholdBearer(): void {
    this.#isWithheld = true;
  }

  /** Whatever the token endpoint has given is refused from now on. */
  expireTokens(): void {
    this.#issued.clear();
  }
}

function isSame(sent: string, expected: string): boolean {
  const [left, right] = [Buffer.from(sent), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
