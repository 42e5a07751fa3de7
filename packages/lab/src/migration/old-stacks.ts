import { join } from "node:path";
import type { DocumentShell } from "../documents/document-shell.ts";
import { oldOperator, oldRelease, writeOldStackChart } from "../old-stack/old-stack-chart.ts";
import type { ApiObject } from "../kubernetes/api-object.ts";
import { settle } from "../settle.ts";
import { PrometheusOperator } from "../stand-ins/prometheus-operator.ts";
import { until } from "../until.ts";
import type { World } from "../world.ts";

/** One for the Prometheus of the chart, and one for its Alertmanager. */
const operatedSets = 2;

/** What an operator has on the namespace before. */
export const labelsOfOthers = { "example.org/owner": "platform-team" };

/** What ran in every cluster before. */
export interface OldStacks {
  /** Services, Secrets and ConfigMaps of the release and of its operator, in all clusters. */
  readonly count: number;
  /** The pods of the old set that run in a cluster, by name. */
  readonly podsIn: (cluster: string) => ReadonlyMap<string, ApiObject>;
  readonly stop: () => void;
}

/** Installs the old set in every cluster with Helm, upgrades it once, and lets its operator make what it owns. */
export async function oldStacks({ lab }: World, { shell, helm }: { shell: DocumentShell; helm: string }): Promise<OldStacks> {
  const chart = join(lab.folder.path, oldRelease);
  writeOldStackChart(chart);
  const operators: PrometheusOperator[] = [];
  let count = 0;
  for (const { name, client } of lab.clusters.values()) {
    for (const tag of ["v1.8.0", "v1.9.0"]) {
      const release = `'${helm}' --kube-context ${name} upgrade --install ${oldRelease} '${chart}' --namespace monitoring`;
      const { status, stderr } = await shell.run(`${release} --create-namespace --set nodeExporterTag=${tag}`);
      if (status !== 0) throw new Error(`the old set is not installed in ${name}: ${stderr}`);
    }
    await client.merge({ apiVersion: "v1", kind: "Namespace", name: "monitoring" }, { metadata: { labels: labelsOfOthers } });
    const operator = new PrometheusOperator(client, oldOperator);
    operators.push(operator);
    operator.start();
  }
  for (const { name, client } of lab.clusters.values()) {
    // Of all that the operator makes these come last.
    const isOperated = async (): Promise<true | undefined> =>
      (await client.list("apps/v1", "StatefulSet", "monitoring")).length === operatedSets ? true : undefined;
    await until(`the operator in ${name} makes its sets`, isOperated, { seconds: 120, alive: () => lab.group.assertRunning() });
    const unsettled = await settle(client, 120);
    if (unsettled.length > 0) throw new Error(`the old set in ${name}: ${unsettled.join("; ")}`);
    const lists = await Promise.all(["Service", "Secret", "ConfigMap"].map((kind) => client.list("v1", kind, "monitoring")));
    count += lists.flat().filter(({ metadata }) => metadata.name !== "kube-root-ca.crt").length;
  }
  const podsIn = (cluster: string): ReadonlyMap<string, ApiObject> =>
    new Map(
      lab
        .cluster(cluster)
        .kubelet.pods.filter(isOld)
        .map((pod) => [pod.metadata.name, pod]),
    );
  return { count, podsIn, stop: () => operators.forEach((operator) => operator.stop()) };
}

function isOld({ metadata: { labels = {} } }: ApiObject): boolean {
  return labels["app.kubernetes.io/instance"] === oldRelease || labels["app.kubernetes.io/managed-by"] === "prometheus-operator";
}
