import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "@thanos-fleet/native-tool";
import { parse, stringify } from "yaml";
import { objectsIn } from "../deploy-objects.ts";
import { until } from "../until.ts";
import type { World } from "../world.ts";
import { agentJobs, type ScrapeJob } from "./scraper.ts";

/** The state of an alert's instance, by its labels. */
export interface SeenAlert {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Rendered rules that are evaluated over what a real program exposes. */
export interface Rulers {
  /** The instances of alerts whose expression holds now, whether they have held for long enough or not. */
  readonly open: () => Promise<readonly SeenAlert[]>;
  /** How many series an expression finds. */
  readonly count: (expr: string) => Promise<number>;
  /** The expression of an alert as it is evaluated. */
  readonly expressionOf: (alert: string) => string;
}

interface RuleGroup {
  readonly name: string;
  readonly rules: readonly { readonly alert?: string; readonly expr: string }[];
}

/** What is scraped as the rendered agents scrape it, and the subjects of the rules that are evaluated. */
export interface Watched {
  readonly job: string;
  readonly port: number;
  readonly subjects: readonly string[];
  /** Changes a rule file before it is read: what names something that is another here. */
  readonly readdress: (rules: string) => string;
}

/**
 * Stands for the agent of the cluster that runs Argo CD, the receivers and the rulers: one Prometheus scrapes a program with
 * the rendered job's `metric_relabel_configs`, adds the labels that they would add, and evaluates rendered rules each second.
 */
export async function startRulers(world: World, { job, port, subjects, readdress }: Watched): Promise<Rulers> {
  const { lab, home } = world;
  const folder = lab.folder.sub("rulers");
  const groups = subjects.flatMap((subject) => groupsOf(world, subject, readdress));
  writeFileSync(join(folder, "rules.yml"), stringify({ groups }, { lineWidth: 0 }));
  const config = {
    global: { scrape_interval: "1s", scrape_timeout: "1s", evaluation_interval: "1s" },
    rule_files: ["rules.yml"],
    scrape_configs: [{ ...scrapeJob(world, job), static_configs: [{ targets: [`127.0.0.1:${port}`], labels: ownLabels(home.name) }] }],
  };
  writeFileSync(join(folder, "prometheus.yml"), stringify(config, { lineWidth: 0 }));
  const own = await freePort();
  lab.group.start({
    name: "rulers",
    path: lab.programs.deployed("prometheus"),
    args: ["--config.file=prometheus.yml", "--storage.tsdb.path=data", `--web.listen-address=127.0.0.1:${own}`],
    cwd: folder,
  });
  const ask = async <T>(path: string): Promise<T> => ((await (await fetch(`http://127.0.0.1:${own}${path}`)).json()) as { data: T }).data;
  const open = async (): Promise<readonly SeenAlert[]> => {
    const { alerts } = await ask<{ alerts: { labels: Record<string, string> }[] }>("/api/v1/alerts");
    return alerts.map(({ labels }) => ({ name: labels["alertname"] ?? "", labels }));
  };
  const count = async (expr: string): Promise<number> =>
    (await ask<{ result: unknown[] }>(`/api/v1/query?query=${encodeURIComponent(expr)}`)).result.length;
  const isUp = async (): Promise<true | undefined> => ((await count(`up{job="${job}"} == 1`).catch(() => 0)) > 0 ? true : undefined);
  await until(`${job} is scraped`, isUp, { seconds: 60, alive: () => lab.group.assertRunning() });
  const isListed = async (): Promise<true | undefined> => ((await count("fleet_tenant_info")) > 0 ? true : undefined);
  await until("the rules list the tenants", isListed, { seconds: 60 });
  return { open, count, expressionOf: (alert) => expressionOf(groups, alert) };
}

/** What the agent of a cluster and the receivers write into every series. */
function ownLabels(cluster: string): Readonly<Record<string, string>> {
  return { cluster, tenant_id: cluster, pod: "sample-0", namespace: "argocd" };
}

function groupsOf({ repository, home }: World, subject: string, readdress: (rules: string) => string): RuleGroup[] {
  const path = `deploy/overlays/${home.name}-central/thanos-ruler/rules-${subject}.yaml`;
  return dataIn(join(repository.path, path)).flatMap((text) => {
    const { groups } = parse(readdress(text)) as { groups: (RuleGroup & { interval?: string })[] };
    return groups.map(({ interval: _interval, ...group }) => group);
  });
}

function scrapeJob({ repository, home }: World, name: string): ScrapeJob {
  const job = agentJobs(join(repository.path, "deploy"), home.name).get(name);
  if (job === undefined) throw new Error(`the agent of ${home.name} has no job ${name}`);
  // The job renames what a target itself calls `cluster`, and here the target has that label already.
  const forced = Object.entries(ownLabels(home.name)).map(([label, replacement]) => ({ target_label: label, replacement }));
  const undo = [{ regex: "exported_(cluster|tenant_id)", action: "labeldrop" }, ...forced];
  return { job_name: name, metric_relabel_configs: [...(job.metric_relabel_configs ?? []), ...undo] };
}

function dataIn(path: string): string[] {
  return objectsIn(path).flatMap((object) => Object.values((object["data"] ?? {}) as Record<string, string>));
}

function expressionOf(groups: readonly RuleGroup[], alert: string): string {
  const rule = groups.flatMap(({ rules }) => rules).find((candidate) => candidate.alert === alert);
  if (rule === undefined) throw new Error(`no rule is called ${alert}`);
  return rule.expr;
}
