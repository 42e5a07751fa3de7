import { writeUnits } from "../src/index.ts";
import { manyUnits } from "./units.ts";

/** Writes in a process of its own, so that a test can bound it, or have it kill itself before its nth operation. */
const [target = "", stateFolder = "", text = "", units = "1", files = "1", killBefore = "0"] = process.argv.slice(2);
let operations = 0;
const beforeOperation = (): void => {
  operations += 1;
  if (operations === Number(killBefore)) process.kill(process.pid, "SIGKILL");
};
try {
  await writeUnits({
    target,
    stateFolder,
    units: manyUnits(Number(units), Number(files), text),
    // With it nothing is written in a thread.
    ...(killBefore === "0" ? {} : { beforeOperation }),
  });
} catch (error) {
  process.stdout.write(`${(error as { code?: string }).code ?? ""} ${(error as Error).message}\n`);
  process.exitCode = 2;
}
