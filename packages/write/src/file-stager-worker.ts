import { answerTasks, threadTask } from "./answer-tasks.ts";
import { stageFiles } from "./stage-files.ts";
import type { StagedFiles } from "./staging-plan.ts";

const { target } = threadTask() as { readonly target: string };
answerTasks((files: StagedFiles) => stageFiles(target, files, () => undefined));
