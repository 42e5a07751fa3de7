import { runScenario, type Row, type Scenario } from "../scenario.ts";
import type { DataPath } from "./data-path.ts";
import type { DataPathScenario } from "./scenario-names.ts";
import type { ScenarioNeeds } from "./scenario-needs.ts";
import { agentOutOfMemory } from "./scenarios/agent-out-of-memory.ts";
import { acceptedTimes } from "./scenarios/accepted-times.ts";
import { blockBoundary } from "./scenarios/block-boundary.ts";
import { centreRebuilt } from "./scenarios/centre-rebuilt.ts";
import { clusterSilent } from "./scenarios/cluster-silent.ts";
import { deadMansSwitch } from "./scenarios/dead-mans-switch.ts";
import { edgeCutOff } from "./scenarios/edge-cut-off.ts";
import { liveConnections } from "./scenarios/live-connections.ts";
import { objectStoreAway } from "./scenarios/object-store-away.ts";
import { allReceiversKilled, oneReceiverKilled, receiversRestarted, twoReceiversKilled } from "./scenarios/receivers-killed.ts";
import { probesAnswered } from "./scenarios/probes-answered.ts";
import { receiversSilent } from "./scenarios/receivers-silent.ts";
import { recordedSeries } from "./scenarios/recorded-series.ts";
import { refusedCertificates } from "./scenarios/refused-certificates.ts";
import { retentionAndDownsampling } from "./scenarios/retention-and-downsampling.ts";
import { ringResized } from "./scenarios/ring-resized.ts";
import { samplesEndToEnd } from "./scenarios/samples-end-to-end.ts";
import { specifiedAlerts } from "./scenarios/specified-alerts.ts";
import { tenantLimited } from "./scenarios/tenant-limited.ts";
import { tenantsApart } from "./scenarios/tenants-apart.ts";
import { tooManySeries } from "./scenarios/too-many-series.ts";

const scenarios: readonly Scenario<{ readonly lab: DataPath }>[] = [
  samplesEndToEnd,
  refusedCertificates,
  deadMansSwitch,
  liveConnections,
  tenantsApart,
  acceptedTimes,
  recordedSeries,
  blockBoundary,
  tooManySeries,
  oneReceiverKilled,
  twoReceiversKilled,
  allReceiversKilled,
  receiversRestarted,
  objectStoreAway,
  edgeCutOff,
  agentOutOfMemory,
  centreRebuilt,
  clusterSilent,
  specifiedAlerts,
  receiversSilent,
];

/** Tries one scenario on a lab that runs. */
export function tryScenario(name: DataPathScenario, lab: DataPath, { ring, limits, probes, retention }: ScenarioNeeds): Promise<Row> {
  if (name === ringResized.name) {
    if (ring === undefined) throw new Error("the ring's steps are not rendered");
    return runScenario(ringResized, { lab, steps: ring });
  }
  if (name === tenantLimited.name) {
    if (limits === undefined) throw new Error("the limits are not rendered");
    return runScenario(tenantLimited, { lab, steps: limits });
  }
  if (name === probesAnswered.name) {
    if (probes === undefined) throw new Error("the probes are not rendered");
    return runScenario(probesAnswered, { lab, steps: probes });
  }
  if (name === retentionAndDownsampling.name) {
    if (retention === undefined) throw new Error("nothing says which retention is declared");
    return runScenario(retentionAndDownsampling, { lab, retention });
  }
  const scenario = scenarios.find((candidate) => candidate.name === name);
  if (scenario === undefined) throw new Error(`no scenario is called ${name}`);
  return runScenario(scenario, { lab });
}
