import { hash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { manifestsOf, type Manifest } from "../test/rendered.ts";
import { thanosReceiver } from "./thanos-receiver.ts";

const fleet = "clusters/fleet.yaml";
const role = "clusters/roles/central.yaml";

function receiver(values: object = {}) {
  return manifestsOf(thanosReceiver, { [role]: { "thanos-receiver": values as Manifest } });
}

function podOf(objects: ReturnType<typeof manifestsOf>) {
  return objects["stateful-set"].spec.template.spec;
}

function argsOf(objects: ReturnType<typeof manifestsOf>): string[] {
  return podOf(objects).containers[0].args;
}

function ringOf(objects: ReturnType<typeof manifestsOf>) {
  return JSON.parse(objects["config-map"].data["hashrings.json"])[0];
}

describe("the ring", () => {
  test("names each pod by the address that the pod calls its own, or it would forward everything to others", () => {
    const objects = receiver();
    const own = argsOf(objects)
      .find((argument) => argument.startsWith("--receive.local-endpoint="))
      ?.slice("--receive.local-endpoint=".length);
    expect(own).toBe("$(NAME).thanos-receive.monitoring.svc.cluster.local:10901");
    expect(ringOf(objects).endpoints).toEqual([0, 1, 2].map((index) => own?.replace("$(NAME)", `thanos-receive-${index}`)));
    expect(podOf(objects).containers[0].env[0]).toEqual({ name: "NAME", valueFrom: { fieldRef: { fieldPath: "metadata.name" } } });
  });

  test("keeps its members while pods are added, and says nothing of the algorithm", () => {
    const objects = manifestsOf(thanosReceiver, {
      [role]: { "thanos-receiver": { replicas: 4, ringMembers: 3 } },
      "clusters/cluster-01.yaml": { nodes: { count: 6 } },
    });
    expect(objects["stateful-set"].spec.replicas).toBe(4);
    expect(ringOf(objects).endpoints).toHaveLength(3);
    expect(ringOf(objects)).not.toHaveProperty("algorithm");
    expect(argsOf(objects)).toContain("--receive.hashrings-algorithm=ketama");
  });

  test("loses the tenant of a cluster that is being removed", () => {
    const objects = manifestsOf(thanosReceiver, { "clusters/cluster-04.yaml": { decommission: true } });
    expect(ringOf(objects).tenants).toEqual(["cluster-01", "cluster-02", "cluster-03", "team-a", "team-b"]);
  });

  test("changes in place: a new tenant rolls no pod, a new bucket rolls all", () => {
    const template = (patch: Parameters<typeof manifestsOf>[1]) => manifestsOf(thanosReceiver, patch)["stateful-set"].spec.template;
    const tenant = { "clusters/cluster-03.yaml": { tenants: [{ name: "team-c", namespaces: ["team-c"] }] } };
    expect(ringOf(manifestsOf(thanosReceiver, tenant)).tenants).toContain("team-c");
    expect(template(tenant)).toEqual(template({}));
    expect(template({ [fleet]: { objectStorage: { bucket: "another" } } })).not.toEqual(template({}));
  });

  test("is mounted as a folder, since a file mounted by subPath never changes", () => {
    expect(podOf(receiver()).containers[0].volumeMounts).toContainEqual({
      name: "receive",
      mountPath: "/etc/thanos/receive",
      readOnly: true,
    });
  });
});

describe("the windows", () => {
  function windowOf(patch: Parameters<typeof manifestsOf>[1]): string | undefined {
    return argsOf(manifestsOf(thanosReceiver, patch)).find((argument) => argument.startsWith("--tsdb.out-of-order"));
  }

  test("samples may come as late as the longest outage of any cluster", () => {
    expect(windowOf({ "clusters/cluster-03.yaml": { outageBudget: "390m" } })).toBe("--tsdb.out-of-order.time-window=390m");
  });

  test("or as late as declared", () => {
    expect(windowOf({ [role]: { "thanos-receiver": { outOfOrderWindow: "12h" } } })).toBe("--tsdb.out-of-order.time-window=12h");
  });
});

describe("who may reach it", () => {
  function ports(objects: ReturnType<typeof manifestsOf>): [string, number][] {
    return objects["network-policy-thanos-receive"].spec.ingress.map((rule: Manifest) => [
      rule.from[0].podSelector.matchLabels.app,
      rule.ports[0].port,
    ]);
  }

  test("peers and Query over gRPC, the agent to write and to scrape; Cap'n Proto not at all", () => {
    const objects = receiver();
    expect(ports(objects).sort()).toEqual([
      ["prometheus-agent", 10902],
      ["prometheus-agent", 19291],
      ["thanos-query", 10901],
      ["thanos-query-rulers", 10901],
      ["thanos-query-tenants", 10901],
      ["thanos-receive", 10901],
    ]);
    expect(argsOf(objects)).toContain("--receive.capnproto-address=127.0.0.1:19391");
    expect(objects["network-policy-thanos-receive-entities"].spec.ingress).toEqual([
      { fromEntities: ["ingress"], toPorts: [{ ports: [{ port: "19291", protocol: "TCP" }] }] },
    ]);
  });

  test("with client certificates the tenant is theirs, without them none is requested", () => {
    const mutual = manifestsOf(thanosReceiver, { [fleet]: { remoteWrite: { clientAuthentication: "certificate" } } });
    const flags = [
      "--remote-write.server-tls-client-ca=/etc/thanos/client-ca/ca.crt",
      "--receive.tenant-certificate-field=organizationalUnit",
    ];
    expect(argsOf(mutual)).toEqual(expect.arrayContaining(flags));
    const plain = manifestsOf(thanosReceiver, { [fleet]: { remoteWrite: { clientAuthentication: "none" } } });
    for (const flag of flags) expect(argsOf(plain)).not.toContain(flag);
    for (const objects of [mutual, plain]) expect(argsOf(objects)).toContain("--remote-write.server-tls-cert=/etc/thanos/tls/tls.crt");
  });
});

test("pods come back together, are rolled one by one with time for their peers, and may flush for 15 minutes", () => {
  const objects = receiver();
  expect(objects["stateful-set"].spec).toMatchObject({
    podManagementPolicy: "Parallel",
    minReadySeconds: 90,
    serviceName: "thanos-receive",
  });
  expect(podOf(objects).terminationGracePeriodSeconds).toBe(900);
  expect(objects["disruption-budget"].spec.maxUnavailable).toBe(1);
  expect(objects["service"].spec).toMatchObject({ clusterIP: "None", publishNotReadyAddresses: true });
});

test("the object store's keys come from the Secret alone, its file is held by the checksum", () => {
  const objects = receiver();
  const file: string = objects["object-store"].data["objstore.yaml"];
  expect(file).not.toMatch(/key|https?:/);
  expect(file).toContain('endpoint: "s3.minio.miribit.lab:9000"');
  expect(objects["stateful-set"].spec.template.metadata.annotations).toEqual({ "checksum/object-store": hash("sha256", file) });
  expect(podOf(objects).containers[0].env.slice(1)).toEqual(
    [
      ["AWS_ACCESS_KEY_ID", "access_key"],
      ["AWS_SECRET_ACCESS_KEY", "secret_key"],
    ].map(([name, key]) => ({ name, valueFrom: { secretKeyRef: { name: "thanos-s3-secret", key } } })),
  );
});

describe("limits", () => {
  type Patch = Parameters<typeof manifestsOf>[1];
  const cluster = "clusters/cluster-03.yaml";
  const limitsOf = (patch: Patch) => parse(manifestsOf(thanosReceiver, patch)["config-map"].data["limits.yaml"] as string).write;

  test("of the fleet are written as Thanos names them, a size only when one is declared", () => {
    const fleetLimits = (values: object) => limitsOf({ [role]: { "thanos-receiver": { limits: values as Manifest } } });
    expect(fleetLimits({})).toEqual({
      global: { max_concurrency: 30 },
      default: { request: { series_limit: 0, samples_limit: 0 }, head_series_limit: 0 },
    });
    expect(fleetLimits({ maxConcurrency: 60, requestSize: "16Mi", seriesPerRequest: 5000 })).toEqual({
      global: { max_concurrency: 60 },
      default: { request: { series_limit: 5000, samples_limit: 0, size_bytes_limit: 16777216 }, head_series_limit: 0 },
    });
  });

  test("of a tenant are written for it alone, and only those it has", () => {
    const patch: Patch = {
      [cluster]: { limits: { samplesPerRequest: 9000 } },
      "clusters/cluster-02.yaml": {
        tenants: [{ name: "team-a", namespaces: ["team-a"], limits: { seriesPerRequest: 0, requestSize: "8Mi" } }],
      },
    };
    expect(limitsOf(patch).tenants).toEqual({
      "cluster-03": { request: { samples_limit: 9000 } },
      "team-a": { request: { series_limit: 0, size_bytes_limit: 8388608 } },
    });
  });

  test("on head series count every copy, and the tenant whose series carry the count is never limited", () => {
    const {
      global,
      tenants,
      default: rest,
    } = limitsOf({
      [role]: { "thanos-receiver": { limits: { headSeries: 50000 } } },
      [cluster]: { limits: { headSeries: 30000 } },
      "clusters/cluster-04.yaml": { limits: { headSeries: 0 } },
    });
    expect(rest.head_series_limit).toBe(150000);
    expect(tenants).toEqual({
      "cluster-01": { head_series_limit: 0 },
      "cluster-03": { head_series_limit: 90000 },
      "cluster-04": { head_series_limit: 0 },
    });
    expect(global.meta_monitoring_url).toBe("http://thanos-query.monitoring.svc.cluster.local:10902");
    expect(global.meta_monitoring_limit_query).toContain('{job="thanos-receive",tenant_id="cluster-01"}');
  });

  test("on head series restart the pods when the first comes and the last goes, and open the way to Query", () => {
    const objects = (patch: Patch) => manifestsOf(thanosReceiver, patch);
    const annotation = (patch: Patch) =>
      objects(patch)["stateful-set"].spec.template.metadata.annotations["monitoring/head-series-limits"] as string | undefined;
    const first: Patch = { [cluster]: { limits: { headSeries: 30000 } } };
    const other: Patch = { [cluster]: { limits: { headSeries: 40000 } } };
    expect([annotation({}), annotation(first), annotation(other)]).toEqual([undefined, "true", "true"]);
    const opened = (patch: Patch) =>
      JSON.stringify(objects(patch)["network-policy-thanos-receive"].spec.egress).includes('"app":"thanos-query"');
    expect([opened({}), opened(first)]).toEqual([false, true]);
  });
});
