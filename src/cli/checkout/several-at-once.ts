import type { District } from "../../model/district.ts";
import type { Context } from "../context.ts";
import { type ExitCode, mostSevere } from "../exit-code.ts";
import { HeldOutput } from "../held-output.ts";
import type { Ended } from "./each-district.ts";
import { FailuresOnce } from "./failures-once.ts";

/** Districts that are worked on at a time: their services may well be the same ones, and each is asked several things at once. */
const most = 4;
/** Lines of all of them together: a district that has more is alone, as all that is read of it is kept meanwhile. */
const mostLines = 20_000;
/** Districts begun before the one whose turn it is has ended: what they come to is kept until then. */
const mostAhead = 64;

export interface InTurn<Result> {
  /** What may be done in any order. What it says on stderr waits for the district's turn. */
  work(district: District, context: Context): Promise<Result>;
  /** Shows what it came to, when everything before it has been shown. */
  show(result: Result, district: District): ExitCode | Promise<ExitCode>;
}

/**
 * Works on several districts at once and shows each as soon as all before it are shown: in the order of the list, whichever is done
 * first. One that fails is told in its turn, and does not keep the others from theirs.
 */
export async function severalAtOnce<Result>(
  districts: readonly District[],
  context: Context,
  { show, work }: InTurn<Result>,
): Promise<Ended> {
  const room = new Room();
  const begun: Begun<Result>[] = [];
  const begin = (): void => {
    for (;;) {
      const district = districts[begun.length];
      if (district === undefined || !room.enter(linesOf(district), begun.length)) return;
      const stderr = new HeldOutput(context.stderr);
      const result = work(district, { ...context, stderr }).finally(() => {
        room.leave(linesOf(district));
        begin();
      });
      // Told in its turn, which may be long after.
      result.catch(() => undefined);
      begun.push({ result, stderr });
    }
  };
  const failures = new FailuresOnce(districts, context);
  const codes: ExitCode[] = [];
  try {
    for (const [index, district] of districts.entries()) {
      room.turn = index;
      begin();
      try {
        codes.push(await shown(begun[index], (result) => show(result, district)));
      } catch (error) {
        const stopped = await failures.tellStop(error, districts.slice(index));
        codes.push(stopped ?? (await failures.tell(error, district)));
        if (stopped !== undefined) break;
      }
      delete begun[index];
    }
  } finally {
    room.close();
    await Promise.allSettled(begun.map((one) => one?.result));
    await failures.end();
  }
  return { code: mostSevere(codes), failures: failures.all };
}

interface Begun<Result> {
  readonly result: Promise<Result>;
  readonly stderr: HeldOutput;
}

async function shown<Result>(
  one: Begun<Result> | undefined,
  show: (result: Result) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  if (one === undefined) throw new TypeError("the district whose turn it is was not begun");
  one.stderr.open();
  return await show(await one.result);
}

/** Says whether one more may begin. */
class Room {
  /** The district whose turn it is. */
  turn = 0;
  #underWay = 0;
  #lines = 0;
  #isClosed = false;

  enter(lines: number, index: number): boolean {
    const isFull = this.#underWay >= most || this.#lines + lines > mostLines || index > this.turn + mostAhead;
    if (this.#isClosed || (isFull && this.#underWay > 0)) return false;
    this.#underWay += 1;
    this.#lines += lines;
    return true;
  }

  leave(lines: number): void {
    this.#underWay -= 1;
    this.#lines -= lines;
  }

  close(): void {
    this.#isClosed = true;
  }
}

const linesOf = ({ schools }: District): number =>
  schools.reduce((sum, school) => sum + (school.participates ? school.classrooms.length : 0), 0);
