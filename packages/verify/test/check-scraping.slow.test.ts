import { expect, test } from "vitest";
import { checkScraping, podContainers, type RenderedFleet } from "../src/index.ts";
import { edit, place } from "./edit-rendered.ts";
import { asked, charts, renderFixture, renderPatched, sharedFleet } from "./rendered-project.ts";

const fleet = sharedFleet();
const edge = "cluster-02-edge/prometheus-agent";
const agent = `${edge}/config-map.yaml`;

async function judge(rendered: RenderedFleet, names: readonly string[] = []) {
  const clusters = rendered.fleet.clusters.filter(({ name }) => names.length === 0 || names.includes(name));
  const containers = clusters.flatMap((cluster) => podContainers(rendered.deploy, cluster, () => "sample"));
  return checkScraping({ ...rendered, containers, ...asked });
}

/** Without charts no line that wrote a place is looked for, which takes seconds. */
async function found(): Promise<readonly string[]> {
  const { diagnostics } = await judge({ ...fleet.current, charts: new Map() }, ["cluster-02"]);
  return diagnostics.map(({ code, message }) => `${code} ${message}`);
}

test.each(["specification", "minimal"] as const)("the agents of the fleet %s do what the tables say", async (name) => {
  const result = await judge(await renderFixture(name));
  expect(result.diagnostics).toEqual([]);
  // A minimal fleet runs no agent.
  expect(result.checked).toBe(name === "minimal" ? 0 : 56);
});

const agentValues = (values: object) => ({ "clusters/roles/edge.yaml": { "prometheus-agent": values } });

test.each([
  ["pods on their node's network", agentValues({ hostNetworkPods: true })],
  ["no annotated pods", agentValues({ annotatedPods: false })],
  ["more metrics", agentValues({ extraMetrics: ["node_hwmon_temp_celsius", "kube_service_info"] })],
  ["another interval", agentValues({ scrapeInterval: "60s", scrapeTimeout: "20s" })],
  ["other limits", agentValues({ scrapeLimits: { samplesPerPod: 1234, bodySize: "1536Ki", labels: 30 } })],
  ["more shards than tenants share evenly", agentValues({ queue: { maxShards: 8, capacity: 20000, maxSamplesPerSend: 4000 } })],
  ["other ports", { "clusters/roles/edge.yaml": { "node-exporter": { port: 9101 }, "kube-state-metrics": { port: 8082 } } }],
  ["a label of its own", { "clusters/cluster-02.yaml": { externalLabels: { site: "here" } } }],
  ["tenants by a header", { "clusters/fleet.yaml": { remoteWrite: { clientAuthentication: "none" } } }],
  ["certificates from elsewhere", { "clusters/roles/central.yaml": { certificates: { source: "existing" } } }],
  ["no teams", { "clusters/cluster-02.yaml": { tenants: null } }],
  ["a team whose cluster leaves", { "clusters/cluster-02.yaml": { decommission: true } }],
  ["Argo CD elsewhere", { "clusters/fleet.yaml": { argocd: { namespace: "gitops" } } }],
  ["components left out", { "clusters/roles/edge.yaml": { "node-exporter": null, "kube-state-metrics": null, fluentbit: null } }],
] as const)("the tables know a fleet with %s", async (_case, patch) => {
  const rendered = await renderPatched(patch as Parameters<typeof renderPatched>[0]);
  expect((await judge({ ...rendered, charts })).diagnostics.map(({ message }) => message)).toEqual([]);
});

const jobs = [
  ["kubelets by HTTP", /(job_name: kubelet\n +)scheme: https/, "$1scheme: http"],
  ["a token without a reader", /(job_name: kubelet\n +scheme: https\n)(?: +authorization:\n.*\n)/, "$1"],
  ["another token", "credentials_file: /var/run/secrets/kubernetes.io/serviceaccount/token", "credentials_file: /etc/token"],
  ["an API server under any name", "server_name: kubernetes.default.svc", "insecure_skip_verify: true"],
  ["a file that is no configuration", "scrape_configs:", "scrape_configs: {"],
  ["no node's name", / +- source_labels: \[__meta_kubernetes_node_name\]\n +target_label: node\n/, ""],
  ["the kubelet's port for the exporter's", 'replacement: "$1:9100"', 'replacement: "$1:10250"'],
  ["all endpoints in default", "regex: kubernetes;https", "regex: .*;https"],
  ["a job less", /job_name: cadvisor/, "job_name: cadvisors"],
  ["endless scrapes", 'scrape_timeout: "10s"', 'scrape_timeout: "15s"'],
  ["a longer interval", 'scrape_interval: "15s"', 'scrape_interval: "30s"'],
  ["a scrape of any size", /\n +body_size_limit: "134217728B"/, ""],
  ["a pod of any size", /\n +sample_limit: 5000/, ""],
  ["labels of any number", "label_limit: 64", "label_limit: 640"],
  ["timestamps of a cache", / +honor_timestamps: false\n/, ""],
  ["pods of objects that become the exporter's", / +honor_labels: true\n/, ""],
  ["a port more of the exporter", /regex: "8080"/, 'regex: "808."'],
  ["another path", 'metrics_path: "/api/v2/metrics/prometheus"', 'metrics_path: "/api/v1/metrics/prometheus"'],
  ["pods of all namespaces", / +namespaces:\n +names:\n +- monitoring-node\n/, ""],
  ["a metric less", "|kubelet_running_pods", ""],
  ["metrics of a like name", "kubelet_running_pods|", "kubelet_running.*|"],
  ["all of cadvisor's containers", /(job_name: cadvisor[\s\S]+?);\(POD\)\?/, "$1;(POD)"],
  ["the runtime's names", 'regex: "id|name"', 'regex: "id"'],
  ["pods that asked for nothing", /(annotation_prometheus_io_scrape\]\n +regex: )"true"/, '$1"true.*"'],
  ["the platform's own pods twice", 'regex: "monitoring|monitoring-node"', 'regex: "monitoring"'],
  ["a namespace of a like name", 'regex: "monitoring|monitoring-node"', 'regex: "monitoring.*"'],
  ["pods that ended", "Pending|Succeeded|Failed", "Pending|Failed"],
  ["containers that ran first", /(pod_container_init\]\n +regex: )"true"/, '$1"yes"'],
  ["any scheme", "regex: (https?)", "regex: (.+)"],
  ["an IPv6 address without brackets", 'replacement: "[$1]:$2"', 'replacement: "$1:$2"'],
  ["nodes that policies shut", /action: dropequal/, "action: keepequal"],
] as const;

