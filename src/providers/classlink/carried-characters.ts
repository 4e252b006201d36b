/**
 * Which characters of ids have come through to the server. Servers and what stands in front of them refuse addresses with an
 * encoded slash, take what follows a dot for a format, or undo an encoding once too often, and answer 404: to an id with such
 * a character that says nothing, until a record was found under one.
 */
export class CarriedCharacters {
  readonly #carried = new Set<string>();

  /** A record was found under this id. */
  note(id: string): void {
    for (const character of unusualIn(id)) this.#carried.add(character);
  }

  /** The characters of an id that nothing says would have come through. */
  doubtfulIn(id: string): readonly string[] {
    return unusualIn(id).filter((character) => !this.#carried.has(character));
  }
}

/** All but letters, digits and what no server gives a meaning to. */
const unusualIn = (id: string): readonly string[] => [...new Set(id.match(/[^A-Za-z0-9_~-]/gu) ?? [])];
