import type { DeclaredRetention } from "./history/kept-blocks.ts";
import type { ProbeSteps } from "./scenarios/probes-answered.ts";
import type { RingSteps } from "./scenarios/ring-resized.ts";
import type { LimitSteps } from "./scenarios/tenant-limited.ts";

/** What single scenarios need besides a render. */
export interface ScenarioNeeds {
  /** Needed for the scenario `ring-resized`. */
  readonly ring?: RingSteps;
  /** Needed for the scenario `tenant-limited`. */
  readonly limits?: LimitSteps;
  /** Needed for the scenario `probes-answered`. */
  readonly probes?: ProbeSteps;
  /** What the values declare; needed for the scenario `retention-and-downsampling`. */
  readonly retention?: DeclaredRetention;
}
