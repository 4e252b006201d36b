import { randomBytes } from "node:crypto";

/** `viewer` may look at everything and change nothing. */
export type WebRole = "staff" | "viewer";

export interface WebUser {
  readonly email: string;
  readonly role: WebRole;
}

/** How far a browser has come: it shows the sign-in page, it still owes the code, or somebody is signed in. */
export type SessionStage =
  | { readonly kind: "anonymous" }
  | { readonly kind: "code"; readonly user: WebUser }
  | { readonly kind: "signed-in"; readonly user: WebUser };

export interface WebSession {
  readonly id: string;
  /** Has to come with every form of this session. */
  readonly token: string;
  readonly stage: SessionStage;
  hasSeenAnnouncement: boolean;
  hasChosenDistrict: boolean;
  requests: number;
  /** Shown on the next page. */
  message: string | undefined;
}

const mostSessions = 1000;

/** Kept in memory only: whoever restarts the sandbox signs in again. */
export class WebSessions {
  readonly #sessions = new Map<string, WebSession>();

  find(id: string): WebSession | undefined {
    return this.#sessions.get(id);
  }

  /** The id is new at every stage, so that one that was planted before sign-in opens nothing. */
  open(stage: SessionStage): WebSession {
    const session: WebSession = {
      id: randomBytes(24).toString("base64url"),
      token: randomBytes(24).toString("base64url"),
      stage,
      hasSeenAnnouncement: false,
      hasChosenDistrict: false,
      requests: 0,
      message: undefined,
    };
    this.#sessions.set(session.id, session);
    for (const oldest of this.#sessions.keys()) {
      if (this.#sessions.size <= mostSessions) break;
      this.#sessions.delete(oldest);
    }
    return session;
  }

  end(id: string): void {
    this.#sessions.delete(id);
  }

  endAll(): void {
    this.#sessions.clear();
  }
}
