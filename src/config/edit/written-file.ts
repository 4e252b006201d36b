import type { Document } from "yaml";
import type { Quote } from "./yaml-words.ts";

/** A file's text with what an edit has to know of how it is written. */
export interface WrittenFile {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly quote: Quote;
  readonly lineBreak: string;
}
