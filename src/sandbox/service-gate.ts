/** What stands before the services: faults, delays and the request log. */
import { setTimeout as delay } from "node:timers/promises";
import type { Answer, Service, ServiceRequest } from "./exchange.ts";
import type { FaultEffect } from "./faults/fault.ts";
import { FaultList } from "./faults/fault-list.ts";
import type { ListingEffect } from "./faults/listing-effect.ts";
import type { LoggedRequest } from "./request-log.ts";

export type AnsweringService = (request: ServiceRequest, effect: ListingEffect | undefined) => Answer;

/** What leaves the server: an answer, the half of one, or nothing but a closed connection. */
export type Delivery =
  | { readonly kind: "cut" | "whole"; readonly answer: Answer }
  | { readonly kind: "reset" };

const signInPage = "<!doctype html><title>Sign in</title><p>Please sign in to continue.</p>";

export class ServiceGate {
  readonly faults = new FaultList();
  readonly #services: Readonly<Record<Service, AnsweringService>>;
  readonly #latencyMs: number;
  readonly #previousPages = new Map<string, Answer>();
  #requests: LoggedRequest[] = [];

  constructor(services: Readonly<Record<Service, AnsweringService>>, latencyMs: number) {
    this.#services = services;
    this.#latencyMs = latencyMs;
  }

  get requests(): readonly LoggedRequest[] {
    return this.#requests;
  }

  clearRequests(): void {
    this.#requests = [];
  }

  /** Everything between the two waits happens at once, so that the log has the order in which writes took effect. */
  async deliver(service: Service, request: ServiceRequest): Promise<Delivery> {
    const fault = this.faults.meet(service, request.method, request.path);
    const waitMs = this.#latencyMs + (fault?.delayMs ?? 0);
    if (waitMs > 0) await delay(waitMs);
    const { delivery, wrote } = this.#underEffect(service, request, fault?.effect);
    this.#requests.push({
      service,
      method: request.method,
      path: request.path,
      query: request.rawQuery,
      status: delivery.kind === "whole" ? delivery.answer.status : 0,
      wrote,
    });
    return delivery;
  }

  #underEffect(
    service: Service,
    request: ServiceRequest,
    effect: FaultEffect | undefined,
  ): { readonly delivery: Delivery; readonly wrote: boolean } {
    switch (effect?.kind) {
      case "status":
        return whole(madeUpAnswer(effect.status, effect.headers, effect.body));
      case "html":
        return whole(madeUpAnswer(200, undefined, signInPage));
      case "reset": {
        const wrote = effect.when === "after" && this.#services[service](request, undefined).wrote;
        return { delivery: { kind: "reset" }, wrote };
      }
      case "cut-body": {
        const answer = this.#services[service](request, undefined);
        return { delivery: { kind: "cut", answer }, wrote: answer.wrote };
      }
      case "repeat-page": {
        const previous = this.#previousPages.get(`${service} ${request.path}`);
        return whole(previous ?? this.#answer(service, request, undefined));
      }
      case "delay":
      case undefined:
        return whole(this.#answer(service, request, undefined));
      default:
        return whole(this.#answer(service, request, effect));
    }
  }

  #answer(service: Service, request: ServiceRequest, effect: ListingEffect | undefined): Answer {
    const answer = this.#services[service](request, effect);
    if (request.method === "GET" && answer.status === 200) {
      this.#previousPages.set(`${service} ${request.path}`, answer);
    }
    return answer;
  }
}

const whole = (answer: Answer): { readonly delivery: Delivery; readonly wrote: boolean } => ({
  delivery: { kind: "whole", answer },
  wrote: answer.wrote,
});

/** An answer of whatever stands before a real service: HTML unless the fault says otherwise. */
function madeUpAnswer(status: number, headers: Readonly<Record<string, string>> = {}, body = ""): Answer {
  return { status, headers: { "content-type": "text/html", ...headers }, body, wrote: false };
}
