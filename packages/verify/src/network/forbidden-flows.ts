/** Connections that must never be possible, each with the reason; `everything` stands for every end there is. */
export interface ForbiddenFlow {
  readonly from: readonly string[] | "everything";
  /** Ends that are let in all the same. */
  readonly except?: readonly string[];
  readonly to: string;
  readonly ports: readonly number[];
  readonly why: string;
}

/** What a breach or a slip would use. Each is refused today; the list says why it has to stay so. */
export const forbiddenFlows: readonly ForbiddenFlow[] = [
  { from: "everything", to: "thanos-receive", ports: [19391], why: "Receive's other protocol has neither TLS nor a login" },
  {
    from: "everything",
    except: ["thanos-receive", "thanos-query", "thanos-query-rulers", "thanos-query-tenants"],
    to: "thanos-receive",
    ports: [10901],
    why: "who reaches it may write and read as any tenant",
  },
  {
    from: "everything",
    except: ["prometheus-agent"],
    to: "thanos-receive",
    ports: [10902],
    why: "it serves profiles and administration without a login",
  },
  {
    from: "everything",
    except: ["thanos-query", "thanos-query-rulers", "thanos-query-tenants"],
    to: "thanos-store",
    ports: [10901],
    why: "it gives every tenant's samples to whoever asks",
  },
  {
    from: "everything",
    except: ["thanos-query", "thanos-query-rulers"],
    to: "thanos-ruler",
    ports: [10901],
    why: "it gives every tenant's samples to whoever asks",
  },
  { from: "everything", to: "thanos-query", ports: [10901], why: "nothing here asks Query by gRPC" },
  {
    from: "everything",
    except: ["thanos-ruler", "prometheus-agent"],
    to: "thanos-query-rulers",
    ports: [10901, 10902],
    why: "a heavy query there would stop the alerts",
  },
  { from: ["grafana"], to: "thanos-receive", ports: [10901, 10902, 19291], why: "dashboards ask the query frontend" },
  { from: ["grafana"], to: "thanos-store", ports: [10901, 10902], why: "dashboards ask the query frontend" },
  { from: ["grafana"], to: "alertmanager", ports: [9093, 9094], why: "who reaches it may silence alerts" },
  {
    from: ["world", "node", "foreign-pod", "gateway"],
    to: "alertmanager",
    ports: [9093, 9094],
    why: "who reaches it may silence alerts; it has no login",
  },
  { from: ["world", "node", "foreign-pod"], to: "thanos-query", ports: [10901, 10902], why: "people come through the Gateway" },
  {
    from: ["world", "node", "foreign-pod", "gateway"],
    to: "thanos-query-frontend",
    ports: [10902],
    why: "it has no login: people come to thanos-query-login",
  },
  { from: ["gateway"], to: "thanos-query", ports: [10901, 10902], why: "it has no login: people come to thanos-query-login" },
  {
    from: ["world", "node", "foreign-pod"],
    to: "thanos-query-login",
    ports: [10902],
    why: "people come through the Gateway, which ends TLS",
  },
  {
    from: "everything",
    except: ["grafana", "prometheus-agent"],
    to: "thanos-query-tenants",
    ports: [10901, 10902],
    why: "it believes the tenant that a client names, and Grafana names the right one",
  },
  { from: ["world", "node", "foreign-pod"], to: "grafana", ports: [3000], why: "people come through the Gateway, which ends TLS" },
  { from: ["world", "node", "foreign-pod"], to: "opensearch", ports: [9200], why: "edges come through the Gateway" },
  { from: "everything", except: ["opensearch"], to: "opensearch", ports: [9300], why: "only nodes of OpenSearch speak there" },
  {
    from: ["grafana", "alertmanager", "thanos-receive", "thanos-query", "thanos-store", "thanos-compactor", "thanos-ruler", "opensearch"],
    to: "kube-apiserver",
    ports: [443, 6443],
    why: "it has no business with the cluster's objects",
  },
  {
    from: [
      "thanos-receive",
      "thanos-query",
      "thanos-query-frontend",
      "thanos-ruler",
      "grafana",
      "opensearch",
      "prometheus-agent",
      "fluentbit",
    ],
    to: "world",
    ports: [80, 443],
    why: "nothing is fetched from outside, and nothing may be carried out",
  },
  {
    from: ["world", "foreign-pod", "node"],
    to: "prometheus-agent",
    ports: [9090],
    why: "it shows targets and configuration without a login",
  },
  { from: ["world", "foreign-pod", "node"], to: "fluentbit", ports: [2020], why: "it has no login" },
];
