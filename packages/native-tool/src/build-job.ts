import type { Platform } from "./platform.ts";
import type { Tool } from "./tool.ts";

/** A tool to be built with Go. */
export interface BuildJob {
  readonly tool: Tool;
  /** Folder of this build alone. */
  readonly folder: string;
  readonly platform: Platform;
  readonly env: NodeJS.ProcessEnv;
}
