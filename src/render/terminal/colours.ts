/** What a renderer may do to text on a terminal. picocolors fits; where colours are off, `plainColours` does nothing. */
export interface Colours {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly magenta: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const unchanged = (text: string): string => text;

export const plainColours: Colours = {
  bold: unchanged,
  dim: unchanged,
  red: unchanged,
  green: unchanged,
  yellow: unchanged,
  magenta: unchanged,
  cyan: unchanged,
};
