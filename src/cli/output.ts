import type { Colours } from "../render/terminal/colours.ts";
import { plainColours } from "../render/terminal/colours.ts";
import type { Context, OutputStream } from "./context.ts";

/** How wide text may be where the output is no terminal. */
const defaultColumns = 110;

export interface TerminalStyle {
  readonly colours: Colours;
  readonly width: number;
}

/**
 * Colours only for a terminal that wants them: NO_COLOR, TERM=dumb and FORCE_COLOR=0 turn them off, any other FORCE_COLOR
 * on (no-color.org).
 */
export async function terminalStyle(
  context: Pick<Context, "env">,
  stream: OutputStream,
): Promise<TerminalStyle> {
  const { env } = context;
  const forced = env["FORCE_COLOR"] ?? "";
  const isForced = forced !== "" && forced !== "0";
  const isRefused =
    forced === "0" || (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") || env["TERM"] === "dumb";
  const wantsColours = isForced || (stream.isTTY === true && !isRefused);
  const width = stream.columns ?? defaultColumns;
  if (!wantsColours) return { colours: plainColours, width };
  const { createColors } = (await import("picocolors")).default;
  return { colours: createColors(true), width };
}
