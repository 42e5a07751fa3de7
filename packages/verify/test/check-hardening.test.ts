import { expect, test } from "vitest";
import { findWeaknesses } from "../src/check-hardening.ts";
import { exceptions } from "../src/hardening/exceptions.ts";
import { brokenRules, containerRules, podRules, serverRules } from "../src/hardening/pod-rules.ts";
import { checkHardening } from "../src/index.ts";
import { clusterObjects, locatePlace, type Finding } from "../src/objects/cluster-objects.ts";
import { renderedPods } from "../src/objects/rendered-pods.ts";
import { edit, place, remove } from "./edit-rendered.ts";
import { charts, renderPatched, sharedFleet } from "./rendered-project.ts";
import { writtenBy } from "../src/provenance/where-from.ts";

const central = "cluster-01-central";
const store = `${central}/thanos-store/stateful-set.yaml`;
const rules = [...podRules, ...containerRules, ...serverRules];
const fleet = sharedFleet();

function found(rendered = fleet.current): { text: string; finding: Finding }[] {
  return rendered.fleet.clusters.flatMap((cluster) =>
    findWeaknesses(rendered, cluster).findings.map((finding) => {
      const {
        code,
        place: { file, path },
        message,
      } = finding;
      return { text: `${code} ${file.replace("overlays/", "")} ${path.join(".")}: ${message}`, finding };
    }),
  );
}

test("the specification's fleet is hardened", () => {
  expect(found().map(({ text }) => text)).toEqual([]);
});

test("what the values leave open is a warning, and names the value", async () => {
  const open = { ...(await renderPatched({ "clusters/fleet.yaml": { remoteWrite: { clientAuthentication: "none" } } })), charts };
  expect(checkHardening(open).diagnostics.map(({ severity, code, message }) => [severity, code, message])).toEqual([
    [
      "warning",
      "hardening/opened-backend",
      "TLSRoute remote-write publishes thanos-receive on port 19291, which asks for no login: `remoteWrite.clientAuthentication: none` has it so, and any client that reaches it may write as any tenant",
    ],
  ]);
});

test("what only a template leaves open is an error", () => {
  edit(
    fleet.current,
    `${central}/thanos-receiver/stateful-set.yaml`,
    "--remote-write.server-tls-client-ca=",
    "--remote-write.server-tls-ca=",
  );
  edit(fleet.current, `${central}/thanos-query/frontend-deployment-thanos-query-login.yaml`, "--http.config=", "--http.configuration=");
  expect(checkHardening(fleet.current).diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    "error: HTTPRoute thanos-query publishes thanos-query-login on port 10902, which asks for no login",
    "error: TLSRoute remote-write publishes thanos-receive on port 19291, which asks for no login",
  ]);
});

test("a finding stands at the rendered line, with its template and value", () => {
  edit(fleet.current, store, 'image: "quay.io/thanos/thanos:v0.42.5"', 'image: "quay.io/thanos/thanos:latest"');
  const [diagnostic, ...others] = checkHardening(fleet.current).diagnostics;
  expect(others).toEqual([]);
  expect(diagnostic === undefined ? "" : place(diagnostic)).toMatch(
    /^hardening\/pod-security \S+\/thanos-store\/stateful-set.yaml:\d+ "quay.io\/thanos\/thanos:latest"$/,
  );
  expect(diagnostic?.related?.[0]?.file.path).toBe("charts/thanos-store/templates/stateful-set.yaml.hbs");
  expect(diagnostic?.related?.[1]?.message).toMatch(/^fed by thanos-store\.image/);
});

const container = "spec.template.spec.containers.0";

