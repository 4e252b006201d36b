import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import openapiTs, { astToString } from "openapi-typescript";
import { expect, it } from "vitest";
import { temporaryFolder } from "../cli/run-rollcall.ts";
import { contractFile } from "./contract.ts";

const modules = path.resolve(import.meta.dirname, "../../node_modules");

/** As somebody would write it who has the types and openapi-fetch, and nothing else of ours. */
const client = `
import createClient from "openapi-fetch";
import type { components, paths } from "./contract.js";

const gateway = createClient<paths>({ baseUrl: "https://classtag-gateway.example/v1" });

export async function archive(classroomId: string): Promise<components["schemas"]["State"]> {
  const params = { path: { classroomId } };
  const { data, error, response } = await gateway.GET("/classrooms/{classroomId}", { params });
  if (data === undefined) throw new Error(\`\${error.code}: \${error.title}\`);
  const version: string = response.headers.get("etag") ?? \`"\${data.version}"\`;
  const header = { "If-Match": version, "Idempotency-Key": "archive-of-one-classroom" };
  const answer = await gateway.PUT("/classrooms/{classroomId}/state", {
    params: { ...params, header },
    body: { state: "archived" },
  });
  if (answer.error !== undefined) throw new Error(answer.error.code);
  const keyOnly = { ...params, header: { "Idempotency-Key": "archive-of-one-classroom" } };
  // @ts-expect-error a write needs the version last read
  await gateway.PUT("/classrooms/{classroomId}/state", { params: keyOnly, body: { state: "archived" } });
  // @ts-expect-error there are two states
  const state: components["schemas"]["State"] = "deleted";
  // @ts-expect-error nobody is listed
  await gateway.GET("/students");
  return answer.data.state ?? state;
}

export async function classrooms(): Promise<readonly components["schemas"]["Classroom"][]> {
  const all: components["schemas"]["Classroom"][] = [];
  for (let cursor: string | undefined; ; ) {
    const query = { limit: 1000, ...(cursor !== undefined && { cursor }) };
    const { data } = await gateway.GET("/classrooms", { params: { query } });
    if (data === undefined) return all;
    all.push(...data.items);
    cursor = data.nextCursor;
    if (cursor === undefined) return all;
  }
}

export const settings: components["schemas"]["SettingsUpdate"] = { deletionThreshold: 15 };
`;

it("types that openapi-typescript makes of the contract are those of a client that compiles", async () => {
  const folder = await temporaryFolder();
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    types: [],
    paths: { "openapi-fetch": [path.join(modules, "openapi-fetch")] },
    typeRoots: [path.join(modules, "@types")],
  };
  const types = astToString(await openapiTs(pathToFileURL(contractFile)));
  expect(types).toContain("/connection-exchanges");
  await writeFile(path.join(folder, "contract.d.ts"), types);
  await writeFile(path.join(folder, "client.ts"), client);
  await writeFile(
    path.join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, files: ["client.ts", "contract.d.ts"] }),
  );
  expect(await compiled(folder)).toBe("");
});

/** What the compiler says, nothing where all is well. */
async function compiled(folder: string): Promise<string> {
  const tsc = path.join(modules, "typescript/bin/tsc");
  return await promisify(execFile)(process.execPath, [tsc, "--project", folder], { encoding: "utf8" }).then(
    ({ stdout }) => stdout,
    (error: { readonly stdout?: string }) => error.stdout ?? String(error),
  );
}
