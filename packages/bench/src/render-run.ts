import { enableCompileCache } from "node:module";
import { join } from "node:path";

// As the command itself starts.
enableCompileCache();
const { checkUnits, findUntouchedUnits, writeUnits } = await import("@thanos-fleet/write");
const { reportSelf } = await import("./measure.ts");

/** One render (or check) of a repository, as the command does it, in a process of its own. */
const [root = "", mode = "render"] = process.argv.slice(2);
const stateFolder = join(root, ".render-state");
const untouched = mode === "check" ? undefined : findUntouchedUnits(join(root, "deploy"), stateFolder);
const { loadProject } = await import("@thanos-fleet/cli");
const { units, diagnostics } = loadProject(root);
if (units === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
if (mode === "check") {
  const drift = checkUnits({ target: join(root, "deploy"), units });
  if (drift.length > 0) throw new Error(`${drift.length} files differ, the first is ${drift[0]?.path}`);
  reportSelf(0, 0);
} else {
  const result = await writeUnits({ target: join(root, "deploy"), units, stateFolder, untouched: await untouched });
  reportSelf(result.files, result.bytes);
}
