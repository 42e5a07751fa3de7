import { parentPort } from "node:worker_threads";
import { threadTask } from "./answer-tasks.ts";
import { takeUntouched, type UntouchedTask } from "./untouched-units.ts";

parentPort?.postMessage(takeUntouched(threadTask() as UntouchedTask));
