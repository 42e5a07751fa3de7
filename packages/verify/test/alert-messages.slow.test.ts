import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { amtool } from "@thanos-fleet/components/tools";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { runProgram } from "../src/programs/program.ts";
import { program, sharedFleet } from "./rendered-project.ts";

const shared = sharedFleet();

interface Alert {
  readonly alertname: string;
  readonly summary: string;
}

/** What `amtool template render` makes of the rendered message templates for some firing alerts of one cluster. */
async function message(template: string, alerts: readonly Alert[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "messages-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const configMap = readFileSync(join(shared.current.deploy, "overlays/cluster-01-central/alertmanager/config-map.yaml"), "utf8");
  writeFileSync(join(folder, "messages.tmpl"), (parse(configMap) as { data: Record<string, string> }).data["messages.tmpl"] ?? "");
  const common = { cluster: "cluster-03", severity: "P1" };
  const names = new Set(alerts.map(({ alertname }) => alertname));
  const data = {
    status: "firing",
    groupLabels: { cluster: "cluster-03" },
    commonLabels: names.size === 1 ? { ...common, alertname: [...names][0] } : common,
    alerts: alerts.map(({ alertname, summary }) => ({
      status: "firing",
      labels: { ...common, alertname },
      annotations: { summary, runbook_url: `https://git.miribit.lab/docs/${alertname}.md` },
      startsAt: "2026-01-02T03:04:05Z",
      generatorURL: "https://thanos-query.miribit.lab/graph",
    })),
  };
  writeFileSync(join(folder, "data.json"), JSON.stringify(data));
  const text = `{{ template "${template}" . }}`;
  const args = ["template", "render", "--template.glob=messages.tmpl", `--template.text=${text}`, "--template.data=data.json"];
  const { stdout, stderr } = await runProgram(await program(amtool), args, { cwd: folder });
  return stdout + stderr;
}

const lag = { alertname: "AgentRemoteWriteFailing", summary: "An agent loses samples" };
const node = { alertname: "NodeDiskFull", summary: "A disk is full" };

test("the subject of one alert names it, of several their number, and the cluster", async () => {
  expect((await message("fleet.subject", [lag])).trim()).toBe("[P1 FIRING: 1] AgentRemoteWriteFailing in cluster-03");
  expect((await message("fleet.subject", [lag, node])).trim()).toBe("[P1 FIRING: 2] 2 alerts in cluster-03");
});

test("the text says of every alert what is wrong, where to read on, and since when", async () => {
  expect(await message("fleet.text", [lag, node])).toMatchInlineSnapshot(`
    "FIRING: An agent loses samples
    Runbook: https://git.miribit.lab/docs/AgentRemoteWriteFailing.md
    Query: https://thanos-query.miribit.lab/graph
    Since 2026-01-02 03:04:05 +0000 UTC; alertname=AgentRemoteWriteFailing cluster=cluster-03 severity=P1 

    FIRING: A disk is full
    Runbook: https://git.miribit.lab/docs/NodeDiskFull.md
    Query: https://thanos-query.miribit.lab/graph
    Since 2026-01-02 03:04:05 +0000 UTC; alertname=NodeDiskFull cluster=cluster-03 severity=P1 

    "
  `);
});
