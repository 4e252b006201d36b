import { readFileSync } from "node:fs";
import path from "node:path";
import { load } from "js-yaml";
import { OpenAPIBackend, SetMatchType } from "openapi-backend";

export const contractFile = path.resolve(import.meta.dirname, "../../schemas/classtag-api.openapi.yaml");

interface Example {
  readonly value: unknown;
}
type Examples = Readonly<Record<string, Example>>;
interface MediaType {
  readonly schema: unknown;
  readonly examples?: Examples;
  readonly example?: unknown;
}
interface ContractResponse {
  readonly headers?: Readonly<Record<string, { readonly examples?: Examples }>>;
  readonly content: Readonly<Record<string, MediaType>>;
}
export interface Operation {
  readonly operationId: string;
  readonly path: string;
  readonly method: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> };
  readonly responses: Readonly<Record<string, ContractResponse>>;
}

export interface AskedOf {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The contract as a library that nobody here wrote understands it: which operation is meant, and what is wrong with it. */
export class Contract {
  readonly #backend: OpenAPIBackend;

  private constructor(backend: OpenAPIBackend) {
    this.#backend = backend;
  }

  static async open(): Promise<Contract> {
    const definition = load(readFileSync(contractFile, "utf8")) as {
      readonly components: {
        readonly responses: Record<string, { readonly content: Record<string, unknown> }>;
      };
    };
    // The library holds bodies of this one type against their schema. What type was sent is looked at below.
    for (const { content } of Object.values(definition.components.responses))
      content["application/json"] = content["application/problem+json"];
    const backend = new OpenAPIBackend({ definition: definition as never, quick: false, strict: true });
    await backend.init();
    return new Contract(backend);
  }

  get operations(): readonly Operation[] {
    return this.#backend.router.getOperations() as unknown as readonly Operation[];
  }

  operationOf({ headers, method, path: asked }: AskedOf): Operation | undefined {
    const matched = this.#backend.router.matchOperation({ method, path: asked, headers: { ...headers } });
    return matched as unknown as Operation | undefined;
  }

  /** What the contract has against a request. */
  faultsOfRequest({ body, headers, method, path: asked }: AskedOf): readonly string[] {
    const operation = this.operationOf({ body, headers, method, path: asked });
    if (operation === undefined) return [`no operation is ${method} ${asked}`];
    const isAuthorised = /^Bearer \S+$/.test(headers["authorization"] ?? "");
    const isTyped = body === "" || headers["content-type"] === "application/json";
    const sent = { method, path: asked, headers: { ...headers }, ...(body !== "" && { body }) };
    return [
      ...(isAuthorised ? [] : ["no bearer token"]),
      ...(isTyped ? [] : [`a body of type ${headers["content-type"]}`]),
      ...(operation.requestBody === undefined && body !== "" ? ["a body, where none is taken"] : []),
      ...textsOf(this.#backend.validator.validateRequest(sent, operation.operationId).errors),
    ];
  }

  /** What the contract has against an answer to a request of this operation. */
  faultsOfAnswer(operation: Operation, { body, headers, status }: Answered): readonly string[] {
    const declared = operation.responses[String(status)] ?? operation.responses["default"];
    if (declared === undefined) return [`status ${status} is not declared`];
    const type = status < 300 ? "application/json" : "application/problem+json";
    const { validator } = this.#backend;
    const { operationId } = operation;
    const match = { statusCode: status, setMatchType: SetMatchType.Superset };
    return [
      ...(headers["content-type"] === type ? [] : [`a body of type ${headers["content-type"]}`]),
      ...textsOf(validator.validateResponse(JSON.parse(body), operationId, status).errors),
      ...textsOf(validator.validateResponseHeaders({ ...headers }, operationId, match).errors),
    ];
  }
}

/** What an operation answers when all went well, by the names of its examples, the first one first. */
export function examplesOf({ responses }: Operation): readonly {
  readonly name: string;
  readonly value: unknown;
  readonly etag?: string;
}[] {
  const { content, headers } = responses["200"] ?? { content: {} };
  return Object.entries(content["application/json"]?.examples ?? {}).map(([name, { value }]) => {
    const etag = headers?.["ETag"]?.examples?.[name]?.value;
    return { name, value, ...(typeof etag === "string" && { etag }) };
  });
}

/** What an operation answers where it refuses, under the status that declares it. */
export const problemExamples = ({
  responses,
}: Operation): readonly { readonly declared: string; readonly value: unknown }[] =>
  Object.entries(responses).flatMap(([declared, { content }]) => {
    const problem = content["application/problem+json"];
    return problem === undefined ? [] : [{ declared, value: problem.example }];
  });

const textsOf = (
  errors: readonly { readonly instancePath: string; readonly message?: string }[] | null | undefined,
): readonly string[] =>
  (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? "is wrong"}`);
