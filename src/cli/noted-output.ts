import type { OutputStream } from "./context.ts";

/** Knows whether anything was printed. */
export class NotedOutput implements OutputStream {
  readonly beneath: OutputStream;
  isEmpty = true;

  constructor(beneath: OutputStream) {
    this.beneath = beneath;
  }

  write(text: string): unknown {
    this.isEmpty = false;
    return this.beneath.write(text);
  }

  get isTTY(): boolean {
    return this.beneath.isTTY === true;
  }

  get columns(): number | undefined {
    return this.beneath.columns;
  }
}
