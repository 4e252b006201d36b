import { type HttpClient, malformed } from "../../../http/http-client.ts";
import type { JsonRequest, JsonResponse, Service } from "../../../http/json-request.ts";
import { defined } from "../../../model/defined.ts";
import type { ClassTagApiSettings } from "../../settings/classtag-settings.ts";
import type { Validator } from "./contract-validator.gen.js";

/** Requests to one ClassTag gateway, each answer held against the contract. */
export class ClassTagConnection {
  requests = 0;
  /** Of all answers, once unpacked. */
  bytes = 0;
  #leftMs: (() => number) | undefined;
  readonly #http: HttpClient;
  readonly #settings: ClassTagApiSettings;
  readonly #service: Service;

  constructor(settings: ClassTagApiSettings, http: HttpClient) {
    this.#http = http;
    this.#settings = settings;
    this.#service = {
      system: "ClassTag",
      names: settings.names,
      secrets: [settings.token.reveal()],
      signsWithTime: false,
      authorise: () => `Bearer ${settings.token.reveal()}`,
    };
  }

  /** All that is asked for from now on has to be answered within what is left, slow answers included. */
  endWithin(leftMs: () => number): void {
    this.#leftMs = leftMs;
  }

  /** Cuts the credentials out of a text from outside. */
  get secrets(): readonly string[] {
    return this.#service.secrets;
  }

  request(path: string, request: Omit<JsonRequest, "service" | "url">): JsonRequest {
    return { ...request, service: this.#service, url: `${this.#settings.baseUrl}${path}` };
  }

  async send(request: JsonRequest): Promise<JsonResponse> {
    const withinMs = this.#leftMs?.();
    const response = await this.#http.send({ ...request, ...defined({ withinMs }) });
    this.requests += response.tries;
    this.bytes += response.length ?? 0;
    return response;
  }

  async get<Body>(path: string, validate: Validator<Body>): Promise<Body> {
    const request = this.request(path, { method: "GET" });
    return contractBody(request, await this.send(request), validate);
  }
}

/** The body, once it is known to be what the contract says. @throws ServiceError that names the first places at fault */
export function contractBody<Body>(
  request: JsonRequest,
  { body }: JsonResponse,
  validate: Validator<Body>,
): Body {
  if (validate(body)) return body;
  const errors = validate.errors ?? [];
  const faults = errors
    .slice(0, 3)
    .map(({ instancePath, message }) => `${instancePath || "the answer"} ${message ?? "is wrong"}`);
  const more = errors.length > faults.length ? `, and ${errors.length - faults.length} more` : "";
  throw malformed(request, `the answer is not what the contract says: ${faults.join(", ")}${more}`);
}
