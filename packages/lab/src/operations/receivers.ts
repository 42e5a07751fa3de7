import type { FleetEdit } from "../documents/editable-fleet.ts";
import { stateNow } from "../scenarios/commit-change.ts";
import type { Operator } from "./operator.ts";

const name = "thanos-receive";
const central = "cluster-01";

function receiver(values: Readonly<Record<string, unknown>>): FleetEdit[] {
  return Object.entries(values).map(([key, value]) => ({
    file: "roles/central.yaml",
    path: ["thanos-receiver", ...key.split(".")],
    value,
  }));
}

/** "Grow and shrink the receivers", as far as pods, ring and volumes go. */
export async function receiversGrown(operator: Operator): Promise<void> {
  const type = operator.reading("Grow and shrink the receivers");
  await operator.merge(receiver({ ringMembers: 3, replicas: 4 }), "one more receiver");
  await operator.eventually(
    "the StatefulSet has four replicas",
    async () => (await operator.get(central, "StatefulSet", name))?.["spec"].replicas === 4,
  );
  await type(/ rollout status /);
  operator.expect(
    (await operator.get(central, "Pod", `${name}-3`))?.["status"].phase === "Running",
    "the rollout ended without the fourth receiver",
  );
  await operator.settled(await operator.merge(receiver({ ringMembers: 4, replicas: 4 }), "it joins the ring"));
  await operator.settled(await operator.merge(receiver({ ringMembers: 3, replicas: 4 }), "it leaves the ring"));
  const before = (await operator.get(central, "Pod", `${name}-3`))?.metadata.uid;
  await type(/ delete pod /);
  await operator.eventually("the fourth receiver is back", async () => {
    const pod = await operator.get(central, "Pod", `${name}-3`);
    return pod?.["status"]?.phase === "Running" && pod.metadata.uid !== before;
  });
  await operator.settled(await operator.merge(receiver({ replicas: 3 }), "one receiver less"));
  operator.expect(
    (await operator.get(central, "PersistentVolumeClaim", `data-${name}-3`)) !== undefined,
    "the volume went with the receiver",
  );
  await type(/ delete pvc /);
  operator.expect(
    (await operator.get(central, "PersistentVolumeClaim", `data-${name}-3`)) === undefined,
    "the fourth receiver's claim is left",
  );
}

/** "Replace a volume": the claim goes with its pod, and both come again. */
export async function volumeReplaced(operator: Operator): Promise<void> {
  const uids = async () =>
    Promise.all([operator.get(central, "PersistentVolumeClaim", `data-${name}-1`), operator.get(central, "Pod", `${name}-1`)]);
  const before = (await uids()).map((object) => object?.metadata.uid);
  const type = operator.reading("Replace a volume");
  await type(/ delete pvc /);
  await type(/ delete pod /);
  await operator.eventually("the receiver has a new volume", async () => {
    const [claim, pod] = await uids();
    const isNew = claim?.metadata.uid !== before[0] && pod?.metadata.uid !== before[1];
    return isNew && claim?.["status"]?.phase === "Bound" && pod?.["status"]?.phase === "Running";
  });
}

/** "Change what cannot be changed in place": refused until the StatefulSet is made again, around the pods that run. */
export async function claimTemplateChanged(operator: Operator): Promise<void> {
  const application = `${central}-thanos-receiver`;
  const type = operator.reading("Change what cannot be changed in place");
  const sizeOf = async () =>
    (await operator.get(central, "StatefulSet", name))?.["spec"].volumeClaimTemplates[0].spec.resources.requests.storage as
      | string
      | undefined;
  const pods = operator.pods(central, `${name}-`);
  const commit = await operator.merge(receiver({ "storage.size": "40Gi" }), "larger volumes");
  await operator.eventually("the sync is refused", async () => {
    const { sync, revision, retries } = await stateNow(operator.world, application);
    return sync === "OutOfSync" && revision === commit && retries > 0;
  });
  await type(/ delete statefulset /);
  for (const pattern of [/^argocd app terminate-op /, /^argocd app wait /, /^argocd app sync /]) await type(pattern);
  await operator.settled(commit, (one) => one === application);
  operator.expect((await sizeOf()) === "40Gi", `the claim template has ${await sizeOf()}`);
  operator.expect(operator.pods(central, `${name}-`) === pods, "the receivers' pods were not adopted as they ran");
}
