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
 * Colours only for a terminal that wants them: NO_COLOR, CLICOLOR=0, TERM=dumb and FORCE_COLOR=0 turn them off (no-color.org,
 * bixense.com/clicolors). CLICOLOR_FORCE turns them on wherever it goes, but not against NO_COLOR; FORCE_COLOR does so against
 * all of them, as Node has it. `--no-color` is above all.
 */
export async function terminalStyle(
  context: Pick<Context, "calling" | "env" | "withoutColours">,
  stream: OutputStream,
): Promise<TerminalStyle> {
  const { env, withoutColours = false } = context;
  const calling = defined({ calling: context.calling });
  const wantsColours = !withoutColours && (wishIn(env) ?? stream.isTTY === true);
  const width = stream.columns ?? defaultColumns;
  if (!wantsColours) return { colours: plainColours, width, ...calling };
  const { createColors } = (await import("picocolors")).default;
  return { colours: createColors(true), width, ...calling };
}

/** What the environment says of colours, whatever the output is; `undefined` where that is for the output to say. */
function wishIn(env: Context["env"]): boolean | undefined {
  const given = (name: string): string => env[name] ?? "";
  if (given("FORCE_COLOR") !== "") return given("FORCE_COLOR") !== "0";
  if (given("NO_COLOR") !== "") return false;
  const forced = given("CLICOLOR_FORCE");
  if (forced !== "" && forced !== "0") return true;
  return given("CLICOLOR") === "0" || given("TERM") === "dumb" ? false : undefined;
}

/** A command and nothing else, `rollcall plan …`, as it is to be typed; with a file of settings that the person has by then. */
export const stepFor = ({ calling = usualCalling }: Context, text: string, settingsFile?: string): string =>
  stepText(text, { ...calling, ...defined({ settingsFile }) });
