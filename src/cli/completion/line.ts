import { Argument } from "commander";
import type { ProgramLine } from "../program-line.ts";

const shells = ["bash", "fish", "zsh"] as const;
export type Shell = (typeof shells)[number];

export const completionLine: ProgramLine = {
  announce: (command) =>
    command
      .description("print what bash, fish or zsh complete commands, options and districts by")
      .addArgument(new Argument("<shell>", "which of them").choices([...shells])),
  declare(command, context, setExitCode) {
    command
      .addHelpText(
        "after",
        [
          "",
          "It completes lines that begin with rollcall. In a checkout that is no program,",
          "so a function of that name goes before it. Pressing the tab key runs nothing:",
          "districts are the names in districts/ of the folder that the shell is in. Write",
          "the file again after an update.",
          "",
          "bash, the last two also in ~/.bashrc:",
          "  $ npx --no rollcall completion bash > ~/.rollcall.bash",
          '  $ rollcall() { npx --no -- rollcall "$@"; }',
          "  $ source ~/.rollcall.bash",
          "zsh, the last two also in ~/.zshrc, after compinit:",
          "  $ npx --no rollcall completion zsh > ~/.rollcall.zsh",
          '  $ rollcall() { npx --no -- rollcall "$@" }',
          "  $ source ~/.rollcall.zsh",
          "fish, for good:",
          "  $ npx --no rollcall completion fish > ~/.config/fish/completions/rollcall.fish",
          "  $ function rollcall; npx --no -- rollcall $argv; end; funcsave rollcall",
        ].join("\n"),
      )
      .action(async (shell: Shell) => {
        const { completion } = await import("./command.ts");
        setExitCode(completion(shell, command.parent ?? command, context));
      });
  },
};