const labels = [
  ["a reserved label kept", /(regex: "\(\?:exported_\)\*\(\?:cluster\|region\|replica)\|tenant_id/, "$1"],
  ["a label of a like name dropped", /(regex: "\(\?:exported_\)\*\(\?:cluster)/, "$1.*"],
  ["a label renamed to another", 'replacement: "__own_exported_$1"', 'replacement: "__own_exported_x_$1"'],
  ["a label that stays where another comes", 'regex: "((?:exported_)*(', 'regex: "((?:exported_)?('],
  ["labels left on their way", /( +)- regex: "__own_\.\+"\n +action: labeldrop\n/, ""],
] as const;

const writes = [
  ["a team's series as the cluster's", 'regex: "team-a|team-b"', 'regex: "team-a"'],
  ["another team's series", /regex: team-a\n( +action: keep)/, "regex: team-b\n$1"],
  ["a team's series dropped", /regex: team-a\n( +)action: keep/, "regex: team-a\n$1action: drop"],
  ["another cluster's name", /target_label: cluster\n( +)replacement: cluster-02/, "target_label: cluster\n$1replacement: cluster-03"],
  ["a region that a pod may choose", / +- target_label: region\n.*\n +action: replace\n/, ""],
  ["version 2 of the protocol", "protobuf_message: prometheus.WriteRequest", "protobuf_message: io.prometheus.write.v2.Request"],
  ["refused samples thrown away", "retry_on_http_429: true", "retry_on_http_429: false"],
  ["metadata of all tenants", "send: false", "send: true"],
  ["a queue halved", "capacity: 10000", "capacity: 5000"],
  ["a wait doubled", "max_backoff: 5s", "max_backoff: 10s"],
  ["another client's key", "client/team-a/tls.key", "client/team-b/tls.key"],
  ["another server's name", "server_name: thanos-receiver", "server_name: thanos-receive"],
] as const;

test.each([...jobs, ...labels, ...writes])("noticed: %s", async (_case, from, to) => {
  edit(fleet.current, agent, from, to);
  expect(await found()).not.toEqual([]);
});

test.each([
  ["pods that may not be watched", `${edge}/cluster-role.yaml`, / +- pods\n/, ""],
  ["Secrets that may be read", `${edge}/cluster-role.yaml`, /( +)- pods\n/, "$1- pods\n$1- secrets\n"],
  ["kubelets that refuse the token", `${edge}/cluster-role.yaml`, "nodes/metrics", "nodes/stats"],
  ["API servers that refuse the token", `${edge}/cluster-role.yaml`, / +- nonResourceURLs:\n +- \/metrics\n +verbs:\n +- get\n/, ""],
  ["rights of another account", `${edge}/cluster-role-binding.yaml`, /(subjects:[\s\S]+name: )prometheus-agent/, "$1default"],
  ["no token", `${edge}/stateful-set.yaml`, "automountServiceAccountToken: true", "automountServiceAccountToken: false"],
] as const)("noticed: %s", async (_case, path, from, to) => {
  edit(fleet.current, path, from, to);
  expect(await found()).toContainEqual(expect.stringMatching(/^scraping\/right /));
});

test("a finding stands at its job and says what becomes of a series", async () => {
  edit(fleet.current, agent, "|kubelet_running_pods", "");
  const { diagnostics } = await judge(fleet.current, ["cluster-02"]);
  expect(diagnostics.map((each) => place(each))).toEqual([
    expect.stringMatching(/^scraping\/outcome \S+config-map.yaml:\d+ - job_name: kubelet$/),
  ]);
  expect(diagnostics[0]?.message).toContain('stores {"__name__":"kubelet_running_pods"');
});

test("a verdict is remembered for the same configuration and tables alone", async () => {
  const questions: unknown[] = [];
  const verdicts = {
    accepted: async (inputs: readonly unknown[]) => {
      questions.push(inputs);
      return undefined;
    },
  };
  const clusters = fleet.current.fleet.clusters.filter(({ name }) => name === "cluster-02");
  const containers = () => clusters.flatMap((cluster) => podContainers(fleet.current.deploy, cluster, () => "sample"));
  await checkScraping({ ...fleet.current, ...asked, containers: containers(), verdicts });
  await checkScraping({ ...fleet.current, ...asked, containers: containers(), verdicts });
  edit(fleet.current, agent, "|kubelet_running_pods", "");
  await checkScraping({ ...fleet.current, ...asked, containers: containers(), verdicts });
  const [first, again, edited] = questions.map((inputs) => JSON.stringify(inputs));
  expect(again).toBe(first);
  expect(edited).not.toBe(first);
});
