import { thanos } from "@thanos-fleet/components/tools";
import { seriesOf } from "@thanos-fleet/fleet";
import { until } from "@thanos-fleet/native-tool";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { podContainers, type PodContainer } from "../src/index.ts";
import { remoteWrite, type WriteTarget } from "../src/programs/remote-write.ts";
import { program, renderPatched } from "./rendered-project.ts";
import { metricsOf, runWritePath, startTarget } from "./running-agent.ts";
import type { RunningContainer } from "./running-container.ts";
import { RenderedCertificates } from "./rendered-certificates.ts";
import { containerOf, dialledName, runReceiver } from "./running-receiver.ts";

const job = "thanos-receive";
const teams = Array.from({ length: 6 }, (_, index) => `crowd-${index}`);
const configuration = "/etc/prometheus/config/prometheus.yml";

interface Job {
  readonly job_name: string;
  readonly metric_relabel_configs: readonly object[];
}

/** A receiver of the centre as rendered, in a fleet with these teams, and the relabelling of the job that scrapes it. */
async function receiverOf(clientAuthentication: "certificate" | "none"): Promise<{
  readonly receiver: RunningContainer;
  readonly relabelling: readonly object[];
  readonly target: WriteTarget;
  readonly certificates: RenderedCertificates;
}> {
  const rendered = await renderPatched({
    "clusters/fleet.yaml": { remoteWrite: { clientAuthentication } },
    "clusters/cluster-02.yaml": { tenants: teams.map((name) => ({ name, namespaces: [name] })) },
  });
  const [central] = rendered.fleet.centrals;
  if (central === undefined) throw new Error("there is a central cluster");
  const certificates = await RenderedCertificates.issue(rendered);
  const containers: readonly PodContainer[] = podContainers(rendered.deploy, central, certificates.secret);
  const text = containerOf(containers, "prometheus-agent").files.get(configuration)?.content ?? "";
  const found = (parse(text) as { scrape_configs: Job[] }).scrape_configs.find(({ job_name }) => job_name === job);
  const receiver = await runReceiver(await program(thanos), containers);
  const target = { port: receiver.port(19291), serverName: dialledName(rendered), ca: certificates.trusted };
  return { receiver, relabelling: found?.metric_relabel_configs ?? [], target, certificates };
}

/** How many series a real agent keeps of an exposition by the rendered relabelling. */
async function kept(exposed: string, relabelling: readonly object[]): Promise<number> {
  const target = await startTarget(() => exposed);
  const { agent } = await runWritePath("cluster-03", () => [
    {
      job_name: job,
      scrape_interval: "1s",
      scrape_timeout: "1s",
      static_configs: [{ targets: [target] }],
      metric_relabel_configs: relabelling as never,
    },
  ]);
  let metrics = "";
  // An interval is counted when the next scrape begins, and so when the first one's series are all there.
  await until("the exposition is scraped", async () => {
    metrics = await metricsOf(agent, 9090);
    return Number(/^prometheus_target_interval_length_seconds_count\{interval="1s"\} (\S+)$/m.exec(metrics)?.[1] ?? 0) >= 2;
  });
  const series = Number(/^prometheus_agent_active_series (\S+)$/m.exec(metrics)?.[1]);
  // Prometheus makes five series of each target itself.
  return series - 5;
}

const seriesIn = (text: string): number => text.split("\n").filter((line) => line !== "" && !line.startsWith("#")).length;

test.each(["certificate", "none"] as const)(
  "a receiver that is told tenants by %s brings no more series for each than capacity is computed with",
  async (authentication) => {
    const { receiver, relabelling, target, certificates } = await receiverOf(authentication);
    const write = async (tenant: string, labels: Record<string, string>): Promise<number> => {
      const client = authentication === "certificate" ? certificates.client(tenant) : { headers: { "THANOS-TENANT": tenant } };
      return (await remoteWrite({ ...target, ...client }, [labels]))[0];
    };
    await until("the receiver has a ring", async () => (await write("crowd-0", { __name__: "first" })) === 200);
    const alone = await metricsOf(receiver, 10902);
    for (const team of teams.slice(1)) expect(await write(team, { __name__: "first" })).toBe(200);
    await until("each tenant has its database", async () => (await metricsOf(receiver, 10902)).includes('tenant="crowd-5"'));
    const crowded = await metricsOf(receiver, 10902);

    const [few, many] = [await kept(alone, relabelling), await kept(crowded, relabelling)];
    const further = teams.length - 1;
    const most = seriesOf.receiverTenant[authentication];
    // All that the receiver exposes of a tenant is several times what is kept.
    expect((seriesIn(crowded) - seriesIn(alone)) / further).toBeGreaterThan(150);
    expect((many - few) / further).toBeGreaterThan(10);
    // Half is for further codes that it answers with, and for limits.
    expect((many - few) / further).toBeLessThan(most * 0.6);
    expect(few - most).toBeLessThan(seriesOf.component);
    expect(few).toBeGreaterThan(seriesOf.component / 3);
    // Of the others nothing is lost: what has no tenant is kept whole.
    const ofTenants = crowded.split("\n").filter((line) => /^[^#].*[{,]tenant="[^"]+"/.test(line)).length;
    expect(many).toBeGreaterThan(seriesIn(crowded) - ofTenants);
  },
);
