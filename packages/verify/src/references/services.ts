import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import { openPorts, type RenderedPod } from "../objects/rendered-pods.ts";
import { selectorMatches, selectorText, type Labels, type LabelSelector } from "../objects/label-selector.ts";
import { namespaceOf, specOf, type ClusterSet } from "./cluster-set.ts";
import { missing, selectsNothing } from "./reference-finding.ts";

interface ServicePort {
  readonly name?: string;
  readonly port: number;
  readonly targetPort?: string | number;
  readonly protocol?: string;
}

interface ServiceSpec {
  readonly selector?: Labels;
  readonly clusterIP?: string;
  readonly ports?: readonly ServicePort[];
}

/** Services, disruption budgets and StatefulSets select pods that are rendered, at ports that those open. */
export function serviceFindings(set: ClusterSet): Finding[] {
  return [
    ...set.ofKind("Service").flatMap((service) => judgeService(set, service)),
    ...set.ofKind("PodDisruptionBudget").flatMap((budget) => judgeBudget(set, budget)),
    ...set.ofKind("StatefulSet").flatMap((workload) => judgeStatefulSet(set, workload)),
    ...set.ofKind("Deployment", "StatefulSet", "DaemonSet").flatMap((workload) => judgeOwnSelector(set, workload)),
  ];
}

/** A port of a Service by its number, for the routes to it. */
export function servicePort(service: PlacedObject, port: number | string): ServicePort | undefined {
  return specOf<ServiceSpec>(service).ports?.find((candidate) => candidate.port === port || candidate.name === port);
}

/** The pods behind a Service. */
export function podsBehind(set: ClusterSet, service: PlacedObject): RenderedPod[] {
  const { selector } = specOf<ServiceSpec>(service);
  return selector === undefined ? [] : selectedPods(set, service, { matchLabels: selector });
}

function judgeService(set: ClusterSet, service: PlacedObject): Finding[] {
  const { selector, ports = [] } = specOf<ServiceSpec>(service);
  if (selector === undefined) return [selectsNothing(service, ["spec"], "the Service has no selector, and its endpoints are not rendered")];
  const pods = podsBehind(set, service);
  if (pods.length === 0) {
    const text = selectorText({ matchLabels: selector });
    return [
      selectsNothing(service, ["spec", "selector"], `the Service selects ${text} in ${namespaceOf(service)}, which no rendered pod is`),
    ];
  }
  return ports.flatMap(({ port, targetPort = port, protocol = "TCP" }, index) => {
    const without = pods.filter(
      (pod) => !openPorts(pod).some((open) => (open.port === targetPort || open.name === targetPort) && open.protocol === protocol),
    );
    return without.map(({ app }) =>
      missing(service, ["spec", "ports", index], `port ${port} leads to ${targetPort}/${protocol}, which the pods of ${app} do not open`),
    );
  });
}

function judgeBudget(set: ClusterSet, budget: PlacedObject): Finding[] {
  const { selector = {} } = specOf<{ selector?: LabelSelector }>(budget);
  if (selectedPods(set, budget, selector).length > 0) return [];
  return [
    selectsNothing(
      budget,
      ["spec", "selector"],
      `the budget selects ${selectorText(selector)} in ${namespaceOf(budget)}, which no rendered pod is`,
    ),
  ];
}

/** The pods' own names in DNS come from a headless Service that selects them. */
function judgeStatefulSet(set: ClusterSet, workload: PlacedObject): Finding[] {
  const { serviceName = "" } = specOf<{ serviceName?: string }>(workload);
  const path = ["spec", "serviceName"];
  const service = set.find("Service", serviceName, namespaceOf(workload));
  if (service === undefined) return [missing(workload, path, `there is no Service ${serviceName} to give the pods their names`)];
  if (specOf<ServiceSpec>(service).clusterIP !== "None")
    return [missing(workload, path, `the Service ${serviceName} is not headless, so the pods get no names of their own`)];
  const own = set.pods.find(({ at }) => at === workload);
  if (own !== undefined && podsBehind(set, service).includes(own)) return [];
  return [missing(workload, path, `the Service ${serviceName} does not select the pods it should name`)];
}

/** The API server refuses a workload that would not own its pods; another's pods it would fight over. */
function judgeOwnSelector(set: ClusterSet, workload: PlacedObject): Finding[] {
  const { selector = {} } = specOf<{ selector?: LabelSelector }>(workload);
  const selected = selectedPods(set, workload, selector);
  const own = selected.some(({ at }) => at === workload);
  const path = ["spec", "selector"];
  if (!own) return [selectsNothing(workload, path, `the workload selects ${selectorText(selector)}, which its own pods are not`)];
  const others = selected.filter(({ at }) => at !== workload).map(({ app }) => app);
  return others.map((app) => missing(workload, path, `the workload selects ${selectorText(selector)}, which the pods of ${app} are too`));
}

function selectedPods(set: ClusterSet, { object }: PlacedObject, selector: LabelSelector): RenderedPod[] {
  return set.pods.filter(({ namespace, labels }) => namespace === object.metadata?.namespace && selectorMatches(selector, labels));
}
