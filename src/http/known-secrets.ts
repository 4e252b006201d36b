import { AsyncLocalStorage } from "node:async_hooks";
import { formsOf, type SoughtSecret } from "./sought-secret.ts";

/** Shorter ones cannot be told from words: who asks a service with one hides it in that service's own texts. */
const shortest = 4;

/** In words of our own, a password that is a word is not looked for. */
const shortestInOwnWords = 8;

const current = new AsyncLocalStorage<KnownSecrets>();
let everywhere: KnownSecrets | undefined;

/**
 * All credentials of a run, whichever service they are for: a service may say what it has heard of another's, and so may git. What
 * hides them asks here, so that no caller can forget one.
 */
export class KnownSecrets {
  readonly #secrets = new Set<string>();
  /** Of those that were looked for: a run that has nothing to hide from takes none of them apart. */
  readonly #forms = new Map<string, readonly SoughtSecret[]>();

  add(secrets: Iterable<string>): void {
    for (const secret of secrets) if (secret.length >= shortest) this.#secrets.add(secret);
  }

  /** Makes these known in the whole process, which has no other run: Node takes long to follow a run through every promise. */
  everywhere(): void {
    everywhere = this;
  }

  /** Runs something, in which these are known. */
  during<Result>(run: () => Result): Result {
    return everywhere === this ? run() : current.run(this, run);
  }

  /** The forms of all of them, and of `others`. */
  with(others: readonly string[]): readonly SoughtSecret[] {
    const unknown = others.filter((secret) => secret !== "" && !this.#secrets.has(secret));
    return [...this.#formsOf(this.#secrets), ...unknown.flatMap(formsOf)];
  }

  /** Those that no word of ours is taken for. */
  inOwnWords(): readonly SoughtSecret[] {
    return this.#formsOf([...this.#secrets].filter((secret) => secret.length >= shortestInOwnWords));
  }

  #formsOf(secrets: Iterable<string>): readonly SoughtSecret[] {
    return [...secrets].flatMap((secret) => {
      const known = this.#forms.get(secret);
      if (known !== undefined) return known;
      const forms = formsOf(secret);
      this.#forms.set(secret, forms);
      return forms;
    });
  }
}

/** Those of the run that is under way. */
export const knownSecrets = (): KnownSecrets => current.getStore() ?? everywhere ?? new KnownSecrets();
