import type { ClassTagState } from "../../src/model/classtag.ts";
import { createClassTagApi } from "../../src/providers/classtag/api/classtag-api.ts";
import { Secret } from "../../src/providers/secret.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { client } from "../http/test-server.ts";
import { completeValue } from "./browser-driver.ts";

/** The same state by the API, which is what the pages are held against. */
export async function byApi(sandbox: Sandbox): Promise<ClassTagState> {
  const { http } = await client();
  const api = createClassTagApi({
    settings: {
      baseUrl: sandbox.classTagUrl,
      token: new Secret(sandbox.environment["CLASSTAG_TOKEN"] ?? ""),
      names: { baseUrl: "", credentials: "" },
    },
    http,
    clock: () => 0,
  });
  return completeValue(await api.readState());
}

/** In one order, and without versions, which pages do not show. */
export function comparable({ classrooms, district, schools, ...rest }: ClassTagState): unknown {
  const sorted = <Item extends { readonly key: string }>(items: readonly Item[]): unknown =>
    [...items]
      .sort((left, right) => (left.key < right.key ? -1 : 1))
      .map((item) => ({ ...item, version: undefined }));
  return {
    ...rest,
    district: { ...district, version: undefined },
    schools: sorted(schools),
    classrooms: sorted(classrooms),
  };
}
