import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@thanos-fleet/diagnostics";
import { onTestFinished } from "vitest";
import type { RenderedFleet } from "../src/index.ts";

type Rendered = Pick<RenderedFleet, "deploy">;

/** Paths are those below deploy/overlays/, and below deploy/ for what is Argo CD's. */
function fileOf(deploy: string, path: string): string {
  return join(deploy, path.startsWith("argocd/") ? "." : "overlays", path);
}

/** Replaces text of a rendered file until the test ends; the file must hold it, so that no test breaks less than it says. */
export function edit({ deploy }: Rendered, path: string, from: string | RegExp, to: string): void {
  const file = fileOf(deploy, path);
  const text = readFileSync(file, "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} does not hold ${String(from)}`);
  writeFileSync(file, changed);
  onTestFinished(() => writeFileSync(file, text));
}

/** Takes a rendered file away until the test ends. */
export function remove({ deploy }: Rendered, path: string): void {
  const file = fileOf(deploy, path);
  const text = readFileSync(file, "utf8");
  rmSync(file);
  onTestFinished(() => writeFileSync(file, text));
}

/** A second file with the text of the first, until the test ends. */
export function copy({ deploy }: Rendered, path: string, as: string): void {
  const file = fileOf(deploy, as);
  writeFileSync(file, readFileSync(fileOf(deploy, path), "utf8"));
  onTestFinished(() => rmSync(file));
}

/** The text that a diagnostic underlines. */
export function underlined({ file, range }: Diagnostic): string {
  return file.text.slice(range?.start, range?.end);
}

/** What a test says of a diagnostic: `code file:line text-at-the-place`. */
export function place(diagnostic: Diagnostic): string {
  const { code, file, range } = diagnostic;
  const line = file.text.slice(0, range?.start).split("\n").length;
  return `${code} ${file.path.replace("deploy/overlays/", "")}:${line} ${underlined(diagnostic)}`;
}
