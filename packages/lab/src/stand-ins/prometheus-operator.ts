import { ApiError, orMissing } from "../kubernetes/api-error.ts";
import type { ApiObject } from "../kubernetes/api-object.ts";
import { referenceTo, type Client } from "../kubernetes/client.ts";
import { Repeat } from "../repeat.ts";

const api = "monitoring.coreos.com/v1";
const tick = 500;

/**
 * Stands for prometheus-operator: while its Deployment exists it makes, and makes again, a StatefulSet, a Secret and a Service
 * for each Prometheus and Alertmanager, owned by them.
 */
export class PrometheusOperator {
  readonly #client: Client;
  readonly #deployment: string;
  readonly #repeat = new Repeat(() => this.#reconcile(), tick);

  constructor(client: Client, deployment: string) {
    this.#client = client;
    this.#deployment = deployment;
  }

  start(): void {
    this.#repeat.start();
  }

  stop(): void {
    this.#repeat.stop();
  }

  async #reconcile(): Promise<void> {
    const deployment = { apiVersion: "apps/v1", kind: "Deployment", namespace: "monitoring", name: this.#deployment };
    if ((await orMissing(this.#client.get(deployment))) === undefined) return;
    for (const kind of ["Prometheus", "Alertmanager"])
      for (const owner of await this.#client.list(api, kind))
        if (owner.metadata.deletionTimestamp === undefined) for (const object of operated(owner)) await this.#make(object);
  }

  async #make(object: ApiObject): Promise<void> {
    if ((await orMissing(this.#client.get(referenceTo(object)))) !== undefined) return;
    await this.#client.create(object).catch((error: unknown) => {
      if (!(error instanceof ApiError && error.status === 409)) throw error;
    });
  }
}

/** What the operator makes of a Prometheus or an Alertmanager. */
function operated(owner: ApiObject): ApiObject[] {
  const program = owner.kind.toLowerCase();
  const { name, namespace = "", uid = "" } = owner.metadata;
  const labels = { ...owner.metadata.labels, "operator.prometheus.io/name": name };
  const selector = { "app.kubernetes.io/name": program, "app.kubernetes.io/managed-by": "prometheus-operator", [program]: name };
  const metadata = (called: string): ApiObject["metadata"] => ({
    name: called,
    namespace,
    labels,
    ownerReferences: [{ apiVersion: api, kind: owner.kind, name, uid, controller: true, blockOwnerDeletion: true }],
  });
  const volume = { name: "config", secret: { secretName: `${program}-${name}` } };
  const container = { name: program, image: `quay.io/prometheus/${program}`, volumeMounts: [{ name: "data", mountPath: "/data" }] };
  const claim = { accessModes: ["ReadWriteOnce"], storageClassName: "longhorn", resources: { requests: { storage: "5Gi" } } };
  const spec = {
    serviceName: `${program}-operated`,
    replicas: owner["spec"].replicas ?? 1,
    podManagementPolicy: "Parallel",
    selector: { matchLabels: selector },
    template: { metadata: { labels: selector }, spec: { containers: [container], volumes: [volume] } },
    volumeClaimTemplates: [{ metadata: { name: "data" }, spec: claim }],
  };
  return [
    { apiVersion: "v1", kind: "Secret", metadata: metadata(`${program}-${name}`), stringData: { [`${program}.yaml`]: "{}" } },
    {
      apiVersion: "v1",
      kind: "Service",
      metadata: metadata(`${program}-operated`),
      spec: { clusterIP: "None", selector, ports: [{ port: 9090 }] },
    },
    { apiVersion: "apps/v1", kind: "StatefulSet", metadata: metadata(`${program}-${name}`), spec },
  ];
}
