import type { School } from "../model/district.ts";
import type { SourceFile } from "../model/source-file.ts";
import { type LocatedSchool, normaliseSchool } from "./normalise-district.ts";
import type { ReadFile } from "./read-district-file.ts";

/** What was made of files before. Of a file that is the very same object it is the same, down to its schools. */
export class Readings {
  readonly #files = new WeakMap<SourceFile, ReadFile>();
  readonly #schools = new WeakMap<LocatedSchool, School>();

  async of(file: SourceFile, read: (file: SourceFile) => Promise<ReadFile>): Promise<ReadFile> {
    const known = this.#files.get(file) ?? (await read(file));
    this.#files.set(file, known);
    return known;
  }

  schoolOf(located: LocatedSchool): School {
    const known = this.#schools.get(located) ?? normaliseSchool(located);
    this.#schools.set(located, known);
    return known;
  }
}
