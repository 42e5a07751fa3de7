import { expect, test } from "vitest";
import { brokenDeploy, unmetOf } from "./broken-deploy.ts";
import { sound, tried } from "./running-data-path.ts";

// Each test breaks what is rendered, and sees the scenarios that wait for alerts fail.

test("rules that let any tenant speak for a cluster do not tell that it is silent", async () => {
  const guard =
    / and on \(cluster, tenant_id\) label_replace\(fleet_tenant_info\{namespace=\\"\\", tenant_id=\\"\\"\}(?:, \\"[^"]*\\"){4}\)/g;
  const broken = brokenDeploy([["overlays/cluster-01-central/thanos-ruler/rules-fleet.yaml", guard, ""]]);
  expect(unmetOf(await tried(["cluster-silent"], broken, { patience: 100 }))).toContain(
    "it did not come within 800 s: a message about the silent cluster",
  );
}, 1_800_000);

test("an alert that names no receiver, one that names another cluster, and one that is told again and again, are each named", async () => {
  const rules = "overlays/cluster-01-central/thanos-ruler/rules-";
  const broken = brokenDeploy([
    [
      `${rules}receive.yaml`,
      String.raw`(max by (cluster, pod) (up{job=\"thanos-receive\"}`,
      String.raw`(min by (cluster) (up{job=\"thanos-receive\"}`,
    ],
    [
      `${rules}remote-write.yaml`,
      /subject: remote-write(\n +annotations:\n +summary: "An agent loses samples")/,
      "subject: remote-write\n          cluster: cluster-02$1",
    ],
    ["overlays/cluster-01-central/alertmanager/config-map.yaml", 'repeat_interval: "11h57m30s"', 'repeat_interval: "1m"'],
  ]);
  const unmet = unmetOf(await tried(["specified-alerts"], broken, { patience: 300 }));
  expect(unmet).toContain("ReceiverDown was told for pod none, not thanos-receive-2");
  expect(unmet).toContain("AgentRemoteWriteFailing was told for cluster cluster-02, not cluster-04");
  expect(unmet).toMatch(/was told again \d+ times with nothing new/);
}, 3_600_000);

test("an alert that ends when nothing more is known of its receiver is not open while all are dead", async () => {
  const memory = /(- alert: ReceiverMissing\n +keep_firing_for: )"5m"(\n +expr: "(?:(?! or NaN \* ).)+) or NaN \* .+"\n/g;
  const broken = brokenDeploy([["overlays/cluster-01-central/thanos-ruler/rules-receive.yaml", memory, '$1"0s"$2"\n']]);
  const unmet = unmetOf(await tried(["receivers-silent"], broken, { patience: 300 }));
  expect(unmet).toContain("ReceiverMissing is no longer open in Alertmanager");
  expect(unmet).not.toContain("ReceiversSilent");
}, 3_600_000);

test("a limit that is not rendered refuses no tenant, and is told of by no alert", async () => {
  const limits = { tenant: "team-a", headSeries: 1000, samplesPerRequest: 2000, limited: sound, raised: sound };
  const unmet = unmetOf(await tried(["tenant-limited"], sound, { patience: 120, limits }));
  expect(unmet).toContain("a tenant with 2000 series is answered 200");
  expect(unmet).toContain("a request of 2001 samples is answered 200");
  expect(unmet).toContain("ReceiverTenantLimited was not told");
}, 1_800_000);
