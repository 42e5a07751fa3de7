import { applyObjects, describeRefusal } from "../apply-deploy.ts";
import type { Lab } from "../boot-lab.ts";
import { deployedApplications } from "../deploy-objects.ts";
import type { Client } from "../kubernetes/client.ts";
import { sampleCertificateSecrets } from "../sample-certificates.ts";
import type { Scenario } from "../scenario.ts";
import { settle } from "../settle.ts";
import { wantedSecrets } from "../wanted-secrets.ts";
import { podCounts, workloads } from "../workloads.ts";

export interface DeployInput {
  readonly lab: Lab;
  readonly deploy: string;
}

/** Applies a whole render to fresh clusters without Argo CD or cert-manager. */
export const strictApply: Scenario<DeployInput> = {
  name: "strict-apply",
  expectation: "the API server takes every object strictly, and Pod Security admits every pod that controllers make of them",
  run: async ({ lab, deploy }) => {
    const parts = await Promise.all([...lab.clusters.values()].map((cluster) => applyToCluster(cluster.client, deploy, cluster.name)));
    const sum = (field: "objects" | "pods"): number => parts.reduce((total, part) => total + part[field], 0);
    return { unmet: parts.flatMap(({ unmet }) => unmet), figures: { clusters: parts.length, objects: sum("objects"), pods: sum("pods") } };
  },
};

interface Part {
  readonly unmet: readonly string[];
  readonly objects: number;
  readonly pods: number;
}

async function applyToCluster(client: Client, deploy: string, cluster: string): Promise<Part> {
  const objects = deployedApplications(deploy, cluster).flatMap((application) => application.objects);
  const refusals = await applyObjects(client, objects, { manager: "argocd-controller", force: true });
  await applyObjects(client, [...wantedSecrets(objects), ...sampleCertificateSecrets(objects)], { manager: "lab", force: true });
  const unsettled = await settle(client);
  const forbidden = await forbiddenPods(client);
  const pods = (await workloads(client)).reduce((total, workload) => total + podCounts(workload).ready, 0);
  const unmet = [...refusals.map(describeRefusal), ...forbidden, ...unsettled].map((line) => `${cluster}: ${line}`);
  return { unmet, objects: objects.length, pods };
}

/** The first refusal of each controller: others of the same differ in the pod's name alone. */
async function forbiddenPods(client: Client): Promise<string[]> {
  const events = await client.list("v1", "Event");
  const refusals = new Map<string, string>();
  for (const { reason, message, involvedObject } of events) {
    const controller = `${involvedObject.kind} ${involvedObject.namespace}/${involvedObject.name}`;
    if (reason !== "FailedCreate" || !message.includes("violates PodSecurity") || refusals.has(controller)) continue;
    refusals.set(controller, `${controller}: ${message}`);
  }
  return [...refusals.values()];
}
