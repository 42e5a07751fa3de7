import type { Tool } from "@thanos-fleet/native-tool";
import type { PodContainer } from "./programs/pod-containers.ts";
import type { Program } from "./programs/program.ts";
import type { Verdicts } from "./programs/verdict-cache.ts";
import type { RenderedFleet } from "./provenance/where-from.ts";

/** What a check judges that asks a program, and with what. */
export interface CheckContext extends RenderedFleet {
  readonly verdicts: Verdicts;
  /** Finds a native program, which may have to be built first. */
  find(tool: Tool): Promise<Program>;
}

/** A rendered fleet with every container of its workloads, as their first pods would run it, with samples for what Secrets hold. */
export interface RenderedContainers extends RenderedFleet {
  readonly containers: readonly PodContainer[];
}

export type ContainerContext = CheckContext & RenderedContainers;
