import { freeMemory, howManyFit } from "../processes/how-many-fit.ts";
import type { Row } from "../scenario.ts";
import { runDataPath, type DataPathRun } from "./run-data-path.ts";
import { dataPathLabs, dataPathScenarios, type DataPathScenario } from "./scenario-names.ts";

/** What a lab of four clusters needs, in MiB: 1,841 were the most that one took over all scenarios. */
const memoryOfALab = 2560;

/**
 * Tries scenarios in as many labs at once as the machine has memory for, besides the MiB that something else is going to need; gives
 * their rows in the order of all scenarios.
 */
export async function runLabs(run: DataPathRun, reserved = 0): Promise<Row[]> {
  const waiting = labsOf(run.scenarios);
  const fitting = howManyFit("a lab of the data path", memoryOfALab, freeMemory() - reserved);
  const atOnce = Math.min(fitting, waiting.length);
  if (atOnce < waiting.length)
    run.onNote(`${atOnce} of ${waiting.length} labs run at once, since more do not fit into this machine's memory`);
  const rows: Row[] = [];
  const said = new Set<string>();
  const onNote = (text: string): void => {
    if (!said.has(text)) run.onNote(text);
    said.add(text);
  };
  const runNext = async (): Promise<void> => {
    for (let scenarios = waiting.shift(); scenarios !== undefined; scenarios = waiting.shift())
      rows.push(...(await runDataPath({ ...run, scenarios, onNote })));
  };
  // What one lab found is told of, although another one broke off.
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, runNext));
  for (const end of ended) if (end.status === "rejected") throw end.reason;
  return dataPathScenarios.flatMap((name) => rows.filter((row) => row.name === name));
}

/** The scenarios that are asked for, by the lab that they are tried in. */
export function labsOf(wanted: readonly DataPathScenario[]): DataPathScenario[][] {
  return dataPathLabs.map((all) => all.filter((name) => wanted.includes(name))).filter((names) => names.length > 0);
}
