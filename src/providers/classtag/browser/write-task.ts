import type { ClassTagWriter } from "../../provider.ts";
import type { BrowserSession } from "./browser-session.ts";
import { forgetCopies } from "./forget-copies.ts";
import { LayoutDiffers, Refused } from "./page-errors.ts";
import type { ClassTagPages } from "./pages.ts";

export type WriteOutcome = Awaited<ReturnType<ClassTagWriter["write"]>>;

/** What the pages show of what a change writes to, held against the change. */
export interface Found {
  /** `between`: some of its clicks are done. `other`: neither what was read before nor what is wanted. */
  readonly stands: "after" | "before" | "between" | "other";
  /** What is there now, as a clause. */
  readonly says: string;
}

/** One change as clicks. */
export interface WriteTask {
  look(pages: ClassTagPages): Promise<Found>;
  /** Makes what is missing, and nothing twice. @throws Refused */
  make(pages: ClassTagPages): Promise<void>;
}

/**
 * Looks, writes, and looks again on a page that is loaded anew: the outcome is what ClassTag shows then, whatever it said.
 * Where the session ends or a page does not come, all of it is begun again, and an earlier try is found on the page.
 * @param onSent told when a request of the change has left: from there on it may have been made, whatever is thrown
 */
export async function perform(
  session: BrowserSession,
  task: WriteTask,
  onSent: () => void,
): Promise<WriteOutcome> {
  return await session.run(async (pages, tries): Promise<WriteOutcome> => {
    const look = async (): Promise<Found> => {
      await forgetCopies(pages);
      return await task.look(pages);
    };
    const found = await look();
    if (found.stands === "after") return { kind: "applied" };
    if (found.stands === "other" || (found.stands === "between" && tries === 0))
      return { kind: "conflict", reason: `it has changed since it was read: ${found.says}` };
    const { sent } = pages.requests;
    let refusal = await refusalOf(pages, task, onSent);
    let left = await look();
    // A browser may send a request again by itself, and then shows that it came too late: what moved is what counts.
    for (let earlier = found; left.stands === "between" && left.says !== earlier.says; ) {
      earlier = left;
      refusal = await refusalOf(pages, task, onSent);
      left = await look();
    }
    if (left.stands === "after") return { kind: "applied" };
    if (refusal === undefined)
      return {
        kind: "failed",
        reason: `${pages.requests.sent > sent ? "it was saved, and does not show" : "the page sent nothing when it was saved"}: ${left.says}`,
      };
    return left.stands === "before"
      ? { kind: "failed", reason: `ClassTag refused it: ${refusal}` }
      : { kind: "failed", reason: `ClassTag refused it: ${refusal}; now ${left.says}` };
  });
}

/** Why ClassTag did not take it. Where a click has written at once, what was expected after it does not matter. */
async function refusalOf(
  pages: ClassTagPages,
  task: WriteTask,
  onSent: () => void,
): Promise<string | undefined> {
  const { sent } = pages.requests;
  try {
    await task.make(pages);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    if (!(error instanceof LayoutDiffers) || pages.requests.sent === sent) throw error;
    if ((await task.look(pages)).stands !== "after") throw error;
    return undefined;
  } finally {
    if (pages.requests.sent > sent) onSent();
  }
}
