import { describe, expect, test } from "vitest";
import { renderedProject } from "./run-command.ts";
import { runInProcess } from "./run-in-process.ts";

const project = renderedProject();

describe("explain", () => {
  test("a value, who set it, and what that shadows", async () => {
    expect((await runInProcess(project, ["explain", "cluster-03", "prometheus-agent.scrapeInterval"])).stdout).toMatchInlineSnapshot(`
      "prometheus-agent.scrapeInterval: "15s"
        set by the fleet layer at clusters/fleet.yaml:44:19
        shadows "15s" of the default layer at schemas/components/prometheus-agent.schema.json#/properties/scrapeInterval
      "
    `);
  });

  test("a value of the schema alone", async () => {
    expect((await runInProcess(project, ["explain", "cluster-03", "outageBudget"])).stdout).toBe(
      'outageBudget: "6h"\n  set by the default layer at schemas/fleet.schema.json#/properties/outageBudget\n',
    );
  });

  test("a part of the document, each value with its origin", async () => {
    expect((await runInProcess(project, ["explain", "cluster-02", "tenants"])).stdout).toMatchInlineSnapshot(`
      "- name: team-a  # clusters/cluster-02.yaml:8:11
        namespaces:  # clusters/cluster-02.yaml:9:17
        - team-a  # clusters/cluster-02.yaml:9:18
      - name: team-b  # clusters/cluster-02.yaml:10:11
        namespaces:  # clusters/cluster-02.yaml:11:17
        - team-b  # clusters/cluster-02.yaml:11:18
      "
    `);
  });

  test("the whole document is YAML with every origin behind its value", async () => {
    const { stdout, status } = await runInProcess(project, ["explain", "cluster-01"]);
    expect(status).toBe(0);
    expect(stdout).toContain("  replicationFactor: 3  # clusters/roles/central.yaml:");
    for (const line of stdout.trimEnd().split("\n")) expect(line).toMatch(/:$|: \{\}$|# (clusters|schemas)\/\S+$/);
  });

  test("an item of a list in either spelling", async () => {
    const dotted = await runInProcess(project, ["explain", "cluster-02", "tenants.0.name"]);
    const bracketed = await runInProcess(project, ["explain", "cluster-02", "tenants[0].name"]);
    expect(bracketed.stdout).toContain("clusters/cluster-02.yaml:8:11");
    expect(bracketed.stdout.replace("[0]", ".0")).toBe(dotted.stdout);
  });

  test.each([
    ["a misspelt key", "prometheus-agent.scrapeIntervall", "prometheus-agent.scrapeInterval"],
    ["a misspelt component before a key", "promethues-agent.scrapeInterval", "prometheus-agent.scrapeInterval"],
    ["a level that was left out", "prometheus-agent.maxShards", "prometheus-agent.queue.maxShards"],
    ["a key alone", "replicationFactor", "thanos-receiver.replicationFactor"],
  ])("%s is answered with the path that was meant", async (_slip, path, meant) => {
    const { status, stderr } = await runInProcess(project, ["explain", "cluster-01", path]);
    expect(status).toBe(2);
    expect(stderr).toContain(`hint: did you mean ${meant}?`);
  });

  test("a misspelt cluster is answered with the one that was meant", async () => {
    expect((await runInProcess(project, ["explain", "cluster-1"])).stderr).toContain("hint: did you mean cluster-01?");
  });

  test("as JSON", async () => {
    const { stdout } = await runInProcess(project, ["explain", "cluster-01", "argocd.destinationName", "--format", "json"]);
    expect(JSON.parse(stdout)).toEqual({
      path: "argocd.destinationName",
      value: "in-cluster",
      origins: [{ layer: "cluster", value: "in-cluster", file: "clusters/cluster-01.yaml", line: 8, column: 20 }],
    });
  });

  test("what follows from the budgets, with the computation", async () => {
    const { stdout } = await runInProcess(project, ["explain", "cluster-03", "capacity"]);
    expect(stdout).toContain("samples: 1333 samples/s\n  20000 series / 15s\n");
    const figures = JSON.parse((await runInProcess(project, ["explain", "cluster-01", "capacity", "--format", "json"])).stdout) as object[];
    expect(figures).toContainEqual(expect.objectContaining({ name: "series of the fleet", value: 120_000, unit: "series" }));
  });

  test("a cluster that is unknown names those that are not", async () => {
    expect(await runInProcess(project, ["explain", "cluster-99"])).toMatchObject({
      status: 2,
      stderr:
        "error: there is no cluster cluster-99\nhint: did you mean cluster-01? The clusters are cluster-01, cluster-02, cluster-03, cluster-04\n",
    });
  });
});
