/** Which rooms and classes may belong together, in lists that are as long as each other. */
export interface Edges {
  readonly rooms: readonly number[];
  readonly classes: readonly number[];
  /** How much likelier it is than that the room has no class. */
  readonly odds: readonly number[];
}

const rounds = 30;

/** So much of a message is new in each round; all at once, two rooms that want one class would take turns. */
const step = 0.6;

/** Messages that move by less have arrived. */
const settled = 1e-7;

/**
 * How likely each pair is, given that a room has one class at most and a class one room at most: the shares that each pair has in
 * the weight of all ways to pair rooms and classes, where some stay alone. Found by passing messages between rooms and classes
 * (belief propagation on the monomer-dimer model), which is exact where nothing goes round in a circle. What two rooms claim is
 * divided between them, and of a room's or a class's shares one at most is above one half.
 * @param alone by room: one, and the odds of classes that are too unlikely to be listed
 * @param withoutRoom how many classes have no room, for each that has one
 */
export function balance(
  edges: Edges,
  alone: Float64Array,
  classes: number,
  withoutRoom: number,
): Float64Array {
  const messages = new Messages(edges, alone, classes, withoutRoom);
  for (let round = 0; round < rounds && messages.pass() > settled; round += 1);
  return messages.shares();
}

class Messages {
  readonly #room: Int32Array;
  readonly #class: Int32Array;
  readonly #odds: Float64Array;
  readonly #alone: Float64Array;
  readonly #withoutRoom: number;
  readonly #byRooms: Float64Array;
  readonly #byClasses: Float64Array;
  readonly #ofRooms: Float64Array;
  readonly #ofClasses: Float64Array;

  constructor(edges: Edges, alone: Float64Array, classes: number, withoutRoom: number) {
    this.#room = Int32Array.from(edges.rooms);
    this.#class = Int32Array.from(edges.classes);
    this.#odds = Float64Array.from(edges.odds);
    this.#alone = alone;
    this.#withoutRoom = withoutRoom;
    this.#byRooms = new Float64Array(this.#odds.length).fill(1);
    this.#byClasses = new Float64Array(this.#odds.length).fill(1 / withoutRoom);
    this.#ofRooms = new Float64Array(alone.length);
    this.#ofClasses = new Float64Array(classes);
  }

  /** One round, and how far the message went that moved most. */
  pass(): number {
    this.#sum();
    let most = 0;
    for (let at = 0; at < this.#odds.length; at += 1) most = Math.max(most, this.#move(at));
    return most;
  }

  #sum(): void {
    this.#ofRooms.set(this.#alone);
    this.#ofClasses.fill(this.#withoutRoom);
    for (let at = 0; at < this.#odds.length; at += 1) {
      const odds = valueAt(this.#odds, at);
      const [room, own] = [valueAt(this.#room, at), valueAt(this.#class, at)];
      this.#ofRooms[room] = valueAt(this.#ofRooms, room) + odds * valueAt(this.#byClasses, at);
      this.#ofClasses[own] = valueAt(this.#ofClasses, own) + odds * valueAt(this.#byRooms, at);
    }
  }

  /** Every message says how much room there is without the one that it is sent to. */
  #move(at: number): number {
    const odds = valueAt(this.#odds, at);
    const [room, own] = [valueAt(this.#room, at), valueAt(this.#class, at)];
    const [fromRoom, fromClass] = [valueAt(this.#byRooms, at), valueAt(this.#byClasses, at)];
    const others = Math.max(valueAt(this.#alone, room), valueAt(this.#ofRooms, room) - odds * fromClass);
    const rest = Math.max(this.#withoutRoom, valueAt(this.#ofClasses, own) - odds * fromRoom);
    this.#byRooms[at] = fromRoom + step * (1 / others - fromRoom);
    this.#byClasses[at] = fromClass + step * (1 / rest - fromClass);
    return Math.max(Math.abs(fromRoom - 1 / others), Math.abs(fromClass - 1 / rest));
  }

  shares(): Float64Array {
    return this.#odds.map((odds, at) => {
      const pair = odds * valueAt(this.#byRooms, at) * valueAt(this.#byClasses, at);
      return pair / (1 + pair);
    });
  }
}

const valueAt = (values: Float64Array | Int32Array, at: number): number => values[at] ?? 0;
