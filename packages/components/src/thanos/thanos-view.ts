import { memoryLimitOf } from "@thanos-fleet/fleet";
import type { Adjustable } from "@thanos-fleet/schema";
import { joinText } from "@thanos-fleet/template";
import type { DeriveContext } from "../component-definition.ts";
import type { WorkloadPeer } from "../flows.ts";
import { workloadView, type ImageValues } from "../workload.ts";
import { grpcPort, httpPort, thanosUser } from "./ports.ts";

interface ThanosValues<Placement> {
  readonly image: ImageValues;
  readonly logLevel: Adjustable<string>;
  readonly placement: Placement;
  readonly resources: ThanosResources;
  /** Pods that want nodes of their own; one where absent. */
  readonly replicas?: number;
}

interface ThanosResources {
  readonly cpu: Adjustable<string>;
  readonly memory: string;
  readonly memoryLimit?: string;
}

/**
 * Flags of every Thanos component. The Go runtime learns the container's memory limit (nine tenths of it) from the cgroup
 * and collects harder before the kernel kills; by itself it lets the heap double between two collections.
 */
export const commonArguments = ["--enable-auto-gomemlimit"] as const;

/** What the templates of every Thanos workload read beside their own. */
export function thanosView<Placement>(self: WorkloadPeer, values: ThanosValues<Placement>, context: DeriveContext) {
  return {
    ...workloadView(self, values.image, context, values.replicas === undefined ? {} : { replicas: values.replicas }),
    user: thanosUser,
    grpcPort,
    httpPort,
    logLevelArgument: joinText("--log.level=", values.logLevel),
    placement: values.placement,
    resources: values.resources,
    memoryLimit: memoryLimitOf(values.resources),
  };
}

/** A label flag: Thanos wants the value in quotes of its own. */
export function labelArgument(name: string, value: string): string {
  return `--label=${name}=${JSON.stringify(value)}`;
}
