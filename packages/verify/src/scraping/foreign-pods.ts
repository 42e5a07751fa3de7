import { tenantsOf, type Cluster } from "@thanos-fleet/fleet";

/** A pod that the platform does not run, and where the job for annotated pods scrapes it. */
export interface ForeignPod {
  readonly name: string;
  readonly namespace: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly ports: readonly number[];
  readonly initPorts?: readonly number[];
  readonly phase?: string;
  readonly isOnHost?: boolean;
  readonly address?: string;
  /** The URLs without their host and its colon, such as `http 8080/metrics`; none where it is left alone. */
  readonly scraped: readonly string[];
  readonly why: string;
}

const scrape = { "prometheus.io/scrape": "true" };

const alone = { namespace: "apps", ports: [8080], scraped: [] } as const;

/** Pods that show each case of the annotations `prometheus.io/…`, one in each team's namespace, and Argo CD's. */
export function foreignPods(cluster: Cluster): readonly ForeignPod[] {
  const hostPods = cluster.values["prometheus-agent"]?.hostNetworkPods === true;
  return [
    ...annotatedPods,
    {
      name: "on-host",
      namespace: "apps",
      annotations: scrape,
      ports: [8080],
      isOnHost: true,
      scraped: hostPods ? ["http 8080/metrics"] : [],
      why: "policies let the agent reach nodes only where the values say so",
    },
    ...tenantsOf(cluster)
      .flatMap(({ namespaces = [] }) => namespaces)
      .map((namespace): ForeignPod => ({
        name: "of-team",
        namespace,
        annotations: scrape,
        ports: [8080],
        scraped: ["http 8080/metrics"],
        why: "teams' pods are scraped too",
      })),
    ...argocdPods(cluster.values.argocd.namespace),
  ];
}

const annotatedPods: readonly ForeignPod[] = [
  { ...alone, name: "silent", why: "no annotation, no scrape" },
  { ...alone, name: "refusing", annotations: { "prometheus.io/scrape": "false" }, why: "the annotation says no" },
  { ...alone, name: "truthy", annotations: { "prometheus.io/scrape": "trueish" }, why: "only `true` means yes" },
  { ...alone, name: "plain", annotations: scrape, scraped: ["http 8080/metrics"], why: "the container's port by default" },
  {
    ...alone,
    name: "ported",
    annotations: { ...scrape, "prometheus.io/port": "9080" },
    scraped: ["http 9080/metrics"],
    why: "the annotation's port wins",
  },
  {
    ...alone,
    name: "portless",
    ports: [],
    annotations: { ...scrape, "prometheus.io/port": "9080" },
    scraped: ["http 9080/metrics"],
    why: "a port need not be declared",
  },
  {
    ...alone,
    name: "sixth",
    address: "2001:db8:1::1",
    annotations: { ...scrape, "prometheus.io/port": "9080" },
    scraped: ["http 9080/metrics"],
    why: "a port is put behind an IPv6 address in its brackets",
  },
  {
    ...alone,
    name: "sixth-portless",
    ports: [],
    address: "fd00::2",
    annotations: { ...scrape, "prometheus.io/port": "9080" },
    scraped: ["http 9080/metrics"],
    why: "discovery gives an address without a port no brackets",
  },
  {
    ...alone,
    name: "misported",
    annotations: { ...scrape, "prometheus.io/port": "http" },
    scraped: ["http 8080/metrics"],
    why: "a port that is no number is ignored",
  },
  {
    ...alone,
    name: "twofold",
    ports: [8080, 8081],
    annotations: scrape,
    scraped: ["http 8080/metrics", "http 8081/metrics"],
    why: "without the annotation each declared port is a target",
  },
  {
    ...alone,
    name: "secured",
    annotations: { ...scrape, "prometheus.io/scheme": "https", "prometheus.io/path": "/own/metrics" },
    scraped: ["https 8080/own/metrics"],
    why: "scheme and path are the annotations'",
  },
  {
    ...alone,
    name: "misschemed",
    annotations: { ...scrape, "prometheus.io/scheme": "ftp", "prometheus.io/path": "" },
    scraped: ["http 8080/metrics"],
    why: "another scheme and an empty path are ignored",
  },
  { ...alone, name: "waiting", phase: "Pending", annotations: scrape, why: "a pod that has not started cannot answer" },
  { ...alone, name: "done", phase: "Succeeded", annotations: scrape, why: "a pod that has ended is not down" },
  { ...alone, name: "failed", phase: "Failed", annotations: scrape, why: "a pod that has ended is not down" },
  {
    ...alone,
    name: "initial",
    initPorts: [7070],
    annotations: scrape,
    scraped: ["http 8080/metrics"],
    why: "a container that runs first has ended",
  },
  { ...alone, name: "own", namespace: "monitoring", annotations: scrape, why: "the platform's pods have jobs of their own" },
  { ...alone, name: "own", namespace: "monitoring-node", annotations: scrape, why: "the platform's pods have jobs of their own" },
  {
    ...alone,
    name: "neighbour",
    namespace: "monitoring-apps",
    annotations: scrape,
    scraped: ["http 8080/metrics"],
    why: "a namespace of a like name is not the platform's",
  },
  {
    ...alone,
    name: "impostor",
    labels: { app: "thanos-receive" },
    ports: [10902],
    why: "a label of the platform's in another namespace makes no target",
  },
];

function argocdPods(namespace: string): readonly ForeignPod[] {
  const controller = { "app.kubernetes.io/name": "argocd-application-controller" };
  const why = "it has a job of its own";
  return [
    { ...alone, name: "argocd-application-controller-0", namespace, labels: controller, ports: [8082], why },
    { ...alone, name: "argocd-server-0", namespace, labels: { "app.kubernetes.io/name": "argocd-server" }, ports: [8080, 8082], why },
    { ...alone, name: "argocd-application-controller-0", namespace: "elsewhere", labels: controller, ports: [8082], why },
  ];
}
