import { parentPort } from "node:worker_threads";
import type { StagerAnswer } from "./file-stager.ts";
import { stageFiles, type StagedFiles } from "./stage-files.ts";

let hasFailed = false;

parentPort?.on("message", (files: StagedFiles) => {
  let answer: StagerAnswer;
  // After a failure nothing more may be written: what was is about to be removed.
  if (!hasFailed) {
    try {
      stageFiles(files, () => undefined);
    } catch (error) {
      hasFailed = true;
      const { message, code, path } = error as NodeJS.ErrnoException;
      answer = { message, ...(code === undefined ? {} : { code }), ...(path === undefined ? {} : { path }) };
    }
  }
  parentPort?.postMessage(answer);
});
