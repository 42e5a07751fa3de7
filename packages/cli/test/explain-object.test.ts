import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { explainObject } from "../src/explain/explain-object.ts";
import { loadProject, type Project } from "../src/load-project.ts";
import { renderedProject } from "./run-command.ts";
import { runInProcess } from "./run-in-process.ts";

const project = renderedProject();
let loaded: Project;

beforeAll(async () => {
  loaded = await loadProject(project);
});

function explain(name: string, path: string, field?: string, format: "text" | "json" = "text"): Promise<string> {
  const { fleet } = loaded;
  const cluster = fleet?.clusters.find((candidate) => candidate.name === name);
  if (fleet === undefined || cluster === undefined) throw new Error(`the specification's fleet has no ${name}`);
  return explainObject({ project: loaded, fleet, cluster }, { path, field, format, root: project });
}

/** The line of a file of the project that a `path:line:column` names. */
function lineAt(place: string): string {
  const [path = "", line = "1"] = place.split(":");
  const folder = path.startsWith("schemas/") ? repository : project;
  return readFileSync(join(folder, path), "utf8").split("\n")[Number(line) - 1] ?? "";
}

function placesIn(text: string, word: string): string[] {
  return [...text.matchAll(new RegExp(`${word} (\\S+:\\d+:\\d+)`, "g"))].map(([, place]) => place ?? "");
}

describe("explain of a rendered object", () => {
  test("names the rendered line, the template's line and every value with the layers that set it", async () => {
    const field = "spec.template.spec.terminationGracePeriodSeconds";
    const { stdout, status } = await runInProcess(project, ["explain", "cluster-02", "StatefulSet/prometheus-agent", field]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^StatefulSet\/prometheus-agent spec\.template\.spec\.terminationGracePeriodSeconds: 60\n/);
    expect(placesIn(stdout, "rendered at").map(lineAt)).toEqual(["      terminationGracePeriodSeconds: 60"]);
    expect(placesIn(stdout, "written at").map(lineAt)).toEqual(["      terminationGracePeriodSeconds: {{gracePeriodSeconds}}"]);
    expect(stdout).toContain("    prometheus-agent.queue.flushDeadline: ");
  });

  test("finds values that are computed from several, in whatever layer they stand", async () => {
    const text = await explain("cluster-02", "StatefulSet/prometheus-agent", "spec.template.spec.containers[0].resources.limits.memory");
    expect(text).toContain("    seriesBudget: 20000\n      set by the role layer at clusters/roles/edge.yaml:");
    expect(text).toContain("    prometheus-agent.queue.capacity: 10000\n      set by the fleet layer at clusters/fleet.yaml:");
    expect(text).not.toContain("scrapeInterval");
  });

  test("finds a value that is written in a map which the template enters", async () => {
    const text = await explain("cluster-01", "StatefulSet/alertmanager", "spec.template.spec.volumes[dead-mans-switch].secret.secretName");
    expect(placesIn(text, "written at").map(lineAt)).toEqual(["            secretName: {{secretName}}"]);
    expect(text).toContain("    alertmanager.deadMansSwitch.secretName: alertmanager-dead-mans-switch\n");
  });

  test("finds a value of an object whose template is rendered over one part of the view", async () => {
    const text = await explain(
      "cluster-01",
      "Deployment/opensearch-exporter",
      "spec.template.spec.containers[exporter].ports[metrics].containerPort",
    );
    expect(placesIn(text, "written at").map(lineAt)).toEqual(["              containerPort: {{port}}"]);
  });

  test("finds the line of a template's own text among others that read alike", async () => {
    const text = await explain("cluster-02", "StatefulSet/prometheus-agent", "spec.template.spec.volumes[config].name");
    expect(text).toContain("as plain text");
    const [path = "", line = ""] = placesIn(text, "written at")[0]?.split(":") ?? [];
    const lines = readFileSync(join(project, path), "utf8").split("\n");
    expect(lines.indexOf("            - name: config")).toBeLessThan(Number(line) - 1);
    expect(lines[Number(line) - 1]).toBe("        - name: config");
    expect(text).toContain("fed by no value");
  });

  test("names the edge whose value feeds an object of the centre, but no value of the others", async () => {
    const text = await explain("cluster-01", "Certificate/remote-write-client-team-a", "spec.subject.organizationalUnits[0]");
    expect(text).toContain("tenants.0.name of cluster-02: team-a\n      set by the cluster layer at clusters/cluster-02.yaml:8:11");
    expect(text).not.toContain("cluster-03");
  });

  test("finds an item of a list by its name, and answers with its number", async () => {
    const byName = await explain("cluster-02", "StatefulSet/prometheus-agent", "spec.template.spec.containers[prometheus].image");
    expect(byName).toMatch(/^StatefulSet\/prometheus-agent spec\.template\.spec\.containers\[0\]\.image: /);
    expect(byName).toContain("prometheus-agent.image.tag: ");
  });

  test("finds a key with dots in brackets and quotes", async () => {
    const text = await explain("cluster-03", "ConfigMap/prometheus-agent", 'data["prometheus.yml"]');
    expect(text).toContain("    prometheus-agent.scrapeInterval: ");
    expect(placesIn(text, "written at").map(lineAt)).toEqual([expect.stringContaining('{{file "prometheus.yml"}}')]);
  });

  test("prints a whole object, with every template that wrote a part of it", async () => {
    const text = await explain("cluster-03", "ServiceAccount/prometheus-agent");
    expect(text).toContain("  kind: ServiceAccount");
    expect(placesIn(text, "written at").length).toBeGreaterThan(1);
  });

  test("as JSON", async () => {
    const answer = JSON.parse(await explain("cluster-03", "StatefulSet/prometheus-agent", "spec.replicas", "json")) as object;
    expect(answer).toMatchObject({ object: "StatefulSet/prometheus-agent", field: "spec.replicas", value: 1, values: [] });
  });

  test.each([
    ["a misspelt name", "StatefulSet/prometheus-agnt", "did you mean StatefulSet/prometheus-agent?"],
    ["another kind", "Deployment/prometheus-agent", "did you mean "],
    ["a misspelt kind", "StatefullSet/prometheus-agent", "did you mean StatefulSet/prometheus-agent?"],
    ["an unknown kind", "Gadget/prometheus-agent", "did you mean "],
    ["a kind alone", "StatefulSet", "of this kind it has StatefulSet/prometheus-agent"],
  ])("%s is answered with the objects that were meant", async (_slip, name, hint) => {
    await expect(explain("cluster-02", name)).rejects.toMatchObject({ hint: expect.stringContaining(hint) as string });
  });

  test.each([
    ["a misspelt key", "spec.replica", "spec.replicas"],
    ["a level left out", "spec.containers[0].image", "spec.template.spec.containers[0].image"],
    ["an item that is not there", "spec.template.spec.containers[7].image", "spec.template.spec.containers[0].image"],
    [
      "a misspelt key below a list without an item",
      "spec.template.spec.containers.resources.limits.memry",
      "spec.template.spec.containers[0].resources.limits.memory",
    ],
  ])("%s is answered with the field that was meant", async (_slip, field, meant) => {
    const answer = explain("cluster-02", "StatefulSet/prometheus-agent", field);
    await expect(answer).rejects.toMatchObject({ hint: `did you mean ${meant}?` });
  });

  test("a field behind a value says that only objects have fields", async () => {
    const { status, stderr } = await runInProcess(project, ["explain", "cluster-02", "seriesBudget", "spec"]);
    expect(status).toBe(2);
    expect(stderr).toContain("name the object by kind and name");
  });
});
