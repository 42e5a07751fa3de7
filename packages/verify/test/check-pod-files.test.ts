import { expect, test } from "vitest";
import { checkPods } from "../src/index.ts";
import { edit, remove, place } from "./edit-rendered.ts";
import { charts, renderFixture, renderPatched, sharedFleet } from "./rendered-project.ts";

const fleet = sharedFleet();
const central = "cluster-01-central";
const alertmanager = `${central}/alertmanager/stateful-set.yaml`;
const grafana = `${central}/grafana/deployment.yaml`;
const ruler = `${central}/thanos-ruler/stateful-set.yaml`;
const frontend = `${central}/thanos-query/frontend-deployment-thanos-query-frontend.yaml`;
const receive = `${central}/thanos-receiver/stateful-set.yaml`;
const query = `${central}/thanos-query/deployment.yaml`;

function found() {
  // Without charts no check looks for the line that wrote a place, which takes seconds.
  return checkPods({ ...fleet.current, charts: new Map() }).diagnostics;
}

function messages(): string[] {
  return found().map(({ message }) => message);
}

test.each(["specification", "minimal", "probes"] as const)("each checksum of the fleet %s is that of its files", async (name) => {
  expect(checkPods({ ...(await renderFixture(name)), charts }).diagnostics.map(({ message }) => message)).toEqual([]);
});

test("checksums follow the values, and so does the check", async () => {
  const rendered = await renderPatched({
    "clusters/fleet.yaml": { objectStorage: { bucket: "other" } },
    "clusters/roles/central.yaml": { grafana: { logLevel: "debug" }, opensearch: { rollover: { age: "7d" } } },
  });
  expect(checkPods({ ...rendered, charts }).diagnostics.map(({ message }) => message)).toEqual([]);
});

test.each([
  [alertmanager, "config"],
  [alertmanager, "messages"],
  ["cluster-02-edge/fluentbit/daemon-set.yaml", "config"],
  ["cluster-02-edge/fluentbit/daemon-set.yaml", "redact"],
  [grafana, "config"],
  [`${central}/grafana/organizations-job.yaml`, "organizations"],
  [`${central}/opensearch/stateful-set.yaml`, "config"],
  [`${central}/opensearch/bootstrap-job.yaml`, "bootstrap"],
  [`${central}/thanos-compactor/stateful-set.yaml`, "object-store"],
  [`${central}/thanos-store/stateful-set.yaml`, "object-store"],
  [receive, "object-store"],
  [ruler, "object-store"],
  [ruler, "rules"],
  [frontend, "cache"],
])("a digit of a checksum changed in %s: %s", (path, annotation) => {
  edit(fleet.current, path, new RegExp(`(checksum/${annotation}: "?[0-9a-f]{63})[0-9a-f]`), "$1-");
  expect(messages()).toEqual([expect.stringContaining(` has another checksum in checksum/${annotation} than `)]);
});

test.each([
  ["Alertmanager's routes", `${central}/alertmanager/config-map.yaml`, "group_wait", "group_wayt", "checksum/config"],
  ["its messages", `${central}/alertmanager/config-map.yaml`, "{{ define", "{{- define", "checksum/messages"],
  ["a script", "cluster-02-edge/fluentbit/config-map.yaml", "local ", "local  ", "checksum/redact"],
  ["a rule", `${central}/thanos-ruler/rules-node.yaml`, "expr: ", "expr:  ", "checksum/rules"],
  ["Grafana's data sources", `${central}/grafana/provisioning.yaml`, "timeInterval", "timeIntervall", "checksum/config"],
  ["the log store's roles", `${central}/opensearch/security-config-map.yaml`, "roles", "rolles", "checksum/bootstrap"],
] as const)("a change of %s without its checksum", (_what, path, from, to, annotation) => {
  edit(fleet.current, path, from, to);
  expect(messages().filter((message) => message.includes("checksum"))).toEqual([
    expect.stringContaining(`another checksum in ${annotation} `),
  ]);
});

test("a checksum that is missing, at the template of the pod", () => {
  edit(fleet.current, frontend, / +annotations:\n +checksum\/cache: .*\n/, "");
  expect(messages()).toEqual([
    "thanos-query-frontend must have the annotation checksum/cache, the checksum of thanos-query-frontend/labels-cache.yaml, thanos-query-frontend/range-cache.yaml: the sizes of its caches are read once",
  ]);
  expect(found().map(place)).toEqual([expect.stringMatching(/^pods\/files .*frontend\.yaml:\d+ metadata$/)]);
});

test("one of two checksums that is missing", () => {
  edit(fleet.current, alertmanager, / +checksum\/messages: .*\n/, "");
  expect(messages()).toEqual([
    expect.stringContaining("alertmanager must have the annotation checksum/messages, the checksum of alertmanager/messages.tmpl"),
  ]);
});

test("a file more in a ConfigMap, which no checksum covers", () => {
  edit(fleet.current, `${central}/alertmanager/config-map.yaml`, /^data:\n/m, "data:\n  web.yml: x\n");
  expect(messages()).toEqual(["alertmanager reads alertmanager/web.yml, and no table says how a change of it reaches the program"]);
});

test("a file more, which a checksum should cover and does not", () => {
  edit(
    fleet.current,
    `${central}/thanos-query/frontend-config-map-thanos-query-frontend.yaml`,
    /^data:\n/m,
    "data:\n  more-cache.yaml: x\n",
  );
  expect(messages()).toEqual([expect.stringContaining("another checksum in checksum/cache")]);
});

test("another ConfigMap that is mounted", () => {
  edit(fleet.current, query, /configMap:\n( +)name: thanos-query\n/, "configMap:\n$1name: thanos-query-frontend\n");
  expect(messages()).toEqual([
    "thanos-query reads thanos-query-frontend/labels-cache.yaml, and no table says how a change of it reaches the program",
    "thanos-query reads thanos-query-frontend/range-cache.yaml, and no table says how a change of it reaches the program",
  ]);
});

test("a file that a program reads again, mounted so that it never changes", () => {
  edit(
    fleet.current,
    query,
    /( +)mountPath: \/etc\/thanos\/query\n/,
    "$1mountPath: /etc/thanos/query/endpoints.yaml\n$1subPath: endpoints.yaml\n",
  );
  expect(messages()).toEqual([
    "thanos-query cannot read thanos-query/endpoints.yaml again: the kubelet updates neither variables nor what is mounted by a subPath",
  ]);
});

test("a variable from a ConfigMap, which a running program keeps", () => {
  const variable =
    "- name: ENDPOINTS\n$1    valueFrom:\n$1      configMapKeyRef:\n$1        name: thanos-query\n$1        key: endpoints.yaml\n";
  edit(fleet.current, query, /( +)args:\n/, `$1env:\n$1  ${variable}$1args:\n`);
  expect(messages()).toContain(
    "thanos-query cannot read thanos-query/endpoints.yaml again: the kubelet updates neither variables nor what is mounted by a subPath",
  );
});

test("a checksum that no file explains", () => {
  edit(fleet.current, grafana, /( +)checksum\/config:/, "$1checksum/other: abc\n$1checksum/config:");
  expect(messages()).toEqual(["grafana has the annotation checksum/other, and no table says what it is the checksum of"]);
});

test("a checksum of a ConfigMap that is not rendered", () => {
  remove(fleet.current, `${central}/thanos-store/object-store.yaml`);
  expect(messages()).toEqual(["thanos-store has the annotation checksum/object-store, and no table says what it is the checksum of"]);
});
