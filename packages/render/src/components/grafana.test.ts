import { expect, test } from "vitest";
import { manifestsOf } from "../../test/rendered.ts";
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

test("it knows its own address, and calls nobody outside", () => {
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
