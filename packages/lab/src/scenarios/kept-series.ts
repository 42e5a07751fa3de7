import { declaredSeries, seriesOf } from "@thanos-fleet/fleet";
import { freePort } from "@thanos-fleet/native-tool";
import type { Lab } from "../boot-lab.ts";
import type { Cluster } from "../cluster/cluster.ts";
import { deployedApplications } from "../deploy-objects.ts";
import type { Outcome, Scenario } from "../scenario.ts";
import { agentJobs, scrapeOnce, type ScrapedSamples, type ScrapeJob, type ScrapeTarget } from "../stand-ins/scraper.ts";
import type { DeployInput } from "./strict-apply.ts";

/** Scrapes an API server and kube-state-metrics over a cluster with the whole render applied, as its agent does. */
export const keptSeries: Scenario<DeployInput> = {
  name: "kept-series",
  expectation: "what agents keep of an API server and of kube-state-metrics is something, and no more than capacity is computed with",
  run: async ({ lab, deploy }) => {
    const parts: Outcome[] = [];
    for (const cluster of lab.clusters.values()) {
      const jobs = agentJobs(deploy, cluster.name);
      if (jobs.has("kube-apiserver") && jobs.has("kube-state-metrics")) parts.push(await tryCluster({ lab, deploy, cluster, jobs }));
    }
    if (parts.length === 0) return { unmet: ["no agent scrapes an API server and kube-state-metrics"], figures: {} };
    return { unmet: parts.flatMap(({ unmet }) => unmet), figures: Object.assign({}, ...parts.map(({ figures }) => figures)) };
  },
};

interface Tried extends DeployInput {
  readonly cluster: Cluster;
  readonly jobs: ReadonlyMap<string, ScrapeJob>;
}

async function tryCluster({ lab, deploy, cluster, jobs }: Tried): Promise<Outcome> {
  const address = await startStateMetrics(lab, deploy, cluster);
  const samples = await scrapeOnce(lab, [
    apiServer(cluster, jobOf(jobs, "kube-apiserver")),
    { job: jobOf(jobs, "kube-state-metrics"), address },
  ]);
  const { length: pods } = await cluster.client.list("v1", "Pod");
  const { length: nodes } = await cluster.client.list("v1", "Node");
  const declared = declaredSeries("kube-state-metrics");
  const most = {
    "kube-apiserver": seriesOf.apiServer,
    "kube-state-metrics": pods * (declared?.pod ?? 0) + nodes * (declared?.node ?? 0),
  };
  const unmet = Object.entries(most).flatMap(([job, limit]) => judge(`${job} of ${cluster.name}`, samples.get(job), limit));
  const figures = [...samples].map(([job, { exposed, kept }]) => [`${cluster.name} ${job}`, `${kept} of ${exposed}`] as const);
  return { unmet, figures: { ...Object.fromEntries(figures), [`${cluster.name} pods`]: pods } };
}

function judge(what: string, samples: ScrapedSamples | undefined, limit: number): string[] {
  const { exposed = 0, kept = 0 } = samples ?? {};
  if (kept === 0) return [`nothing of ${exposed} series of ${what} is kept`];
  return kept <= limit ? [] : [`${kept} series of ${what} are kept; capacity is computed with ${limit}`];
}

/** As the rendered Deployment starts it, but for its ports and how it finds the API server; gives its address. */
async function startStateMetrics(lab: Lab, deploy: string, cluster: Cluster): Promise<string> {
  const objects = deployedApplications(deploy, cluster.name).flatMap((application) => application.objects);
  const deployment = objects.find(({ kind, metadata }) => kind === "Deployment" && metadata.name === "kube-state-metrics");
  const rendered = (deployment?.["spec"].template.spec.containers[0].args ?? []) as readonly string[];
  const [port, telemetry] = [await freePort(), await freePort()];
  lab.group.start({
    name: `${cluster.name}-kube-state-metrics`,
    path: lab.programs.deployed("kube-state-metrics"),
    args: [
      ...rendered.filter((argument) => !/^--(?:telemetry-)?port=/.test(argument)),
      "--host=127.0.0.1",
      "--telemetry-host=127.0.0.1",
      `--port=${port}`,
      `--telemetry-port=${telemetry}`,
      `--kubeconfig=${cluster.kubeconfig}`,
    ],
  });
  return `127.0.0.1:${port}`;
}

function apiServer({ client }: Cluster, job: ScrapeJob): ScrapeTarget {
  const { url, token, ca } = client.connection.access;
  return {
    job,
    address: new URL(url).host,
    access: { scheme: "https", authorization: { credentials: token }, tls_config: { ca } },
  };
}

function jobOf(jobs: ReadonlyMap<string, ScrapeJob>, name: string): ScrapeJob {
  const job = jobs.get(name);
  if (job === undefined) throw new Error(`no job is called ${name}`);
  return job;
}
