import { dirname, join } from "node:path";
import { createDiagnostic, type Diagnostic } from "@thanos-fleet/diagnostics";
import type { Cluster } from "@thanos-fleet/fleet";
import { amtool } from "@thanos-fleet/components/tools";
import { parse } from "yaml";
import { configurationFiles } from "./check-configurations.ts";
import type { ContainerContext } from "./check-context.ts";
import type { CheckResult } from "./check-result.ts";
import { ruleFilesOf } from "./check-rules.ts";
import { readDocument } from "./embedded/document.ts";
import { embeddedDiagnostic, type EmbeddedFile } from "./embedded/embedded-file.ts";
import { openSandbox } from "./programs/container-sandbox.ts";
import { containerKey } from "./programs/pod-containers.ts";
import { mapBounded, runProgram, type Program } from "./programs/program.ts";
import { configurationProblems, type AlertmanagerConfiguration } from "./alert-routes/configuration-problems.ts";
import type { RenderedFleet } from "./provenance/where-from.ts";
import { urgentMuted } from "./alert-routes/urgent-muted.ts";
import type { Verdicts } from "./programs/verdict-cache.ts";

type Labels = Readonly<Record<string, string>>;

interface RouteTest {
  readonly labels: Labels;
  readonly receiver: string;
}

/**
 * Asks `amtool config routes test` where each row of the central cluster's table ends, and sees to it that the table
 * covers every receiver, and every severity and team that a rendered alert has, that no alert mutes a more urgent one, and
 * that groups, times and mutings are those of the tables.
 */
export async function checkAlertRoutes({ containers, verdicts, find, ...rendered }: ContainerContext): Promise<CheckResult> {
  const program = await find(amtool);
  const ruleFiles = ruleFilesOf(containers);
  const diagnostics: Diagnostic[] = [];
  let checked = 0;
  for (const file of configurationFiles(containers, "prometheus/alertmanager")) {
    const { cluster } = file.container;
    const tests = routeTests(cluster);
    checked += tests.length;
    diagnostics.push(...(await wrongReceivers(file, tests, { program, verdicts })));
    diagnostics.push(...wrongTimes(rendered, file), ...mutedAlerts(cluster, file.content, ruleFiles));
    diagnostics.push(...untestedReceivers(cluster, tests, file.content), ...untestedAlerts(cluster, tests, ruleFiles));
  }
  return { name: "alert routes", checked, unit: "label sets", tool: program.label, diagnostics };
}

/** What is told together, when, again and at its end, against the tables. */
function wrongTimes(rendered: RenderedFleet, file: EmbeddedFile): Diagnostic[] {
  const { cluster } = file.container;
  if (cluster.role !== "central" || cluster.values.alertmanager === undefined) return [];
  const { value, lineOf } = readDocument(file.source.key, file.content);
  return configurationProblems(value as unknown as AlertmanagerConfiguration, cluster.values.alertmanager).map(({ path, message }) =>
    embeddedDiagnostic(rendered, file, { code: "alerts/configuration", message, line: lineOf(path) }),
  );
}

function routeTests(cluster: Cluster): readonly RouteTest[] {
  return cluster.role === "central" ? ((cluster.values.alertmanager?.routeTests ?? []) as readonly RouteTest[]) : [];
}

interface Asked {
  /** amtool. */
  readonly program: Program;
  readonly verdicts: Verdicts;
}

async function wrongReceivers(file: EmbeddedFile, tests: readonly RouteTest[], { program, verdicts }: Asked): Promise<Diagnostic[]> {
  const sandbox = openSandbox(file.container);
  try {
    const found = await mapBounded(tests, 2, async (test, index): Promise<Diagnostic[]> => {
      const reached = await verdicts.accepted(["alert routes", program.sha256, containerKey(file.container), test], () =>
        otherReceiver(test, join(sandbox.root, file.path), program),
      );
      if (reached === undefined) return [];
      const at = file.container.cluster.locate(["alertmanager", "routeTests", index, "receiver"]);
      return [
        createDiagnostic("alerts/wrong-receiver", at, `an alert with ${format(test.labels)} reaches ${reached}, not ${test.receiver}`),
      ];
    });
    return found.flat();
  } finally {
    sandbox.remove();
  }
}

/** What the alert reaches instead; undefined where it reaches what it must. */
async function otherReceiver(test: RouteTest, configuration: string, program: Program): Promise<string | undefined> {
  const labels = Object.entries(test.labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  const args = ["config", "routes", "test", `--config.file=${configuration}`, `--verify.receivers=${test.receiver}`, ...labels];
  const { status, stdout, stderr } = await runProgram(program, args, { cwd: dirname(configuration) });
  // A receiver that is not there is refused on the other stream.
  return status === 0 ? undefined : (stdout.trim().split("\n")[0] ?? stderr.trim());
}

function untestedReceivers(cluster: Cluster, tests: readonly RouteTest[], configuration: string): Diagnostic[] {
  const { receivers } = parse(configuration) as { receivers: readonly { name: string }[] };
  return receivers
    .filter(({ name }) => !tests.some(({ receiver }) => receiver === name))
    .map(({ name }) => untested(cluster, `no row of the table ends at the receiver ${name}`));
}

function untestedAlerts(cluster: Cluster, tests: readonly RouteTest[], ruleFiles: readonly EmbeddedFile[]): Diagnostic[] {
  const covers = ({ labels }: RouteTest, of: Labels): boolean => labels["severity"] === of["severity"] && labels["team"] === of["team"];
  const seen = new Map(alertLabels(ruleFiles).map((labels) => [`${labels["severity"]} ${labels["team"]}`, labels]));
  return [...seen.values()]
    .filter((labels) => !tests.some((test) => covers(test, labels)))
    .map(({ severity = "", team = "" }) =>
      untested(cluster, `alerts are rendered with ${format({ severity, team })}, but no row of the table has these`),
    );
}

function mutedAlerts(cluster: Cluster, configuration: string, ruleFiles: readonly EmbeddedFile[]): Diagnostic[] {
  return urgentMuted(configuration, alertLabels(ruleFiles)).map(({ source, target, rule }) =>
    createDiagnostic(
      "alerts/mutes-more-urgent",
      cluster.locate(["alertmanager"], "key"),
      `${source.alertname} (${source.severity}) would mute ${target.alertname} (${target.severity}) by the inhibit rule ${rule}`,
    ),
  );
}

function alertLabels(ruleFiles: readonly EmbeddedFile[]): Labels[] {
  return ruleFiles.flatMap(({ content }) => {
    const { groups } = parse(content) as { groups: readonly { rules: readonly { alert?: string; labels?: Labels }[] }[] };
    return groups.flatMap(({ rules }) =>
      rules.flatMap(({ alert, labels }) => (alert === undefined ? [] : [{ ...labels, alertname: alert }])),
    );
  });
}

function untested(cluster: Cluster, message: string): Diagnostic {
  return createDiagnostic("alerts/untested-route", cluster.locate(["alertmanager", "routeTests"], "key"), message, {
    hint: "add a row to `alertmanager.routeTests`",
  });
}

function format(labels: Labels): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .join(", ");
}
