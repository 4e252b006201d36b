import type { ListingEffect } from "../faults/listing-effect.ts";
import type { SandboxState } from "../state/sandbox-state.ts";
import type { WebSession, WebUser } from "./web-session.ts";
import type { WebVariant } from "./web-variant.ts";
import type { Say } from "./wording.ts";

/** One request of somebody who is signed in, with all that a page needs to answer it. */
export interface Visit {
  readonly state: SandboxState;
  readonly variant: WebVariant;
  readonly say: Say;
  readonly session: WebSession;
  readonly user: WebUser;
  /** Address of this page, without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Empty unless the request is a POST. */
  readonly form: URLSearchParams;
  readonly effect: ListingEffect | undefined;
}

/** Ends the treatment of a request with a page that says why. Caught once, where the pages answer. */
export class RefusedVisit extends Error {
  override readonly name = "RefusedVisit";
  readonly status: number;

  /** @param message As said to the person, in the usual wording. */
  constructor(status: 403 | 404, message: string) {
    super(message);
    this.status = status;
  }
}

export const mayWrite = ({ user }: Visit): boolean => user.role === "staff";

/** @throws RefusedVisit where the person may only look. */
export function requireWriter(visit: Visit): void {
  if (!mayWrite(visit)) throw new RefusedVisit(403, "You may look at this page, but not change it.");
}

export const noSuchPage = (): RefusedVisit => new RefusedVisit(404, "There is no such page.");
