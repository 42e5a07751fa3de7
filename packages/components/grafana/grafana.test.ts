import { describe, expect, test } from "vitest";
import { manifestsOf, type Manifest } from "../test/rendered.ts";
import { grafana } from "./grafana.ts";

const role = "clusters/roles/central.yaml";
const fleet = "clusters/fleet.yaml";

type Objects = ReturnType<typeof manifestsOf>;

const environmentOf = (objects: Objects): Record<string, string> =>
  Object.fromEntries(
    objects["deployment"].spec.template.spec.containers[0].env.map(({ name, value }: { name: string; value: string }) => [name, value]),
  );

test("the datasource asks Query through its frontend, by POST, with as coarse data as it must", () => {
  const { data } = manifestsOf(grafana, { [fleet]: { "prometheus-agent": { scrapeInterval: "30s" } } })["provisioning"];
  const datasources = data["datasources.yaml"] as string;
  expect(datasources).toContain('url: "http://thanos-query-frontend.monitoring.svc.cluster.local:10902"');
  expect(datasources).toContain("uid: thanos-query");
  for (const setting of ["httpMethod: POST", "prometheusType: Thanos", "manageAlerts: false", '"max_source_resolution=auto"'])
    expect(datasources).toContain(setting);
  expect(datasources).toMatch(/timeInterval: "?30s/);
});

test("the administrator's login comes from a Secret's files", () => {
  const objects = manifestsOf(grafana, { [role]: { grafana: { admin: { secretName: "boss" } } } });
  const environment = environmentOf(objects);
  expect(environment).toMatchObject({
    GF_SECURITY_ADMIN_USER__FILE: "/etc/grafana/secrets/admin/username",
    GF_SECURITY_ADMIN_PASSWORD__FILE: "/etc/grafana/secrets/admin/password",
  });
  expect(objects["deployment"].spec.template.spec.volumes).toContainEqual({ name: "admin", secret: { secretName: "boss" } });
});

test("it knows its own address, and makes no calls outside", () => {
  const environment = environmentOf(manifestsOf(grafana, { [fleet]: { hosts: { grafana: "boards.example.org" } } }));
  expect(environment["GF_SERVER_ROOT_URL"]).toBe("https://boards.example.org/");
  for (const name of [
    "GF_ANALYTICS_REPORTING_ENABLED",
    "GF_ANALYTICS_CHECK_FOR_UPDATES",
    "GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES",
    "GF_NEWS_NEWS_FEED_ENABLED",
    "GF_PLUGINS_PREINSTALL_AUTO_UPDATE",
  ])
    expect(environment[name]).toBe("false");
  for (const name of ["GF_PLUGINS_PREINSTALL_DISABLED", "GF_PLUGINS_PUBLIC_KEY_RETRIEVAL_DISABLED"]) expect(environment[name]).toBe("true");
});

describe("teams", () => {
  const noTeams = { "clusters/cluster-02.yaml": { tenants: null } };
  const jobName = (patch: Parameters<typeof manifestsOf>[1]) => manifestsOf(grafana, patch)["organizations-job"].metadata.name as string;

  test("get an organization with a datasource that names them, asking the Query that keeps them apart", () => {
    const { data } = manifestsOf(grafana)["organizations-config-map"];
    expect(Object.keys(data).sort()).toEqual(["organizations.sh", "team-a.json", "team-b.json"]);
    expect(JSON.parse(data["team-b.json"])).toMatchObject({
      uid: "thanos-query",
      url: "http://thanos-query-tenants.monitoring.svc.cluster.local:10902",
      jsonData: { httpHeaderName1: "THANOS-TENANT", customQueryParameters: "max_source_resolution=auto" },
      secureJsonData: { httpHeaderValue1: "team-b" },
    });
  });

  test("are set up by a job of another name when anything in it changes, and by none when there is none", () => {
    const joined = { "clusters/cluster-03.yaml": { tenants: [{ name: "team-c", namespaces: ["team-c"] }] } };
    const image = { [role]: { grafana: { image: { tag: "13.2.1" } } } };
    const registry = { [role]: { grafana: { image: { registry: "registry.example.org" } } } };
    const secret = { [role]: { grafana: { admin: { secretName: "grafana-administrator" } } } };
    expect(new Set([{}, joined, image, registry, secret].map(jobName)).size).toBe(5);
    expect(jobName({ [role]: { grafana: { storage: { size: "2Gi" } } } })).toBe(jobName({}));
    expect(Object.keys(manifestsOf(grafana, noTeams)).filter((file) => file.startsWith("organizations"))).toEqual([]);
  });

  test("keep new users out of the organization that sees everything", () => {
    expect(environmentOf(manifestsOf(grafana))).toMatchObject({ GF_USERS_AUTO_ASSIGN_ORG_ROLE: "None" });
    expect(environmentOf(manifestsOf(grafana, noTeams))).not.toHaveProperty("GF_USERS_AUTO_ASSIGN_ORG_ROLE");
  });

  test("reach the job's Grafana, and Grafana their Query", () => {
    const objects = manifestsOf(grafana);
    const appsOf = (rules: Manifest[], side: "from" | "to") => rules.map((rule) => rule[side][0].podSelector.matchLabels.app as string);
    expect(appsOf(objects["network-policy-grafana"].spec.ingress, "from")).toContain("grafana-organizations");
    expect(appsOf(objects["network-policy-grafana"].spec.egress.slice(1), "to").sort()).toEqual([
      "thanos-query-frontend",
      "thanos-query-tenants",
    ]);
    expect(appsOf(objects["organizations-network-policy-grafana-organizations"].spec.egress.slice(1), "to")).toEqual(["grafana"]);
  });
});

test("the old pod goes before the new one: one volume, one SQLite file", () => {
  expect(manifestsOf(grafana)["deployment"].spec).toMatchObject({ replicas: 1, strategy: { type: "Recreate" } });
});

function checksumOf(patch: Parameters<typeof manifestsOf>[1]): string {
  return manifestsOf(grafana, patch)["deployment"].spec.template.metadata.annotations["checksum/config"];
}

test("a changed datasource rolls the pod, a changed log level alone is an environment variable", () => {
  expect(checksumOf({ [fleet]: { "prometheus-agent": { scrapeInterval: "30s" } } })).not.toBe(checksumOf({}));
  expect(checksumOf({ [role]: { grafana: { logLevel: "debug" } } })).toBe(checksumOf({}));
});
