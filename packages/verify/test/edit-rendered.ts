import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@thanos-fleet/diagnostics";
import type { RenderedProject } from "./rendered-project.ts";

/** Changes a rendered file below deploy/, as a mistake in a template would; the text must be there. */
export function editRendered({ deploy }: RenderedProject, file: string, from: string, to: string): void {
  const path = join(deploy, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}`);
  writeFileSync(path, text.replace(from, to));
}

/** The text that a diagnostic underlines. */
export function underlined({ file, range }: Diagnostic): string {
  return file.text.slice(range?.start, range?.end);
}
