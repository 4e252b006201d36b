import type { Argument, Command, Option } from "commander";
import { allExplanations } from "../../explain/all-explanations.ts";
import { defined } from "../../model/defined.ts";

/** What may stand in a place of the line. `other`: nothing that could be told beforehand. */
export type CompletedValue =
  | { readonly kind: "district" | "file" | "folder" | "other" }
  | { readonly kind: "words"; readonly words: readonly string[] };

export interface CompletedOption {
  /** `-o` and `--out`, or one of them. */
  readonly flags: readonly string[];
  readonly description: string;
  readonly isRepeatable: boolean;
  /** Absent: it takes none. */
  readonly value?: CompletedValue;
}

/** A command as a shell completes it: what may follow it on the line. */
export interface CompletedCommand {
  /** `["ledger", "show"]`; empty for the program itself. */
  readonly path: readonly string[];
  readonly description: string;
  readonly below: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly CompletedOption[];
  /** Its arguments are all of one kind. Absent: it takes none. */
  readonly value?: CompletedValue;
}

/** Every command of the tree, the program first. */
export function completedCommands(
  program: Command,
  path: readonly string[] = [],
): readonly CompletedCommand[] {
  const help = program.createHelp();
  const below = help.visibleCommands(program);
  const [argument] = program.registeredArguments;
  const own: CompletedCommand = {
    path,
    description: oneLine(program.description()),
    below: below.map((one) => ({ name: one.name(), description: oneLine(one.description()) })),
    options: help.visibleOptions(program).map(completedOption),
    ...defined({ value: argument && valueOfArgument(argument) }),
  };
  const listed = new Set(program.commands);
  return [
    own,
    ...below.flatMap((one) =>
      listed.has(one) ? completedCommands(one, [...path, one.name()]) : [helpAmong(below, path)],
    ),
  ];
}

/** commander's own command, which takes the name of another one. */
const helpAmong = (commands: readonly Command[], path: readonly string[]): CompletedCommand => ({
  path: [...path, "help"],
  description: "",
  below: [],
  options: [],
  value: { kind: "words", words: commands.map((one) => one.name()) },
});

const oneLine = (text: string): string => text.replaceAll("\n", " ");

function completedOption(option: Option): CompletedOption {
  return {
    flags: [option.short, option.long].filter((flag) => flag !== undefined && flag !== null),
    description: oneLine(option.description),
    isRepeatable: Array.isArray(option.defaultValue),
    ...(option.required && { value: valueOfOption(option) }),
  };
}

const ofDistricts: ReadonlySet<string> = new Set(["--district", "--unmanaged"]);

function valueOfOption({ argChoices, flags, long }: Option): CompletedValue {
  if (argChoices !== undefined) return { kind: "words", words: argChoices };
  if (ofDistricts.has(long ?? "")) return { kind: "district" };
  return valueCalled(/<([^>.]+)/.exec(flags)?.[1] ?? "");
}

function valueOfArgument(argument: Argument): CompletedValue {
  const name = argument.name();
  if (argument.argChoices !== undefined) return { kind: "words", words: argument.argChoices };
  if (name === "code")
    return { kind: "words", words: allExplanations.flatMap(({ codes }) => codes.map(({ code }) => code)) };
  return valueCalled(name);
}

/** By what the help calls it. A name of districts may also be that of a file, which shells offer where no district fits. */
function valueCalled(placeholder: string): CompletedValue {
  switch (placeholder) {
    case "district":
    case "names":
      return { kind: "district" };
    case "file":
    case "files":
    case "plan.json":
    case "report":
    case "source":
      return { kind: "file" };
    case "folder":
      return { kind: "folder" };
    default:
      return { kind: "other" };
  }
}