test.each([
  [
    "root",
    store,
    /runAsNonRoot: true\n( +)runAsUser: 10001/,
    "runAsNonRoot: true\n$1runAsUser: 0",
    `pod-security ${store} ${container}.securityContext: the container store of thanos-store breaks the rule that it runs as another user than root`,
  ],
  ["a user unsaid", store, "runAsNonRoot: true", "runAsNonRoot: false", "breaks the rule that it runs as another user than root"],
  [
    "the node's network",
    store,
    "      securityContext:\n        runAsNonRoot",
    "      hostNetwork: true\n      securityContext:\n        runAsNonRoot",
    "spec.template.spec.hostNetwork: the pod of thanos-store breaks the rule that it runs in a network of its own",
  ],
  [
    "the node's processes",
    store,
    "      securityContext:\n        runAsNonRoot",
    "      hostPID: true\n      securityContext:\n        runAsNonRoot",
    "sees its own processes alone",
  ],
  [
    "the node's memory",
    store,
    "      securityContext:\n        runAsNonRoot",
    "      hostIPC: true\n      securityContext:\n        runAsNonRoot",
    "shares no memory with the node",
  ],
  [
    "a folder of the node",
    `${central}/opensearch/bootstrap-job.yaml`,
    /emptyDir:\n +sizeLimit: 16Mi/,
    "hostPath:\n            path: /tmp",
    "mounts nothing of the node",
  ],
  ["no seccomp profile", store, "type: RuntimeDefault", "type: Unconfined", "runs under the runtime's seccomp profile"],
  ["a sysctl", store, "        runAsNonRoot: true", "        sysctls: []\n        runAsNonRoot: true", "sets no sysctl"],
  [
    "privileges",
    store,
    "            allowPrivilegeEscalation: false",
    "            privileged: true\n            allowPrivilegeEscalation: false",
    "is not privileged",
  ],
  ["more privileges", store, "allowPrivilegeEscalation: false", "allowPrivilegeEscalation: true", "gains no privileges"],
  ["a writable image", store, "readOnlyRootFilesystem: true", "readOnlyRootFilesystem: false", "writes nothing into its image"],
  ["capabilities", store, "- ALL", "- NET_RAW", "drops every capability and adds none"],
  [
    "one more capability",
    store,
    /capabilities:\n( +)drop/,
    "capabilities:\n$1add:\n$1  - SYS_PTRACE\n$1drop",
    "drops every capability and adds none",
  ],
  [
    "another seccomp profile for one container",
    store,
    /( +)allowPrivilegeEscalation: false/,
    "$1seccompProfile:\n$1  type: Unconfined\n$1allowPrivilegeEscalation: false",
    "keeps the runtime's seccomp profile",
  ],
  ["a port of the node", store, /containerPort: 10902/, "containerPort: 10902\n              hostPort: 10902", "takes no port of the node"],
  ["no memory limit", store, /( +limits:\n) +memory: \S+\n/, "$1", "says what it needs and where its memory and its disk end"],
  [
    "no limit of the node's disk",
    store,
    /( +limits:\n +memory: \S+\n) +ephemeral-storage: \S+\n/,
    "$1",
    "says what it needs and where its memory and its disk end",
  ],
  [
    "a volume without an end",
    `${central}/opensearch/bootstrap-job.yaml`,
    /emptyDir:\n +sizeLimit: 16Mi/,
    "emptyDir: {}",
    "bounds what it writes to the node's disk",
  ],
  ["a user of the node's", store, "runAsUser: 10001", "runAsUser: 1001", "runs as a user whom no node has"],
  [
    "no readiness",
    store,
    "readinessProbe:",
    "otherProbe:",
    `${container}.readinessProbe: the container store of thanos-store breaks the rule that it says when it can serve`,
  ],
  ["no liveness", store, "livenessProbe:", "otherProbe:", "says when it hangs"],
  ["a moving image", store, ":v0.42.5", ":main", "has an image of one version"],
  [
    "a token without a flow",
    store,
    "automountServiceAccountToken: false",
    "automountServiceAccountToken: true",
    "account-token cluster-01-central/thanos-store/stateful-set.yaml spec.template.spec.automountServiceAccountToken: thanos-store has a token of its account but no declared flow to the API server",
  ],
  [
    "a flow without a token",
    `${central}/prometheus-agent/stateful-set.yaml`,
    "automountServiceAccountToken: true",
    "automountServiceAccountToken: false",
    "prometheus-agent has a flow to the API server but no token to show there",
  ],
  [
    "pods that nothing spreads",
    store,
    "topologyKey: kubernetes.io/hostname",
    "topologyKey: topology.kubernetes.io/zone",
    `availability ${store} spec.replicas: nothing keeps the pods of thanos-store on different nodes`,
  ],
  [
    "a budget that lets no pod go",
    `${central}/thanos-store/disruption-budget.yaml`,
    "maxUnavailable: 1",
    "maxUnavailable: 0",
    "the budget lets 0 of the 2 pods of thanos-store go at once",
  ],
  [
    "a budget that lets all pods go",
    `${central}/thanos-store/disruption-budget.yaml`,
    "maxUnavailable: 1",
    "minAvailable: 0",
    "the budget lets 2 of the 2 pods of thanos-store go at once",
  ],
  [
    "a privileged namespace",
    `${central}/namespaces/namespace-monitoring.yaml`,
    "enforce: restricted",
    "enforce: baseline",
    "the pod of thanos-store must live in a namespace that is restricted, but monitoring is baseline",
  ],
  [
    "a restricted namespace of host agents",
    `${central}/namespaces/namespace-monitoring-node.yaml`,
    "enforce: privileged",
    "enforce: restricted",
    "the pod of node-exporter must live in a namespace that is privileged, but monitoring-node is restricted",
  ],
  [
    "another port published",
    `${central}/platform/tls-route-remote-write.yaml`,
    /name: thanos-receive-remote-write\n( +)port: \d+/,
    "name: thanos-receive\n$1port: 10902",
    "open-backend cluster-01-central/platform/tls-route-remote-write.yaml spec.rules.0.backendRefs.0: TLSRoute remote-write publishes thanos-receive on port 10902, which asks for no login",
  ],
  [
    "a route to Alertmanager",
    `${central}/platform/http-route-grafana.yaml`,
    /name: grafana\n( +)port: 3000/,
    "name: alertmanager\n$1port: 9093",
    "HTTPRoute grafana publishes alertmanager on port 9093, which asks for no login",
  ],
  [
    "a Service with an address of its own",
    `${central}/kube-state-metrics/service.yaml`,
    "spec:\n",
    "spec:\n  type: LoadBalancer\n",
    "Service kube-state-metrics publishes kube-state-metrics on port 8080, which asks for no login",
  ],
  [
    "a Service on the nodes",
    `${central}/kube-state-metrics/service.yaml`,
    "spec:\n",
    "spec:\n  type: NodePort\n",
    "Service kube-state-metrics publishes kube-state-metrics on port 8081",
  ],
] as const)("weak: %s", (_what, path, from, to, expected) => {
  edit(fleet.current, path, from, to);
  const all = found();
  const match = all.find(({ text }) => text.includes(expected));
  if (match === undefined) throw new Error(`only found ${all.map(({ text }) => text).join("\n")}`);
  const location = locatePlace(fleet.current.deploy, match.finding.place);
  const rendered = { ...match.finding.place, offset: location.range?.start ?? 0 };
  expect(location.range?.end).toBeGreaterThan(location.range?.start ?? Infinity);
  const [cluster] = fleet.current.fleet.centrals;
  if (cluster !== undefined) expect(writtenBy(fleet.current, cluster, rendered)?.file.path).toMatch(/^charts\/\S+\.hbs$/);
});

