import type { Command } from "commander";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { bashCompletion } from "./bash-completion.ts";
import { type CompletedCommand, completedCommands } from "./completed-command.ts";
import { fishCompletion } from "./fish-completion.ts";
import type { Shell } from "./line.ts";
import { zshCompletion } from "./zsh-completion.ts";

const scripts: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashCompletion,
  fish: fishCompletion,
  zsh: zshCompletion,
};

/** Prints what a shell completes the program's lines by. */
export function completion(shell: Shell, program: Command, { stdout }: Context): ExitCode {
  stdout.write(scripts[shell](completedCommands(program)));
  return exitCodes.ok;
}
