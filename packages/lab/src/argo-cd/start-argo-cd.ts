import { randomBytes } from "node:crypto";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Cluster } from "../cluster/cluster.ts";
import type { LabFolder } from "../lab-folder.ts";
import { freePort } from "@thanos-fleet/native-tool";
import type { ProcessGroup, RunningProgram } from "../processes/process-group.ts";
import type { LabPrograms } from "../programs.ts";
import { clusterSecret } from "./cluster-secret.ts";
import { argoCdNamespace, stockObjects } from "./stock-installation.ts";

export interface ArgoCdStart {
  /** The cluster that runs Argo CD, which it calls `in-cluster`. */
  readonly home: Cluster;
  /** The others, by the names of their destinations. */
  readonly others: ReadonlyMap<string, Cluster>;
  readonly programs: LabPrograms;
  readonly folder: LabFolder;
  readonly group: ProcessGroup;
  /** Where the application controller exposes its metrics. */
  readonly metricsPort: number;
}

/** Installs Argo CD's objects, with settings of its own, and makes the clusters known to it. */
export async function installArgoCd({ home, others }: ArgoCdStart): Promise<void> {
  const secrets = [...others].map(([name, cluster]) => clusterSecret(name, cluster.client.connection.access));
  for (const object of [...stockObjects(randomBytes(16).toString("hex")), ...secrets]) await home.client.create(object);
}

/** Starts Argo CD's application controller, with what `argocd-cmd-params-cm` says, its repo server and its cache. */
export async function startArgoCd(start: ArgoCdStart): Promise<RunningProgram> {
  const { home, group } = start;
  const env = environment(start);
  const redis = `127.0.0.1:${await freePort()}`;
  const repoServer = await freePort();
  group.start({ name: "redis", path: start.programs.argoCd, args: ["redis", redis] });
  group.start({ name: "argocd-repo-server", path: start.programs.argoCd, args: await repoServerArguments(redis, repoServer), env });
  const args = [
    "argocd-application-controller",
    "--namespace=argocd",
    `--kubeconfig=${home.kubeconfig}`,
    `--repo-server=127.0.0.1:${repoServer}`,
    "--repo-server-plaintext",
    `--redis=${redis}`,
    `--metrics-port=${start.metricsPort}`,
    "--app-resync=15",
    "--app-resync-jitter=0",
    `--sync-timeout=${await syncTimeout(home)}`,
    "--logformat=text",
  ];
  return group.start({ name: "argocd-application-controller", path: start.programs.argoCd, args, env });
}

/** In a cluster the ConfigMap becomes the controller's environment; 0 is none, Argo CD's own default. */
async function syncTimeout(home: Cluster): Promise<string> {
  const parameters = await home.client.get({
    apiVersion: "v1",
    kind: "ConfigMap",
    namespace: argoCdNamespace,
    name: "argocd-cmd-params-cm",
  });
  return parameters["data"]["controller.sync.timeout.seconds"] ?? "0";
}

async function repoServerArguments(redis: string, port: number): Promise<string[]> {
  return [
    "argocd-repo-server",
    "--address=127.0.0.1",
    `--port=${port}`,
    "--metrics-address=127.0.0.1",
    `--metrics-port=${await freePort()}`,
    "--disable-tls",
    "--client-ca-path=",
    `--redis=${redis}`,
    // A commit must be seen at once; in a cluster a webhook does this.
    "--revision-cache-expiration=1s",
    "--logformat=text",
  ];
}

function environment({ home, programs, folder }: ArgoCdStart): Record<string, string> {
  const bin = folder.sub("bin");
  symlinkSync(programs.kustomize, join(bin, "kustomize"));
  // Argo CD asks it for signatures, which nothing here has.
  writeFileSync(join(bin, "git-verify-wrapper.sh"), "#!/bin/sh\nexit 0\n", { mode: 0o755 });
  return {
    PATH: `${bin}:${process.env["PATH"] ?? ""}`,
    HOME: folder.sub("argocd-home"),
    TMPDIR: folder.sub("argocd-tmp"),
    KUBECONFIG: home.kubeconfig,
    ARGOCD_FAKE_IN_CLUSTER: "true",
    ARGOCD_GPG_ENABLED: "false",
  };
}
