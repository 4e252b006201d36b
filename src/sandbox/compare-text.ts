/** Compares by UTF-16 code units, so that an order never depends on the machine's locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
