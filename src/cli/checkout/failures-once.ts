/**
 * Failures of many districts, each told once, with the first district that it stopped: a credential that a thousand districts share
 * fails a thousand times in the same words, and what else went wrong would be lost among them. In the end it is said how many
 * districts each stopped, and which.
 */
import type { FailedDistrict } from "../../files/envelope.ts";
import { count, listSome } from "../../render/wording.ts";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCodeOf, type Foreseen, isForeseen } from "../foreseen.ts";
import {
  failedDistrict,
  reportAgain,
  reportFailure,
  reportStop,
  type StoppedRun,
} from "../report-failure.ts";

/** Districts that are named; the others are counted. */
const mostNamed = 12;

interface Named {
  readonly id: string;
}

interface Told {
  /** What went wrong, whichever district it was. */
  readonly message: string;
  readonly districts: string[];
}

export class FailuresOnce {
  readonly #told = new Map<string, Told>();
  readonly #all: FailedDistrict[] = [];
  readonly #context: Context;
  readonly #isOfSeveral: boolean;

  /** @param districts all that are worked on: of one alone it is plain which failed */
  constructor(districts: readonly Named[], context: Context) {
    this.#context = context;
    this.#isOfSeveral = districts.length > 1;
  }

  /** Says what went wrong, unless it was said in the same words before. Errors that nobody foresaw are rethrown. */
  async tell(error: unknown, { id }: Named): Promise<ExitCode> {
    if (!isForeseen(error)) throw error;
    await this.#keep(error, id);
    const message = withoutName(error, id);
    const words = JSON.stringify([error.name, message, error.hint]);
    const before = this.#told.get(words);
    if (before !== undefined) {
      before.districts.push(id);
      return exitCodeOf(error);
    }
    const code = await reportFailure(error, this.#context, this.#isOfSeveral ? id : undefined);
    this.#told.set(words, { message, districts: [id] });
    return code;
  }

  /**
   * Says that the run was stopped; `undefined` where it is another error.
   * @param left districts of which not all is said by then, and that nothing was written of
   */
  async tellStop(
    error: unknown,
    left: readonly Named[],
    stopped?: StoppedRun,
  ): Promise<ExitCode | undefined> {
    const code = await reportStop(error, this.#context, stopped);
    if (code !== undefined) for (const { id } of left) await this.#keep(error, id, stopped);
    return code;
  }

  async #keep(error: unknown, id: string, stopped?: StoppedRun): Promise<void> {
    this.#all.push(await failedDistrict(error, id, this.#context, stopped));
  }

  /** Of each district, in the order in which they were told. */
  get all(): readonly FailedDistrict[] {
    return this.#all;
  }

  /** Says of each that stopped several districts how many, and which. */
  async end(): Promise<void> {
    for (const { message, districts } of this.#told.values()) {
      if (districts.length === 1) continue;
      const stopped = `${count(districts.length, "district")}: ${listSome(districts, mostNamed)}`;
      await reportAgain(message, stopped, this.#context);
    }
  }
}

function withoutName({ message }: Foreseen, id: string): string {
  const name = `${id}: `;
  return message.startsWith(name) ? message.slice(name.length) : message;
}
