import type { Context } from "./cli/context.ts";
import { type ExitCode, exitCodes } from "./cli/exit-code.ts";
import { runProgram } from "./cli/program.ts";
import type { Colours } from "./render/terminal/colours.ts";

/** Where the demo shows itself: numbered steps, each a command line that anybody could type. */
export class Stage {
  readonly context: Context;
  readonly colours: Colours;
  readonly #shorten: (arg: string) => string;
  #steps = 0;

  /** @param shorten what is shown of an argument, so that no temporary path is */
  constructor(context: Context, colours: Colours, shorten: (arg: string) => string) {
    this.context = context;
    this.colours = colours;
    this.#shorten = shorten;
  }

  title(text: string): void {
    this.#steps += 1;
    this.context.stdout.write(`\n${this.colours.bold(this.colours.cyan(`━━ ${this.#steps}. ${text}`))}\n`);
  }

  say(text: string): void {
    this.context.stdout.write(text);
  }

  /** @throws Error where the command ends otherwise than expected */
  async run(text: string, args: readonly string[], expected: ExitCode = exitCodes.ok): Promise<void> {
    this.title(text);
    const shown = args.map(this.#shorten).join(" ");
    this.say(`${this.colours.dim(`$ rollcall ${shown}`)}\n\n`);
    const code = await runProgram(args, this.context);
    if (code !== expected)
      throw new Error(`rollcall ${shown} ended with ${code}, and the demo expected ${expected}`);
  }
}
