/** OAuth 2 client credentials (RFC 6749, section 4.4), with errors as section 5.2 has them. */
import { type Answer, jsonAnswer, type ServiceRequest } from "../exchange.ts";
import type { Keyring } from "./keyring.ts";

export type ClientAuthentication = "basic" | "post";

export interface TokenEndpointOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The ways in which a client may say who it is. */
  readonly clientAuthentication: ReadonlySet<ClientAuthentication>;
  readonly keyring: Keyring;
}

const scopePrefix = "https://purl.imsglobal.org/spec/or/v1p2/scope/";
const scopes: ReadonlySet<string> = new Set([
  `${scopePrefix}roster-core.readonly`,
  `${scopePrefix}roster.readonly`,
]);

export class TokenEndpoint {
  readonly #options: TokenEndpointOptions;

  constructor(options: TokenEndpointOptions) {
    this.#options = options;
  }

  answer(request: ServiceRequest): Answer {
    const { headers, method } = request;
    const isForm = /^application\/x-www-form-urlencoded(?:;|$)/i.test(headers["content-type"] ?? "");
    if (method !== "POST" || !isForm)
      return refusal(400, "invalid_request", "a form is expected, sent by POST");
    const form = new URLSearchParams(request.body);
    const client = this.#refusalOfClient(headers.authorization, form);
    if (client !== undefined) return refusal(401, "invalid_client", client);
    if (form.get("grant_type") !== "client_credentials")
      return refusal(400, "unsupported_grant_type", "only client_credentials is served");
    const scope = form.get("scope") ?? "";
    if (scope.split(" ").some((one) => !scopes.has(one)))
      return refusal(400, "invalid_scope", "a scope is missing or unknown");
    const { expiresInSeconds, token } = this.#options.keyring.issue();
    return jsonAnswer(
      200,
      { access_token: token, token_type: "Bearer", expires_in: expiresInSeconds, scope },
      { "cache-control": "no-store" },
    );
  }

  #refusalOfClient(authorization: string | undefined, form: URLSearchParams): string | undefined {
    const { clientAuthentication, clientId, clientSecret } = this.#options;
    const way: ClientAuthentication = authorization === undefined ? "post" : "basic";
    if (!clientAuthentication.has(way)) return `this client may not authenticate by ${way}`;
    if (way === "basic" && form.has("client_secret")) return "the client authenticates in two ways";
    const sent =
      authorization === undefined
        ? [form.get("client_id") ?? "", form.get("client_secret") ?? ""]
        : basicPair(authorization);
    return sent?.[0] === clientId && sent[1] === clientSecret ? undefined : "the client is unknown";
  }
}

/** Id and secret are form-encoded before they are joined (section 2.3.1). */
function basicPair(authorization: string): readonly string[] | undefined {
  const encoded = /^Basic ([\w+/=-]+)$/i.exec(authorization)?.[1];
  if (encoded === undefined) return undefined;
  const [id = "", ...secret] = Buffer.from(encoded, "base64").toString().split(":");
  const decode = (text: string): string => new URLSearchParams(`x=${text}`).get("x") ?? "";
  return [decode(id), decode(secret.join(":"))];
}

function refusal(status: number, error: string, description: string): Answer {
  const headers = status === 401 ? { "www-authenticate": 'Basic realm="sandbox"' } : {};
  return jsonAnswer(status, { error, error_description: description }, headers);
}
