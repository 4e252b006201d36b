import type { ReadStore } from "../../../files/read-store.ts";
import type { HttpClient } from "../../../http/http-client.ts";
import type { ClassTagState } from "../../../model/classtag.ts";
import { defined } from "../../../model/defined.ts";
import type { Provenance, Read } from "../../../model/read.ts";
import { endpointDigest } from "../../endpoint-digest.ts";
import { readWithRestarts } from "../../incomplete-read.ts";
import { pause } from "../../pause.ts";
import type { ClassTagReader, ClassTagWriter, ReadProgress } from "../../provider.ts";
import { defaultReadLimits, type ReadLimits } from "../../read-limits.ts";
import type { ClassTagApiSettings } from "../../settings/classtag-settings.ts";
import { ClassTagConnection } from "./classtag-connection.ts";
import { createClassTagWriter } from "./classtag-writer.ts";
import { validateDistrict } from "./contract-validator.gen.js";
import { confirmState, type KeptState } from "./kept-state.ts";
import { readState } from "./read-state.ts";

export interface ClassTagApiOptions {
  readonly settings: ClassTagApiSettings;
  readonly http: HttpClient;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly progress?: ReadProgress;
  readonly limits?: Partial<ReadLimits>;
  /** Where complete reads are kept; absent: nothing is kept, and everything is read. */
  readonly store?: ReadStore<KeptState>;
  /** Between restarts. */
  readonly sleep?: (durationMs: number) => Promise<void>;
}

/** ClassTag through the contract in `schemas/classtag-api.openapi.yaml`. */
export function createClassTagApi(options: ClassTagApiOptions): ClassTagReader & ClassTagWriter {
  const { clock, http, progress, settings } = options;
  const limits = { ...defaultReadLimits, ...options.limits };
  let read: ClassTagState | undefined;
  let districtId: string | undefined;
  const writing = new ClassTagConnection(settings, http);
  const writer = createClassTagWriter(writing, {
    districtId: async () => {
      districtId ??= read?.district.id ?? (await writing.get("/district", validateDistrict)).id;
      return districtId;
    },
    lastRead: () => read,
  });
  const readAll = async (requestsBefore: number): Promise<Read<ClassTagState>> => {
    const connection = new ClassTagConnection(settings, http);
    const complete = await readState({
      connection,
      limits,
      clock,
      ...defined({ progress }),
    });
    read = complete.state;
    const provenance = provenanceOf(options, connection.requests + requestsBefore);
    await options.store?.save({ ...complete, readAt: provenance.readAt });
    return { kind: "complete", value: complete.state, provenance };
  };
  return {
    ...writer,
    async readState() {
      const kept = await options.store?.load();
      const asking = new ClassTagConnection(settings, http);
      const state = kept === undefined ? undefined : await confirmState(kept, asking);
      if (kept === undefined || state === undefined)
        return await readWithRestarts(() => readAll(asking.requests), options.sleep ?? pause);
      read = state;
      const provenance = { ...provenanceOf(options, asking.requests), unchangedSince: kept.readAt };
      return { kind: "unchanged", value: state, provenance };
    },
  };
}

const provenanceOf = ({ clock, settings }: ClassTagApiOptions, requests: number): Provenance => ({
  endpoint: endpointDigest(settings.baseUrl),
  driver: "api",
  readAt: new Date(clock()).toISOString(),
  requests,
});
