import { enableCompileCache } from "node:module";

// Types are stripped and code is compiled once, not at every start: that is half of what a small render takes.
enableCompileCache();

const { createProgram } = await import("./program.ts");
const { runProgram } = await import("./run-program.ts");
process.exitCode = await runProgram(createProgram(), process.argv);
