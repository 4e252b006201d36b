import { inspect } from "node:util";

const shown = "[secret]";

/** A credential that can be used and cannot be printed, whether by template, JSON or inspection. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** For the header that carries it, and for cutting it out of messages. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return shown;
  }

  toJSON(): string {
    return shown;
  }

  [inspect.custom](): string {
    return shown;
  }
}
