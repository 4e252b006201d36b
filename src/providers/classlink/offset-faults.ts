import { IncompleteRead } from "../incomplete-read.ts";

/** Both come from caches for a moment, too, and then reading again helps. */
export function samePage(name: string): IncompleteRead {
  return new IncompleteRead(
    `ClassLink's list of ${name} sends the same page again wherever one starts to read`,
    `If it goes on, the server ignores offset, or rounds it down to a multiple of limit: ${offsetsAreRows}`,
    true,
  );
}

export function roundedOffset(name: string, offset: number, limit: number, rounded: number): IncompleteRead {
  return new IncompleteRead(
    `the server rounds offsets down to pages: asked for ${name} from offset ${offset} with a limit of ${limit}, it sends them from offset ${rounded}`,
    `If it goes on, it cannot be read without gaps: ${offsetsAreRows}`,
    true,
  );
}

const offsetsAreRows =
  "report it to those who run the server. In OneRoster offset is a number of rows, and any may be asked for; a page number made of it (offset / limit) loses the rest.";
