import { defined } from "../model/defined.ts";
import { type Calling, stepText, usualCalling } from "../render/command-line.ts";
import type { Colours } from "../render/terminal/colours.ts";
import { plainColours } from "../render/terminal/colours.ts";
import type { Context, OutputStream } from "./context.ts";

/** How wide text may be where the output is no terminal. */
const defaultColumns = 110;

export interface TerminalStyle {
  readonly colours: Colours;
  readonly width: number;
  readonly calling?: Calling;
}

/**
 * Colours only for a terminal that wants them: NO_COLOR, TERM=dumb and FORCE_COLOR=0 turn them off, any other FORCE_COLOR
 * on (no-color.org).
 */
export async function terminalStyle(
  context: Pick<Context, "calling" | "env">,
  stream: OutputStream,
): Promise<TerminalStyle> {
  const { env } = context;
  const calling = defined({ calling: context.calling });
  const forced = env["FORCE_COLOR"] ?? "";
  const isForced = forced !== "" && forced !== "0";
  const isRefused =
    forced === "0" || (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") || env["TERM"] === "dumb";
  const wantsColours = isForced || (stream.isTTY === true && !isRefused);
  const width = stream.columns ?? defaultColumns;
  if (!wantsColours) return { colours: plainColours, width, ...calling };
  const { createColors } = (await import("picocolors")).default;
  return { colours: createColors(true), width, ...calling };
}

/** A command and nothing else, `rollcall plan …`, as it is to be typed; with a file of settings that the person has by then. */
export const stepFor = ({ calling = usualCalling }: Context, text: string, settingsFile?: string): string =>
  stepText(text, { ...calling, ...defined({ settingsFile }) });
