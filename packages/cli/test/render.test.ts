import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderedProject, runCommand, temporaryProject } from "./run-command.ts";
import { runInProcess } from "./run-in-process.ts";

function tree(folder: string): Record<string, string> {
  const root = join(folder, "deploy");
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length), readFileSync(path, "utf8")]),
  );
}

function edit(folder: string, path: string, from: string | RegExp, to: string): void {
  const file = join(folder, path);
  const before = readFileSync(file, "utf8");
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} has no ${from}`);
  writeFileSync(file, after);
}

describe("render", () => {
  test("gives the same bytes, whatever folder it runs in", () => {
    const folder = temporaryProject();
    expect(runCommand(folder, ["render"])).toMatchObject({ status: 0, stdout: "" });
    const before = tree(renderedProject());
    expect(Object.keys(tree(folder))).toEqual(Object.keys(before));
    expect(tree(folder)).toEqual(before);
  });

  test("writes nothing the second time", async () => {
    const folder = temporaryProject({ withDeploy: true });
    expect((await runInProcess(folder, ["render"])).stderr).toMatch(/^deploy\/ is up to date: \d+ files, nothing to change\n$/);
    expect((await runInProcess(folder, ["render"])).stderr).toMatch(
      /nothing to change \(5 of 5 units unchanged since the last render\)\n$/,
    );
  });

  test("says what came, changed and went, by component and cluster; a dry run says the same and writes nothing", async () => {
    const folder = temporaryProject({ withDeploy: true });
    edit(folder, "clusters/fleet.yaml", "scrapeInterval: 15s", "scrapeInterval: 20s");
    appendFileSync(join(folder, "clusters/cluster-04.yaml"), "decommission: true\n");
    writeFileSync(join(folder, "deploy/notes.txt"), "");
    const dry = await runInProcess(folder, ["render", "--dry-run"]);
    expect(dry).toMatchObject({ status: 0, stdout: "" });
    expect(tree(folder)).toEqual({ ...tree(renderedProject()), "/notes.txt": "" });
    expect(existsSync(join(folder, ".render-state"))).toBe(false);
    const [head = "", ...lines] = (await runInProcess(folder, ["render"])).stderr.trimEnd().split("\n");
    expect(head).toMatch(/^deploy\/: \d+ files, \d+ changed, \d+ removed$/);
    expect(lines).toContain("  5 components, in cluster-04: 32 files removed");
    expect(lines).toContain("  prometheus-agent, the same in cluster-01, cluster-02, cluster-03: ~ config-map.yaml, ~ stateful-set.yaml");
    expect(lines.at(-1)).toMatch(/^ {2}and what follows: \d+ of Helm charts, \d+ of deploy\/docs, \d+ of deploy\/inventory$/);
    const dryLines = dry.stderr.trimEnd().split("\n");
    expect(dryLines.slice(1, -1)).toEqual(lines);
    expect(dryLines.at(-1)).toBe("nothing was written");
  });

  test("of a whole fleet names the components of each cluster once", async () => {
    const lines = (await runInProcess(temporaryProject(), ["render"])).stderr.split("\n");
    expect(lines[0]).toMatch(/^deploy\/: (\d+) files, \1 new$/);
    expect(lines.length).toBeLessThan(9);
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}5 components, the same in all 4 clusters: \d+ files new$/));
  });

  test("is not misled by a corrupt memory of what was sound", async () => {
    const folder = temporaryProject({ withDeploy: true });
    await runInProcess(folder, ["render"]);
    const memory = join(folder, ".render-state/sound-inputs.bin");
    const bytes = readFileSync(memory);
    const at = bytes.indexOf("192.168.101.197");
    for (const corrupt of [bytes.fill("3", at, at + 1), bytes.subarray(0, at), Buffer.from("corrupt")]) {
      writeFileSync(memory, corrupt);
      edit(folder, "clusters/cluster-04.yaml", /$/, "# a comment, so that the cluster is rendered again\n");
      expect(await runInProcess(folder, ["render"])).toMatchObject({ status: 0, stdout: "" });
      expect(tree(folder)).toEqual(tree(renderedProject()));
    }
  });

  test("of one cluster leaves the others as they are", async () => {
    const folder = temporaryProject({ withDeploy: true });
    edit(folder, "clusters/fleet.yaml", "scrapeInterval: 15s", "scrapeInterval: 20s");
    await runInProcess(folder, ["render", "--cluster", "cluster-03"]);
    const before = tree(renderedProject());
    const changed = Object.entries(tree(folder)).filter(([path, text]) => text !== before[path]);
    expect(changed.length).toBeGreaterThan(0);
    for (const [path] of changed) expect(path).toContain("cluster-03");
  });

  test("says what a null removes, also when the cluster is remembered", async () => {
    const folder = temporaryProject({ withDeploy: true });
    appendFileSync(join(folder, "clusters/cluster-03.yaml"), "fluentbit: null\n");
    const expected = /clusters\/cluster-03\.yaml:7:1: null removes fluentbit, which clusters\/roles\/edge\.yaml:\d+:\d+ sets\n/;
    expect((await runInProcess(folder, ["render"])).stderr).toMatch(expected);
    expect((await runInProcess(folder, ["render"])).stderr).toMatch(expected);
  });

  test("says how long each stage took", async () => {
    const folder = temporaryProject();
    const { stderr } = await runInProcess(folder, ["render", "--timing"]);
    for (const stage of ["load", "merge", "validate", "template", "serialise", "write"])
      expect(stderr).toMatch(new RegExp(`^${stage} +[0-9.]+ ms$`, "m"));
  });

  test("a new edge cluster is one short file", async () => {
    const folder = temporaryProject({ withDeploy: true });
    writeFileSync(join(folder, "clusters/cluster-05.yaml"), "name: cluster-05\nrole: edge\naddress: 192.168.101.199\nnodes:\n  count: 3\n");
    expect((await runInProcess(folder, ["render"])).status).toBe(0);
    expect(existsSync(join(folder, "deploy/overlays/cluster-05-edge/prometheus-agent/stateful-set.yaml"))).toBe(true);
    expect(readFileSync(join(folder, "deploy/overlays/cluster-01-central/thanos-receiver/config-map.yaml"), "utf8")).toContain(
      '"cluster-05"',
    );
  });

  test("a file that cannot be read is reported once, and its cluster has not vanished", async () => {
    const folder = temporaryProject({ withDeploy: true });
    writeFileSync(join(folder, "clusters/cluster-04.yaml"), Buffer.from([0xff, 0xfe]));
    const { status, stdout } = await runInProcess(folder, ["render"]);
    expect(status).toBe(1);
    expect(stdout).toContain("clusters/cluster-04.yaml:1:1 error source/not-utf8");
    expect(stdout).toContain("1 error, 0 warnings in 1 file");
  });

  test("a cluster whose file vanished is refused; one that is decommissioned keeps its namespaces, and then may go", async () => {
    const folder = temporaryProject({ withDeploy: true });
    const file = readFileSync(join(folder, "clusters/cluster-04.yaml"), "utf8");
    rmSync(join(folder, "clusters/cluster-04.yaml"));
    expect(await runInProcess(folder, ["render"])).toMatchObject({ status: 1, stdout: expect.stringContaining("fleet/vanished-cluster") });
    expect(tree(folder)).toEqual(tree(renderedProject()));
    writeFileSync(join(folder, "clusters/cluster-04.yaml"), `${file}decommission: true\n`);
    expect((await runInProcess(folder, ["render"])).status).toBe(0);
    expect(readdirSync(join(folder, "deploy/overlays/cluster-04-edge"))).toEqual(["namespaces"]);
    rmSync(join(folder, "clusters/cluster-04.yaml"));
    expect((await runInProcess(folder, ["render"])).status).toBe(0);
    expect(existsSync(join(folder, "deploy/overlays/cluster-04-edge"))).toBe(false);
  });
});

describe("render --check", () => {
  test("passes on what was rendered", async () => {
    expect(await runInProcess(temporaryProject({ withDeploy: true }), ["render", "--check"])).toMatchObject({ status: 0, stdout: "" });
  });

  test("names the line that differs, and what is extra", async () => {
    const folder = temporaryProject({ withDeploy: true });
    edit(folder, "deploy/overlays/cluster-03-edge/node-exporter/daemonset.yaml", "hostPID: true", "hostPID: false");
    writeFileSync(join(folder, "deploy/overlays/extra.yaml"), "");
    const { status, stdout } = await runInProcess(folder, ["render", "--check"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/deploy\/overlays\/cluster-03-edge\/node-exporter\/daemonset\.yaml:\d+:1 error render\/drift/);
    expect(stdout).toContain("deploy/overlays/extra.yaml error render/drift");
    expect(stdout).toContain("2 errors");
  });

  test("brings together what drifts in the same way, and shows the lines", async () => {
    const folder = temporaryProject({ withDeploy: true });
    edit(folder, "clusters/fleet.yaml", "scrapeInterval: 15s", "scrapeInterval: 20s");
    const { status, stdout } = await runInProcess(folder, ["render", "--check"]);
    expect(status).toBe(1);
    expect(stdout).toContain(
      "prometheus-agent is not what is rendered, the same in cluster-02, cluster-03, cluster-04:\n    config-map.yaml\n",
    );
    expect(stdout).toContain('- scrape_interval: "15s"\n      + scrape_interval: "20s"\n');
    expect(stdout).toMatch(
      /files that follow from manifests differ too: \d+ of deploy\/charts, \d+ of deploy\/docs, \d+ of deploy\/inventory/,
    );
    expect(stdout).toContain("run `pnpm render` and commit deploy/");
    expect(stdout).toContain("5 errors");
    expect(stdout.split("\n").length).toBeLessThan(90);
  });
});

describe("wrong values", () => {
  test("everything wrong in all files is said once, and deploy/ stays as it was", async () => {
    const folder = temporaryProject({ withDeploy: true });
    edit(folder, "clusters/cluster-03.yaml", "count: 3", "cuont: 3");
    edit(folder, "clusters/roles/central.yaml", "indexCacheSize: 250Mi", "indexCacheSize: 250MiB");
    edit(folder, "clusters/fleet.yaml", "insecure: true", "insecure: yes");
    const { status, stdout } = await runInProcess(folder, ["render"]);
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "clusters/cluster-03.yaml:6:3 error schema/unknown-key
        nodes.cuont is not a known key

          5 | nodes:
        > 6 |   cuont: 3
            |   ^^^^^

        hint: did you mean "count"?
        schema: schemas/fleet.schema.json#/properties/nodes

      clusters/fleet.yaml:18:13 error yaml/ambiguous-scalar
        yes without quotes is a true boolean to some YAML readers and something else to others

          17 |   address: 192.168.101.200
        > 18 |   insecure: yes
             |             ^^^
          19 |   secretName: thanos-s3-secret

        hint: write true or false, or quote it: "yes"

      clusters/roles/central.yaml:16:19 error schema/format
        thanos-store.indexCacheSize must be an amount of bytes as Kubernetes writes it, but is "250MiB"

          15 |   replicas: 2
        > 16 |   indexCacheSize: 250MiB
             |                   ^^^^^^
          17 |   storage: { size: 10Gi }

        hint: did you mean 250Mi?
        schema: schemas/components/thanos-store.schema.json#/properties/indexCacheSize

      3 errors, 0 warnings in 3 files
      "
    `);
    expect(tree(folder)).toEqual(tree(renderedProject()));
  });

  test("what readers of YAML disagree on hides no other mistake of its file, and is said once", async () => {
    const folder = temporaryProject({ withDeploy: true });
    writeFileSync(
      join(folder, "clusters/cluster-03.yaml"),
      "name: cluster-03\nrole: edge\naddress: 192.168.101.197\nnodes:\n  cuont: 3\nprometheus-agent:\n  annotatedPods: on\n  logLevel: debgu\n",
    );
    const { stdout } = await runInProcess(folder, ["render"]);
    expect([...stdout.matchAll(/^clusters\/.*$/gm)].map(([line]) => line)).toEqual([
      "clusters/cluster-03.yaml:5:3 error schema/unknown-key",
      "clusters/cluster-03.yaml:7:18 error yaml/ambiguous-scalar",
      "clusters/cluster-03.yaml:8:13 error schema/enum",
    ]);
  });

  test("a rule names every value that takes part", async () => {
    const folder = temporaryProject({ withDeploy: true });
    edit(folder, "clusters/cluster-04.yaml", "192.168.101.198", "192.168.101.197");
    const { status, stdout } = await runInProcess(folder, ["render"]);
    expect(status).toBe(1);
    expect(stdout).toContain("clusters/cluster-04.yaml:4:10 error rule/unique-clusters");
    expect(stdout).toContain("clusters/cluster-03.yaml:4:10: takes part: address of cluster-03");
  });

  test.each([
    ["empty", (path: string) => writeFileSync(path, ""), "yaml/empty"],
    ["a folder", (path: string) => (rmSync(path), mkdirSync(path)), "source/not-a-file"],
    ["unreadable", (path: string) => (rmSync(path), symlinkSync("cluster-03.yaml", path)), "source/unreadable"],
    ["not UTF-8", (path: string) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0x41])), "source/not-utf8"],
    ["50 MB", (path: string) => truncateSync(path, 50_000_000), "source/too-large"],
    ["two documents", (path: string) => appendFileSync(path, "---\nname: x\n"), "yaml/multiple-documents"],
    ["full of tabs", (path: string) => appendFileSync(path, "cni:\n\ta: b\n"), "yaml/tab-indentation"],
    ["without a role", (path: string) => writeFileSync(path, "name: cluster-03\n"), "fleet/unknown-role"],
    [
      "named after another cluster",
      (path: string) => writeFileSync(path, readFileSync(path, "utf8").replace("name: cluster-03", "name: cluster-33")),
      "fleet/file-name",
    ],
  ])("a file that is %s", async (_name, spoil, code) => {
    const folder = temporaryProject({ withDeploy: true });
    spoil(join(folder, "clusters/cluster-03.yaml"));
    const { status, stdout, stderr } = await runInProcess(folder, ["render"]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain(code);
    expect(tree(folder)).toEqual(tree(renderedProject()));
  });

  test.each([
    ["a cluster's file", "clusters/cluster-03.yaml", "count: 3", "count: three", "clusters/cluster-03.yaml:6:10 error schema/type"],
    ["a shared layer", "clusters/fleet.yaml", "scrapeInterval: 15s", "scrapeInterval: 15", "error schema/type"],
    ["two clusters", "clusters/cluster-04.yaml", "192.168.101.198", "192.168.101.197", "takes part: address of cluster-03"],
    ["a template", "charts/node-exporter/templates/daemonset.yaml.hbs", "- {{listen", "- --web={{listen", "template/unsupported"],
  ])("a mistake made after a sound render, in %s, is found like any other", async (_name, path, from, to, message) => {
    const folder = temporaryProject({ withDeploy: true });
    await runInProcess(folder, ["render"]);
    edit(folder, path, from, to);
    const { status, stdout } = await runInProcess(folder, ["render"]);
    expect(status).toBe(1);
    expect(stdout).toContain(message);
    rmSync(join(folder, ".render-state"), { recursive: true });
    expect((await runInProcess(folder, ["render"])).stdout).toBe(stdout);
  });

  test("a mistake in a template is reported at its line", async () => {
    const folder = temporaryProject({ withDeploy: true });
    edit(folder, "charts/node-exporter/templates/daemonset.yaml.hbs", "- {{listenArgument}}", "- --web={{listenArgument}}");
    const { status, stdout } = await runInProcess(folder, ["render"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/charts\/node-exporter\/templates\/daemonset\.yaml\.hbs:\d+:\d+ error template\/unsupported/);
  });

  const asJson = /^[[{][\s\S]*"schema\/type"/;
  test.each(["text", "json", "sarif", "github"])("a misspelt path in an if deletes nothing, and is reported as %s", async (format) => {
    const folder = temporaryProject({ withDeploy: true });
    const path = "charts/prometheus-agent/files/prometheus.yml.hbs";
    edit(folder, path, "{{#if certFile}}", "{{#if certFle}}");
    const before = tree(folder);
    const { status, stdout, stderr } = await runInProcess(folder, ["render", "--format", format]);
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(/the component's view has no certFle here/);
    expect(stdout + stderr).toContain(path);
    expect(stdout + stderr).not.toMatch(/^ {4}at /m);
    expect(tree(folder)).toEqual(before);
  });

  test.each([
    ["json", asJson],
    ["github", /^::error file=clusters\/cluster-03\.yaml,line=\d+,.*schema\/type.*::/m],
    ["sarif", asJson],
  ])("in the format %s", async (format, expected) => {
    const folder = temporaryProject({ withDeploy: true });
    edit(folder, "clusters/cluster-03.yaml", "count: 3", "count: three");
    const { status, stdout } = await runInProcess(folder, ["render", "--format", format]);
    expect(status).toBe(1);
    expect(stdout).toMatch(expected);
    if (format !== "github") expect(JSON.parse(stdout)).toBeInstanceOf(Object);
  });
});

describe("trouble with the world is one message, and exit code 2", () => {
  test.each([
    ["an unknown flag", ["render", "--fast"], "unknown option '--fast'"],
    ["an unknown command", ["rendr"], "unknown command 'rendr'"],
    ["an unknown format", ["render", "--format", "xml"], "Allowed choices are text, json, github, gitlab, sarif"],
    ["an unknown cluster", ["render", "--cluster", "cluster-99"], "there is no cluster cluster-99"],
    ["an unknown step", ["check", "--only", "everything"], "there is no step everything"],
  ])("%s", (_name, args, message) => {
    const folder = temporaryProject();
    const { status, stderr, stdout } = runCommand(folder, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect(existsSync(join(folder, "deploy"))).toBe(false);
  });

  test("a folder without clusters/", () => {
    const folder = temporaryProject();
    rmSync(join(folder, "clusters"), { recursive: true });
    const { status, stdout, stderr } = runCommand(folder, ["render"]);
    expect(status).toBe(2);
    expect(stdout + stderr).toMatch(/hint: run this in the repository/);
  });

  test("a deploy/ that is a file", () => {
    const folder = temporaryProject();
    writeFileSync(join(folder, "deploy"), "");
    expect(runCommand(folder, ["render"])).toMatchObject({ status: 2, stderr: expect.stringContaining("hint:") });
  });
});
