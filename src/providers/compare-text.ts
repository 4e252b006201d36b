/** Code-unit order: the same everywhere, whatever the locale of the machine. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
