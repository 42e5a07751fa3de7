import { expect, test } from "vitest";
import { checkLogs, podContainers, type RenderedFleet } from "../src/index.ts";
import { edit, place } from "./edit-rendered.ts";
import { charts, renderFixture, renderPatched, sharedFleet } from "./rendered-project.ts";

const fleet = sharedFleet();
const shipper = "cluster-02-edge/fluentbit/config-map.yaml";

function judge(rendered: RenderedFleet, names: readonly string[] = []) {
  const clusters = rendered.fleet.clusters.filter(({ name }) => names.length === 0 || names.includes(name));
  const containers = clusters.flatMap((cluster) => podContainers(rendered.deploy, cluster, () => "sample"));
  return checkLogs({ ...rendered, containers });
}

/** Without charts no line that wrote a place is looked for, which takes seconds. */
function found(): readonly string[] {
  return judge({ ...fleet.current, charts: new Map() }, ["cluster-02"]).diagnostics.map(({ message }) => message);
}

test.each(["specification", "minimal"] as const)("the shippers of the fleet %s do what the tables say", async (name) => {
  const result = judge(await renderFixture(name));
  expect(result.diagnostics).toEqual([]);
  // A minimal fleet ships nothing.
  expect(result.checked).toBe(name === "minimal" ? 0 : 4);
});

const shipperValues = (values: object) => ({ "clusters/roles/edge.yaml": { fluentbit: values } });

test.each([
  ["namespaces left out", shipperValues({ excludeNamespaces: ["team-a", "noisy"] })],
  ["more memory", shipperValues({ resources: { cpu: "100m", memory: "128Mi", memoryLimit: "512Mi" }, memoryBacklogLimit: "64Mi" })],
  ["less disk", shipperValues({ bufferLimit: "3Gi", rejectedLimit: "100Mi" })],
  ["its own number of retries", shipperValues({ retryLimit: 5000 })],
  ["a longer outage", { "clusters/fleet.yaml": { logOutageBudget: "26h" } }],
  ["no teams", { "clusters/cluster-02.yaml": { tenants: null } }],
  ["a team named as a part of the path", { "clusters/cluster-03.yaml": { tenants: [{ name: "var", namespaces: ["v"] }] } }],
] as const)("the tables know a fleet with %s", async (_case, patch) => {
  const rendered = await renderPatched(patch as Parameters<typeof renderPatched>[0]);
  expect(judge({ ...rendered, charts }).diagnostics.map(({ message }) => message)).toEqual([]);
});

const fields = [
  ["a flush that waits", "flush: 5", "flush: 50"],
  ["tries an hour apart", "scheduler.cap: 60", "scheduler.cap: 3600"],
  ["rejected chunks deleted", 'storage.keep.rejected: "on"', 'storage.keep.rejected: "off"'],
  ["chunks in memory alone", /storage.type: filesystem/, "storage.type: memory"],
  ["reading that stops", 'storage.pause_on_chunks_overlimit: "off"', 'storage.pause_on_chunks_overlimit: "on"'],
  ["old lines left out", 'read_from_head: "true"', 'read_from_head: "false"'],
  ["one position file for two", "tail.team-a.db", "tail.team-b.db"],
  ["a server without a name", 'tls.verify_hostname: "on"', 'tls.verify_hostname: "off"'],
  ["another stream", "index: logs.cluster-02", "index: logs.cluster-03"],
  ["records that replace others", "write_operation: create", "write_operation: index"],
  ["no ids", 'generate_id: "on"', 'generate_id: "off"'],
  ["fewer retries", "retry_limit: 3224", "retry_limit: 322"],
  ["more disk than there is", 'storage.total_limit_size: "1789569706"', 'storage.total_limit_size: "5368709120"'],
  ["an output less", /\n +- name: opensearch\n +alias: team-b[\s\S]+?total_limit_size.*/, ""],
  ["a field that no table knows", "flush: 5", "flush: 5\n      grace: 5"],
  ["parts of lines", "multiline.parser: docker, cri", "multiline.parser: docker"],
  ["a parser that is not there", "regex_parser: container-log-tag", "regex_parser: container-log"],
  ["a function that is not there", "call: redact", "call: redacted"],
  ["a script that is not there", "/config/redact.lua", "/config/redaction.lua"],
  ["a script that is no Lua", "local mask =", "local mask = = "],
  ["a pipeline that is no YAML", "service:", "service: ["],
  ["a pipeline without filters", "      filters:", "      filterz:"],
] as const;

const routes = [
  ["a team's lines twice", "*_team-a_*.log,/var/log/containers/*_team-b_*.log,", "*_team-b_*.log,"],
  ["lines of like namespaces", 'path: "/var/log/containers/*_team-a_*.log"', 'path: "/var/log/containers/*team-a_*.log"'],
  ["the shippers' own lines", /,\/var\/log\/containers\/fluentbit-\*_monitoring-node_\*\.log/, ""],
  ["a tag of another tenant", 'tag: "kube.team-a.*"', 'tag: "kube.team-b.*"'],
  ["records that keep their secrets", /match: kube\.\*\n( +)script/, "match: kube.cluster-02.*\n$1script"],
  ["a team's records as the cluster's", "tenant team-a", "tenant cluster-02"],
  ["a team that leaves by two outputs", "(cluster-02\\\\.)?var", "(.*\\\\.)?var"],
  ["chunks of earlier releases", "^kube\\\\.(cluster-02\\\\.)?", "^kube\\\\.(cluster-02\\\\.)"],
  ["a team's chunks of earlier releases", "|tenant\\\\.team-a\\\\.kube", ""],
  ["containers with a hyphen", "(?<container_name>.+)", "(?<container_name>[^-]+)"],
  ["a name that no filter knows", "(?<namespace_name>", "(?<namespace>"],
  ["a traceback that never begins", "Traceback \\(most recent", "Traceback (most recent"],
  ["a traceback that takes all", "regex: '/^[\\t ]/'", "regex: '/^/'"],
  ["a traceback that never ends", "next_state: end", "next_state: frame"],
] as const;

const script = [
  ["a word less", "jwt = true, ", ""],
  ["a value less", "string.sub(text, -#ending) == ending", "string.sub(text, -#ending) ~= ending"],
  ["shorter values", "512, 8000, 10", "512, 800, 10"],
  ["a pair of name and value", '{"value", "Value", "val"}', '{"val"}'],
  ["a value after its name in a list", "values[index] = mask", "values[index] = values[index]"],
  ["what follows a word", "value = true}", "value = nil}"],
  ["an arrow", /\n.*also\("->".*/, ""],
  ["a command less", /\n.*has\("mysql"\).*/, ""],
  ["a key logged by line", "if is_open then open_key(tag) end", ""],
  ["a level less", '{"level", "severity", "lvl"}', '{"level", "severity"}'],
  ["a form less", /\n.*if has\("glpat-"\).*/, ""],
  ["a change that is not told", "return is_changed and 2 or 0", "return 0"],
] as const;

test.each([...fields, ...routes, ...script])("noticed: %s", (_case, from, to) => {
  edit(fleet.current, shipper, from, to);
  expect(found()).not.toEqual([]);
});

test("a finding stands at its line", () => {
  edit(fleet.current, shipper, "rotate_wait: 60", "rotate_wait: 6");
  const { diagnostics } = judge(fleet.current, ["cluster-02"]);
  expect(diagnostics.map((each) => place(each))).toEqual([expect.stringMatching(/^logs\/pipeline \S+:\d+ rotate_wait: 6$/)]);
  expect(diagnostics[0]?.message).toContain("rotate_wait of the input cluster-02 must be 60, but is 6");
});
