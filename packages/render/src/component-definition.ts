import type { ComponentName } from "@thanos-fleet/schema";
import type { CentralCluster, EdgeCluster } from "@thanos-fleet/fleet";

import type { Flow } from "./flows.ts";

/** Where a component's objects live; `namespaces` owns the two themselves. */
export type Namespace = "monitoring" | "monitoring-node";

/**
 * All that a component may look at while it derives its view. An edge sees itself and the central cluster, the central
 * one sees every edge: what a cluster's output depends on is thereby known, and nothing else needs to be rendered again.
 */
export type ClusterContext = CentralContext | EdgeContext;

/** The same, with every flow of the cluster, from which each workload's network policies are made. */
export type DeriveContext = ClusterContext & { readonly flows: readonly Flow[] };

export interface CentralContext {
  readonly role: "central";
  readonly cluster: CentralCluster;
  readonly central: CentralCluster;
  readonly edges: readonly EdgeCluster[];
}

export interface EdgeContext {
  readonly role: "edge";
  readonly cluster: EdgeCluster;
  readonly central: CentralCluster;
}

/**
 * A component as the renderer knows it. `derive` computes everything its templates print; adjustable values reach it as
 * opaque tokens, so nothing derived can depend on what Helm may change later.
 */
export interface ComponentDefinition {
  /** Values key, schema file, chart folder, output folder and Application name, all the same. */
  readonly name: ComponentName;
  readonly namespace: Namespace;
  /** One sentence for Chart.yaml. */
  readonly description: string;
  /** Components of the same cluster that must be healthy before this one is synced; those it does not run are passed over. */
  readonly dependsOn: readonly string[];
  /** The component's view: what its templates may read. */
  derive(context: DeriveContext): object;
  /** Connections that the component's pods open, and those that reach them from what is no pod. */
  flows(context: ClusterContext): readonly Flow[];
  /** Version of what is deployed, for Chart.yaml; absent where there is no program. */
  appVersion?(context: ClusterContext): string;
}
