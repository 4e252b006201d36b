import { pipeline, Readable } from "node:stream";
import { CsvError, type InfoRecord, parse } from "csv-parse";
import { type ExportPlace, exportAgain, exportFinding } from "./export-finding.ts";

export interface CsvRow {
  /** Line that the record begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** `false` for a last record without a line end, which may be one that was cut off. */
  readonly isEnded: boolean;
}

/** Characters: many times what a record takes. A quote that is never closed would else take the rest of the file. */
const longestRecord = 1_000_000;

/**
 * The records of a CSV file (RFC 4180), one by one as they are read. Empty lines are passed over.
 * @throws IncompleteRead where quotes are wrong: what follows such a place could be cut into records in several ways
 */
export async function* csvRows(file: string, text: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  const lines = new LineCount();
  const ending = new Ending(text);
  const parser = parse({
    max_record_size: longestRecord,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (cells, info) => {
      lines.note(cells, info);
      return cells;
    },
  });
  // Errors end the parser, and come out of it below.
  pipeline(Readable.from(ending), parser, () => undefined);
  let held: Pick<CsvRow, "cells" | "line"> | undefined;
  try {
    for await (const cells of parser) {
      if (held !== undefined) yield { ...held, isEnded: true };
      held = { cells, line: lines.take() };
    }
  } catch (error) {
    throw error instanceof CsvError ? quoteFinding(file, error, lines.next) : error;
  }
  if (held !== undefined) yield { ...held, isEnded: ending.isLineEnd };
}

/** Counts lines as editors do. The parser's own count takes CRLF within quotes for two. */
class LineCount {
  /** Line that the next record begins on, if no empty one comes before it. */
  next = 1;
  #overcounted = 0;
  #parserLines = 0;
  /** Of the records that were parsed and not taken yet. */
  readonly #waiting: number[] = [];

  note(cells: readonly string[], { lines }: InfoRecord): void {
    const isOneLine = lines === this.#parserLines + 1;
    this.#parserLines = lines;
    const breaks = isOneLine ? [] : cells.flatMap((cell) => cell.match(/\r\n|\r|\n/g) ?? []);
    this.#overcounted += breaks.filter((one) => one === "\r\n").length;
    const last = lines - this.#overcounted;
    this.next = last + 1;
    this.#waiting.push(last - breaks.length);
  }

  take(): number {
    return this.#waiting.shift() ?? this.next;
  }
}

/** Passes text on and remembers whether it ended with a line end. */
class Ending implements AsyncIterable<string> {
  isLineEnd = true;
  readonly #text: AsyncIterable<string>;

  constructor(text: AsyncIterable<string>) {
    this.#text = text;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    for await (const chunk of this.#text) {
      if (chunk === "") continue;
      this.isLineEnd = /[\r\n]$/.test(chunk);
      yield chunk;
    }
  }
}

function quoteFinding(file: string, error: CsvError, recordLine: number): Error {
  const place: ExportPlace = { file, line: recordLine };
  const field = typeof error["column"] === "number" ? ` in column ${error["column"] + 1}` : "";
  switch (error.code) {
    case "INVALID_OPENING_QUOTE":
      return exportFinding(
        place,
        `the record that begins here has a quote${field} within a field that does not begin with one`,
        'Put the whole field in quotes, and write "" for a quote within it.',
      );
    case "CSV_INVALID_CLOSING_QUOTE":
      return exportFinding(
        place,
        `the record that begins here has a closing quote${field} that no comma follows`,
        'Write "" for a quote within a field that is in quotes.',
      );
    case "CSV_QUOTE_NOT_CLOSED":
      return exportFinding(
        place,
        "the record that begins here has a quote that is never closed, or the file was cut off within it",
        `Write "" for a quote within a field that is in quotes. ${exportAgain}`,
      );
    case "CSV_MAX_RECORD_SIZE":
      return exportFinding(
        place,
        `the record that begins here is longer than ${longestRecord} characters: a quote in it may never be closed`,
        'Write "" for a quote within a field that is in quotes.',
      );
    default:
      return exportFinding(place, `the record that begins here is no CSV (${error.code})`, exportAgain);
  }
}
