/** On a command line: standard input where a file is read, and standard output where one is written. A file of that name is `./-`. */
export const standardStream = "-";

/** All that comes on standard input. */
export type StandardInput = () => Promise<Uint8Array>;

/** What a person calls it, where a message names what was read. */
export const inputName = (file: string): string => (file === standardStream ? "standard input" : file);

/** The same at the beginning of a sentence. */
export const inputNameFirst = (file: string): string => (file === standardStream ? "Standard input" : file);

/**
 * What a step names that reads it again, and a clause behind the step: standard input is read by then, so that a file has to be
 * made of what came there.
 * @param stands for such a file, in the step
 */
export const namedAgain = (
  file: string,
  stands: string,
): { readonly name: string; readonly clause: string } =>
  file === standardStream
    ? { name: stands, clause: `, where ${stands} is a file of what came on standard input` }
    : { name: file, clause: "" };
