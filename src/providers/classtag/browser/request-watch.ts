import type { Page, Request } from "playwright-core";

/** A request that may change something in ClassTag, and what became of it. */
export interface SentWrite {
  /** Of the answer; absent while there is none, and where none came. */
  readonly status: number | undefined;
  readonly isOpen: boolean;
}

const asksForData = new Set(["document", "fetch", "xhr"]);

/** Knows what a page has asked for and what of it is still on its way: an app's page is not there when its document is. */
export class RequestWatch {
  /** Documents and data that were asked for. */
  begun = 0;
  /** Whether scripts were fetched, or have asked for data, since the document came: then they may go on changing the page. */
  isScripted = false;
  /** Whether the page made a request that writes since the last click. */
  clickWrote = false;
  /** Whether one was held back since the last click. */
  isHeldBack = false;
  readonly #left = new Set<Request>();
  readonly #open = new Set<Request>();
  /** How often the document that is shown has asked for the same. */
  readonly #asked = new Map<string, number>();
  readonly #polls = new WeakSet<Request>();
  #answers: Promise<string>[] | undefined;
  #writes: { status: number | undefined; isOpen: boolean }[] = [];

  constructor(page: Page) {
    const byRequest = new Map<Request, { status: number | undefined; isOpen: boolean }>();
    page.on("request", (request) => {
      if (request.frame() !== page.mainFrame()) return;
      if (request.resourceType() === "script") this.isScripted = true;
      if (!asksForData.has(request.resourceType())) return;
      if (request.isNavigationRequest()) this.#forgetPage();
      else this.isScripted = true;
      if (isWrite(request)) this.clickWrote = true;
      else if (this.#isPoll(request)) return;
      this.begun += 1;
      this.#open.add(request);
      if (!isWrite(request)) return;
      const write = { status: undefined, isOpen: true };
      byRequest.set(request, write);
      this.#left.add(request);
      this.#writes.push(write);
    });
    const end = (request: Request, status: number | undefined): void => {
      this.#open.delete(request);
      const write = byRequest.get(request);
      if (write === undefined) return;
      write.status = status;
      write.isOpen = false;
      byRequest.delete(request);
    };
    page.on("response", (response) => {
      const type = response.headers()["content-type"] ?? "";
      if (/\bjson\b/u.test(type) && response.ok() && response.frame() === page.mainFrame())
        this.#answers?.push(response.text().catch(() => ""));
      // A redirect ends no request by itself: what follows it is another one.
      if (response.status() >= 300 && response.status() < 400) end(response.request(), response.status());
      else {
        const write = byRequest.get(response.request());
        if (write !== undefined) write.status = response.status();
      }
    });
    page.on("requestfinished", (request) => end(request, byRequest.get(request)?.status));
    page.on("requestfailed", (request) => end(request, undefined));
  }

  get isIdle(): boolean {
    return this.#open.size === 0;
  }

  /** From here on, what is written comes of the next click. */
  beginClick(): void {
    this.isHeldBack = false;
    this.clickWrote = false;
  }

  /** One of those that write does not leave. */
  holdBack(request: Request): void {
    this.isHeldBack = true;
    this.#left.delete(request);
  }

  /** Requests that write and have left, so far. */
  get sent(): number {
    return this.#left.size;
  }

  /** What is still on its way, for a person. */
  get open(): string {
    return [...this.#open].map((one) => `${one.method()} ${new URL(one.url()).pathname}`).join(", ");
  }

  /** What a page before it has asked for is of no interest any more. */
  #forgetPage(): void {
    this.#open.clear();
    this.#asked.clear();
    this.isScripted = false;
  }

  /** What a document asks for again and again is no part of what it shows at first. */
  #isPoll(request: Request): boolean {
    // Sent on to sign in, it is answered by a page that nobody reads to its end.
    const from = request.redirectedFrom();
    if (from !== null && this.#polls.has(from)) this.#polls.add(request);
    if (this.#polls.has(request)) return true;
    const key = `${request.method()} ${request.url()} ${request.postData() ?? ""}`;
    const times = (this.#asked.get(key) ?? 0) + 1;
    this.#asked.set(key, times);
    if (times > 2) this.#polls.add(request);
    return times > 2;
  }

  /** Keeps what answers in JSON say from now on. */
  keepAnswers(): void {
    this.#answers = [];
  }

  /** What answers have said since they are kept, the latest last. */
  async answers(): Promise<readonly string[]> {
    return await Promise.all(this.#answers ?? []);
  }

  /** Requests that write, from now on. */
  watchWrites(): readonly SentWrite[] {
    this.#writes = [];
    return this.#writes;
  }
}

/** GET and HEAD change nothing, and neither does a query of GraphQL, which is sent by POST. */
export function isWrite(request: Request): boolean {
  if (["GET", "HEAD", "OPTIONS"].includes(request.method())) return false;
  return !/^\s*\{[\s\S]*"query"\s*:\s*"\s*(query\b|\{)/.test(request.postData() ?? "");
}
