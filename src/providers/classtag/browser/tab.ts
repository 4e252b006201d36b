import type { Browser } from "playwright-core";
import { sparingMore } from "./copies.ts";
import { asUnavailable, PageUnavailable, SessionOver, Stopped } from "./page-errors.ts";
import type { ClassTagPages } from "./pages.ts";
import { HandLost } from "./side-by-side.ts";

/** Does something on the pages. */
export type TabStep<Result> = (pages: ClassTagPages, tries: number) => Promise<Result>;

export interface OpenedTab {
  readonly browser: Browser;
  readonly pages: ClassTagPages;
}

/** What tabs share: one account, signed in once. */
export interface SharedSession {
  /** How often the account has signed in so far. */
  readonly signIns: number;
  /** Documents and data that all tabs have asked for so far. */
  readonly begun: number;
  /** Requests after which a session has to have lasted, or it was none. */
  readonly fewRequests: number;
  /** Signs in there, unless the account has done so since. @returns whether it did now */
  signIn(pages: ClassTagPages, signInsBefore: number): Promise<boolean>;
  sleep(durationMs: number): Promise<void>;
  /** What is told of it outside the driver. */
  asServiceError(error: unknown, pages: ClassTagPages): unknown;
}

const mostTries = 10;
export const mostTroubles = 3;
const firstPauseMs = 1_000;
/** Sessions that end while a tab does one thing, before it leaves that to the first one. */
const mostEnded = 2;

/** What came in the way of one thing that is done. */
interface SoFar {
  /** Sessions that ended. */
  ended: number;
  /** Requests before the account signed in for it. */
  signedInAt: number;
  /** Pages that did not come. */
  troubles: number;
}

/** One page, on which one thing is done after another. */
export class Tab {
  readonly #session: SharedSession;
  readonly #open: () => Promise<OpenedTab>;
  readonly #isFirst: boolean;
  #current: ClassTagPages | undefined;
  #wasIn = false;

  /** @param isFirst the only one that is opened again, and that may find that the account is not let in */
  constructor(session: SharedSession, isFirst: boolean, open: () => Promise<OpenedTab>) {
    this.#session = session;
    this.#open = open;
    this.#isFirst = isFirst;
  }

  /**
   * Does one thing on the pages. It is begun again after signing in where the session was over, and after a pause where a
   * page did not come: so it has to find out for itself what an earlier try has done.
   * @param step `tries` counts the tries before this one
   * @throws LayoutDiffers · Refused · ServiceError · Stopped · HandLost where it is not the first, and has come to its end
   */
  async run<Result>(step: TabStep<Result>): Promise<Result> {
    const soFar: SoFar = { ended: 0, signedInAt: Number.NEGATIVE_INFINITY, troubles: 0 };
    for (let tries = 0; tries < mostTries; tries += 1) {
      const opened = await this.#open();
      this.#current = opened.pages;
      const { signIns } = this.#session;
      try {
        const result = await step(opened.pages, tries);
        this.#wasIn = true;
        return result;
      } catch (error) {
        await this.#recover(error, opened, signIns, soFar);
      }
    }
    throw new Error(`something on ClassTag's pages was begun ${mostTries} times and not ended`);
  }

  /** Makes ready for another try, or throws what there is to say. @param signIns how many there were before the try */
  async #recover(
    cause: unknown,
    { browser, pages }: OpenedTab,
    signIns: number,
    soFar: SoFar,
  ): Promise<void> {
    if (pages.isStopped) throw new Stopped("it is not needed any more", { cause });
    const isGone = pages.page.isClosed() || !browser.isConnected();
    if (isGone && !this.#isFirst) throw new HandLost("the tab is gone", { cause });
    const isOver = cause instanceof SessionOver;
    if (isOver) soFar.ended += 1;
    // What comes in the way of signing in is no other trouble than what came in the way before.
    const error = asUnavailable(
      isOver ? await this.#signedInOr(cause, pages, signIns, soFar) : cause,
      pages.page.url(),
    );
    if (error === undefined) return;
    if (error instanceof PageUnavailable && soFar.troubles < mostTroubles) {
      await this.#session.sleep(firstPauseMs * 2 ** soFar.troubles);
      soFar.troubles += 1;
      return;
    }
    if (error instanceof SessionOver && !this.#isFirst)
      throw new HandLost("the account is not let in here", { cause });
    throw this.#session.asServiceError(error, pages);
  }

  /** @returns why it is not signed in; `undefined`: it is */
  async #signedInOr(
    over: SessionOver,
    pages: ClassTagPages,
    signIns: number,
    soFar: SoFar,
  ): Promise<unknown> {
    return await this.#isInAgain(pages, signIns, soFar).then(
      (isIn) => (isIn ? undefined : over),
      (failed: unknown) => failed,
    );
  }

  async #isInAgain(pages: ClassTagPages, signIns: number, soFar: SoFar): Promise<boolean> {
    const session = this.#session;
    // Several tabs may use up sessions that would last for one; and an app may keep one for a single tab.
    if (!this.#isFirst && (soFar.ended > mostEnded || !this.#wasIn)) return false;
    if (session.signIns > signIns) return true;
    if (!this.#maySignIn(pages, soFar.signedInAt)) return false;
    if (await session.signIn(pages, signIns)) soFar.signedInAt = session.begun;
    return true;
  }

  /** What is begun now is needed, whatever was stopped before. */
  begin(): void {
    if (this.#current !== undefined) this.#current.isStopped = false;
  }

  /** Ends what it is doing before it asks ClassTag for anything more. */
  stop(): void {
    if (this.#current !== undefined) this.#current.isStopped = true;
  }

  /**
   * Whether signing in again may help. Where the session ended just after what the app had kept was thrown away, it may have been
   * among that, and more stays from now on.
   */
  #maySignIn(pages: ClassTagPages, signedInAt: number): boolean {
    const { copies, requests } = pages;
    const { begun, fewRequests } = this.#session;
    const isLost = copies.spared !== "all" && requests.begun - copies.forgottenAt <= fewRequests;
    if (isLost) pages.copies = sparingMore(copies);
    return isLost || begun - signedInAt > fewRequests;
  }
}
