import type { Argument, Command, Option } from "commander";
import { standardStream } from "../files/standard-stream.ts";
import { defined } from "../model/defined.ts";
import { usageFailure } from "./command-failure.ts";
import { InputArgument, type StandardStreamName, StreamOption } from "./stream-place.ts";

/** What may be called `-` on the line of a command. */
interface Place {
  /** As a message calls it: `--out`, `<report>`; where a district belongs, the command. */
  readonly name: string;
  /** As a message calls what belongs there: `file`. */
  readonly what: string;
  /** Absent: none, so that a file has to be named. */
  readonly stream?: StandardStreamName;
  /** How often it was called so. */
  readonly dashes: number;
}

/**
 * Looks at every place of a line where `-` stands for a file, before anything is done: most options take a file alone, what is
 * typed into a pipe can be read once, and standard output has room for one text.
 * @param isJson whether the command prints JSON
 * @throws CommandFailure naming the option
 */
export function refuseDashes(command: Command, isJson: boolean): void {
  const places = placesOf(command);
  const unlike = places.find(({ dashes, stream }) => dashes > 0 && stream === undefined);
  if (unlike !== undefined) throw noStream(unlike, places);
  const inputs = places.filter(({ dashes, stream }) => dashes > 0 && stream === "input");
  if (inputs.reduce((sum, { dashes }) => sum + dashes, 0) > 1)
    throw usageFailure(
      `Standard input is read once, and ${inputs.map(({ name }) => name).join(" and ")} ${inputs.length === 1 ? "names" : "name"} it more than once.`,
      "Write - in one place, and name files in the others.",
    );
  if (isJson && places.some(({ dashes, stream }) => dashes > 0 && stream === "output"))
    throw usageFailure(
      "--out - and --json would both print.",
      "Leave one of them out: --out - prints the file that other commands read, --json what scripts read.",
    );
}

function noStream({ name, what }: Place, places: readonly Place[]): Error {
  const others = places.flatMap((one) => (one.stream === undefined ? [] : [one.name]));
  const elsewhere = others.length === 0 ? "" : ` Here - is taken by ${others.join(" and ")}.`;
  return usageFailure(
    `${name} takes no - in the place of a ${what}.`,
    `Name a ${what}; ${what === "district" ? "a file" : "one"} that is called so is ./-.${elsewhere}`,
  );
}

function placesOf(command: Command): readonly Place[] {
  const ofArguments = command.registeredArguments.flatMap((argument, index): readonly Place[] => {
    const dashes = dashesIn(command.processedArgs[index]);
    if (argument instanceof InputArgument)
      return [{ name: `<${argument.name()}>`, what: "file", stream: "input", dashes }];
    return isOfDistricts(argument) ? [{ name: command.name(), what: "district", dashes }] : [];
  });
  const ofOptions = command.options.flatMap((option): readonly Place[] => {
    const what = whatOf(option);
    if (what === undefined) return [];
    const stream = option instanceof StreamOption ? option.stream : undefined;
    const dashes = dashesIn(command.getOptionValue(option.attributeName()));
    return [{ name: calledOf(option), what, dashes, ...defined({ stream }) }];
  });
  return [...ofArguments, ...ofOptions];
}

const dashesIn = (value: unknown): number => [value].flat().filter((one) => one === standardStream).length;

/** The first of its long names, which is the one that documents use. */
const calledOf = ({ flags }: Option): string => /--[\w-]+/.exec(flags)?.[0] ?? flags;

const isOfDistricts = (argument: Argument): boolean => /^(?:district|names)$/.test(argument.name());

/** By what its help puts behind it; `undefined`: nothing that lies on disk. */
function whatOf({ flags }: Option): string | undefined {
  const [, what] = /<(files?|folder|report|source)(?:\.\.\.)?>/.exec(flags) ?? [];
  return what === undefined || what === "folder" ? what : "file";
}
