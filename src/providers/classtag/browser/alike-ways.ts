/** Where a way has led to, and what the page showed there, without the numbers in it. */
export interface Way {
  readonly address: string;
  readonly place: readonly string[];
}

/** A school whose lists lie where those of other schools do. */
export interface OneOfMany {
  readonly id?: string;
  readonly name: string;
  readonly address: string;
}

interface Learnt {
  /** The school's own address, with a hole for the id. */
  readonly from: string;
  /** With holes for the id and the name. */
  readonly way: Way;
  readonly ids: Set<string>;
}

/** As many have to have been alike, before any other is taken to be so. */
const fewest = 2;

/**
 * Foretells where a list of a school is, once the same clicks have led to addresses that differ in the school's id alone. It
 * saves four clicks a school; whether it is that list is seen on the page, as with any address.
 */
export class AlikeWays {
  readonly #learnt = new Map<string, Learnt>();
  readonly #useless = new Set<string>();

  /** @param list its label */
  learn(list: string, school: OneOfMany, { address, place }: Way): void {
    const { id } = school;
    if (id === undefined) return;
    const way = {
      address: withHole(address, id),
      place: place.map((text) => text.replaceAll(withoutNumbers(school.name), "{name}")),
    };
    const from = withHole(school.address, id);
    const known = this.#learnt.get(list);
    if (known?.from === from && JSON.stringify(known.way) === JSON.stringify(way)) known.ids.add(id);
    else this.#learnt.set(list, { from, way, ids: new Set([id]) });
  }

  /** `undefined` where too little is known. */
  foretold(list: string, school: OneOfMany): Way | undefined {
    const { id, name } = school;
    const known = this.#learnt.get(list);
    if (id === undefined || known === undefined || known.ids.size < fewest || this.#useless.has(list))
      return undefined;
    const written = partsOf(school.address).find((part) => decoded(part) === id);
    const { address, place } = known.way;
    const isAlike = withHole(school.address, id) === known.from && address.includes("{id}");
    if (written === undefined || !isAlike) return undefined;
    return {
      address: address.replaceAll("{id}", written),
      place: place.map((text) => text.replaceAll("{name}", withoutNumbers(name))),
    };
  }

  /** They are not as alike as they seemed. */
  forget(list: string): void {
    this.#useless.add(list);
  }
}

/** Numbers on a page are counts, which differ. */
export const withoutNumbers = (text: string): string => text.replace(/\d+/gu, "#");

const partsOf = (address: string): readonly string[] => address.split(/([/?#&=])/u);

const withHole = (address: string, id: string): string =>
  partsOf(address)
    .map((part) => (decoded(part) === id ? "{id}" : part))
    .join("");

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
