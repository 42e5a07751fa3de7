import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kubeconform } from "@thanos-fleet/kubeconform";
import { formatDiagnostics } from "@thanos-fleet/diagnostics";
import { describe, expect, test } from "vitest";
import { judgeManifests, manifestFiles } from "../src/check-kubeconform.ts";
import { alwaysAsk } from "../src/programs/verdict-cache.ts";
import { charts, program, renderPatched, type RenderedProject } from "./rendered-project.ts";

async function judge(project: RenderedProject, cluster: string, files: readonly string[]) {
  return judgeManifests({ ...project, charts, verdicts: alwaysAsk }, await program(kubeconform), new Map([[cluster, files]]));
}

describe("every switch renders valid objects, for four Kubernetes versions", () => {
  test.each([
    [
      "a LoadBalancer and an Ingress",
      { "clusters/cluster-01.yaml": { exposure: { kind: "loadBalancer", ingressAddress: "192.168.101.211" } } },
    ],
    ["no client certificates", { "clusters/fleet.yaml": { remoteWrite: { clientAuthentication: "none" } } }],
    [
      "a CA that replaces another, no login, no teams, limits on head series",
      {
        "clusters/roles/central.yaml": {
          certificates: { rotation: { phase: "issue", nextCaSecretName: "monitoring-ca-2" } },
          "thanos-query": { login: { enabled: false } },
          "thanos-receiver": { limits: { headSeries: 100000 } },
        },
        "clusters/cluster-02.yaml": { tenants: null },
      },
    ],
    [
      "another network plugin, migrating",
      {
        "clusters/cluster-03.yaml": { cni: "other", migration: true, networkCidrs: { nodes: ["10.0.0.0/24"], apiServer: ["10.0.0.1/32"] } },
      },
    ],
    ["charts delivered by Argo CD", { "clusters/fleet.yaml": { argocd: { delivery: "chart" } } }],
    [
      "one Alertmanager and too few nodes",
      {
        "clusters/roles/central.yaml": { alertmanager: { replicas: 1 } },
        "clusters/cluster-01.yaml": { nodes: { count: 1, controlPlaneTakesWorkloads: true } },
      },
    ],
  ])("%s", async (_case, patch) => {
    const project = await renderPatched(patch as never);
    const { diagnostics, checked } = await judge(
      project,
      "cluster-01",
      ["overlays", "argocd"].flatMap((folder) => manifestFiles(project.deploy, folder)),
    );
    expect(formatDiagnostics("text", diagnostics)).toBe("");
    expect(checked).toBeGreaterThan(1000);
  });
});

describe("an invalid object", () => {
  test("is reported at its line, with the template line that wrote it and the value that fed it", async () => {
    const project = await renderPatched();
    const path = "overlays/cluster-01-central/thanos-receiver/stateful-set.yaml";
    const file = join(project.deploy, path);
    writeFileSync(file, readFileSync(file, "utf8").replace("replicas: 3", 'replicas: "3"'));
    const { diagnostics } = await judge(project, "cluster-01", [path]);
    const [diagnostic] = diagnostics;
    expect(diagnostic).toMatchObject({
      code: "kubeconform/invalid",
      file: { path: `deploy/${path}` },
      message: expect.stringContaining("/spec/replicas"),
    });
    expect(diagnostic?.file.text.slice(diagnostic.range?.start, diagnostic.range?.end)).toBe('"3"');
    const [template, value] = diagnostic?.related ?? [];
    expect(template?.file.path).toBe("charts/thanos-receiver/templates/stateful-set.yaml.hbs");
    expect(template?.file.text.slice(template.range?.start, template.range?.end)).toBe("{{replicas}}");
    expect(value).toMatchObject({ file: { path: "clusters/roles/central.yaml" }, message: "fed by thanos-receiver.replicas" });
  });

  test.each([
    ["a field that no version knows", "serviceName: thanos-receive", "serviceNme: thanos-receive", "serviceNme"],
    ["a list where a map belongs", "matchLabels:", "matchLabels: []\n    unused:", "matchLabels"],
  ])("%s", async (_case, from, to, where) => {
    const project = await renderPatched();
    const path = "overlays/cluster-01-central/thanos-receiver/stateful-set.yaml";
    const file = join(project.deploy, path);
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
    const { diagnostics } = await judge(project, "cluster-01", [path]);
    expect(diagnostics.length).toBeGreaterThanOrEqual(4);
    expect(diagnostics.map(({ message }) => message).join("\n")).toContain(where);
  });

  test("a kind without a schema is an error, never skipped", async () => {
    const project = await renderPatched();
    const path = "overlays/cluster-01-central/thanos-receiver/service.yaml";
    const file = join(project.deploy, path);
    writeFileSync(file, readFileSync(file, "utf8").replace("kind: Service", "kind: Servicce"));
    const { diagnostics } = await judge(project, "cluster-01", [path]);
    expect(diagnostics.map(({ code }) => code)).toContain("kubeconform/error");
  });
});
