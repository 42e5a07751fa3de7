import { parentPort } from "node:worker_threads";
import { threadTask } from "./start-thread.ts";
import { takeUntouched, type UntouchedTask } from "./untouched-units.ts";

parentPort?.postMessage(takeUntouched(threadTask() as UntouchedTask));
