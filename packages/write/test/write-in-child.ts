import { writeUnits } from "../src/index.ts";
import { manyUnits } from "./units.ts";

/** Writes in a process of its own, so that a test can kill it or bound it. */
const [target = "", stateFolder = "", text = "", units = "1", files = "1"] = process.argv.slice(2);
try {
  writeUnits({ target, stateFolder, units: manyUnits(Number(units), Number(files), text) });
} catch (error) {
  process.stdout.write(`${(error as { code?: string }).code ?? ""} ${(error as Error).message}\n`);
  process.exitCode = 2;
}
