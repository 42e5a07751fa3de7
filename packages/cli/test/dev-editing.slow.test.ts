import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { endDev, startDev, startDevIn, valuesFile as values, withInterval, type DevProcess } from "./dev-process.ts";
import { committedProject, edit, git } from "./git-project.ts";
import { runCommand, temporaryProject } from "./run-command.ts";

afterAll(endDev);

const editors: readonly (readonly [string, (path: string, text: string) => void])[] = [
  [
    "a file beside it that is renamed over it",
    (path, text) => {
      writeFileSync(`${path}.tmp-1`, text);
      renameSync(`${path}.tmp-1`, path);
    },
  ],
  [
    "the old one renamed to a backup first",
    (path, text) => {
      renameSync(path, `${path}~`);
      writeFileSync(path, text);
      rmSync(`${path}~`);
    },
  ],
  [
    "the old one removed first",
    (path, text) => {
      rmSync(path);
      writeFileSync(path, text);
    },
  ],
];

describe("while a person edits", () => {
  let folder = "";
  let dev: DevProcess;

  beforeAll(async () => {
    folder = committedProject();
    dev = await startDevIn(folder);
  });

  afterEach(async () => {
    writeFileSync(join(folder, values), withInterval(folder, "15s"));
    await dev.next(/no errors .*nothing that runs changes/s);
  });

  test.each(editors)("each save of an editor is seen: %s", async (_how, save) => {
    for (const interval of ["20s", "25s", "30s"]) {
      save(join(folder, values), withInterval(folder, interval));
      expect(await dev.next(new RegExp(`scrapeInterval: 15s → ${interval}`))).toContain("no errors");
    }
  });

  test("half-typed text is reported, whatever is half typed", async () => {
    const template = "charts/kube-state-metrics/templates/service.yaml.hbs";
    for (const [path, broken, place] of [
      [values, "prometheus-agent: {", /clusters\/fleet\.yaml:\d+:\d+ error yaml\//],
      [template, "{{#if telemetryPort}}\n", /service\.yaml\.hbs:\d+:\d+ error template\//],
    ] as const) {
      const whole = readFileSync(join(folder, path), "utf8");
      writeFileSync(join(folder, path), broken);
      expect(await dev.next(place)).not.toContain("no errors");
      writeFileSync(join(folder, path), whole);
      await dev.next(/no errors .*nothing that runs changes/s);
    }
    writeFileSync(join(folder, values), withInterval(folder, "20s"));
    await dev.next(/15s → 20s/);
  });

  test("what only the compiler finds in a template is shown when it answers, until it is corrected", async () => {
    const template = "charts/kube-state-metrics/templates/service.yaml.hbs";
    edit(folder, template, "{{telemetryPort}}", "{{telemetryPrt}}");
    await dev.next(/service\.yaml\.hbs:\d+:\d+ error template\/unknown-path/);
    edit(folder, values, "15s", "20s");
    expect(await dev.next(/fleet\.yaml changed, errors/)).toContain("template/unknown-path");
    edit(folder, template, "{{telemetryPrt}}", "{{telemetryPort}}");
    await dev.next(/service\.yaml\.hbs changed, no errors/);
    await dev.next(/the compiler finds no errors in the templates/);
  });
});

test("files and folders may come and go", async () => {
  const folder = committedProject();
  const dev = await startDevIn(folder);
  const edge = readFileSync(join(folder, "clusters/cluster-04.yaml"), "utf8");
  const address = /address: (\S+)/.exec(edge)?.[1] ?? "";
  writeFileSync(join(folder, "clusters/cluster-05.yaml"), edge.replaceAll("cluster-04", "cluster-05").replace(address, "192.168.101.199"));
  await dev.next(/cluster-05\.yaml changed, no errors .*cluster-05/s);
  rmSync(join(folder, "clusters/cluster-05.yaml"));
  await dev.next(/cluster-05\.yaml changed, no errors .*nothing that runs changes/s);
  mkdirSync(join(folder, "clusters/more/deep"), { recursive: true });
  writeFileSync(join(folder, "clusters/more/deep/cluster-06.yaml"), edge);
  await dev.next(/error fleet\/unread-file/);
  rmSync(join(folder, "clusters/more"), { recursive: true });
  await dev.next(/no errors .*nothing that runs changes/s);
  for (const name of ["charts", "clusters"]) {
    renameSync(join(folder, name), join(folder, "away"));
    await dev.next(new RegExp(`errors .*cannot read .*${name}`, "s"));
    renameSync(join(folder, "away"), join(folder, name));
    await dev.next(/no errors .*nothing that runs changes/s);
  }
  // The folder that came back is watched like the one that went.
  writeFileSync(join(folder, values), withInterval(folder, "20s"));
  expect(await dev.next(/fleet\.yaml changed, no errors/)).toContain("15s → 20s");
});

test("the files of another branch are one change, and so is another commit", async () => {
  const folder = committedProject();
  git(folder, "switch", "--quiet", "--create=branch");
  edit(folder, values, "15s", "20s");
  for (const name of ["central", "edge"]) edit(folder, `clusters/roles/${name}.yaml`, /$/, "# a comment\n");
  for (const name of ["cluster-02", "cluster-03", "cluster-04"]) edit(folder, `clusters/${name}.yaml`, /$/, "# a comment\n");
  git(folder, "commit", "--quiet", "--all", "--message=slower");
  git(folder, "switch", "--quiet", "main");
  const dev = await startDevIn(folder);
  git(folder, "switch", "--quiet", "branch");
  await dev.next(/^.*6 files changed, no errors .*15s → 20s/s);
  git(folder, "switch", "--quiet", "main");
  await dev.next(/^.*6 files changed, no errors .*nothing that runs changes/s);
  edit(folder, values, "15s", "30s");
  await dev.next(/fleet\.yaml changed, no errors .*15s → 30s/s);
  expect(runCommand(folder, ["render"]).status).toBe(0);
  git(folder, "add", "clusters", "deploy");
  git(folder, "commit", "--quiet", "--message=on the branch that runs");
  await dev.next(/the commit changed, no errors .*nothing that runs changes/s);
  // Nothing in between was worth an answer of its own.
  expect(dev.answers().filter((answer) => /^\d\d:/.test(answer) && !answer.includes("the compiler"))).toHaveLength(5);
});

test("without a base there is no plan, but problems all the same", async () => {
  const folder = temporaryProject();
  const dev = startDev(folder);
  await dev.next(/started, no errors .*no plan: this folder is in no Git repository/s);
  writeFileSync(join(folder, values), withInterval(folder, "15x"));
  await dev.next(/error schema\/format/);
  expect(await dev.end("SIGTERM")).toBe(0);
});