test("pods without a disruption budget", () => {
  remove(fleet.current, `${central}/thanos-store/disruption-budget.yaml`);
  expect(found().map(({ text }) => text)).toEqual([
    `hardening/availability ${store} spec.replicas: no disruption budget covers the 2 pods of thanos-store: a drain may take them all`,
  ]);
});

test("two budgets for the same pods", () => {
  edit(fleet.current, `${central}/thanos-ruler/disruption-budget.yaml`, /selector:[\s\S]*$/, "selector: {}\n");
  expect(found().map(({ finding: { message } }) => message)).toContainEqual(
    expect.stringContaining("covers the pods of thanos-store too, so none could ever be evicted"),
  );
});

test("a workload without its exceptions breaks exactly the rules they free it of", () => {
  const pods = fleet.current.fleet.centrals.flatMap((cluster) => renderedPods(clusterObjects(fleet.current.deploy, cluster)));
  for (const { app, allowed } of exceptions) {
    const pod = pods.find((candidate) => candidate.app === app);
    // Under another name nothing is allowed it.
    const broken = pod === undefined ? [] : brokenRules({ ...pod, app: `not ${app}` }).map(({ what }) => what);
    expect([...new Set(broken)].sort()).toEqual(
      allowed.map((exception) => rules.find((rule) => rule.exception === exception)?.what).sort(),
    );
  }
});
