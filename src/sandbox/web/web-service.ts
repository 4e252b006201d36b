/** ClassTag as people see it: pages over the same state that the contract's service answers from. */

import { appAnswer } from "../app/app-service.ts";
import type { ClassTagDistrict } from "../classtag/records.ts";
import type { Answer, ServiceRequest } from "../exchange.ts";
import type { ListingEffect } from "../faults/listing-effect.ts";
import { pathSegments } from "../path-segments.ts";
import type { SandboxState } from "../state/sandbox-state.ts";
import { ownAddress, signInAddress, webPath } from "./address.ts";
import { documentHeaders, documentText } from "./document.ts";
import { html } from "./html.ts";
import type { Outcome } from "./outcome.ts";
import { pageDocument, refusalDocument } from "./page-document.ts";
import { type SignInAnswer, signInAnswer, toSignIn, type WebCredentials } from "./sign-in.ts";
import { noSuchPage, RefusedVisit, requireWriter, type Visit } from "./visit.ts";
import { routed } from "./web-routes.ts";
import { type WebSession, WebSessions } from "./web-session.ts";
import type { WebVariant } from "./web-variant.ts";
import { type Say, wordingWith } from "./wording.ts";

export interface WebServiceOptions {
  readonly credentials: WebCredentials;
  readonly variant: WebVariant;
  readonly clock: () => Date;
}

const cookieName = "classtag_session";

export class WebService {
  variant: WebVariant;
  readonly sessions = new WebSessions();
  readonly #state: SandboxState;
  readonly #options: WebServiceOptions;

  constructor(state: SandboxState, options: WebServiceOptions) {
    this.#state = state;
    this.#options = options;
    this.variant = options.variant;
  }

  answer(request: ServiceRequest, effect: ListingEffect | undefined): Answer {
    const say = wordingWith(this.variant.labels ?? {});
    const cookie = cookieIn(request.headers.cookie ?? "");
    const session = this.#liveSession(cookie);
    if (/^\/sign-in(\/code)?$/.test(request.path)) {
      const { credentials, clock } = this.#options;
      const hasSecondFactor = this.variant.secondFactor === true;
      const isInSteps = this.variant.signInSteps === true;
      const common = { credentials, sessions: this.sessions, session, say, now: clock() };
      const context = { ...common, hasSecondFactor, isInSteps };
      return this.#signInReply(signInAnswer(request, context));
    }
    if (session?.stage.kind !== "signed-in") {
      const isExpired = cookie !== undefined && session === undefined;
      return redirect(toSignIn(request, isExpired), false);
    }
    if (this.variant.choosesDistrict === true && !session.hasChosenDistrict) {
      if (request.path !== "/choose") return page(200, choiceDocument(this.#state.classTag.district, say));
      session.hasChosenDistrict = true;
      return redirect(ownAddress(""), false);
    }
    session.requests += 1;
    const visit: Visit = {
      state: this.#state,
      variant: this.variant,
      say,
      session,
      user: session.stage.user,
      path: webPath + request.path,
      query: request.query,
      form: new URLSearchParams(request.method === "POST" ? request.body : ""),
      effect,
    };
    if (this.variant.app !== undefined && request.path !== "/sign-out")
      return appAnswer(visit, this.variant.app, request);
    return this.#visited(visit, request);
  }

  /** The session of a cookie, unless it has served as many requests as it may. */
  #liveSession(cookie: string | undefined): WebSession | undefined {
    const session = this.sessions.find(cookie ?? "");
    const most = this.variant.sessionRequests ?? Number.POSITIVE_INFINITY;
    if (session?.stage.kind !== "signed-in" || session.requests < most) return session;
    this.sessions.end(session.id);
    return undefined;
  }

  #visited(visit: Visit, request: ServiceRequest): Answer {
    try {
      return reply(visit, this.#outcome(visit, request));
    } catch (error) {
      if (error instanceof RefusedVisit) return page(error.status, refusalDocument(visit, error));
      throw error;
    }
  }

  #outcome(visit: Visit, { method, path }: ServiceRequest): Outcome {
    const { session, form } = visit;
    if (method === "POST") {
      if (form.get("token") !== session.token)
        throw new RefusedVisit(403, "This form is no longer valid. Load the page again.");
      if (path === "/sign-out") {
        this.sessions.end(session.id);
        return { kind: "redirect", to: signInAddress, wrote: false };
      }
      if (path === "/announcement") {
        session.hasSeenAnnouncement = true;
        return { kind: "redirect", to: ownAddress(form.get("return") ?? ""), wrote: false };
      }
      requireWriter(visit);
    }
    const segments = pathSegments(path === "" ? "/" : path);
    if (segments === undefined) throw noSuchPage();
    return routed(visit, method, segments);
  }

  #signInReply(answer: SignInAnswer): Answer {
    const cookie = answer.session === undefined ? {} : cookieHeader(answer.session.id);
    if (answer.kind === "redirect") return redirect(answer.to, false, cookie);
    const say = wordingWith(this.variant.labels ?? {});
    return page(answer.status, documentText({ title: answer.title, main: answer.main }, say), cookie);
  }
}

function reply(visit: Visit, outcome: Outcome): Answer {
  switch (outcome.kind) {
    case "page":
      return page(outcome.status, pageDocument(visit, outcome.page));
    case "fragment":
      return page(200, outcome.content.text);
    case "redirect":
      visit.session.message = outcome.message ?? visit.session.message;
      return redirect(outcome.to, outcome.wrote);
  }
}

/** Between sign-in and the District page, for an account that may see several. */
const choiceDocument = ({ name }: ClassTagDistrict, say: Say): string => {
  const heading = say("Choose a district");
  const choices = [name, say("Sample District")];
  const main = html`<h1>${heading}</h1><ul>${choices.map((one) => html`<li><a href="${ownAddress("choose")}">${one}</a></li>`)}</ul>`;
  return documentText({ title: heading, main }, say);
};

const page = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { ...documentHeaders, ...headers },
  body,
  wrote: false,
});

/** 303: whatever was sent, what follows is read, so that a reload sends nothing twice. */
const redirect = (
  location: string,
  wrote: boolean,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status: 303,
  headers: { location, "cache-control": "no-store", ...headers },
  body: "",
  wrote,
});

function cookieIn(header: string): string | undefined {
  const pairs = header.split(";").map((pair) => pair.trim().split("="));
  return pairs.find(([name]) => name === cookieName)?.[1];
}

const cookieHeader = (id: string): Readonly<Record<string, string>> => ({
  "set-cookie": `${cookieName}=${id}; Path=${webPath}; HttpOnly; SameSite=Strict`,
});
