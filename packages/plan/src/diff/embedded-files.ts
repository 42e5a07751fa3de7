import type { JsonValue } from "@thanos-fleet/yaml-source";
import { parseDocument } from "yaml";
import type { Difference } from "./difference.ts";
import { differingParts } from "./differing-parts.ts";
import { diffLines } from "./diff-lines.ts";
import { diffValues } from "./diff-values.ts";

/** A file as it was and as it is. */
export interface FileTexts {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The differences of a file that a ConfigMap embeds, as what it is: fields of YAML and JSON, else lines. `path` is that of the file. */
export function diffFiles({ name, before, after }: FileTexts, path: readonly string[] = []): Difference[] {
  const [oldText, nextText] = isYaml(name) ? differingParts(before, after) : [before, after];
  const [old, next] = [parseFile(name, oldText), parseFile(name, nextText)];
  if (old === undefined || next === undefined) return diffLines(before, after, path);
  const found = diffValues(old, next, path);
  return found.length > 0 ? found : diffLines(before, after, path);
}

/** What a file of this name holds; undefined for one that is only text, or cannot be parsed. */
export function parseFile(name: string, text: string): JsonValue | undefined {
  if (name.endsWith(".json")) {
    try {
      return JSON.parse(text) as JsonValue;
    } catch {
      return undefined;
    }
  }
  if (!isYaml(name)) return undefined;
  const document = parseDocument(text, { version: "1.1", merge: false });
  return document.errors.length > 0 ? undefined : (document.toJS() as JsonValue);
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/.test(name);
}
