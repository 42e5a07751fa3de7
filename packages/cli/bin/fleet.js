import module from "node:module";
import { setFlagsFromString } from "node:v8";

// This file must be read by any Node, so that an older one says what is wrong.
if (Number(process.versions.node.split(".")[0]) < 24) {
  process.stderr.write(`error: this needs Node 24 or later, and runs in ${process.version}\nhint: run it by pnpm, which brings Node 24\n`);
  process.exit(2);
}
// Types are stripped and code is compiled once, not at every start: that is half of what a small render takes. The first
// module is compiled before the cache is there, so this one is JavaScript.
module.enableCompileCache();
// Rendered text is soon garbage. Left to itself V8 collects it when the heap is over four times what is needed, a gigabyte
// for thousands of clusters; at twice it takes no longer.
setFlagsFromString("--heap-growing-percent=100");
await import("../src/main.ts");
