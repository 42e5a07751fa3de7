#!/usr/bin/env node
// Runs the pinned kubeconform with the arguments given. Plain JavaScript: Node does not strip types below node_modules.
import { spawn } from "node:child_process";

const { resolveTool } = await import("@thanos-fleet/native-tool");
const { kubeconform } = await import("../src/tool.ts");

let tool;
try {
  tool = await resolveTool(kubeconform, { onWork: (message) => process.stderr.write(`${message}\n`) });
} catch (error) {
  process.stderr.write(`error: ${error.message}\n${error.hint === undefined ? "" : `hint: ${error.hint}\n`}`);
  process.exit(2);
}
const child = spawn(tool.path, process.argv.slice(2), { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => {
  if (signal === null) {
    process.exitCode = code ?? 1;
    return;
  }
  // Dying of the same signal tells a shell what happened; exiting with null would be success.
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
