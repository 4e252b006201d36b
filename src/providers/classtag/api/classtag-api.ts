import type { HttpClient } from "../../../http/http-client.ts";
import { endpointDigest } from "../../endpoint-digest.ts";
import { readWithRestarts } from "../../incomplete-read.ts";
import { pause } from "../../pause.ts";
import type { ClassTagReader, ClassTagWriter, ReadProgress } from "../../provider.ts";
import { defaultReadLimits, type ReadLimits } from "../../read-limits.ts";
import type { ClassTagApiSettings } from "../../settings/classtag-settings.ts";
import { ClassTagConnection } from "./classtag-connection.ts";
import { createClassTagWriter } from "./classtag-writer.ts";
import { validateDistrict } from "./contract-validator.gen.js";
import { readState } from "./read-state.ts";

export interface ClassTagApiOptions {
  readonly settings: ClassTagApiSettings;
  readonly http: HttpClient;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly progress?: ReadProgress;
  readonly limits?: Partial<ReadLimits>;
  /** Between restarts. */
  readonly sleep?: (durationMs: number) => Promise<void>;
}

/** ClassTag through the contract in `schemas/classtag-api.openapi.yaml`. */
export function createClassTagApi(options: ClassTagApiOptions): ClassTagReader & ClassTagWriter {
  const { clock, http, progress, settings } = options;
  const limits = { ...defaultReadLimits, ...options.limits };
  let districtId: string | undefined;
  const writing = new ClassTagConnection(settings, http);
  const writer = createClassTagWriter(writing, async () => {
    districtId ??= (await writing.get("/district", validateDistrict)).id;
    return districtId;
  });
  return {
    ...writer,
    readState: () =>
      readWithRestarts(async () => {
        const connection = new ClassTagConnection(settings, http);
        const value = await readState({
          connection,
          limits,
          clock,
          ...(progress === undefined ? {} : { progress }),
        });
        districtId = value.district.id;
        const provenance = {
          endpoint: endpointDigest(settings.baseUrl),
          driver: "api",
          readAt: new Date(clock()).toISOString(),
          requests: connection.requests,
        };
        return { kind: "complete", value, provenance };
      }, options.sleep ?? pause),
  };
}
