/** On a command line: standard input where a file is read, and standard output where one is written. A file of that name is `./-`. */
export const standardStream = "-";

/** All that comes on standard input. */
export type StandardInput = () => Promise<Uint8Array>;

/** What a person calls it, where a message names what was read. */
export const inputName = (file: string): string => (file === standardStream ? "standard input" : file);
