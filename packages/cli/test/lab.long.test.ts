import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Departure, EditableFleet, FleetEdit, LabRow } from "@thanos-fleet/lab";
import { expect, onTestFinished, test } from "vitest";
import { renderedDepartures } from "../src/changed-fleets/departures.ts";
import { editedFleet } from "../src/changed-fleets/edited-fleet.ts";
import { changesOfEachClass, plannedFleet } from "../src/changed-fleets/planned-fleet.ts";
import { brokenDeploy, unmetOf } from "./broken-deploy.ts";
import { renderedProject } from "./run-command.ts";
import { page, tried } from "./running-control-plane.ts";

// Each test breaks what is rendered, or what a document says, and sees the scenario that guards it fail. What takes less time
// is broken in the slow tests.

const patience = 1_200_000;

/** A text without a part that is in it; one that is not there fails the test. */
function without(text: string, part: string | RegExp, instead = ""): string {
  const changed = text.replace(part, instead);
  if (changed === text) throw new Error(`the page has no ${String(part)}`);
  return changed;
}

/** The specification's fleet, rendered with other values than the scenario asks for. */
function misledFleet(mislead: (edit: FleetEdit) => FleetEdit): EditableFleet {
  const fleet = editedFleet(renderedProject());
  onTestFinished(() => fleet.remove());
  return { ...fleet, render: (edits) => fleet.render(edits.map(mislead)) };
}

/** Leaves in a render the certificate of a cluster that is gone. */
function keepingCertificate(deploy: string, cluster: string): string {
  const file = `certificate-remote-write-client-${cluster}.yaml`;
  const folder = "overlays/cluster-01-central/platform";
  const list = join(deploy, folder, "kustomization.yaml");
  if (readFileSync(list, "utf8").includes(file)) return deploy;
  cpSync(join(renderedProject(), "deploy", folder, file), join(deploy, folder, file));
  rewrite(list, "resources:\n", `resources:\n- ${file}\n`);
  return deploy;
}

