import { answerTasks, threadTask } from "./answer-tasks.ts";
import type { RenderedFile } from "./output-unit.ts";
import { UnitChecker, type UnitCheckerOptions } from "./unit-checker.ts";

/** The files of a unit, or that there are no more. */
export type CheckTask = { readonly unit: string; readonly files: readonly RenderedFile[] } | { readonly unit?: undefined };

const checker = new UnitChecker(threadTask() as UnitCheckerOptions);
answerTasks((task: CheckTask) => (task.unit === undefined ? checker.finish() : checker.check(task.unit, task.files)));
