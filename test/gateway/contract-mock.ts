import { json, serve, type TestServer } from "../http/test-server.ts";
import { type Contract, examplesOf, type Operation } from "./contract.ts";

/**
 * Serves the contract's examples as a mock does that keeps no state: the first one of each operation, whatever is asked for.
 * @param prefer the name of the example that is asked for, as `Prefer: example=` would; one that is not there is the first
 */
export async function serveExamples(
  contract: Contract,
  prefer: (operation: Operation, path: string) => string | undefined = () => undefined,
): Promise<TestServer> {
  return await serve((request, response) => {
    const { method, path } = request;
    const operation = contract.operationOf({ method, path, headers: {}, body: request.body });
    const examples = operation === undefined ? [] : examplesOf(operation);
    const name = operation === undefined ? undefined : prefer(operation, path);
    const chosen = examples.find((example) => example.name === name) ?? examples[0];
    if (chosen === undefined) response.writeHead(404).end();
    else json(response, chosen.value, chosen.etag === undefined ? {} : { etag: chosen.etag });
  });
}

/** From the first write on, the district and its lists are asked for as they are after it, and each resource by its id. */
export function remembering(): (operation: Operation, path: string) => string {
  let hasWritten = false;
  return ({ method }, path) => {
    if (method !== "get") hasWritten = true;
    const [, collection, id] = /^\/(classrooms|schools)\/([^/]+)/.exec(path) ?? [];
    if (collection !== undefined && id !== undefined) return id;
    return hasWritten ? "after" : "before";
  };
}
