import { runScenario, type Row } from "../scenario.ts";
import type { DataPath } from "./data-path.ts";
import type { DataPathScenario } from "./scenario-names.ts";
import { clusterSilent } from "./scenarios/cluster-silent.ts";
import { deadMansSwitch } from "./scenarios/dead-mans-switch.ts";
import { liveConnections } from "./scenarios/live-connections.ts";
import { refusedCertificates } from "./scenarios/refused-certificates.ts";
import { samplesEndToEnd } from "./scenarios/samples-end-to-end.ts";

const trials: Readonly<Record<DataPathScenario, (lab: DataPath) => Promise<Row>>> = {
  "samples-end-to-end": (lab) => runScenario(samplesEndToEnd, { lab, scrapes: 3 }),
  "refused-certificates": (lab) => runScenario(refusedCertificates, { lab }),
  "dead-mans-switch": (lab) => runScenario(deadMansSwitch, { lab }),
  "cluster-silent": (lab) => runScenario(clusterSilent, { lab }),
  "live-connections": (lab) => runScenario(liveConnections, { lab }),
};

/** Tries one scenario on a lab that runs. */
export function tryScenario(name: DataPathScenario, lab: DataPath): Promise<Row> {
  return trials[name](lab);
}
