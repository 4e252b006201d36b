import type { Route } from "playwright-core";
import type { ClassTagPages } from "./pages.ts";
import type { SentRequest } from "./request-leaves.ts";
import { isWrite } from "./request-watch.ts";

/** Why a request that writes must not leave; `undefined` where it may. */
export type Inspection = (request: SentRequest) => string | undefined;

/**
 * Whatever is clicked in here, each request that would write is looked at before it leaves: what a page shows is not always
 * what it sends.
 * @throws LayoutDiffers where one was held back
 */
export async function inspected<Result>(
  pages: ClassTagPages,
  inspect: Inspection,
  work: () => Promise<Result>,
): Promise<Result> {
  const held: string[] = [];
  const judge = async (route: Route): Promise<void> => {
    const request = route.request();
    const why = isWrite(request) && request.resourceType() !== "ping" ? inspect(request) : undefined;
    if (why !== undefined) {
      held.push(why);
      pages.requests.holdBack(request);
    }
    // Where the page is gone by then, so is the request.
    await (why === undefined ? route.continue() : route.abort("aborted")).catch(() => undefined);
  };
  const heldBack = async (): Promise<void> => {
    const [why] = held;
    if (why === undefined) return;
    throw await pages.differs(
      { what: "request that writes", entry: "" },
      `it was held back, because ${why}; nothing was written`,
    );
  };
  await pages.page.route("**/*", judge);
  try {
    const result = await work();
    await heldBack();
    return result;
  } catch (error) {
    await heldBack();
    throw error;
  } finally {
    await pages.page.unroute("**/*", judge);
  }
}
