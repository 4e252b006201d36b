import { Argument, Option } from "commander";

/** Which standard stream `-` stands for in the place of a file. */
export type StandardStreamName = "input" | "output";

/** An option that names a file, in whose place `-` may stand. Of other options that name files, `refuseDashes` refuses it. */
export class StreamOption extends Option {
  readonly stream: StandardStreamName;

  constructor(flags: string, description: string, stream: StandardStreamName) {
    super(flags, description);
    this.stream = stream;
  }
}

/** An argument that names a file, in whose place `-` may stand: standard input. */
export class InputArgument extends Argument {}
