import type { CheckResult } from "./check-result.ts";
import { clusterObjects, describeFinding } from "./objects/cluster-objects.ts";
import { detailFindings } from "./pods/detail-findings.ts";
import { fileFindings } from "./pods/file-findings.ts";
import { labelFindings } from "./pods/label-findings.ts";
import { nameFindings } from "./pods/name-findings.ts";
import { probeFindings } from "./pods/probe-findings.ts";
import { accountFindings, shapeFindings } from "./pods/shape-findings.ts";
import { storageFindings } from "./pods/storage-findings.ts";
import { workloadFindings } from "./pods/workload-findings.ts";
import { clusterSet } from "./references/cluster-set.ts";
import type { RenderedFleet } from "./provenance/where-from.ts";

/**
 * Holds probes to the endpoints that programs document, claims to being kept, replicas to the values and the nodes, and images,
 * resources, users, accounts and folders of nodes to a table of pods; computes the checksums of what pods read again.
 */
export function checkPods(rendered: RenderedFleet): CheckResult {
  const judged = rendered.fleet.clusters.map((cluster) => {
    const set = clusterSet(clusterObjects(rendered.deploy, cluster));
    const ofPods = set.pods.flatMap((pod) => [
      ...probeFindings(pod),
      ...workloadFindings(pod, cluster),
      ...detailFindings(pod),
      ...shapeFindings(pod, cluster),
      ...fileFindings(set, pod),
    ]);
    return {
      pods: set.pods.length,
      found: [...ofPods, ...storageFindings(set, cluster), ...labelFindings(set), ...nameFindings(set), ...accountFindings(set)].map(
        (one) => describeFinding(rendered, cluster, one),
      ),
    };
  });
  return {
    name: "pods",
    checked: judged.reduce((sum, { pods }) => sum + pods, 0),
    unit: "workloads",
    diagnostics: judged.flatMap(({ found }) => found),
  };
}
