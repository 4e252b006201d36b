import type { Answer, ServiceRequest } from "../exchange.ts";
import type { ListingEffect } from "../faults/listing-effect.ts";
import type { SandboxState } from "../state/sandbox-state.ts";
import { discoveryAnswer } from "./discovery-endpoint.ts";
import { Keyring, type KeyringOptions } from "./keyring.ts";
import { RosterService, type RosterServiceOptions } from "./roster-service.ts";
import { type ClientAuthentication, TokenEndpoint } from "./token-endpoint.ts";

export interface ClassLinkServiceOptions
  extends Omit<RosterServiceOptions, "keyring">,
    Omit<KeyringOptions, "clock"> {
  readonly partnerKey: string;
  readonly clientAuthentication: ReadonlySet<ClientAuthentication>;
}

/** Everything that ClassLink answers, whichever way a request comes in. */
export class ClassLinkService {
  readonly keyring: Keyring;
  readonly #partnerKey: string;
  readonly #roster: RosterService;
  readonly #tokens: TokenEndpoint;

  constructor(state: SandboxState, options: ClassLinkServiceOptions) {
    this.keyring = new Keyring(options);
    this.#partnerKey = options.partnerKey;
    this.#roster = new RosterService(state, { ...options, keyring: this.keyring });
    this.#tokens = new TokenEndpoint({ ...options, keyring: this.keyring });
  }

  answer(request: ServiceRequest, effect: ListingEffect | undefined): Answer {
    switch (request.entrance) {
      case "token":
        return this.#tokens.answer(request);
      case "discovery":
        return discoveryAnswer(request, this.#partnerKey, this.keyring);
      default:
        return this.#roster.answer(request, effect);
    }
  }
}
