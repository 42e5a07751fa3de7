// Runs as the first process of namespaces of its own: boots a data path and tries scenarios on it. Reads what is wanted as
// JSON from its input, and writes a line of JSON for everything that it has to tell.
import { text } from "node:stream/consumers";
import { DataPath } from "./data-path.ts";
import { describeLab } from "./describe-lab.ts";
import type { DataPathProgress, DataPathRequest } from "./data-path-request.ts";
import { stayUp } from "./stay-up.ts";
import { tryScenario } from "./try-scenario.ts";

function tell(progress: DataPathProgress): void {
  process.stdout.write(`${JSON.stringify(progress)}\n`);
}

/** Far more than any start takes; what is not ready then is named. */
const patience = 300;

const { scenarios, ring, limits, probes, retention, isToStay = false, ...start } = JSON.parse(await text(process.stdin)) as DataPathRequest;
const lab = new DataPath(start);
try {
  const begin = performance.now();
  await lab.boot();
  await lab.ready(patience);
  const seconds = Math.round((performance.now() - begin) / 100) / 10;
  for (const line of describeLab(lab, start.programs, seconds)) tell({ kind: "note", text: line });
  for (const name of scenarios)
    tell({
      kind: "row",
      row: await tryScenario(name, lab, {
        ...(ring && { ring }),
        ...(limits && { limits }),
        ...(probes && { probes }),
        ...(retention && { retention }),
      }),
    });
  if (isToStay) await stayUp(lab, start, tell);
} catch (error) {
  tell({ kind: "failed", message: (error as Error).message });
} finally {
  await lab.stop();
}
// What a scenario left open must not keep the namespaces.
process.exit(0);
