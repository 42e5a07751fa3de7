import type { DeriveContext } from "../src/component-definition.ts";
import { keptOfArgocd } from "./kept-metrics.ts";
import type { RelabelStep } from "./relabel-step.ts";
import { renameSteps } from "./reserved-labels.ts";

/** The `metric_relabel_configs` of every job: what it leaves out, and the labels that the platform writes itself. */
export function metricRelabelling(context: DeriveContext, extra: readonly string[]) {
  const renamed = renameSteps(context);
  const kept = new Map(context.definitions.flatMap(({ keptMetrics = {} }) => Object.entries(keptMetrics)));
  const keptOfTenants = new Map(context.definitions.flatMap(({ keptOfTenants: of = {} }) => Object.entries(of)));
  const ofJob = (job: string, ...dropped: readonly RelabelStep[]): readonly RelabelStep[] => {
    const names = kept.get(job);
    const ofTenants = keptOfTenants.get(job);
    return [
      ...(names === undefined ? [] : [keepOnly([...names, ...extra])]),
      ...(ofTenants === undefined ? [] : [keepOfTenants([...ofTenants, ...extra])]),
      ...dropped,
      ...renamed,
    ];
  };
  return { ofJob, cadvisor: ofJob("cadvisor", ...containers), argocd: [keepOnly(keptOfArgocd), ...renamed], annotatedPods: renamed };
}

function keepOnly(names: readonly string[]): RelabelStep {
  return { source_labels: ["__name__"], regex: names.join("|"), action: "keep" };
}

/** Series without a tenant are all kept. */
function keepOfTenants(names: readonly string[]): RelabelStep {
  return { source_labels: ["tenant", "__name__"], regex: `;.+|.+;(?:${names.join("|")})`, action: "keep" };
}

const containers: readonly RelabelStep[] = [
  // Series of the pause container and of cgroups above a pod count the same usage once more.
  { source_labels: ["__name__", "container"], regex: "container_(cpu|memory|oom)_.*;(POD)?", action: "drop" },
  { regex: "id|name", action: "labeldrop" },
];
