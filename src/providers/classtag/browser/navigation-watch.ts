import type { Page, Request } from "playwright-core";
import { PageUnavailable } from "./page-errors.ts";

/** Knows at once when a document does not come, where waiting for what should be on it would take until the time-out. */
export class NavigationWatch {
  /** Status of the document that is shown. */
  status: number | undefined;
  #trouble: PageUnavailable | undefined;
  #tell: ((trouble: PageUnavailable) => void) | undefined;

  constructor(page: Page) {
    const isDocument = (request: Request): boolean =>
      request.isNavigationRequest() && request.frame() === page.mainFrame();
    page.on("response", (response) => {
      if (!isDocument(response.request())) return;
      this.status = response.status();
      if (this.status === 429 || this.status >= 500)
        this.#note(new PageUnavailable(`it answered ${this.status}`, response.url(), this.status));
    });
    page.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText ?? "the connection broke off";
      if (isDocument(request) && !reason.includes("ERR_ABORTED"))
        this.#note(new PageUnavailable(reason, request.url()));
    });
  }

  /** Forgets what came before. */
  begin(): void {
    this.#trouble = undefined;
    this.#tell = undefined;
    this.status = undefined;
  }

  get trouble(): PageUnavailable | undefined {
    return this.#trouble;
  }

  /** Whether it came to what was waited for. @throws PageUnavailable as soon as that is known */
  async unlessTroubled(waiting: Promise<unknown>): Promise<boolean> {
    const trouble = new Promise<PageUnavailable>((resolve) => {
      if (this.#trouble !== undefined) resolve(this.#trouble);
      this.#tell = resolve;
    });
    const came = waiting.then(
      () => true,
      () => false,
    );
    const ended = await Promise.race([trouble, came]);
    if (ended instanceof PageUnavailable) throw ended;
    return ended;
  }

  #note(trouble: PageUnavailable): void {
    this.#trouble = trouble;
    this.#tell?.(trouble);
  }
}
