import type { ReadStore } from "../../../files/read-store.ts";
import type { KeptRoster } from "../../../providers/classlink/kept/kept-roster.ts";
import type { KeptState } from "../../../providers/classtag/api/kept-state.ts";
import { endpointDigest } from "../../../providers/endpoint-digest.ts";
import { visibleText } from "../../../render/escape.ts";
import type { Lent } from "../surroundings.ts";
import { connectionSecret } from "./connection-secret.ts";

interface KeptReads {
  readonly classlink: KeptRoster;
  readonly classtag: KeptState;
}

/** The read cache of one system, if there is a folder for it. What is wrong with it is said on stderr, and is no part of the plan. */
export async function openReadCache<System extends keyof KeptReads>(
  { clock, context, keepReads }: Lent,
  system: System,
  settings: { readonly baseUrl: string },
): Promise<ReadStore<KeptReads[System]> | undefined> {
  if (keepReads === undefined) return undefined;
  const [{ readCache }, { validateKeptRoster, validateKeptState }] = await Promise.all([
    import("../../../files/read-cache.ts"),
    import("../../../files/kept-reads-validator.gen.js"),
  ]);
  const validators: { readonly [Name in keyof KeptReads]: (value: unknown) => value is KeptReads[Name] } = {
    classlink: (value) => validateKeptRoster(value),
    classtag: (value) => validateKeptState(value),
  };
  return readCache<KeptReads[System]>({
    ...keepReads,
    system,
    endpoint: endpointDigest(settings.baseUrl),
    secret: connectionSecret(settings),
    validate: validators[system],
    clock,
    onProblem: (problem) => {
      if (context.isQuiet !== true) context.stderr.write(`notice  ${visibleText(problem)}\n`);
    },
  });
}
