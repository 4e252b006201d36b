import type { District } from "../model/district.ts";
import type { KeptForecast } from "../model/kept-forecast.ts";
import { localMoment } from "../model/wall-clock.ts";
import { stateAfter } from "../plan/changes/after-plan.ts";
import { keepForecast } from "../plan/forecast/keep-forecast.ts";
import type { LastRead } from "./apply-district.ts";
import type { PhaseResult } from "./apply-phase.ts";
import type { LiveReads } from "./read-and-plan.ts";
import type { RunContext } from "./run-context.ts";

/** The next night, as the apply left ClassTag: of what was read again, or, where that failed, of what it is known to have written. */
export function forecastAfter(
  district: District,
  phases: readonly PhaseResult[],
  read: LastRead,
  context: Pick<RunContext, "now">,
): KeptForecast | undefined {
  const keep = (reads: LiveReads, of: KeptForecast["of"]): KeptForecast | undefined =>
    keepForecast(
      {
        district,
        ...reads,
        scope: { kind: "district" },
        moment: localMoment(context.now(), district.timezone),
      },
      of,
    );
  if (read.kind === "read") return keep(read.reads, "read");
  const last = phases.at(-1);
  if (last === undefined) return undefined;
  const written = last.outcomes.flatMap(({ change, outcome }) =>
    outcome.kind === "applied" ? [change] : [],
  );
  return keep({ ...last.reads, live: stateAfter(last.reads.live, written) }, "plan-as-applied");
}
