import type { Page, Request } from "playwright-core";
import { PageUnavailable } from "./page-errors.ts";

/** Between two looks at whether it is still worth waiting, which ask the page for nothing. */
export const lookEveryMs = 25;

/** Knows at once when a document does not come, where waiting for what should be on it would take until the time-out. */
export class NavigationWatch {
  /** Status of the document that is shown. */
  status: number | undefined;
  #trouble: PageUnavailable | undefined;

  constructor(page: Page) {
    const isDocument = (request: Request): boolean =>
      request.isNavigationRequest() && request.frame() === page.mainFrame();
    page.on("response", (response) => {
      if (!isDocument(response.request())) return;
      this.status = response.status();
      if (this.status === 429 || this.status >= 500)
        this.#trouble = new PageUnavailable(`it answered ${this.status}`, response.url(), this.status);
    });
    page.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText ?? "the connection broke off";
      if (isDocument(request) && !reason.includes("ERR_ABORTED"))
        this.#trouble = new PageUnavailable(reason, request.url());
    });
  }

  /** Forgets what came before. */
  begin(): void {
    this.#trouble = undefined;
    this.status = undefined;
  }

  get trouble(): PageUnavailable | undefined {
    return this.#trouble;
  }

  /**
   * Whether it came to what was waited for. What is waited for in vain is ended before this returns, so that nothing goes on
   * beside what is done next: two waits at once stand in each other's way, and a click could come later than it was meant.
   * @param isInVain asked again and again; absent: only the time-out says so
   * @throws PageUnavailable as soon as that is known
   */
  async unlessTroubled(
    wait: (signal: AbortSignal) => Promise<unknown>,
    isInVain: () => boolean = () => false,
  ): Promise<boolean> {
    const giveUp = new AbortController();
    const look = (): void => {
      if (this.#trouble !== undefined || isInVain()) giveUp.abort();
    };
    look();
    const timer = setInterval(look, lookEveryMs);
    const came = await wait(giveUp.signal).then(
      () => true,
      () => false,
    );
    clearInterval(timer);
    if (this.#trouble !== undefined) throw this.#trouble;
    return came;
  }
}
