import { join } from "node:path";
import { loadProject } from "@thanos-fleet/cli";
import { checkUnits, writeUnits } from "@thanos-fleet/write";
import { reportSelf } from "./measure.ts";

/** One render (or check) of a repository, as the command does it, in a process of its own. */
const [root = "", mode = "render"] = process.argv.slice(2);
const { units, diagnostics } = loadProject(root);
if (units === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
if (mode === "check") {
  const drift = checkUnits({ target: join(root, "deploy"), units });
  if (drift.length > 0) throw new Error(`${drift.length} files differ, the first is ${drift[0]?.path}`);
  reportSelf(0, 0);
} else {
  const result = writeUnits({ target: join(root, "deploy"), units, stateFile: join(root, ".render-state/state.bin") });
  reportSelf(result.files, result.bytes);
}
