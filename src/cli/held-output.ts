import type { OutputStream } from "./context.ts";

/** What is printed before its turn waits for it. */
export class HeldOutput implements OutputStream {
  /** For what cannot wait, because the runner has to carry it out at once. */
  readonly beneath: OutputStream;
  #held = "";
  #isOpen = false;

  constructor(beneath: OutputStream) {
    this.beneath = beneath;
  }

  write(text: string): unknown {
    if (this.#isOpen) return this.beneath.write(text);
    this.#held += text;
    return true;
  }

  /** It is its turn: what waited is printed, and what comes from now on at once. */
  open(): void {
    this.#isOpen = true;
    if (this.#held !== "") this.beneath.write(this.#held);
    this.#held = "";
  }

  /** A line that a terminal wipes again, as of progress, is no use later. */
  get isTTY(): boolean {
    return this.#isOpen && this.beneath.isTTY === true;
  }

  get columns(): number | undefined {
    return this.beneath.columns;
  }
}
