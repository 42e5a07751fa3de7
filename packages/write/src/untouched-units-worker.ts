import { parentPort, workerData } from "node:worker_threads";
import { isUntouched, readState } from "./render-state.ts";

const { target, stateFolder } = workerData as { readonly target: string; readonly stateFolder: string };
const names = [...readState(stateFolder)].filter(([, unit]) => isUntouched(target, unit)).map(([name]) => name);
parentPort?.postMessage(names);
