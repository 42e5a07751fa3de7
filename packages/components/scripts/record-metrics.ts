import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { alertmanager, prometheus, thanos } from "../generated/tools.ts";
import { metricListFiles, printMetricList, type MetricList } from "../src/metric-list.ts";
import { goDefinitions } from "./recording/go-definitions.ts";
import { goModule } from "./recording/go-module.ts";
import { kubernetesDefinitions } from "./recording/kubernetes-definitions.ts";
import type { RecordedList } from "./recording/recorded-list.ts";
import { recordPlatform } from "./recording/record-platform.ts";
import { stopAll } from "./recording/running-program.ts";

/** Writes `<component>/metrics/<name>.json`: what every pinned program exposes, recorded from it or parsed from its source. */
const root = join(import.meta.dirname, "..");
const kubernetes = { module: "k8s.io/kubernetes", version: "v1.36.3" };
/** The version that this Kubernetes' kubelet is built with, by its go.mod. */
const cadvisor = { module: "github.com/google/cadvisor", version: "v0.56.2" };
const certManager = { module: "github.com/cert-manager/cert-manager", version: "v1.21.2" };
const argocd = { module: "github.com/argoproj/argo-cd/v3", version: "v3.5.7" };
/** What a kubelet adds to every series of cAdvisor, by its pkg/kubelet/server/server.go. */
const kubeletLabels = ["id", "name", "image", "pod", "namespace", "container"];

const folder = mkdtempSync(join(tmpdir(), "record-metrics-"));
try {
  const running = await recorded(folder);
  for (const [name, list] of running) write(name, list);
  const agent = running.find(([name]) => name === "prometheus-agent")?.[1].families ?? {};
  // What Prometheus' client for Go exposes of a process is the same in every program that uses it.
  const common = Object.fromEntries(Object.entries(agent).filter(([name]) => name.startsWith("process_")));
  for (const [name, list] of await parsed())
    write(name, name === "cadvisor" ? list : { ...list, families: { ...common, ...list.families } });
} finally {
  stopAll();
  rmSync(folder, { recursive: true, force: true });
}

/** Writes a list where it lies; one that is written for the first time goes to its component's folder by hand. */
function write(name: string, list: MetricList): void {
  const known = metricListFiles().find((path) => basename(path) === `${name}.json`);
  writeFileSync(known ?? join(root, `${name}.json`), printMetricList(list));
  process.stdout.write(`${known ?? name}: ${Object.keys(list.families).length} families, ${list.origin}\n`);
}

type Entry = readonly [name: string, list: MetricList];

async function recorded(work: string): Promise<readonly Entry[]> {
  const platform = await recordPlatform(work);
  const versions: Readonly<Record<string, string>> = { alertmanager: alertmanager.version, "prometheus-agent": prometheus.version };
  const origin = "recorded";
  const source = "the running program, see scripts/record-metrics.ts";
  return [
    ...Object.entries(platform).map(([name, families]) =>
      // The teams' Query is the same program.
      entry(name, {
        version: versions[name] ?? thanos.version,
        origin,
        source,
        families,
        jobs: name === "thanos-query" ? [name, "thanos-query-rulers", "thanos-query-tenants"] : [name],
      }),
    ),
    ...(await ofComponents(work)).map(({ program, version, families }) => entry(program, { version, origin, source, families })),
  ];
}

/** What the components record themselves. */
async function ofComponents(work: string): Promise<readonly RecordedList[]> {
  const lists: RecordedList[] = [];
  for (const path of globSync("*/metrics/record.ts", { cwd: root }).sort()) {
    const { recordMetrics } = (await import(join(root, path))) as { recordMetrics(folder: string): Promise<readonly RecordedList[]> };
    lists.push(...(await recordMetrics(work)));
  }
  return lists;
}

async function parsed(): Promise<readonly Entry[]> {
  const origin = "parsed";
  const components = await goModule(kubernetes.module, kubernetes.version);
  const list = `${kubernetes.module}@${kubernetes.version} test/instrumentation/documentation/documentation-list.yaml`;
  const cadvisorFolder = join(await goModule(cadvisor.module, cadvisor.version), "metrics");
  const certManagerFolder = await goModule(certManager.module, certManager.version);
  const argocdFolder = join(await goModule(argocd.module, argocd.version), "controller/metrics");
  return [
    // The agent scrapes the controller alone, which knows the state of every Application.
    entry("argocd", {
      version: argocd.version,
      origin,
      source: `${argocd.module}@${argocd.version} controller/metrics`,
      families: goDefinitions({ folder: argocdFolder, files: /^metrics\.go$/ }),
    }),
    ...["kubelet", "kube-apiserver"].map((name) =>
      entry(name, { version: kubernetes.version, origin, source: list, families: kubernetesDefinitions(components, name) }),
    ),
    entry("cadvisor", {
      version: cadvisor.version,
      origin,
      source: `${cadvisor.module}@${cadvisor.version} metrics, with the kubelet's labels`,
      families: {
        ...goDefinitions({ folder: cadvisorFolder, files: /^prometheus\.go$/, tableLabels: kubeletLabels }),
        ...goDefinitions({
          folder: cadvisorFolder,
          files: /^prometheus_machine\.go$/,
          tableLabels: ["boot_id", "machine_id", "system_uuid"],
        }),
      },
    }),
    // Its pods carry the scrape annotation; of all annotated pods they alone are of use to the platform.
    entry("cert-manager", {
      jobs: ["cert-manager", "annotated-pods"],
      version: certManager.version,
      origin,
      source: `${certManager.module}@${certManager.version} pkg/metrics and internal/collectors`,
      families: {
        ...goDefinitions({ folder: join(certManagerFolder, "pkg/metrics"), files: /\.go$/ }),
        ...goDefinitions({ folder: join(certManagerFolder, "internal/collectors"), files: /\.go$/ }),
      },
    }),
  ];
}

/** Most lists have the name of the one job that reads their program. */
function entry(name: string, list: Omit<MetricList, "program" | "jobs"> & Partial<Pick<MetricList, "jobs">>): Entry {
  return [name, { program: name, jobs: [name], ...list }];
}
