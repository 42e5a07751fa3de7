/** What a pod has beside its shape, which only its app decides. */
export interface PodDetails {
  /** Its containers by name, those that run first before the others: people read logs by them. */
  readonly containers: readonly string[];
  /** Sizes of its folders on the node's disk, by volume. */
  readonly scratch?: Readonly<Record<string, string>>;
  /** How long a pod must be ready before the next one is replaced. */
  readonly readySeconds?: number;
  /** A Job's end, in seconds, and how often it is tried. */
  readonly job?: { readonly seconds: number; readonly retries: number };
  readonly why?: string;
}

const hourly = { seconds: 3600, retries: 10 } as const;

/** Every workload by its pods' label `app`. One that is in no row has one container, called after the app, and nothing else of these. */
export const detailsByApp: Readonly<Record<string, PodDetails>> = {
  "prometheus-agent": { containers: ["prometheus"] },
  "thanos-query": { containers: ["query"] },
  "thanos-query-tenants": { containers: ["query"] },
  "thanos-query-rulers": { containers: ["query"] },
  "thanos-query-frontend": { containers: ["query-frontend"] },
  "thanos-query-login": { containers: ["query-frontend"] },
  "thanos-receive": {
    containers: ["receive"],
    readySeconds: 90,
    why: "the others must have caught up with the ring before the next one goes",
  },
  "thanos-ruler": { containers: ["rule"] },
  "thanos-compactor": { containers: ["compact"] },
  "thanos-store": { containers: ["store"] },
  grafana: { containers: ["grafana"], scratch: { temporary: "256Mi" }, why: "uploads and plugins" },
  "grafana-organizations": { containers: ["organizations"], scratch: { work: "1Mi" }, job: hourly, why: "a few answers of an API" },
  opensearch: {
    containers: ["prepare", "opensearch"],
    scratch: { config: "64Mi", logs: "1Gi", temporary: "1Gi" },
    readySeconds: 60,
    why: "shards move when a node comes and goes",
  },
  "opensearch-bootstrap": {
    containers: ["bootstrap"],
    scratch: { work: "16Mi", temporary: "64Mi" },
    job: hourly,
    why: "files of the security plugin, and what its tool unpacks",
  },
  "opensearch-exporter": { containers: ["exporter"] },
};
