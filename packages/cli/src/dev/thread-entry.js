import { enableCompileCache } from "node:module";
import { workerData } from "node:worker_threads";

// As the program itself starts: without the cache a thread strips types before it does anything.
enableCompileCache();
await import(workerData.module);