/** The same departure with a changed copy of its render, which the next one is written over. */
function altered({ deploy, cluster }: Departure, change: (deploy: string) => string): Departure {
  const folder = mkdtempSync(join(tmpdir(), "fleet-departure-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(deploy, join(folder, "deploy"), { recursive: true });
  return { deploy: change(join(folder, "deploy")), cluster };
}

/** Takes the lists of edges' Applications away, which Argo CD does not need: it reads folders too. Their names never change. */
function unlisted(deploy: string): string {
  const folder = join(deploy, "argocd/apps");
  for (const cluster of readdirSync(folder))
    if (cluster !== "cluster-01") rmSync(join(folder, cluster, "kustomization.yaml"), { force: true });
  return deploy;
}

/** Deploys a cluster's Applications to another one, for which its project allows it. */
function aimedAt(deploy: string, cluster: string, other: string): string {
  const folder = join(deploy, "argocd/apps", cluster);
  const applications = readdirSync(folder).filter((name) => name !== "kustomization.yaml");
  for (const file of [...applications.map((name) => join(folder, name)), join(deploy, "argocd/clusters", `${cluster}.yaml`)])
    rewrite(file, new RegExp(`name: ${cluster}(\\n +namespace: monitoring)`, "g"), `name: ${other}$1`);
  return deploy;
}

/** Starts a pod of an edge that stays again. */
function restarting(deploy: string): string {
  rewrite(join(deploy, "overlays/cluster-02-edge/kube-state-metrics/deployment.yaml"), '"--port=8080"', '"--port=8082"');
  return deploy;
}

function rewrite(file: string, part: string | RegExp, instead: string): void {
  writeFileSync(file, without(readFileSync(file, "utf8"), part, instead));
}

function named(rows: readonly LabRow[], name: string): string {
  const row = rows.find((one) => one.name === name);
  if (row === undefined) throw new Error(`there is no row ${name}`);
  return row.unmet.join("\n");
}

test(
  "a CA that is replaced without the phase that makes all trust both is seen where a pod refuses a certificate",
  async () => {
    const prepare = { phase: "prepare", nextCaSecretName: "monitoring-ca-2" };
    const isTrust = ({ value }: FleetEdit): boolean => (value as { readonly phase?: string } | undefined)?.phase === "trust";
    const fleet = misledFleet((edit) => (isTrust(edit) ? { ...edit, value: prepare } : edit));
    // Nor do the documented gates hold: the copies are of one CA, and the commands that copy say so.
    expect(unmetOf(await tried(["rotation"], { fleet }))).toMatch(
      /issue: \S+ trusts monitoring-ca as it read it, which did not sign \S+ of \S+/,
    );
  },
  patience,
);

test(
  "an Application that leaves its objects behind, and a merge that Argo CD takes for a renaming, are red when clusters go",
  async () => {
    const fleet = renderedDepartures(renderedProject());
    onTestFinished(() => fleet.remove());
    const deploy = unlisted(brokenDeploy([["argocd/apps/cluster-04/kube-state-metrics.yaml", /  finalizers:\n.*\n/, ""]]));
    const alone = (): Departure => altered(fleet.alone(), unlisted);
    const replaced = (): Departure => altered(fleet.replaced(), unlisted);
    const rows = await tried(["away"], { deploy, departures: { ...fleet, alone, replaced } });
    expect(named(rows, "cluster-taken-away")).toContain("Deployment monitoring/kube-state-metrics is left");
    expect(named(rows, "cluster-replaced")).toMatch(/Application cluster-03-\S+ is left/);
  },
  patience,
);

test(
  "a newcomer that is still deployed to the cluster that goes, and a restart in one that stays, are red when one replaces another",
  async () => {
    const fleet = renderedDepartures(renderedProject());
    onTestFinished(() => fleet.remove());
    const replaced = (): Departure => altered(fleet.replaced(), (deploy) => restarting(aimedAt(deploy, fleet.newcomer, "cluster-03")));
    const row = named(await tried(["away"], { departures: { ...fleet, replaced } }), "cluster-replaced");
    expect(row).toMatch(
      /lab-newcomer-namespaces is OutOfSync .*part of applications argocd\/lab-newcomer-namespaces and cluster-03-namespaces/,
    );
    expect(row).toContain("lab-newcomer does not run DaemonSet monitoring-node/node-exporter");
    expect(row).toMatch(/kube-state-metrics-\S+ of cluster-02 did not go on running/);
  },
  patience,
);

test(
  "a migration whose page goes back by hand once Argo CD has taken over is red at the end of that phase",
  async () => {
    const broken = without(
      page("docs/migration.md"),
      /argocd app set cluster-01 --sync-policy none\nargocd app delete .*\n/,
      "kubectl --context cluster-01 delete -k deploy/overlays/cluster-01-central/thanos-receiver/\n",
    );
    const fleet = misledFleet((edit) => edit);
    expect(unmetOf(await tried(["migration"], { fleet, pages: { "docs/migration.md": broken } }))).toMatch(
      /on the way back: (?:the receivers are deleted and made again|it did not come within 60 s)/,
    );
  },
  patience,
);

test(
  "a line of the migration that reaches into another cluster is red at the end of that edge's phase",
  async () => {
    const line = "argocd cluster add cluster-02 --name cluster-02\n";
    const restart = "kubectl --context cluster-04 rollout restart deployment/kube-prometheus-stack-grafana --namespace monitoring\n";
    const broken = without(page("docs/migration.md"), line, `${restart}${line}`);
    const fleet = misledFleet((edit) => edit);
    expect(unmetOf(await tried(["migration"], { fleet, pages: { "docs/migration.md": broken } }))).toMatch(
      /kube-prometheus-stack-grafana-\S+ of cluster-04 did not go on running while cluster-02 was migrated/,
    );
  },
  patience,
);

test(
  "misspelt commands and names that do not exist are red where they are typed, and so is a certificate of an edge that is gone",
  async () => {
    const slips = [
      ["rollout status statefulset/thanos-receive ", "rollout status statefulset/thanos-receiver "],
      ["delete pvc data-thanos-receive-3 ", "delete pvc data-thanos-receive-4 "],
      ["argocd app terminate-op cluster-01-thanos-receiver\n", "argocd app terminateop cluster-01-thanos-receiver\n"],
      [" --cascade=orphan\n", "\n"],
    ] as const;
    const broken = slips.reduce((text, [part, instead]) => without(text, part, instead), page("docs/operations.md"));
    const added = `${broken}\n\`\`\`sh\nkubectl --context cluster-01 get nodes\n\`\`\`\n`;
    const secrets = without(
      page("docs/secrets.md"),
      "remote-write-client-cluster-02 --namespace",
      "remote-write-client-cluster-2 --namespace",
    );
    const pages = { "docs/operations.md": added, "docs/secrets.md": secrets };
    const sound = misledFleet((edit) => edit);
    const fleet = { ...sound, render: (edits: readonly FleetEdit[]) => keepingCertificate(sound.render(edits), "cluster-04") };
    const unmet = unmetOf(await tried(["documents"], { fleet, pages }));
    expect(unmet).toMatch(/thanos-receiver --namespace monitoring` ended with 1: .*"thanos-receiver" not found/);
    expect(unmet).toMatch(/data-thanos-receive-4 --namespace monitoring` ended with 1: .*not found/);
    expect(unmet).toContain("the fourth receiver's claim is left");
    expect(unmet).toContain("the receivers' pods were not adopted as they ran");
    expect(unmet).toContain("the page has no command like /^argocd app terminate-op /");
    expect(unmet).toContain("remote-write-client-cluster-2");
    expect(unmet).toContain("`kubectl --context cluster-01 get nodes` was not run, and nothing says why");
    expect(unmet).toContain("the leaf came back");
  },
  patience,
);

test(
  "a plan that leaves out a restart, and one that names what does not happen, are both named",
  async () => {
    const fleet = plannedFleet(renderedProject());
    onTestFinished(() => fleet.remove());
    const [live, , restart] = changesOfEachClass(fleet);
    if (live === undefined || restart === undefined) throw new Error("there is no change to break");
    const silent = {
      name: restart.name,
      make: () => {
        const planned = restart.make();
        return { ...planned, objects: planned.objects.map((object) => ({ ...object, effects: [] })) };
      },
    };
    const unapplied = {
      name: live.name,
      make: () => {
        const planned = live.make();
        const file = join(planned.deploy, "overlays/cluster-04-edge/prometheus-agent/config-map.yaml");
        cpSync(join(renderedProject(), "deploy/overlays/cluster-04-edge/prometheus-agent/config-map.yaml"), file);
        return planned;
      },
    };
    const unmet = unmetOf(await tried(["planned"], { planned: { deploy: fleet.deploy, changes: [unapplied, silent] } }));
    expect(unmet).toContain("cluster-04: ConfigMap monitoring/prometheus-agent is to change and did not, although all reads Synced");
    expect(unmet).toContain("the pods of cluster-01: Deployment monitoring/thanos-query restarted, and the plan says nothing of it");
  },
  patience,
);
