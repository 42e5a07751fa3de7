import { answerTasks } from "./answer-tasks.ts";
import { stageFiles, type StagedFiles } from "./stage-files.ts";

answerTasks((files: StagedFiles) => stageFiles(files, () => undefined));
